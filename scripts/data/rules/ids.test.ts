import { describe } from 'vitest';
import { testBreaks } from '../testing/breaks';

describe('rules on ids', () => {
  testBreaks([
    [
      'an id that stands twice in a file',
      (f) =>
        f.append(
          'data/areas.yaml',
          '- { id: ports, title: { da: Havn, en: Port }, definition: { da: Kaj, en: Quay } }\n'
        ),
      [
        'data/areas.yaml [- { id: ports, title: { da: Havn, en: Port }, definition: { da: Kaj, en: Quay } }] ports: the id "ports" stands twice. Give each row its own id.'
      ]
    ],
    [
      'an id that stands in two agreements',
      (f) =>
        f
          .edit('data/2010/events.yaml', '- id: report', '- id: wind-study')
          .edit('data/2010/commitments.yaml', 'events: [report]', 'events: []'),
      [
        'data/2010/events.yaml [- id: wind-study] wind-study: the id "wind-study" stands twice. Give each row its own id.'
      ]
    ],
    [
      'an id that is not made of agreement and label',
      (f) => f.edit('data/2010/commitments.yaml', '- id: 2010-1.2', '- id: 2010-1.3'),
      [
        'data/2010/commitments.yaml [- id: 2010-1.3] 2010-1.3: the id is "2010-1.3", agreement and label make "2010-1.2". Write "2010-1.2".'
      ]
    ],
    [
      'an agreement of another name than its folder',
      (f) => f.edit('data/2010/agreement.yaml', 'id: "2010"', 'id: "2010-2011"'),
      [
        'data/2010/agreement.yaml [id: "2010-2011"] 2010-2011: the id is "2010-2011", the folder "2010". Let the two be the same.'
      ]
    ]
  ]);
});
