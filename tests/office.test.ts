import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { findOffice } from '../scripts/office/ensure';

/** The titles of a deck's slides, as its author wrote them. */
const titlesOf = (deck: string) =>
  Object.entries(unzipSync(readFileSync(deck)))
    .filter(([path]) => /^ppt\/slides\/slide\d+\.xml$/.test(path))
    .map(([, file]) => strFromU8(file))
    .map((xml) => /type="title".*?<a:t>([^<]*)<\/a:t>/s.exec(xml)?.[1] ?? '');

const letters = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '');

/** What stands on the pages of a PDF. */
const pagesOf = (pdf: string, pdftotext: string) =>
  execFileSync(pdftotext, [pdf, '-'], { encoding: 'utf8' }).split('\f').slice(0, -1).map(letters);

test('LibreOffice shows a slide for each exhibit and each step, with its title and its link', () => {
  test.setTimeout(400_000);
  const office = findOffice();
  test.skip(!office, 'There is no LibreOffice here, and none could be installed.');
  const folder = mkdtempSync(join(tmpdir(), 'vaekstspor-office-'));
  const decks = ['vaekstspor-en.pptx', 'vaekstspor-story-en.pptx'].map((name) =>
    join(folder, name)
  );
  const profile = pathToFileURL(join(folder, 'profile')).href;
  const pictures = ['scripts/bootstrap.mjs', 'pictures', '--locale', 'en', '--out', folder];
  execFileSync(process.execPath, pictures, {
    env: { ...process.env, SITE_ADDRESS: 'https://vaekstspor.example' }
  });
  const convert = ['--headless', '--convert-to', 'pdf', '--outdir', folder, ...decks];
  execFileSync(office!.soffice, [`-env:UserInstallation=${profile}`, ...convert]);
  for (const deck of decks) {
    const pages = pagesOf(deck.replace('.pptx', '.pdf'), office!.pdftotext);
    const titles = titlesOf(deck);
    expect(titles.length, deck).toBeGreaterThan(0);
    expect(pages).toHaveLength(titles.length);
    for (const title of titles) {
      const page = pages.find((words) => words.includes(letters(title)));
      expect(page, title).toContain(letters('https://vaekstspor.example/en/exhibits/'));
    }
  }
  rmSync(folder, { recursive: true });
});
