import type { KeyFact, KeyFactKind } from '../model/key-fact.ts';
import type { FactCandidate } from './fact-context.ts';

/** What a reader asks first, once each; then what fills the picture. A kind that has no more is passed over. */
const order: readonly KeyFactKind[] = [
  'what',
  'who',
  'when',
  'where',
  'why',
  'figure',
  'quotation',
  'who',
  'how',
  'figure',
  'who',
  'quotation',
  'when',
  'figure',
  'where',
  'who',
  'quotation',
  'figure',
  'who',
  'where',
  'when',
  'why',
  'figure',
  'quotation',
];

/** A fact that weighs less than this share of the first of its kind only fills a line. */
const fillerShare = 0.4;
/** The headline's name outweighs all others by far, yet those who act beside it are news. */
const fillerShareOfWho = 0.2;

const shareOf = (kind: KeyFactKind): number => (kind === 'who' ? fillerShareOfWho : fillerShare);

/** The weightiest candidates, kinds mixed, none told twice. @param most 0 to 100 */
export function selectFacts(candidates: readonly FactCandidate[], most: number): readonly KeyFact[] {
  const queues = new Map<KeyFactKind, FactCandidate[]>();
  for (const candidate of candidates) {
    const queue = queues.get(candidate.fact.kind) ?? [];
    queue.push(candidate);
    queues.set(candidate.fact.kind, queue);
  }
  for (const queue of queues.values()) queue.sort((a, b) => b.weight - a.weight || a.fact.start - b.fact.start);
  const floors = new Map([...queues].map(([kind, [first]]) => [kind, (first?.weight ?? 0) * shareOf(kind)]));
  const chosen: KeyFact[] = [];
  for (const kind of order) {
    if (chosen.length === most) break;
    const next = takeNext(queues.get(kind) ?? [], chosen, floors.get(kind) ?? 0);
    if (next) chosen.push(next);
  }
  return chosen;
}

/** Takes candidates off a queue until one says something new. */
function takeNext(queue: FactCandidate[], chosen: readonly KeyFact[], floor: number): KeyFact | undefined {
  for (let candidate = queue.shift(); candidate; candidate = queue.shift()) {
    const { fact, weight } = candidate;
    if (weight < floor) return undefined;
    if (!chosen.some((other) => other.kind === fact.kind && isSame(other, fact))) return fact;
  }
  return undefined;
}

function isSame(a: KeyFact, b: KeyFact): boolean {
  if (a.start < b.end && b.start < a.end) return true;
  if (a.entity !== undefined && a.entity === b.entity) return true;
  if (a.timex !== undefined && a.timex.value === b.timex?.value) return true;
  // The text form shows a figure in its sentence, with the others there.
  if (a.kind === 'figure' && a.sentence === b.sentence) return true;
  return a.value !== undefined && a.value === b.value && a.unit === b.unit;
}
