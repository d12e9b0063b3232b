import type * as v from 'valibot';
import { optional, shape, slug, text, type Languages } from '../shape';
import { passage } from './passage';

/** A row of `themes.yaml`, in document order. */
export function themeSchema(languages: Languages) {
  return shape({ id: slug, parent: optional(slug), title: text(languages), heading: passage });
}

export type ThemeYaml = v.InferOutput<ReturnType<typeof themeSchema>>;
