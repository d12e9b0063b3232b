import type { Locale, Passage } from '../../../src/lib/model/types';
import type { PassageReference } from '../reading/schemas/passage';
import type { Spot } from '../reading/spot';
import { suggest } from '../reading/suggest';
import { fold, type JoinOf } from './fold';
import { parseRange, rangeFault } from './lineRange';
import { narrow } from './narrow';
import { missingPassage, passageOf } from './passages';
import type { Seed } from './seed';

/** What a cutter needs to know of the document and the data set. */
export interface CutterOptions {
  agreement: string;
  /** The language the document is written in. */
  language: Locale;
  /** Null where they are not known; then nothing is said of translations. */
  languages: readonly Locale[] | null;
  /** Null where there is none to cut from; then nothing is cut and nothing said of it. */
  seed: Seed | null;
  joinOf: JoinOf;
}

/** Cuts passages out of one document; what cannot be cut is a fault at the reference. */
export class Cutter {
  /** The languages a passage is translated into. */
  private readonly foreign: Locale[];

  constructor(private readonly options: CutterOptions) {
    this.foreign = (options.languages ?? []).filter((language) => language !== options.language);
  }

  /** Cuts a passage that is published with its translation. */
  cut(reference: PassageReference, spot: Spot): Passage {
    for (const language of this.foreign.filter((tag) => !(tag in reference.translation))) {
      spot.fault(
        `the passage has no translation into "${language}"`,
        `Write it as a map with translation: { ${language}: … }`
      );
    }
    return this.cutBare(reference, spot);
  }

  /** Cuts a passage that needs no translation, as what is left out of the reading does not. */
  cutBare(reference: PassageReference, spot: Spot): Passage {
    this.checkLanguages(reference, spot);
    const passage = this.cutText(reference, spot);
    const given = this.foreign.filter((language) => language in reference.translation);
    if (given.length > 0) {
      passage.translation = Object.fromEntries(
        given.map((language) => [language, reference.translation[language]!])
      );
    }
    return passage;
  }

  private cutText(reference: PassageReference, spot: Spot): Passage {
    const { agreement, seed, joinOf } = this.options;
    const range = parseRange(reference.lines);
    if (seed === null) return missingPassage(agreement, range);
    const wrong = rangeFault(range, seed.lines.length);
    if (wrong !== undefined) {
      spot.at('lines').fault(...wrong);
      return missingPassage(agreement, range);
    }
    const folded = fold(seed, range, joinOf);
    if (folded.text === '') {
      spot
        .at('lines')
        .fault(`the range ${reference.lines} cuts nothing`, 'Count again: its lines are blank');
      return missingPassage(agreement, range);
    }
    const part = narrow(folded.text, reference.from, reference.to);
    if ('start' in part) return passageOf(agreement, seed, folded, part.start, part.end);
    spot.at(part.key).fault(part.what, part.mend);
    return missingPassage(agreement, range);
  }

  private checkLanguages(reference: PassageReference, spot: Spot): void {
    if (this.options.languages === null) return;
    for (const tag of Object.keys(reference.translation).filter(
      (tag) => !this.foreign.includes(tag)
    )) {
      const place = spot.at('translation', tag);
      if (tag === this.options.language) {
        place.fault(
          `"${tag}" is the document's own language, not a translation`,
          'Take it away: the words are cut'
        );
      } else {
        place.fault(
          `the data set has no language "${tag}"`,
          `${suggest(tag, this.foreign)}Correct the language, or take it away`
        );
      }
    }
  }
}
