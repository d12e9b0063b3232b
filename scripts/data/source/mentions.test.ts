import { describe, expect, it } from 'vitest';
import { seedOf } from '../testing/seed';
import { splitBlocks } from './blocks';
import { findMentions, isNamed } from './mentions';

const actors = [
  { id: 'forum', aliases: ['Vækstforum', 'Vækstforum for Region Midtjylland'] },
  { id: 'region', aliases: ['Region Midtjylland'] },
  { id: 'eu', aliases: ['EU'] },
  { id: 'cluster', aliases: ['More.Creative'] },
  { id: 'nobody', aliases: [] }
];

function mentionsIn(...lines: string[]): Record<string, string[]> {
  const seed = seedOf('Side 1: EU', '', ...lines);
  const structure = {
    paragraphBreak: 'blank-line' as const,
    headings: [],
    pageMarks: ['1'],
    breaks: []
  };
  const blocks = splitBlocks(seed, { structure, whole: [] }, () => '');
  const mentions = findMentions({ agreement: 'x', language: 'da', seed, blocks }, actors);
  return Object.fromEntries(
    [...mentions].map(([id, found]) => [
      id,
      found.map(({ lines: [first, last], text }) => `${first}-${last} ${text}`)
    ])
  );
}

describe('findMentions', () => {
  it('prefers the longest name, over line ends', () => {
    expect(mentionsIn('Et løft. Vækstforum for', 'Region Midtjylland vil. Slut.')).toMatchObject({
      forum: ['3-4 Vækstforum for Region Midtjylland vil.'],
      region: []
    });
  });

  it('finds genitives and whole words only', () => {
    const text = 'EUs mål, EU’s og EU‟s og EU.';
    expect(mentionsIn(text).eu).toEqual([
      `3-3 ${text}`,
      `3-3 ${text}`,
      `3-3 ${text}`,
      `3-3 ${text}`
    ]);
    expect(mentionsIn('EU-kommissionen, NEU, EUR, ikke-EU og eu').eu).toEqual([]);
    expect(mentionsIn('More-Creative og MoreXCreative').cluster).toEqual([]);
  });

  it('tells every mention, with the sentence it stands in', () => {
    expect(
      mentionsIn('Vækstforum vil.', 'Region Midtjylland og EU vil.', '', 'EU må.')
    ).toMatchObject({
      forum: ['3-3 Vækstforum vil.'],
      region: ['4-4 Region Midtjylland og EU vil.'],
      eu: ['4-4 Region Midtjylland og EU vil.', '6-6 EU må.']
    });
  });

  it('finds nobody where nobody is known', () => {
    const seed = seedOf('EU');
    expect(
      findMentions({ agreement: 'x', language: 'da', seed, blocks: [] }, [actors[4]!])
    ).toEqual(new Map([['nobody', []]]));
  });
});

it('isNamed finds a name inside of a longer one, not inside of a word', () => {
  const seed = seedOf('Vækstforum for Region Midtjylland');
  const structure = {
    paragraphBreak: 'blank-line' as const,
    headings: [],
    pageMarks: [],
    breaks: []
  };
  const blocks = splitBlocks(seed, { structure, whole: [] }, () => '');
  expect([isNamed([{ blocks }], 'Region Midtjylland'), isNamed([{ blocks }], 'Vækst')]).toEqual([
    true,
    false
  ]);
});
