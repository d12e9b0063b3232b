/** The second agreement, in Danish: letters, sub-points, lines spaced with blank ones, a page break. */
export const seed2004 = `Aftale 2004

${' '}
Havne
${' '}
Færger
${' '}
Havnene i Region Fjordmark har 100.000 gæster om året. Tal fra

2003. Omkring 17% kommer med færge.
${' '}
Parterne vil frem til 2008:
${' '}
a. etablere 4-7 nye ruter med Færgeselskabet, herunder:

o en rute til Norrhavn

o en rute til øerne.
${' '}
 b. Billetter

Parterne vil udvikle fælles billetter m.v. Regeringen vil betale 9 mio. kr.
${' '}
Vindkraft
${' '}
c. Regeringen vil undersøge vind- og

bølgekraft inden foråret 2005.
`;

export const data2004: Readonly<Record<string, string>> = {
  agreement: `
id: "2004"
language: da
title: { da: Aftale 2004, en: Agreement 2004 }
shortTitle: { da: "2004", en: "2004" }
parties: [government, council]
dated: "2003-11-30"
period: ["2004-01-01", "2008-12-31"]
source: { file: 2004.txt, sha256: SHA-2004 }
structure:
  paragraphBreak: whitespace-line
  headings: ["1", "4", "6", "24"]
  breaks: [22]
`,
  themes: `
- id: docks
  parent: null
  title: { da: Havne, en: Ports }
  heading: { lines: "4", translation: { en: Ports } }
- id: ferries
  parent: docks
  title: { da: Færger, en: Ferries }
  heading: { lines: "6", translation: { en: Ferries } }
- id: wind
  parent: null
  title: { da: Vindkraft, en: Wind power }
  heading: { lines: "24", translation: { en: Wind power } }
`,
  commitments: `
- id: 2004-a
  theme: ferries
  label: a
  title: { da: Nye ruter, en: New routes }
  quote: { lines: "14-18", translation: { en: "establish 4-7 new routes with the Ferry Company" } }
  leadIn: { lines: "12", translation: { en: "Until 2008 the Parties will:" } }
  parts:
    - { lines: "16", translation: { en: a route to North Harbour } }
    - { lines: "18", translation: { en: a route to the islands. } }
  committedBy: [the-parties]
  with: [ferry-company]
  areas: [transport, ports]
  figures: [routes]
  events: [routes-open]
  tests:
    counterpart: { lines: "14", from: Færgeselskabet, to: Færgeselskabet, translation: { en: the Ferry Company } }
    number: { lines: "14", from: "4-7", to: ruter, translation: { en: 4-7 new routes } }
    deadline: { lines: "12", from: frem til 2008, to: frem til 2008, translation: { en: until 2008 } }
    deliverable: { lines: "14", from: nye ruter, to: nye ruter, translation: { en: new routes } }
- id: 2004-b
  theme: ferries
  label: b
  title: { da: Fælles billetter, en: Joint tickets }
  quote:
    lines: "20-22"
    from: Parterne
    to: billetter m.v.
    translation: { en: The Parties will develop joint tickets etc. }
  committedBy: [the-parties]
  areas: [transport]
  figures: [ticket-grant]
  tests: { counterpart: null, number: null, deadline: null, deliverable: null }
- id: 2004-c
  theme: wind
  label: c
  title: { da: Vind og bølger, en: Wind and waves }
  quote: { lines: "26-28", translation: { en: The Government will study wind and wave power } }
  committedBy: [government]
  areas: [energy]
  tests: { counterpart: null, number: null, deadline: null, deliverable: null }
`,
  figures: `
- id: guests
  kind: stated
  value: 100000
  unit: people
  measure: { da: Gæster om året, en: Guests a year }
  asOf: "2003"
  passage: { lines: "8", to: om året., translation: { en: "100,000 guests a year" } }
  datedBy: { lines: "8-10", from: Tal fra, to: "2003" }
- id: ferry-share
  kind: stated
  value: 17
  unit: percent
  measure: { da: Gæster med færge, en: Guests by ferry }
  qualifier: { da: omkring, en: about }
  passage: { lines: "10", from: Omkring, translation: { en: About 17% come by ferry. } }
- id: routes
  kind: stated
  low: 4
  high: 7
  unit: routes
  measure: { da: Nye ruter, en: New routes }
  passage: { lines: "14", translation: { en: 4-7 new routes } }
- id: ticket-grant
  kind: stated
  value: 9
  unit: dkk-million
  measure: { da: Tilskud, en: Grant }
  passage: { lines: "22", from: Regeringen, translation: { en: DKK 9 million } }
- id: other-share
  kind: derived
  value: 83
  unit: percent
  measure: { da: Andre gæster, en: Other guests }
  formula: "100 - {ferry-share}"
- id: ferry-guests
  kind: derived
  value: 17000
  unit: people
  measure: { da: Gæster med færge, en: Guests by ferry }
  formula: "{guests} * (100 - {other-share}) / 100"
`,
  events: `
- id: routes-open
  lane: programme
  when: "2004/2008"
  bound: from-to
  title: { da: Ruterne åbner, en: The routes open }
  passage: { lines: "1-12", translation: { en: Agreement 2004 } }
- id: wind-study
  lane: deadline
  when: 2005-spring
  bound: by
  title: { da: Undersøgelse, en: Study }
  passage: { lines: "28", translation: { en: before spring 2005 } }
`
};
