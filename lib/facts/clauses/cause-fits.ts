// English alone.
import {
  accusationVerbs,
  angerWords,
  apologyVerbs,
  departureVerbs,
  harmWords,
  headsOfAs,
  judgementVerbs,
  nonActs,
  phrasesWithAs,
  presentForms,
  punishmentVerbs,
  purposeGovernors,
  purposeVerbs,
  reasonOpenings,
  reproachVerbs,
  retaliations,
  timeHeads,
  troubleWords,
  urgingVerbs,
  wordsBeforePlans,
  wordsBeforeTimes,
} from '../../languages/english/cause-words.ts';
import { wordSet } from '../../model/words.ts';
import { isReportingVerb } from '../../segment/is-reporting-verb.ts';
import type { Fits } from './clause-cue.ts';

/** How many words before or behind a cue are looked at. */
const troubleReach = 6;
const blameReach = 5;
const effectReach = 8;
const urgingReach = 12;
const comparisonReach = 4;
const denialReach = 4;

const blames = new Set([...punishmentVerbs, ...accusationVerbs, ...apologyVerbs, ...departureVerbs, ...reproachVerbs]);
const judgements = new Set([...punishmentVerbs, ...accusationVerbs, ...apologyVerbs, ...judgementVerbs]);
const effects = new Set([...punishmentVerbs, ...apologyVerbs, ...departureVerbs, ...harmWords]);

const isTrouble: Fits = ({ behind }) => behind.slice(0, troubleReach).some((word) => troubleWords.has(word));
/** "Resigned over the cost", "furious over the cost". */
export const isBlame: Fits = ({ before }) =>
  before.slice(-blameReach).some((word) => blames.has(word)) || angerWords.has(before.at(-1) ?? '');

export const isActing = (word = ''): boolean => word.endsWith('ing') && !nonActs.has(word) && !word.includes('-');

/** "Was closed", but not "was not closed", and not "had been closed", which happened before the news. */
const tellsOf = (before: readonly string[], verbs: ReadonlySet<string>): boolean =>
  before
    .slice(-effectReach)
    .some(
      (word, index, near) =>
        verbs.has(word) &&
        !near.slice(Math.max(0, index - 2), index).some((each) => denials.has(each) || each === 'had'),
    );
const denials = wordSet("n't never not only");

/** "Was fined for dumping oil". */
export const isJudged: Fits = ({ before, behind: [next = '', second = ''] }) =>
  tellsOf(before, judgements) && (isActing(next) || (deedDeterminers.has(next) && !timeHeads.has(second)));
const deedDeterminers = wordSet('her his its the their');

/** "Called it revenge for the arrests". */
export const isRevenge: Fits = ({ before }) => before.slice(-4).some((word) => retaliations.has(word));

/** "Voted to stop after the owners agreed"; not "two years after the flood", which is a time. */
export const isSequel: Fits = (view) => {
  const last = view.before.at(-1) ?? '';
  if (wordsBeforeTimes.has(last)) return false;
  if (view.pointsBack && arrivals.has(last)) return true;
  return (view.isClause && view.isLede && !isPerson(view.behind[0])) || isTroubled(view);
};
const arrivals = wordSet('came come comes coming');
const isPerson = (word = ''): boolean => persons.has(word);
const persons = wordSet('he i she they we you');

/** "Died after a tram derailed", "resigned after admitting that". */
const isTroubled: Fits = (view) => {
  const { before, behind } = view;
  if (behind[0] !== undefined && vagueOpenings.has(behind[0])) return false;
  if (!view.isLede && !view.isClause && !isActing(behind[0])) return false;
  return isTrouble(view) || (tellsOf(before, effects) && (isActing(behind[0]) ? behind.length > 1 : view.isClause));
};
/** "After such a crash" is a time. */
const vagueOpenings = wordSet('such that this');

/** "The fall comes amid fears". */
export const isUnrest: Fits = (view) => isTrouble(view) || (view.pointsBack && arrivals.has(view.before.at(-1) ?? ''));

/** "Fell as costs rose"; not "as tall as", "known as", "as she left". */
export const isCauseAs: Fits = ({ before, behind: [next = '', second = ''], isClause, isLede, pointsBack }) => {
  const last = before.at(-1) ?? '';
  const isCompared = before.slice(-comparisonReach).includes('as') || second === 'as';
  if (pointsBack && arrivals.has(last)) return isClause;
  if (!isClause || !isLede || isPerson(next) || phrasesWithAs.has(next) || isCompared) return false;
  return !headsOfAs.has(last) && !isReportingVerb(last) && !isReportingVerb(second);
};

/** "Closes, since its roof can no longer carry snow"; not "since the war ended", which is a time. */
export const isCauseSince: Fits = (view) => {
  if (!view.isClause || view.before.length === 0) return false;
  return view.behind.some((word) => presentForms.has(word)) || tellsOf(view.before, effects);
};

/** "Not because of the rain" is no reason. */
export const isAffirmed: Fits = ({ before }) => !before.slice(-denialReach).some((word) => denials.has(word));

/** "Is due to open" is a plan; "is due to the rain" a reason. */
export const isNotPlan: Fits = (view) => {
  const {
    before,
    behind: [next = ''],
    tagsBehind,
  } = view;
  if (!isAffirmed(view)) return false;
  const last = before.at(-1) ?? '';
  const mayBePlan = wordsBeforePlans.has(last) || last.endsWith('ly');
  return (
    next !== 'be' && tagsBehind[0] !== 'VERB-Inf' && (!mayBePlan || reasonOpenings.has(next) || isNoun(tagsBehind))
  );
};
const isNoun = ([tag = 'X']: readonly string[]): boolean => tag.startsWith('NOUN');

/** "The vote follows weeks of protests"; not "it follows the coast". */
export const isSequelVerb: Fits = ({ before, pointsBack }) => pointsBack && before.at(0) !== 'it' && before.length <= 6;

/** "It is a response to the ban". */
export const isAnswer: Fits = ({ before, pointsBack }) =>
  pointsBack && /^(?:a|an|direct|in)$/.test(before.at(-1) ?? '');

/** "Will hold a fair to help the harbour school"; not "plans to help", "told them to help". */
export const isPurpose: Fits = ({ before, tagsBefore, behind, isLede, pointsBack }) => {
  const [verb = ''] = behind;
  if (behind.includes('than') || !(isLede || pointsBack) || !purposeVerbs.has(verb) || before.length < 3) return false;
  const last = before.at(-1) ?? '';
  if (
    purposeGovernors.has(last) ||
    /^(?:AUX|VERB)/.test(tagsBefore.at(-1) ?? 'X') ||
    tagsBefore.at(-2)?.startsWith('AUX')
  )
    return false;
  return !before.slice(-urgingReach).some((word) => urgingVerbs.has(word));
};
