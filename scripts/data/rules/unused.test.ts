import { describe } from 'vitest';
import { testBreaks } from '../testing/breaks';

describe('rules on unused', () => {
  testBreaks([
    [
      'an area without a commitment',
      (f) =>
        f.append(
          'data/areas.yaml',
          '- { id: tides, title: { da: Tidevand, en: Tides }, definition: { da: Vand, en: Water } }\n'
        ),
      [
        'data/areas.yaml [- { id: tides, title: { da: Tidevand, en: Tides }, definition: { da: Vand, en: Water } }] tides: the area "tides" is not used. Take it away, or give it to a commitment.'
      ]
    ],
    [
      'a unit without a figure',
      (f) =>
        f.append(
          'data/units.yaml',
          '- { id: tonnes, format: { da: "{n} ton", en: "{n} tonnes" } }\n'
        ),
      [
        'data/units.yaml [- { id: tonnes, format: { da: "{n} ton", en: "{n} tonnes" } }] tonnes: the unit "tonnes" is not used. Take it away, or give it to a figure.'
      ]
    ],
    [
      'a theme without commitments or children',
      (f) =>
        f
          .append(
            'data/2010/themes.yaml',
            '- id: money\n  parent: null\n  title: { da: Penge, en: Money }\n  heading: { lines: "7", translation: { da: Penge } }\n'
          )
          .edit('data/2010/agreement.yaml', 'headings: ["1", "3"]', 'headings: ["1", "3", "7"]')
          .edit(
            'data/2010/commitments.yaml',
            'quote: { lines: "7"',
            'quote: { lines: "7", from: will pay'
          ),
      [
        'data/2010/commitments.yaml [theme: ports-2010] 2010-1.2: the quote stands under the heading of "money", not of "ports-2010". Write "money", or correct the lines.',
        'data/2010/themes.yaml [- id: money] money: the theme "money" is not used. Take it away, or give it commitments.'
      ]
    ],
    [
      'an actor nobody names',
      (f) =>
        f.append(
          'data/actors.yaml',
          '- { id: bank, name: { da: Bank, en: Bank }, kind: organisation, aliases: [Banken] }\n'
        ),
      [
        'data/actors.yaml [- { id: bank, name: { da: Bank, en: Bank }, kind: organisation, aliases: [Banken] }] bank: the actor "bank" is not used. Take it away, or write its aliases as the documents do.',
        'data/actors.yaml [- { id: bank, name: { da: Bank, en: Bank }, kind: organisation, aliases: [Banken] }] bank: the alias "Banken" stands in no document. Copy the name as it stands there.'
      ]
    ]
  ]);
});
