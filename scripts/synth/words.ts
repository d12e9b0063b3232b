/** What the sentences of an invented region are made of; Danish, with an English word for each. */
type Pair = readonly [da: string, en: string];

export const verbs: readonly Pair[] = [
  ['samarbejde om', 'cooperate on'],
  ['udvikle', 'develop'],
  ['styrke', 'strengthen'],
  ['afprøve', 'try out'],
  ['undersøge', 'examine']
];

export const subjects: readonly Pair[] = [
  ['havne', 'ports'],
  ['færger', 'ferries'],
  ['skoler', 'schools'],
  ['værksteder', 'workshops'],
  ['net', 'networks'],
  ['energi', 'energy'],
  ['fødevarer', 'food'],
  ['eksport', 'exports'],
  ['forskning', 'research'],
  ['turisme', 'tourism'],
  ['transport', 'transport'],
  ['vand', 'water'],
  ['kultur', 'culture']
];

export const places: readonly Pair[] = [
  ['ved kysten', 'by the coast'],
  ['i byerne', 'in the towns'],
  ['på øerne', 'on the islands'],
  ['i hele regionen', 'in the whole region'],
  ['langs fjorden', 'along the fjord']
];

export const actorKinds = [
  'ministry',
  'agency',
  'organisation',
  'programme',
  'municipalities'
] as const;

export const actorWords: Readonly<Record<(typeof actorKinds)[number], Pair>> = {
  ministry: ['Ministeriet', 'The Ministry'],
  agency: ['Styrelsen', 'The Agency'],
  organisation: ['Foreningen', 'The Association'],
  programme: ['Programmet', 'The Programme'],
  municipalities: ['Kommunerne', 'The Municipalities']
};
