// English alone. Source of the cues and of their weights: general knowledge of news English; set by hand.
import {
  accusationVerbs,
  apologyVerbs,
  attackWords,
  departureVerbs,
  harmWords,
  judgementVerbs,
  nonActs,
  punishmentVerbs,
  reproachVerbs,
  troubleWords,
  weaponWords,
} from '../languages/english/cause-words.ts';
import { timeMeasures } from '../languages/english/clause-words.ts';
import { addTo } from '../model/add-to.ts';
import { wordSet, words } from '../model/words.ts';
import { isFiniteVerb } from './is-finite-verb.ts';

/** What opens a clause of cause or manner, and how surely. */
export interface ClauseCue {
  readonly words: readonly string[];
  /** Above 0, at most 1. */
  readonly weight: number;
  /** Looks at the lower-case words around the cue: "after" gives a reason only before some of them. */
  readonly fits: (before: readonly string[], behind: readonly string[]) => boolean;
}

type Fits = ClauseCue['fits'];

/** How many words before or behind a cue are looked at. */
const troubleReach = 6;
const blameReach = 5;
const effectReach = 8;
const weaponReach = 4;

const blames = new Set([...punishmentVerbs, ...accusationVerbs, ...apologyVerbs, ...departureVerbs, ...reproachVerbs]);
const judgements = new Set([...punishmentVerbs, ...accusationVerbs, ...apologyVerbs, ...judgementVerbs]);
const effects = new Set([...punishmentVerbs, ...apologyVerbs, ...departureVerbs, ...harmWords]);

const isAnything: Fits = () => true;
const isTrouble: Fits = (_, behind) => behind.slice(0, troubleReach).some((word) => troubleWords.has(word));
const isBlame: Fits = (before) => before.slice(-blameReach).some((word) => blames.has(word));

const isActing = (word = ''): boolean => word.endsWith('ing') && !nonActs.has(word) && !word.includes('-');

const isJudged: Fits = (before, behind) =>
  before.slice(-blameReach).some((word) => judgements.has(word)) &&
  (isActing(behind[0]) || (deedDeterminers.has(behind[0] ?? '') && !turns.has(behind[1] ?? '')));
const deedDeterminers = wordSet('her his its the their');
/** "For the second time" and "for the rest of the day" give no reason. */
const turns = wordSet(`
  day entire fifth first fourth game last match moment month next past rest same season second third time week whole
  year
`);

/** "Died after a tram derailed"; not "after two days", which is a time. */
const isCauseOf: Fits = (before, behind) =>
  !timesBeforeAfter.has(before.at(-1) ?? '') && (isTrouble(before, behind) || isEffectOf(before, behind));
/** "Two years after the flood" is a time. */
const timesBeforeAfter = new Set([...timeMeasures, ...words('centuries century decade decades immediately')]);

const isEffectOf: Fits = (before, [next = '', ...behind]) =>
  before.slice(-effectReach).some((word) => effects.has(word)) &&
  (next.endsWith('ing') ? behind.length > 0 : eventSubjects.has(next) && behind.some(isFiniteVerb));
const eventSubjects = wordSet('a an he her his it its she the their they');

/** "Not because of the rain" is no reason. */
const isAffirmed: Fits = (before) => !denials.has(before.at(-1) ?? '');
const denials = wordSet("n't never not only");

/** "Is due to open" is a plan; "is due to the rain" a reason. */
const isNotPlan: Fits = (before, [next = '']) => {
  const last = before.at(-1) ?? '';
  const mayBePlan = wordsBeforePlans.has(last) || last.endsWith('ly');
  return next !== 'be' && (!mayBePlan || reasonOpenings.has(next));
};
const wordsBeforePlans = wordSet(', also and are be been being her him is it not now them was were');
const reasonOpenings = wordSet(`
  a an bad falling heavy her high his its lack low poor rising strong such that the their these this those weak what
  which
`);

const isAct: Fits = (_, [next = '', second]) => isActing(next) || (next.endsWith('ly') && isActing(second));

/** "Stopped using" and "of using" name the act itself. */
const isMeans: Fits = (before) => {
  const last = before.at(-1) ?? 'of';
  return !wordsBeforeActs.has(last) && !/(?:ed|ly|s)$/.test(last);
};
const wordsBeforeActs = wordSet(`
  about and anyone are at avoid be been began by consider for from in keep not of or people start stop those to were
  when while without
`);

const isWeapon: Fits = (before, behind) =>
  before.some((word) => attackWords.has(word)) && behind.slice(0, weaponReach).some((word) => weaponWords.has(word));

type Line = readonly [phrase: string, weight: number, fits?: Fits];

/** Cues by their first words. */
export type ClauseCues = ReadonlyMap<string, readonly ClauseCue[]>;

function cues(lines: readonly Line[]): ClauseCues {
  const byFirst = new Map<string, ClauseCue[]>();
  for (const [phrase, weight, fits = isAnything] of lines) {
    const cue = { words: words(phrase), weight, fits };
    addTo(byFirst, cue.words[0] ?? '', cue);
  }
  return byFirst;
}

/** Longer cues come first: the first that fits decides. */
export const whyCues = cues([
  ['in an attempt to', 0.7],
  ['in an effort to', 0.7],
  ['on the grounds that', 0.9],
  ['in retaliation for', 1],
  ['in reprisal for', 1],
  ['in revenge for', 1],
  ['in a bid to', 0.7],
  ['in response to', 0.9],
  ['as a result of', 1, isAffirmed],
  ['in the wake of', 0.7, isTrouble],
  ['on suspicion of', 0.8],
  ['on charges of', 0.8],
  ['in order to', 0.8],
  ['in protest at', 0.9],
  ['in protest over', 0.9],
  ['in protest against', 0.9],
  ['because of', 1, isAffirmed],
  ['due to', 1, isNotPlan],
  ['thanks to', 0.9],
  ['owing to', 1],
  ['caused by', 0.9],
  ['prompted by', 0.9],
  ['triggered by', 0.9],
  ['sparked by', 0.9],
  ['stemming from', 0.8],
  ['for fear of', 0.9],
  ['citing', 0.8],
  ['blaming', 0.8],
  ['blamed on', 0.9],
  ['because', 1, isAffirmed],
  ['amid', 0.7, isTrouble],
  ['following', 0.6, isTrouble],
  ['after', 0.6, isCauseOf],
  ['over', 0.5, isBlame],
  ['for', 0.7, isJudged],
]);

export const howCues = cues([
  ['with the help of', 1],
  ['by means of', 1],
  ['through the use of', 1],
  ['armed with', 0.8],
  ['with', 0.6, isWeapon],
  ['by', 0.9, isAct],
  ['using', 0.7, isMeans],
]);
