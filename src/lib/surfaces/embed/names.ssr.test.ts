import { expect, it } from 'vitest';
import { exhibitIds } from '$lib/exhibits/registry';
import { cases } from '$lib/exhibits/testing/cases';
import { reservedNames } from './request';

it.each(exhibitIds)('%s has no choice that a parameter of every embed would hide', (id) => {
  for (const { exhibit, input } of cases.filter((example) => example.exhibit.id === id)) {
    const names = exhibit.choices(input, 'da').map((choice) => choice.id);
    expect(names.filter((name) => [...reservedNames, 'mark'].includes(name))).toEqual([]);
  }
});
