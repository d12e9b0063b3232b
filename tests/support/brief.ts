import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect } from '@playwright/test';

/** The texts that must stand on paper, by the language. */
const words: Record<string, RegExp[]> = {
  da: [
    /Hvad blev der af 2011 i 2016-2017\?/,
    /13\. september 2011 · 17 tilsagn/,
    /8 af de 17 tilsagn fra 2011 blev ført videre/,
    /Kun 1 af 39 tilsagn nævner en frist/,
    /»senest i foråret 2017«/,
    /Kilder: Partnerskabsaftale 2011/,
    /Data: aftaler af 13\. september 2011/,
    /Version \d+\.\d+\.\d+, data \d+\.\d+\.\d+ · Licens: Creative Commons/
  ],
  en: [
    /What became of 2011 in 2016-2017\?/,
    /13 September 2011 · 17 commitments/,
    /8 of the 17 commitments of 2011 were carried on/,
    /Only 1 of 39 commitments names a deadline/,
    /“senest i foråret 2017” – no later than the spring of 2017/,
    /Sources: Partnership Agreement 2011/,
    /Data: agreements of 13 September 2011/,
    /Version \d+\.\d+\.\d+, data \d+\.\d+\.\d+ · Licence: Creative Commons/
  ]
};

const count = (pdf: string, pattern: RegExp) => pdf.match(pattern)?.length ?? 0;

/** Expects two tagged pages of A4 with what must stand on them; the texts where a reader is here. */
export function expectBrief(file: string, language: string): void {
  const pdf = readFileSync(file, 'latin1');
  expect(count(pdf, /\/Type \/Page\b/g), language).toBe(2);
  expect(count(pdf, /\/MediaBox \[0 0 59[45]\.\d+ 84[12]\.\d+\]/g), language).toBe(2);
  expect(pdf, 'its language').toContain(`/Lang (${language})`);
  expect(pdf, 'its title').toMatch(/\/Title /);
  expect(pdf, 'its tags').toContain('/StructTreeRoot');
  expect(pdf, 'links to this machine').not.toContain('127.0.0.1');
  const dates = pdf.match(/Date \(D:\d+/g);
  expect(new Set(dates), 'the day it was made').toEqual(new Set(['Date (D:19800101000000']));
  if (spawnSync('pdftotext', ['-v']).error) return;
  const text = execFileSync('pdftotext', [file, '-'], { encoding: 'utf8' })
    .replaceAll('\u2060', '')
    .replace(/\s+/g, ' ');
  for (const pattern of words[language] ?? []) expect(text).toMatch(pattern);
}
