import { describe } from 'vitest';
import { testBreaks } from '../testing/breaks';

const file = 'data/2010/agreement.yaml';
const note = 'note: { da: Sådan, en: So }';
const flaw = (keys: string) => `  - { ${keys} }\n`;

describe('rules on what the extraction broke', () => {
  testBreaks([
    [
      'a sound list has no fault',
      (f) =>
        f.append(
          file,
          `flaws:\n${flaw(`lines: "1", kind: missing, ${note}`)}` +
            flaw(`lines: "5", from: North, to: Harbour, kind: doubtful, ${note}`) +
            flaw(`lines: "5", from: North, to: Harbour, kind: broken, ${note}`)
        ),
      []
    ],
    [
      'lines past the end',
      (f) => f.append(file, `flaws:\n${flaw(`lines: "5-9", kind: broken, ${note}`)}`),
      [
        `${file} [- { lines: "5-9", kind: broken, ${note} }] 2010: the range 5-9 ends past the document's last line, 7. Count again.`
      ]
    ],
    [
      'blank lines',
      (f) => f.append(file, `flaws:\n${flaw(`lines: "2", kind: broken, ${note}`)}`),
      [
        `${file} [- { lines: "2", kind: broken, ${note} }] 2010: the range 2 cuts nothing. Count again: its lines are blank.`
      ]
    ],
    [
      'words that are not there, and a doubtful place without words',
      (f) =>
        f.append(
          file,
          `flaws:\n${flaw(`lines: "5", from: South, kind: broken, ${note}`)}` +
            flaw(`lines: "7", kind: doubtful, ${note}`)
        ),
      [
        `${file} [- { lines: "5", from: South, kind: broken, ${note} }] 2010: "South" is not found in the lines. Copy the words from the seed, as they stand there.`,
        `${file} [- { lines: "7", kind: doubtful, ${note} }] 2010: a doubtful place does not say which words. Add from and to, as they stand.`
      ]
    ],
    [
      'a list out of order, and a place named twice',
      (f) =>
        f.append(
          file,
          `flaws:\n${flaw(`lines: "5", kind: broken, ${note}`)}` +
            flaw(`lines: "3", kind: broken, ${note}`) +
            flaw(`lines: "3", kind: broken, note: { da: To, en: Two }`)
        ),
      [
        `${file} [- { lines: "3", kind: broken, ${note} }] 2010: it stands before lines 5-5, listed ahead of it. List it by its first line.`,
        `${file} [- { lines: "3", kind: broken, note: { da: To, en: Two } }] 2010: it is the same broken place as the one before. Say both in one note.`
      ]
    ],
    [
      'an unknown kind and a missing language',
      (f) => f.append(file, `flaws:\n${flaw('lines: "5", kind: lost, note: { da: Sådan }')}`),
      [
        `${file} [- { lines: "5", kind: lost, note: { da: Sådan } }] 2010: "flaws[1].kind" is "lost". Use one of missing, broken, doubtful.`,
        `${file} [- { lines: "5", kind: lost, note: { da: Sådan } }] 2010: "flaws[1].note.en" is missing. Add it.`
      ]
    ]
  ]);
});
