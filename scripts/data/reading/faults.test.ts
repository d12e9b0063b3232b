import { expect, it } from 'vitest';
import { formatFault, sortFaults } from './faults';

it('sorts by file, line, id and message, each fault once', () => {
  const fault = (file: string, line: number, id: string, message: string) => ({
    file,
    line,
    id,
    message
  });
  const sorted = [
    fault('a', 2, 'x', 'm'),
    fault('a', 10, 'a', 'm'),
    fault('a', 10, 'b', 'm'),
    fault('a', 10, 'b', 'n'),
    fault('b', 1, 'a', 'm')
  ];
  expect(sortFaults([...sorted].reverse().concat(sorted))).toEqual(sorted);
  expect(formatFault(sorted[0]!)).toBe('a:2: x: m');
});
