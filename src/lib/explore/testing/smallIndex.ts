import { DATA_VERSION, type Text } from '$lib/model/types';
import type { CommitmentIndexRow, CommitmentsIndex } from '$lib/model/views';

const both = (da: string, en = da): Text => ({ da, en });

const blank: Omit<CommitmentIndexRow, 'id' | 'agreement' | 'theme' | 'label' | 'title' | 'text'> = {
  leadIn: null,
  committedBy: ['parties'],
  with: [],
  areas: [],
  tests: [],
  continuesEarlier: null,
  carriedOn: null
};

/** Five commitments of two agreements, each with something the others lack. */
export const smallIndex: CommitmentsIndex = {
  version: DATA_VERSION,
  kind: 'commitments-index',
  agreements: [
    {
      id: 'old',
      shortTitle: both('2011'),
      title: both('Aftale 2011', 'Agreement 2011'),
      language: 'da',
      themes: [
        { id: 'energy', parent: null, title: both('Energi', 'Energy') },
        { id: 'wind', parent: 'energy', title: both('Vind', 'Wind') }
      ]
    },
    {
      id: 'new',
      shortTitle: both('2016'),
      title: both('Aftale 2016', 'Agreement 2016'),
      language: 'da',
      themes: [{ id: 'growth', parent: null, title: both('Vækst', 'Growth') }]
    }
  ],
  actors: [
    { id: 'forum', name: both('Vækstforum', 'The Growth Forum') },
    { id: 'parties', name: both('Parterne', 'The Parties') },
    { id: 'nobody', name: both('Ingen') }
  ],
  areas: [
    { id: 'food', title: both('Fødevarer', 'Food') },
    { id: 'skills', title: both('Uddannelse', 'Skills') }
  ],
  rows: [
    {
      ...blank,
      id: 'o1',
      agreement: 'old',
      theme: 'wind',
      label: '1.1',
      title: both('Ålborgs vindmøller', 'The wind turbines of Aalborg'),
      text: 'opstille vindmøller på havet',
      translation: { en: 'put up wind turbines at sea' },
      leadIn: { text: 'Vækstforum vil', translation: { en: 'The Growth Forum will' } },
      committedBy: ['forum'],
      with: ['parties'],
      areas: ['skills'],
      tests: ['number', 'deadline'],
      carriedOn: true
    },
    {
      ...blank,
      id: 'o2',
      agreement: 'old',
      theme: 'energy',
      label: '1.10',
      title: both('Ærlige tal', 'Honest numbers'),
      text: 'samle virksomhedernes tal',
      committedBy: ['forum'],
      areas: ['food', 'skills'],
      tests: ['number'],
      carriedOn: false
    },
    {
      ...blank,
      id: 'n1',
      agreement: 'new',
      theme: 'growth',
      label: 'a',
      title: both('Zebraer', 'Zebras'),
      text: '=SUM(A1) grøn omstilling',
      areas: ['food'],
      continuesEarlier: true
    },
    {
      ...blank,
      id: 'n2',
      agreement: 'new',
      theme: 'growth',
      label: 'b',
      title: both('Øl', 'Beer'),
      text: 'uddannelser i hele landet',
      committedBy: ['parties', 'forum'],
      areas: ['skills'],
      tests: ['deliverable'],
      continuesEarlier: false
    },
    {
      ...blank,
      id: 'n3',
      agreement: 'new',
      theme: 'growth',
      label: 'c',
      title: both('Adgang', 'Access'),
      text: 'caféer og projekter',
      committedBy: [],
      continuesEarlier: false
    }
  ]
};

/** The ids of rows by their places. */
export const idsAt = (places: Iterable<number>): string[] =>
  [...places].map((place) => smallIndex.rows[place]!.id);
