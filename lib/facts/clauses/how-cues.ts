// English alone. Source of the cues and of their weights: general knowledge of news English; set by hand.
import {
  attackWords,
  goalWords,
  occasionNouns,
  voteVerbs,
  weaponWords,
  wordsBeforeActs,
} from '../../languages/english/cause-words.ts';
import { statingParticiples } from '../../languages/english/statement-words.ts';
import { isReportingVerb } from '../../segment/is-reporting-verb.ts';
import type { Tag } from '../../tag/tags.ts';
import { isActing } from './cause-fits.ts';
import { type ClauseCues, type CueView, clauseCues, type Fits } from './clause-cue.ts';

const weaponReach = 4;
const attackReach = 6;
const voteReach = 6;
const occasionReach = 3;

/** "By dredging the port"; not "by saying that", which tells of words. */
const isAct: Fits = (view) => {
  const [next = '', second] = view.behind;
  if (statingParticiples.has(next) || (isPassive(view) && !objectTags.has(view.tagsBehind[1] ?? 'X'))) return false;
  return isActing(next) || (next.endsWith('ly') && isActing(second));
};

/** "Was hit by falling sales": what stands behind "by" acts, and is no act. */
const isPassive = ({ tagsBefore }: CueView): boolean =>
  tagsBefore.some(
    (tag, index) => tag === 'VERB-Part' && tagsBefore.slice(Math.max(0, index - 3), index).some(isAuxiliary),
  );
const isAuxiliary = (tag: Tag): boolean => tag.startsWith('AUX');
const objectTags: ReadonlySet<Tag> = new Set(['ADP', 'DET', 'NUM', 'PART', 'PRON', 'PRON-Acc', 'PRON-Poss', 'PROPN']);

/** "Stopped using" and "of using" name the act itself. */
const isMeans: Fits = ({ before }) => {
  const last = before.at(-1) ?? 'of';
  return !wordsBeforeActs.has(last) && !/(?:ed|ing|ly|s)$/.test(last);
};

const isWeapon: Fits = ({ before, behind, isClause }) =>
  !isClause &&
  before.slice(-attackReach).some((word) => attackWords.has(word)) &&
  behind.slice(0, weaponReach).some((word) => weaponWords.has(word));

/** "Passed by 17 votes to 15". */
const isVote: Fits = ({ before, behind, tagsBehind }) =>
  tagsBehind[0] === 'NUM' && behind.includes('to') && before.slice(-voteReach).some((word) => voteVerbs.has(word));

/** "Won after goals from Rask and Lind". */
const isScoring: Fits = ({ behind }) =>
  behind.slice(0, occasionReach).some((word) => goalWords.has(word)) &&
  behind.some((word) => /^(?:by|from)$/.test(word));

/** "Said in a memo to all pilots". */
const isSpoken: Fits = ({ before, behind }) =>
  /^(?:an?|comments)$/.test(behind[0] ?? '') &&
  behind.slice(0, occasionReach).some((word) => occasionNouns.has(word)) &&
  (before.length === 0 || before.some((word) => isReportingVerb(word)));

export const howCues: ClauseCues = clauseCues([
  ['with the help of', 1],
  ['by means of', 1],
  ['through the use of', 1],
  ['armed with', 0.8, ({ isClause }) => !isClause],
  ['with', 0.7, isWeapon],
  ['by', 0.9, isAct],
  ['by', 1, isVote],
  ['using', 0.8, isMeans],
  ['after', 0.9, isScoring],
  ['thanks to', 0.9, isScoring],
  ['in', 0.7, isSpoken],
  ['during', 0.7, isSpoken],
  ['at', 0.7, isSpoken],
]);
