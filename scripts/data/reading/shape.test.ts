import { describe } from 'vitest';
import { testBreaks } from '../testing/breaks';

describe('the shape of rows', () => {
  testBreaks([
    [
      'a misspelt key',
      (f) =>
        f.edit('data/2004/figures.yaml', 'measure: { da: Nye ruter', 'mesure: { da: Nye ruter'),
      [
        'data/2004/figures.yaml [- id: routes] routes: "measure" is missing. Add it.',
        'data/2004/figures.yaml [mesure: { da: Nye ruter, en: New routes }] routes: "mesure" is no known key. Did you mean "measure"? Known are id, value, low, high, unit, measure, asOf, qualifier, kind, passage, datedBy, statedSource.'
      ]
    ],
    [
      'two unknown keys',
      (f) => f.edit('data/areas.yaml', '- { id: energy,', '- { id: energy, colour: red, size: 3,'),
      [
        'data/areas.yaml [- { id: energy, colour: red, size: 3, title: { da: Energi, en: Energy }, definition: { da: Strøm, en: Power } }] energy: "colour" is no known key. Known are id, title, definition.',
        'data/areas.yaml [- { id: energy, colour: red, size: 3, title: { da: Energi, en: Energy }, definition: { da: Strøm, en: Power } }] energy: "size" is no known key. Known are id, title, definition.'
      ]
    ],
    [
      'a missing key',
      (f) => f.edit('data/2010/events.yaml', '  lane: data\n', ''),
      ['data/2010/events.yaml [- id: report] report: "lane" is missing. Add it.']
    ],
    [
      'a missing language',
      (f) =>
        f.edit(
          'data/2004/themes.yaml',
          'title: { da: Vindkraft, en: Wind power }',
          'title: { da: Vindkraft }'
        ),
      ['data/2004/themes.yaml [title: { da: Vindkraft }] wind: "title.en" is missing. Add it.']
    ],
    [
      'a language too many',
      (f) =>
        f.edit(
          'data/2004/themes.yaml',
          'title: { da: Vindkraft, en: Wind power }',
          'title: { da: Vindkraft, en: Wind power, de: Windkraft }'
        ),
      [
        'data/2004/themes.yaml [title: { da: Vindkraft, en: Wind power, de: Windkraft }] wind: "title.de" is no known key. Did you mean "da"? Known are da, en.'
      ]
    ],
    [
      'a missing language in the words of a third one',
      (f) => f.edit('data/1998/figures.yaml', 'qualifier: { sv: två, da', 'qualifier: { da'),
      [
        'data/1998/figures.yaml [qualifier: { da: to, en: two }] quays: "qualifier.sv" is missing. Add it.'
      ]
    ],
    [
      'a text that is empty',
      (f) => f.edit('data/2004/themes.yaml', 'en: Wind power }\n  heading', 'en: "" }\n  heading'),
      [
        'data/2004/themes.yaml [title: { da: Vindkraft, en: "" }] wind: "title.en" is empty. Write the text, or take the key away.'
      ]
    ],
    [
      'a number for a text',
      (f) => f.edit('data/1998/commitments.yaml', 'label: "1.1"', 'label: 1.1'),
      [
        'data/1998/commitments.yaml [label: 1.1] 1998-1.1: "label" is 1.1, not a text. Put it in quotes.'
      ]
    ],
    [
      'a list for a text',
      (f) =>
        f.edit(
          'data/dataset.yaml',
          'title: { da: Fjordmark, en: Fjordmark }',
          'title: { da: [Fjordmark], en: Fjordmark }'
        ),
      [
        'data/dataset.yaml [title: { da: [Fjordmark], en: Fjordmark }] dataset: "title.da" is ["Fjordmark"], not a text. Write a text.'
      ]
    ],
    [
      'a text for a number',
      (f) => f.edit('data/2004/figures.yaml', 'value: 83', 'value: "83"'),
      [
        'data/2004/figures.yaml [value: "83"] other-share: "value" is "83", not a number. Write it with a decimal point and no quotes.'
      ]
    ],
    [
      'a number that is not finite',
      (f) => f.edit('data/2004/figures.yaml', 'value: 83', 'value: .inf'),
      ['data/2004/figures.yaml [value: .inf] other-share: "value" is not finite. Write a number.']
    ],
    [
      'a text for a list',
      (f) => f.edit('data/2010/commitments.yaml', 'areas: [ports]', 'areas: ports'),
      [
        'data/2010/commitments.yaml [areas: ports] 2010-1.1: "areas" is "ports", not a list. Write [ … ] or lines with hyphens.'
      ]
    ],
    [
      'nobody who commits',
      (f) => f.edit('data/2010/commitments.yaml', 'committedBy: [council]', 'committedBy: []'),
      [
        'data/2010/commitments.yaml [committedBy: []] 2010-1.1: "committedBy" is empty. Name at least one.'
      ]
    ],
    [
      'no area',
      (f) => f.edit('data/2010/commitments.yaml', 'areas: [ports]', 'areas: []'),
      ['data/2010/commitments.yaml [areas: []] 2010-1.1: "areas" is empty. Name at least one.']
    ],
    [
      'an id twice in a list',
      (f) =>
        f.edit(
          'data/2004/commitments.yaml',
          'areas: [transport, ports]',
          'areas: [transport, ports, transport]'
        ),
      [
        'data/2004/commitments.yaml [areas: [transport, ports, transport]] 2004-a: "areas[3]" is "transport", which the list has already. Take one away.'
      ]
    ],
    [
      'an id that is not kebab-case',
      (f) => f.edit('data/areas.yaml', 'id: energy', 'id: Energy_1'),
      [
        'data/2004/commitments.yaml [areas: [energy]] 2004-c: there is no area "energy". Correct the id, or add the area.',
        'data/areas.yaml [- { id: Energy_1, title: { da: Energi, en: Energy }, definition: { da: Strøm, en: Power } }] Energy_1: "id" is "Energy_1", which is not kebab-case. Use a-z, 0-9 and single hyphens.'
      ]
    ],
    [
      'an unknown lane',
      (f) => f.edit('data/2010/events.yaml', 'lane: data', 'lane: date'),
      [
        'data/2010/events.yaml [lane: date] report: "lane" is "date". Did you mean "data"? Use one of agreement, programme, funding, deadline, data, event.'
      ]
    ],
    [
      'an unknown lane that is no word',
      (f) => f.edit('data/2010/events.yaml', 'lane: data', 'lane: 7'),
      [
        'data/2010/events.yaml [lane: 7] report: "lane" is 7. Use one of agreement, programme, funding, deadline, data, event.'
      ]
    ],
    [
      'an unknown kind of figure',
      (f) =>
        f.edit(
          'data/2010/figures.yaml',
          'kind: stated\n  value: 1000',
          'kind: started\n  value: 1000'
        ),
      [
        'data/2010/figures.yaml [kind: started] grants: "kind" is "started". Use one of stated, derived.'
      ]
    ],
    [
      'lines without quotes',
      (f) => f.edit('data/2010/themes.yaml', 'lines: "3"', 'lines: 3'),
      [
        'data/2010/themes.yaml [heading: { lines: 3, translation: { da: Havne } }] ports-2010: "heading.lines" is 3, not lines. Write them in quotes, "24" or "24-26".'
      ]
    ],
    [
      'malformed lines',
      (f) => f.edit('data/2010/themes.yaml', 'lines: "3"', 'lines: "3–4"'),
      [
        'data/2010/themes.yaml [heading: { lines: "3–4", translation: { da: Havne } }] ports-2010: "heading.lines" is "3–4", a malformed line range. Write "24" or "24-26".'
      ]
    ],
    [
      'a passage that is a malformed text',
      (f) =>
        f.edit(
          'data/2004/agreement.yaml',
          'structure:',
          'announcedThemes: ["14 to 18"]\nstructure:'
        ),
      [
        'data/2004/agreement.yaml [announcedThemes: ["14 to 18"]] 2004: "announcedThemes[1]" is "14 to 18", a malformed line range. Write "24" or "24-26".'
      ]
    ],
    [
      'a row that is no map',
      (f) => f.append('data/continuity.yaml', '- 1998-1.2\n'),
      [
        'data/continuity.yaml [- 1998-1.2] row 3: the row is "1998-1.2", not a map. Write keys and values.'
      ]
    ],
    [
      'a period that is no pair',
      (f) =>
        f.edit(
          'data/2010/agreement.yaml',
          'period: ["2010-01-01", "2011-12-31"]',
          'period: "2010-01-01"'
        ),
      [
        'data/2010/agreement.yaml [period: "2010-01-01"] 2010: "period" is no pair of dates. Write ["2011-01-01", "2011-12-31"].'
      ]
    ],
    [
      'a test that is not mentioned',
      (f) =>
        f.edit(
          'data/2004/commitments.yaml',
          '    deliverable: { lines: "14", from: nye ruter, to: nye ruter, translation: { en: new routes } }\n',
          ''
        ),
      ['data/2004/commitments.yaml [tests:] 2004-a: "tests.deliverable" is missing. Add it.']
    ],
    [
      'a language that is none',
      (f) => f.edit('data/2010/agreement.yaml', 'language: en', 'language: English'),
      [
        'data/2010/agreement.yaml [language: English] 2010: "language" is "English", no language tag. Write "da" or "en-GB".'
      ]
    ],
    [
      'a version that is none',
      (f) => f.edit('data/dataset.yaml', 'version: 1.0.0', 'version: "1.0"'),
      ['data/dataset.yaml [version: "1.0"] dataset: "version" is "1.0", no version. Write "1.0.0".']
    ],
    [
      'a pattern that does not compile',
      (f) => f.edit('data/vocabulary.yaml', 'pattern: bølge', 'pattern: "(bølge"'),
      [
        'data/vocabulary.yaml [- { id: wave, label: { da: Bølge, en: Wave }, pattern: "(bølge" }] wave: "pattern" is "(bølge", which does not compile. Mend the expression.'
      ]
    ]
  ]);
});
