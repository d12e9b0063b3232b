import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { exhibitIds, loadExhibit } from './registry';
import { selects } from './selects';
import { cases } from './testing/cases';
import { dataset } from './testing/realData';

describe('the registry', () => {
  it('lists the exhibits that take something from the data, each once', () => {
    expect(exhibitIds.length).toBeGreaterThan(0);
    expect(Object.keys(selects).sort()).toEqual([...exhibitIds].sort());
  });

  it('knows no exhibit of a name it does not list', async () => {
    for (const id of ['', 'no-such-exhibit', 'constructor', '__proto__']) {
      expect(await loadExhibit(id)).toBeNull();
    }
  });

  it.each(exhibitIds)('names %s as its folder and its texts are named', async (id) => {
    const exhibit = await loadExhibit(id);
    expect(exhibit?.id).toBe(id);
    expect(existsSync(`src/lib/exhibits/${id}/layout.ts`)).toBe(true);
    expect(existsSync(`messages/da/${id}.json`)).toBe(true);
  });

  // The style sheet knows these wide widths; another would never be shown without script.
  it.each(exhibitIds)('draws %s at widths the style sheet knows', async (id) => {
    const { narrow, wide } = (await loadExhibit(id))!.widths;
    expect([720, 960]).toContain(wide);
    expect(narrow).toBeGreaterThanOrEqual(280);
    expect(narrow).toBeLessThanOrEqual(360);
  });

  it.each(exhibitIds)('takes from the data for %s only what a file can hold', (id) => {
    const input = selects[id]?.(dataset);
    expect(JSON.parse(JSON.stringify(input))).toEqual(input);
  });
});

describe('the examples', () => {
  it.each(exhibitIds)('of %s have names of their own, and nothing is among them', (id) => {
    const names = cases.filter(({ exhibit }) => exhibit.id === id).map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    expect(names).toContain('nothing');
    expect(names.length).toBeGreaterThan(3);
  });
});
