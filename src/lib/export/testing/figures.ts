import { cases, realData, situations, type Case } from '$lib/exhibits/testing/cases';
import { dataset } from '$lib/exhibits/testing/realData';
import type { ExportedFigure, Provenance, Workshop } from '../figure';
import { drawOnServer, rasteriseInNode } from '../node';

export const provenance: Provenance = {
  site: 'Vækstspor',
  version: '1.2.3',
  dataVersion: '4.5.6',
  asOf: ['2011-09-13', '2016/2017'],
  licence: { title: 'CC BY 4.0', path: 'https://creativecommons.org/licenses/by/4.0/' },
  link: 'https://vaekstspor.example/exhibits/x/'
};

/** A case as it would be exported, in each language, with the choices in force. */
export function figuresOf(one: Case): ExportedFigure[] {
  const seen = new Set<string>();
  return situations(one).flatMap(({ locale, options }) => {
    if (seen.has(locale)) return [];
    seen.add(locale);
    return [{ exhibit: one.exhibit, input: one.input, options, locale, provenance }];
  });
}

/** Every exhibit with the real data, in the first language. */
export const realFigures: ExportedFigure[] = cases
  .filter(({ name }) => name === realData)
  .map((one) => figuresOf(one)[0]!);

/** Makes files as Node does, with the sentences of the project's own commitments. */
export const workshop: Workshop = {
  draw: drawOnServer,
  rasterise: rasteriseInNode,
  loadCommitment: async (id) => ({
    commitment: dataset.commitments.find((one) => one.id === id)!
  })
};
