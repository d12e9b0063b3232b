import { describe } from 'vitest';
import { testBreaks } from '../testing/breaks';

describe('files of the reading', () => {
  testBreaks([
    [
      'a YAML syntax fault',
      (f) => f.edit('data/units.yaml', '{ id: percent,', '{ id: percent'),
      [
        'data/units.yaml [- { id: percent format: { da: "{n} %", en: "{n}%" } }] units: YAML syntax: Block collections are not allowed within flow collections. Mend the syntax here or just above.'
      ]
    ],
    [
      'a syntax fault in one file and an unknown id in another',
      (f) =>
        f
          .edit('data/areas.yaml', '- { id: ports,', '- { id: ports, [')
          .edit('data/2004/figures.yaml', 'unit: routes', 'unit: rutes'),
      [
        'data/2004/figures.yaml [unit: rutes] routes: there is no unit "rutes". Did you mean "routes"? Correct the id, or add the unit.',
        'data/areas.yaml [- { id: ports, [ title: { da: Havne, en: Ports }, definition: { da: Kajer, en: Quays } }] areas: YAML syntax: Flow map in block collection must be sufficiently indented and end with a }. Mend the syntax here or just above.',
        'data/areas.yaml [- { id: ports, [ title: { da: Havne, en: Ports }, definition: { da: Kajer, en: Quays } }] areas: YAML syntax: Flow sequence in block collection must be sufficiently indented and end with a ]. Mend the syntax here or just above.',
        'data/units.yaml [- { id: routes, format: { da: "{n} ruter", en: "{n} routes" } }] routes: the unit "routes" is not used. Take it away, or give it to a figure.'
      ]
    ],
    [
      'a key that stands twice',
      (f) => f.edit('data/dataset.yaml', 'version: 1.0.0', 'version: 1.0.0\nversion: 1.0.1'),
      [
        'data/dataset.yaml [version: 1.0.1] dataset: YAML syntax: Map keys must be unique. Mend the syntax here or just above.'
      ]
    ],
    [
      'a missing file',
      (f) => f.remove('data/continuity.yaml'),
      [
        'data/continuity.yaml [] continuity: the file is missing. Write it; without rows it holds [], without keys {}.'
      ]
    ],
    [
      'a file that is no list',
      (f) => f.set('data/continuity.yaml', 'from: 1998-1.1\n'),
      [
        'data/continuity.yaml [from: 1998-1.1] continuity: the file holds {"from":"1998-1.1"}, not a list. Write rows, or [] for none.'
      ]
    ],
    [
      'an empty file',
      (f) => f.set('data/continuity.yaml', '# nothing yet\n'),
      [
        'data/continuity.yaml [# nothing yet] continuity: the file holds null, not a list. Write rows, or [] for none.'
      ]
    ],
    [
      'a list where a map is due',
      (f) => f.set('data/exhibits.yaml', '- a\n'),
      ['data/exhibits.yaml [- a] exhibits: the row is ["a"], not a map. Write keys and values.']
    ],
    [
      'a listed agreement without a folder',
      (f) =>
        f.edit(
          'data/dataset.yaml',
          'agreements: ["1998", "2004", "2010"]',
          'agreements: ["1998", "2004", "2010", "2011"]'
        ),
      [
        'data/dataset.yaml [agreements: ["1998", "2004", "2010", "2011"]] dataset: there is no 2011/agreement.yaml. Did you mean "2010"? Add it, or take the id away.'
      ]
    ],
    [
      'a folder without an agreement is not read',
      (f) => f.set('data/second/areas.yaml', '- {'),
      []
    ],
    [
      'a folder that is not listed',
      (f) =>
        f
          .edit('data/dataset.yaml', '"2010"]', '"2010"]')
          .set('data/2015/agreement.yaml', 'id: "2015"\n'),
      [
        'data/dataset.yaml [agreements: ["1998", "2004", "2010"]] dataset: the folder "2015" is not listed. Add it to agreements, in time order.'
      ]
    ],
    [
      'a file in the folder that nobody reads',
      (f) => f.set('data/2010/figure.yaml', '[]\n'),
      [
        'data/2010/figure.yaml [[]] figure: no file of this name is read. Did you mean "figures"? Known are agreement, themes, commitments, figures, events.'
      ]
    ]
  ]);
});
