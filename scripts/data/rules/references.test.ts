import { describe } from 'vitest';
import { testBreaks } from '../testing/breaks';

describe('rules on references', () => {
  testBreaks([
    [
      'an unknown party',
      (f) => f.edit('data/1998/agreement.yaml', 'parties: [council]', 'parties: [counsel]'),
      [
        'data/1998/agreement.yaml [parties: [counsel]] 1998: there is no actor "counsel". Did you mean "council"? Correct the id, or add the actor.'
      ]
    ],
    [
      'an unknown parent',
      (f) => f.edit('data/2004/themes.yaml', 'parent: docks', 'parent: dock'),
      [
        'data/2004/themes.yaml [- id: docks] docks: the theme "docks" is not used. Take it away, or give it commitments.',
        'data/2004/themes.yaml [parent: dock] ferries: there is no theme "dock". Did you mean "docks"? Correct the id, or add the theme.'
      ]
    ],
    [
      'an unknown theme',
      (f) =>
        f.edit(
          'data/2010/commitments.yaml',
          '  theme: ports-2010\n  label: "1.2"',
          '  theme: towns\n  label: "1.2"'
        ),
      [
        'data/2010/commitments.yaml [theme: towns] 2010-1.2: there is no theme "towns". Correct the id, or add the theme.'
      ]
    ],
    [
      'an unknown area among others',
      (f) =>
        f.edit(
          'data/2004/commitments.yaml',
          'areas: [transport, ports]',
          'areas: [transport, ports, prots]'
        ),
      [
        'data/2004/commitments.yaml [areas: [transport, ports, prots]] 2004-a: there is no area "prots". Did you mean "ports"? Correct the id, or add the area.'
      ]
    ],
    [
      'an unknown partner',
      (f) =>
        f.edit('data/2004/commitments.yaml', 'with: [ferry-company]', 'with: [ferry-companies]'),
      [
        'data/2004/commitments.yaml [with: [ferry-companies]] 2004-a: there is no actor "ferry-companies". Did you mean "ferry-company"? Correct the id, or add the actor.'
      ]
    ],
    [
      'an unknown unit',
      (f) => f.edit('data/1998/figures.yaml', 'unit: percent', 'unit: per-cent'),
      [
        'data/1998/figures.yaml [unit: per-cent] export-share: there is no unit "per-cent". Did you mean "percent"? Correct the id, or add the unit.'
      ]
    ],
    [
      'an unknown figure in a formula',
      (f) => f.edit('data/2004/figures.yaml', '"100 - {ferry-share}"', '"100 - {ferries-share}"'),
      [
        'data/2004/figures.yaml [formula: "100 - {ferries-share}"] other-share: there is no figure "ferries-share". Did you mean "ferry-share"? Correct the id, or add the figure.'
      ]
    ],
    [
      'an unknown member',
      (f) =>
        f.edit(
          'data/actors.yaml',
          'members: [council, government]',
          'members: [council, governments]'
        ),
      [
        'data/actors.yaml [members: [council, governments]] the-parties: there is no actor "governments". Did you mean "government"? Correct the id, or add the actor.'
      ]
    ],
    [
      'an unknown predecessor',
      (f) => f.edit('data/actors.yaml', 'successorOf: maritime-authority', 'successorOf: maritime'),
      [
        'data/actors.yaml [successorOf: maritime] ferry-company: there is no actor "maritime". Correct the id, or add the actor.'
      ]
    ],
    [
      'an unknown commitment of a thread',
      (f) => f.edit('data/continuity.yaml', 'to: 2010-1.1', 'to: 2010-1.7'),
      [
        'data/continuity.yaml [to: 2010-1.7] 2004-a > 2010-1.7: there is no commitment "2010-1.7". Did you mean "2010-1.1"? Correct the id, or add the commitment.'
      ]
    ],
    [
      'an unknown share of an exhibit',
      (f) => f.edit('data/exhibits.yaml', 'rest: other-share', 'rest: others-share'),
      [
        'data/exhibits.yaml [- { part: ferry-share, rest: others-share }] exhibits: there is no figure "others-share". Did you mean "other-share"? Correct the id, or add the figure.'
      ]
    ],
    [
      'unknown figures of other exhibits',
      (f) =>
        f
          .edit('data/exhibits.yaml', 'power: guests', 'power: guest')
          .edit('data/exhibits.yaml', 'amounts: [ticket-grant]', 'amounts: [tickets-grant]')
          .edit('data/exhibits.yaml', 'total: ticket-grant', 'total: total'),
      [
        'data/exhibits.yaml [power: guest] exhibits: there is no figure "guest". Did you mean "guests"? Correct the id, or add the figure.',
        'data/exhibits.yaml [funding: { amounts: [tickets-grant], total: total }] exhibits: there is no figure "tickets-grant". Did you mean "ticket-grant"? Correct the id, or add the figure.',
        'data/exhibits.yaml [funding: { amounts: [tickets-grant], total: total }] exhibits: there is no figure "total". Correct the id, or add the figure.'
      ]
    ],
    [
      'a theme of another agreement',
      (f) =>
        f.edit(
          'data/2010/commitments.yaml',
          '  theme: ports-2010\n  label: "1.2"',
          '  theme: wind\n  label: "1.2"'
        ),
      [
        'data/2010/commitments.yaml [theme: wind] 2010-1.2: the theme "wind" belongs to the agreement "2004". Name one of "2010".'
      ]
    ],
    [
      'a figure and an event of another agreement',
      (f) =>
        f.edit(
          'data/2010/commitments.yaml',
          'figures: [grants]\n  events: [report]',
          'figures: [grants, routes]\n  events: [wind-study]'
        ),
      [
        'data/2010/commitments.yaml [figures: [grants, routes]] 2010-1.2: the figure "routes" belongs to the agreement "2004". Name one of "2010".',
        'data/2010/commitments.yaml [events: [wind-study]] 2010-1.2: the event "wind-study" belongs to the agreement "2004". Name one of "2010".'
      ]
    ],
    [
      'a parent of another agreement',
      (f) => f.edit('data/2010/themes.yaml', 'parent: null', 'parent: docks'),
      [
        'data/2010/themes.yaml [parent: docks] ports-2010: the theme "docks" belongs to the agreement "2004". Name one of "2010".'
      ]
    ]
  ]);
});
