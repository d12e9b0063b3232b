import type { Theme } from '../../../src/lib/model/types';
import type { ThemeYaml } from '../reading/schemas/theme';
import type { Built, Source } from './assembly';

/** The published themes of an agreement; their order is their place in the file, from 1. */
export function buildThemes({ id, reading, cutter }: Source): Built<ThemeYaml, Theme>[] {
  return reading.themes.rows.map(({ value: raw, spot }, index) => {
    const { heading, ...rest } = raw;
    const row: Theme = {
      id: rest.id,
      agreement: id,
      parent: rest.parent,
      order: index + 1,
      title: rest.title,
      heading: cutter.cut(heading, spot.at('heading'))
    };
    return { raw, row, spot };
  });
}
