import type { KeyFact, KeyFactKind } from '../model/key-fact.ts';
import type { FactCandidate } from './rate-fact.ts';

interface KindRule {
  /** When a fact of this kind is told, among the turns of all kinds. A turn that finds no candidate is passed over. */
  readonly turns: readonly [number, ...number[]];
  /** The least score that is told, beside the best of the kind. */
  readonly leastBeside: (best: number) => number;
}

/** What tells less than nothing is a scene, or how things stand. */
const asNews: KindRule['leastBeside'] = (best) => Math.max(0, best * 0.4);

/** Log-odds of 48 %: with less the list grows by facts that are of no use. */
const leastUseful = -0.1;
/** Log-odds of 38 %: the first of a kind answers a question that none before it did. */
const leastOfFirst = -0.5;

const asUseful: KindRule['leastBeside'] = (best) => (best < leastUseful ? leastOfFirst : leastUseful);

/** A reason or a means that is less sure is mostly that of something else. Set by hand. */
const asSure: KindRule['leastBeside'] = (best) => Math.max(1.2, best * 0.4);

/**
 * What a reader asks first, once each; then what fills the picture. Turns were set by hand. A kind without a
 * line would never be told, so it does not compile.
 */
export const kindRules = {
  what: { turns: [1], leastBeside: asNews },
  who: { turns: [2, 8, 11, 16, 19], leastBeside: asUseful },
  when: { turns: [3, 13, 21], leastBeside: asUseful },
  where: { turns: [4, 15, 20], leastBeside: asUseful },
  why: { turns: [5, 22], leastBeside: asSure },
  figure: { turns: [6, 10, 14, 18, 23], leastBeside: asUseful },
  quotation: { turns: [7, 12, 17, 24], leastBeside: asUseful },
  how: { turns: [9], leastBeside: asSure },
} as const satisfies Readonly<Record<KeyFactKind, KindRule>>;

const kinds = Object.keys(kindRules) as readonly KeyFactKind[];

/** The kinds, one a turn. */
const order = kinds
  .flatMap((kind) => kindRules[kind].turns.map((turn) => ({ kind, turn })))
  .sort((a, b) => a.turn - b.turn)
  .map(({ kind }) => kind);

/** What became of a candidate. */
export type FactVerdict =
  /** It is the fact of this number, from 1. */
  | { readonly kind: 'told'; readonly number: number }
  /** It says what the fact of this number says. */
  | { readonly kind: 'repeating'; readonly number: number }
  | { readonly kind: 'below-threshold' }
  /** All turns of its kind are taken. */
  | { readonly kind: 'too-many-of-kind' }
  /** As many facts are told as were asked for. */
  | { readonly kind: 'too-many-facts' };

/** The candidates of one kind, best first. */
export interface JudgedKind {
  readonly kind: KeyFactKind;
  /** The least score that is told. */
  readonly threshold: number;
  readonly candidates: readonly FactCandidate[];
  /** What became of each candidate. */
  readonly verdicts: readonly FactVerdict[];
}

export interface Selection {
  /** The most telling first. */
  readonly told: readonly KeyFact[];
  /** In the order of their first turns. */
  readonly judged: readonly JudgedKind[];
}

/** Verdicts are added from the first candidate on: the next candidate is the one without. */
interface Queue extends JudgedKind {
  readonly verdicts: FactVerdict[];
}

/** Tells the candidates with the best scores, kinds mixed, none twice. @param most 0 to 100 */
export function selectFacts(candidates: readonly FactCandidate[], most: number): Selection {
  const queues = new Map(kinds.map((kind) => [kind, createQueue(candidates, kind)]));
  const told: KeyFact[] = [];
  const waiting = [...order];
  while (waiting.length > 0 && told.length < most) takeNext(queues.get(waiting.shift() ?? 'what'), told);
  for (const [kind, queue] of queues) passOver(queue, told, waiting.includes(kind) ? tooManyFacts : tooManyOfKind);
  return { told, judged: [...queues.values()] };
}

function createQueue(candidates: readonly FactCandidate[], kind: KeyFactKind): Queue {
  const own = candidates.filter(({ fact }) => fact.kind === kind);
  own.sort((a, b) => b.score - a.score || a.fact.start - b.fact.start);
  return { kind, candidates: own, threshold: kindRules[kind].leastBeside(own[0]?.score ?? 0), verdicts: [] };
}

/** Goes down a queue until a candidate says something new. */
function takeNext(queue: Queue | undefined, told: KeyFact[]): void {
  for (let next = nextOf(queue); queue && next; next = nextOf(queue)) {
    const obstacle = findObstacle(queue, next, told);
    if (!obstacle) told.push(next.fact);
    queue.verdicts.push(obstacle ?? { kind: 'told', number: told.length });
    if (!obstacle || obstacle === belowThreshold) return;
  }
}

const nextOf = (queue: Queue | undefined): FactCandidate | undefined => queue?.candidates[queue.verdicts.length];

/** Says of the rest of a queue why none of it is told. */
function passOver(queue: Queue, told: readonly KeyFact[], reason: FactVerdict): void {
  for (let next = nextOf(queue); next; next = nextOf(queue))
    queue.verdicts.push(findObstacle(queue, next, told) ?? reason);
}

const belowThreshold: FactVerdict = { kind: 'below-threshold' };
const tooManyOfKind: FactVerdict = { kind: 'too-many-of-kind' };
const tooManyFacts: FactVerdict = { kind: 'too-many-facts' };

/** Why a candidate cannot be told; undefined where it can. */
function findObstacle(
  { threshold }: Queue,
  { fact, score }: FactCandidate,
  told: readonly KeyFact[],
): FactVerdict | undefined {
  if (score < threshold) return belowThreshold;
  const repeated = told.findIndex((other) => (other.kind === fact.kind ? isSame(other, fact) : isToldIn(other, fact)));
  return repeated < 0 ? undefined : { kind: 'repeating', number: repeated + 1 };
}

function isSame(a: KeyFact, b: KeyFact): boolean {
  if (a.start < b.end && b.start < a.end) return true;
  if (a.entity !== undefined && a.entity === b.entity) return true;
  if (a.timex !== undefined && a.timex.value === b.timex?.value) return true;
  return a.value !== undefined && a.value === b.value && a.unit === b.unit;
}

/** What was said is told already where most of it stands in the statement that tells the news, or the other way. */
function isToldIn(other: KeyFact, { kind, start, end }: KeyFact): boolean {
  const shared = Math.min(end, other.end) - Math.max(start, other.start);
  return other.kind === 'what' && kind === 'quotation' && shared * 2 > Math.min(end - start, other.end - other.start);
}
