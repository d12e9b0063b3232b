import { expect, it } from 'vitest';
import { Fixture } from './fixture';

/** What is broken, how, and every fault that is to come of it, as `Fixture.faults` shows them. */
export type Break = [name: string, edit: (fixture: Fixture) => Fixture, faults: string[]];

/** Breaks the data set of the fixture in each way and reads all that is said of it. */
export function testBreaks(breaks: readonly Break[]): void {
  it.each(breaks)('%s', (_, edit, faults) => {
    expect(edit(new Fixture()).faults()).toEqual(faults);
  });
}
