/** The third agreement, in English: plain paragraphs. */
export const seed2010 = `Agreement 2010-2011

Ports

The Council will open 2.5 km of quay in North Harbour by the second quarter of 2011.

The Government will pay 1,000 grants, e.g. to ferries. It reports on 1 May 2011.`;

export const data2010: Readonly<Record<string, string>> = {
  agreement: `
id: "2010"
language: en
title: { da: Aftale 2010-2011, en: Agreement 2010-2011 }
shortTitle: { da: 2010-2011, en: 2010-2011 }
parties: [council, government]
dated: "2010-02-01"
period: ["2010-01-01", "2011-12-31"]
source: { file: 2010.txt, sha256: SHA-2010 }
structure: { paragraphBreak: blank-line, headings: ["1", "3"] }
`,
  themes: `
- id: ports-2010
  parent: null
  title: { da: Havne, en: Ports }
  heading: { lines: "3", translation: { da: Havne } }
`,
  commitments: `
- id: 2010-1.1
  theme: ports-2010
  label: "1.1"
  title: { da: Mere kaj, en: More quay }
  quote: { lines: "5", translation: { da: Rådet vil åbne 2.5 km kaj } }
  committedBy: [council]
  areas: [ports]
  figures: [quay-length]
  events: [quay-open]
  tests:
    counterpart: null
    number: { lines: "5", from: 2.5 km, to: 2.5 km, translation: { da: "2,5 km" } }
    deadline: { lines: "5", from: by the second, to: "2011", translation: { da: senest i andet kvartal 2011 } }
    deliverable: { lines: "5", from: quay, to: quay, translation: { da: kaj } }
- id: 2010-1.2
  theme: ports-2010
  label: "1.2"
  title: { da: Tilskud, en: Grants }
  quote: { lines: "7", translation: { da: Regeringen vil betale 1.000 tilskud } }
  committedBy: [government]
  areas: [transport]
  figures: [grants]
  events: [report]
  tests: { counterpart: null, number: null, deadline: null, deliverable: null }
`,
  figures: `
- id: quay-length
  kind: stated
  value: 2.5
  unit: kilometres
  measure: { da: Kaj, en: Quay }
  asOf: 2011-Q2
  statedSource: { da: Havnen, en: The port }
  passage: { lines: "5", translation: { da: 2.5 km kaj } }
- id: grants
  kind: stated
  value: 1000
  unit: grants
  measure: { da: Tilskud, en: Grants }
  passage: { lines: "7", translation: { da: 1.000 tilskud } }
`,
  events: `
- id: quay-open
  lane: deadline
  when: 2011-Q2
  bound: by
  title: { da: Kajen åbner, en: The quay opens }
  passage: { lines: "5", translation: { da: i andet kvartal 2011 } }
- id: report
  lane: data
  when: "2011-05-01"
  bound: in
  title: { da: Rapport, en: Report }
  passage: { lines: "7", translation: { da: Den 1. maj 2011 } }
`
};
