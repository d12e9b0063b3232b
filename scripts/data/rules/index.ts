import * as actors from './actors';
import * as agreements from './agreements';
import * as commitments from './commitments';
import * as continuity from './continuity';
import * as events from './events';
import * as figures from './figures';
import * as flaws from './flaws';
import * as formulas from './formulas';
import * as ids from './ids';
import * as listItems from './listItems';
import * as references from './references';
import type { Rule } from './rule';
import * as story from './story';
import * as themes from './themes';
import * as unused from './unused';
import * as words from './words';

/** All rules of the gate; their order does not matter, as faults are sorted. */
export const rules: readonly Rule[] = [
  ids.idsAreUnique,
  ids.commitmentIdsAreMade,
  ids.agreementIdsAreFolders,
  references.referencesAreKnown,
  references.referencesStayInside,
  unused.areasAreUsed,
  unused.unitsAreUsed,
  unused.themesAreUsed,
  unused.actorsAreUsed,
  agreements.daysAreDays,
  agreements.periodsRunForward,
  agreements.datesAreSensible,
  agreements.agreementsAreInOrder,
  agreements.partiesAreNamed,
  themes.themesAreInOrder,
  themes.themesAreATree,
  themes.headingsAreHeadings,
  commitments.labelsAreLetters,
  commitments.commitmentsAreInOrder,
  commitments.quotesAreApart,
  commitments.piecesFitTheQuote,
  commitments.testsAreInTheWords,
  commitments.partnersAreOthers,
  commitments.themesOfCommitmentsAreLeaves,
  commitments.themesAreThoseAbove,
  listItems.listItemsAreClaimed,
  listItems.leftOutIsNotClaimed,
  flaws.flawsAreInOrder,
  flaws.doubtsNameTheWords,
  continuity.threadsRunForward,
  continuity.threadsAreUnique,
  events.eventsAreNear,
  events.boundsFitDates,
  events.eventYearsAreInTheWords,
  figures.figuresHaveOneValue,
  figures.numbersAreInTheWords,
  figures.qualifiersAreInTheWords,
  figures.figureDatesAreDates,
  figures.figureYearsAreInTheWords,
  formulas.formulasAreNoCircle,
  formulas.formulasGiveTheValue,
  actors.aliasesAreUnique,
  actors.aliasesAreFound,
  actors.actorsAreNoCircle,
  words.wordGroupsHaveHits,
  words.unitsHaveAPlace,
  story.stepsShowExhibits,
  story.placeholdersAreKnown,
  story.numbersAreNotTyped
];
