import type { Agreement } from '../../../src/lib/model/types';
import type { AgreementYaml } from '../reading/schemas/agreement';
import type { Built, Source } from './assembly';

/** The published row of an agreement, or nothing where its agreement.yaml could not be read. */
export function buildAgreement({
  id,
  head,
  seed,
  cutter
}: Source): Built<AgreementYaml, Agreement>[] {
  if (head === null) return [];
  const { value: raw, spot } = head;
  const row: Agreement = {
    id,
    title: raw.title,
    shortTitle: raw.shortTitle,
    language: raw.language,
    parties: raw.parties,
    partiesNamed: raw.partiesNamed && cutter.cut(raw.partiesNamed, spot.at('partiesNamed')),
    dated: raw.dated,
    period: raw.period,
    announcedThemes: raw.announcedThemes.map((theme, i) =>
      cutter.cut(theme, spot.at('announcedThemes', i))
    ),
    source: { ...raw.source, lines: seed?.lines.length ?? 0 },
    leftOut: raw.leftOut.map(({ reason, ...reference }, i) => ({
      passage: cutter.cutBare(reference, spot.at('leftOut', i)),
      reason
    })),
    flaws: raw.flaws.map(({ kind, note, ...reference }, i) => ({
      kind,
      passage: cutter.cutBare(reference, spot.at('flaws', i)),
      note
    }))
  };
  return [{ raw, row, spot }];
}
