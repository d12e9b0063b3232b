import { describe, expect, it } from 'vitest';
import { testBreaks } from '../testing/breaks';
import { Fixture, readFixture } from '../testing/fixture';

describe('the story', () => {
  it('comes with its numbers filled in', () => {
    const story = JSON.stringify(readFixture().story).replaceAll('\u00a0', '_');
    expect(JSON.parse(story)).toEqual([
      {
        id: 'promises',
        exhibit: 'who-commits',
        options: { agreement: '2004' },
        mark: { key: '2004-a', shown: 'selected' },
        narration: { da: '3 tilsagn, 1 ført videre', en: '3 commitments, 1 carried on' },
        notes: null,
        ours: ['reading']
      },
      {
        id: 'tickets',
        exhibit: 'funding',
        options: {},
        mark: { key: 'ticket-grant', shown: 'lifted' },
        narration: { da: 'I alt 9_mio._kr.', en: 'DKK_9_million in all' },
        notes: { da: 'Fra 2004', en: 'From 2004' },
        ours: []
      }
    ]);
  });

  it('may be left out', () => {
    const outcome = new Fixture().remove('data/story.yaml').read();
    expect(outcome).toMatchObject({ ok: true, story: [] });
  });
});

const tickets =
  'narration: { da: "I alt {figure ticket-grant}.", en: "{figure ticket-grant} in all" }';
const say = (da: string) => (fixture: Fixture) =>
  fixture.edit('data/story.yaml', '"I alt {figure ticket-grant}."', `"${da}"`);
const line = (da: string) =>
  `data/story.yaml [${tickets.replace('I alt {figure ticket-grant}.', da)}] tickets:`;
const WORDS =
  'agreement, themes, figure, partners, commitments, committed, area, test, carried, dropped, continued, new';

describe('rules on the story', () => {
  testBreaks([
    [
      'an unknown exhibit',
      (f) => f.edit('data/story.yaml', 'exhibit: funding', 'exhibit: fundings'),
      [
        'data/story.yaml [exhibit: fundings] tickets: there is no exhibit "fundings". Did you mean "funding"? Known are industry-share, surplus-heat, funding, commitment-threads, policy-areas, specificity, stated-figures, counterparts, timeline, vocabulary, who-commits, network.'
      ]
    ],
    [
      'an id that stands twice',
      (f) => f.edit('data/story.yaml', 'id: tickets', 'id: promises'),
      [
        'data/story.yaml [- id: promises] promises: the id "promises" stands twice. Give each row its own id.'
      ]
    ],
    [
      'a missing language',
      (f) => f.edit('data/story.yaml', '{ da: "Fra {agreement 2004}", en', '{ en'),
      [
        'data/story.yaml [notes: { en: "From {agreement 2004}" }] tickets: "notes.da" is missing. Add it.'
      ]
    ],
    [
      'two marks',
      (f) =>
        f.edit('data/story.yaml', '{ selected: 2004-a }', '{ selected: 2004-a, lifted: 2004-b }'),
      [
        'data/story.yaml [mark: { selected: 2004-a, lifted: 2004-b }] promises: "mark" names not one mark. Give one key, under selected or under lifted.'
      ]
    ],
    [
      'options that are no map, and a value that is no text',
      (f) =>
        f
          .edit('data/story.yaml', 'options: { agreement: "2004" }', 'options: "2004"')
          .edit(
            'data/story.yaml',
            'exhibit: funding',
            'exhibit: funding\n  options: { year: 2004 }'
          ),
      [
        'data/story.yaml [options: "2004"] promises: "options" is "2004", not a map. Write choices and values.',
        'data/story.yaml [options: { year: 2004 }] tickets: "options.year" is 2004, not a text. Put it in quotes.'
      ]
    ],
    [
      'a number that is typed',
      say('I alt 3 mio. kr.'),
      [
        `${line('I alt 3 mio. kr.')} the number "3" is typed. Let the build fill it in, {commitments AGREEMENT} say.`
      ]
    ],
    [
      'a brace that stands alone',
      say('I alt {figure ticket-grant'),
      [`${line('I alt {figure ticket-grant')} a brace stands alone. Write {word name}.`]
    ],
    [
      'a placeholder that names nothing',
      say('I alt {figur ticket-grant}'),
      [
        `${line('I alt {figur ticket-grant}')} the placeholder "{figur ticket-grant}" names nothing. Did you mean "figure"? Known are ${WORDS}.`
      ]
    ],
    [
      'a placeholder without its names',
      say('I alt {area ports}'),
      [
        `${line('I alt {area ports}')} the placeholder "{area ports}" is not complete. Write {area AREA SCOPE}.`
      ]
    ],
    [
      'a placeholder of something unknown',
      say('{agreement 2005} {area porte all} {figure x} {test date all} {partners king 2004}'),
      [
        '"{agreement 2005}", there is no agreement "2005". Did you mean "2004"? Correct it.',
        '"{area porte all}", there is no area "porte". Did you mean "ports"? Correct it.',
        '"{figure x}", there is no figure "x". Correct it.',
        '"{partners king 2004}", there is no kind of actor "king". Correct it.',
        '"{test date all}", there is no test "date". Correct it.'
      ].map(
        (message) =>
          `${line('{agreement 2005} {area porte all} {figure x} {test date all} {partners king 2004}')} in the placeholder ${message}`
      )
    ],
    [
      'a figure that could not be read: only that is reported',
      (f) => f.edit('data/2004/figures.yaml', 'high: 7', 'high: seven'),
      [
        'data/2004/figures.yaml [high: seven] routes: "high" is "seven", not a number. Write it with a decimal point and no quotes.'
      ]
    ]
  ]);
});
