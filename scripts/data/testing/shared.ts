/** The files the three agreements have in common. */
export const sharedData: Readonly<Record<string, string>> = {
  dataset: `
name: fjordmark
version: 1.0.0
title: { da: Fjordmark, en: Fjordmark }
description: { da: En opdigtet region, en: An invented region }
languages: [da, en]
licence: { id: CC0-1.0, title: CC0, path: "https://creativecommons.org/publicdomain/zero/1.0/" }
agreements: ["1998", "2004", "2010"]
`,
  units: `
- { id: percent, format: { da: "{n} %", en: "{n}%" } }
- { id: people, format: { da: "{n} personer", en: "{n} people" } }
- { id: quays, format: { da: "{n} kajer", en: "{n} quays" } }
- { id: routes, format: { da: "{n} ruter", en: "{n} routes" } }
- { id: dkk-million, format: { da: "{n} mio. kr.", en: "DKK {n} million" } }
- { id: kilometres, format: { da: "{n} km", en: "{n} km" } }
- { id: grants, format: { da: "{n} tilskud", en: "{n} grants" } }
`,
  actors: `
- id: council
  name: { da: Rådet, en: The Council }
  kind: party
  aliases: [Rådet, The Council]
- id: government
  name: { da: Regeringen, en: The Government }
  kind: party
  aliases: [Regeringen, The Government]
- id: the-parties
  name: { da: Parterne, en: The Parties }
  kind: party
  aliases: [Parterne]
  members: [council, government]
- id: maritime-authority
  name: { da: Søfartsstyrelsen, en: Maritime Authority }
  kind: agency
  aliases: [Sjöfartsverket]
- id: ferry-company
  name: { da: Færgeselskabet, en: Ferry Company }
  kind: organisation
  aliases: [Færgeselskabet]
  successorOf: maritime-authority
- id: north-harbour
  name: { da: Norrhavn, en: North Harbour }
  kind: place
  aliases: [Norrhamn, Norrhavn, North Harbour]
- id: fjordmark
  name: { da: Fjordmark, en: Fjordmark }
  kind: region
  aliases: [Region Fjordmark]
`,
  areas: `
- { id: ports, title: { da: Havne, en: Ports }, definition: { da: Kajer, en: Quays } }
- { id: transport, title: { da: Transport, en: Transport }, definition: { da: Ruter, en: Routes } }
- { id: energy, title: { da: Energi, en: Energy }, definition: { da: Strøm, en: Power } }
`,
  continuity: `
- from: 1998-1.1
  to: 2004-a
  relation: broadens
  confidence: medium
  rationale: { da: Fra kajer til ruter, en: From quays to routes }
- from: 2004-a
  to: 2010-1.1
  relation: narrows
  confidence: low
  rationale: { da: Fra ruter til en kaj, en: From routes to a quay }
`,
  vocabulary: `
- { id: harbour, label: { da: Havn, en: Port }, pattern: "^(havn|hamn|port)" }
- { id: wave, label: { da: Bølge, en: Wave }, pattern: bølge }
`,
  exhibits: `
industry-share:
  shares:
    - { part: ferry-share, rest: other-share }
    - { part: export-share }
surplus-heat:
  power: guests
  households: sailors
  perHousehold: ferry-guests
  obstacle: { agreement: "2004", lines: "8", to: om året., translation: { en: "100,000 guests" } }
funding: { amounts: [ticket-grant], total: ticket-grant }
`,
  story: `
- id: promises
  exhibit: who-commits
  options: { agreement: "2004" }
  mark: { selected: 2004-a }
  narration:
    da: "{commitments 2004} tilsagn, {carried 2004} ført videre"
    en: "{commitments 2004} commitments, {carried 2004} carried on"
- id: tickets
  exhibit: funding
  mark: { lifted: ticket-grant }
  narration: { da: "I alt {figure ticket-grant}.", en: "{figure ticket-grant} in all" }
  notes: { da: "Fra {agreement 2004}", en: "From {agreement 2004}" }
`
};
