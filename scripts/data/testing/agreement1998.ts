/** The first agreement of an invented region, in Swedish: lost bullets, words divided at line ends. */
export const seed1998 = `
Avtal 1998 – Region Fjordmark – sida 1

Avtal för Region Fjordmark 1998

Rådet prioriterar följande:
 Hamnar

Hamnar

Sjöfarten sysselsätter 1 250 personer i regionen, t.ex. lotsar. Exporten var
2,5 procent 1997.

Rådet vill:

 bygga två nya  kajer i Norrhamn, i samarbete med Sjöfarts-
verket, före 2001.
 stödja färje-
linjer till öarna.
`;

export const data1998: Readonly<Record<string, string>> = {
  agreement: `
id: "1998"
language: sv
title: { da: Aftale for Region Fjordmark 1998, en: Agreement for the Fjordmark Region 1998 }
shortTitle: { da: "1998", en: "1998" }
parties: [council]
dated: null
period: ["1998-01-01", "2000-12-31"]
source: { file: 1998.txt, sha256: SHA-1998 }
structure:
  paragraphBreak: blank-line
  headings: ["4", "9"]
  pageMarks: ["2"]
joins:
  - { line: 16, becomes: Sjöfartsverket }
  - { line: 18, becomes: färjelinjer }
announcedThemes:
  - { lines: "7", translation: { da: Havne, en: Ports } }
leftOut:
  - lines: "7"
    reason: { da: Et varslet tema, en: An announced theme }
`,
  themes: `
- id: harbours
  parent: null
  title: { da: Havne, en: Ports }
  heading: { lines: "9", translation: { da: Havne, en: Ports } }
`,
  commitments: `
- id: 1998-1.1
  theme: harbours
  label: "1.1"
  title: { da: To kajer i Norrhavn, en: Two quays in North Harbour }
  quote:
    lines: "16-17"
    translation:
      da: bygge to nye kajer i Norrhavn sammen med Søfartsstyrelsen før 2001.
      en: build two new quays in North Harbour, with the Maritime Authority, before 2001.
  leadIn: { lines: "14", translation: { da: "Rådet vil:", en: "The Council will:" } }
  context:
    - lines: "11-12"
      from: Sjöfarten
      to: lotsar.
      translation: { da: Søfarten beskæftiger 1.250, en: "Shipping employs 1,250" }
  committedBy: [council]
  with: [maritime-authority]
  areas: [ports]
  figures: [quays]
  events: [quays-built]
  tests:
    counterpart: { lines: "16-17", from: Sjöfartsverket, to: Sjöfartsverket, translation: { da: Søfartsstyrelsen, en: the Maritime Authority } }
    number: { lines: "16", from: två, to: kajer, translation: { da: to nye kajer, en: two new quays } }
    deadline: { lines: "17", from: före 2001, translation: { da: før 2001, en: before 2001 } }
    deliverable: null
- id: 1998-1.2
  theme: harbours
  label: "1.2"
  title: { da: Færger til øerne, en: Ferries to the islands }
  quote:
    lines: "18-19"
    translation: { da: støtte færgelinjer til øerne., en: support ferry lines to the islands. }
  leadIn: { lines: "14", translation: { da: "Rådet vil:", en: "The Council will:" } }
  committedBy: [council]
  areas: [transport]
  tests: { counterpart: null, number: null, deadline: null, deliverable: null }
`,
  figures: `
- id: sailors
  kind: stated
  value: 1250
  unit: people
  measure: { da: Ansatte i søfarten, en: People employed in shipping }
  passage:
    lines: "11-12"
    to: lotsar.
    translation: { da: Søfarten beskæftiger 1.250, en: "Shipping employs 1,250" }
- id: export-share
  kind: stated
  value: 2.5
  unit: percent
  measure: { da: Eksport, en: Exports }
  asOf: "1997"
  passage: { lines: "11-12", from: Exporten, translation: { da: "2,5 procent", en: 2.5 per cent } }
- id: quays
  kind: stated
  unit: quays
  measure: { da: Nye kajer, en: New quays }
  qualifier: { sv: två, da: to, en: two }
  passage: { lines: "16", to: Norrhamn, translation: { da: to nye kajer, en: two new quays } }
`,
  events: `
- id: quays-built
  lane: deadline
  when: "2001"
  bound: by
  title: { da: Kajerne er bygget, en: The quays are built }
  passage: { lines: "17", translation: { da: før 2001, en: before 2001 } }
`
};
