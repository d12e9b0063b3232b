import { describe } from 'vitest';
import { testBreaks } from '../testing/breaks';

describe('seeds and their structure', () => {
  testBreaks([
    [
      'a missing seed',
      (f) => f.edit('data/2010/agreement.yaml', 'file: 2010.txt', 'file: 2011.txt'),
      [
        'data/2010/agreement.yaml [source: { file: 2011.txt, sha256: SHA-2010 }] 2010: the seed "2011.txt" is missing. Did you mean "2010.txt"? Put the file into seeds, or correct the name.'
      ]
    ],
    [
      'a changed byte in a seed',
      (f) =>
        f
          .edit('seeds/2010.txt', 'grants, e.g.', 'grants, E.g.')
          .edit('data/2010/agreement.yaml', 'SHA-2010', '9b08c6e7'),
      [
        'data/2010/agreement.yaml [source: { file: 2010.txt, sha256: 9b08c6e7 }] 2010: the seed "2010.txt" has the sha256 fa62aace50e7a717c4cd18a57983c8d87112c1a4d3923eacc5e48b10e798cd11, not 9b08c6e7. Restore the file as it was received; only where it was received anew, read it again and record the new sha256.'
      ]
    ],
    [
      'a heading past the end',
      (f) =>
        f.edit('data/2010/agreement.yaml', 'headings: ["1", "3"]', 'headings: ["1", "3", "9"]'),
      [
        'data/2010/agreement.yaml [structure: { paragraphBreak: blank-line, headings: ["1", "3", "9"] }] 2010: the range 9 ends past the document\'s last line, 7. Count again.'
      ]
    ],
    [
      'a heading on a blank line',
      (f) => f.edit('data/2010/agreement.yaml', 'headings: ["1", "3"]', 'headings: ["1", "3-4"]'),
      [
        'data/2010/agreement.yaml [structure: { paragraphBreak: blank-line, headings: ["1", "3-4"] }] 2010: line 4 is blank. Begin and end on lines with text.'
      ]
    ],
    [
      'a line that is two things',
      (f) =>
        f.edit(
          'data/2010/agreement.yaml',
          'headings: ["1", "3"]',
          'headings: ["1", "3"], pageMarks: ["1"]'
        ),
      [
        'data/2010/agreement.yaml [structure: { paragraphBreak: blank-line, headings: ["1", "3"], pageMarks: ["1"] }] 2010: line 1 is in headings already. Name it once.'
      ]
    ],
    [
      'a break outside of the document',
      (f) => f.edit('data/2004/agreement.yaml', 'breaks: [22]', 'breaks: [22, 0]'),
      [
        "data/2004/agreement.yaml [breaks: [22, 0]] 2004: line 0 is none of the document's 28. Count again."
      ]
    ]
  ]);
});
