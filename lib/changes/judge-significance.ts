import type { Change, ChangeType, Significance, SignificanceEvidence } from '../model/changes.ts';
import type { NewsSummaryRecord } from '../model/record.ts';

interface Rule {
  readonly name: string;
  readonly significance: Significance;
  readonly holds: (change: Change) => boolean;
}

/** What a version states of the world, or hands to somebody. */
const facts: readonly ChangeType[] = ['figure', 'date', 'name', 'role', 'quotation', 'speaker', 'attribution'];

const isSpelling = ({ type, how }: Change): boolean => type === 'reworded' && how === 'spelling';

/** The first rule that sees a change decides. All that see one are evidence. */
const rules: readonly Rule[] = [
  { name: 'sentence-added', significance: 'update', holds: ({ type }) => type === 'added' },
  {
    name: 'fact-altered',
    significance: 'correction',
    holds: ({ type, before, after }) => facts.includes(type) && before !== undefined && after !== undefined,
  },
  {
    name: 'attribution-altered',
    significance: 'correction',
    holds: ({ type, before, after }) => type === 'attribution' && (before === undefined || after === undefined),
  },
  { name: 'sentence-removed', significance: 'update', holds: ({ type }) => type === 'removed' },
  { name: 'headline-altered', significance: 'update', holds: ({ type }) => type === 'headline' },
  {
    name: 'fact-added-or-removed',
    significance: 'update',
    holds: ({ type, before, after }) =>
      facts.includes(type) && type !== 'attribution' && (before === undefined || after === undefined),
  },
  {
    name: 'wording-altered',
    significance: 'update',
    holds: (change) => change.type === 'reworded' && !isSpelling(change),
  },
  { name: 'sentence-moved', significance: 'update', holds: ({ type }) => type === 'moved' },
  { name: 'spelling-altered', significance: 'cosmetic', holds: isSpelling },
];

/**
 * Where the later version says that it corrects, it does. Where sentences came in, there is news, and altered figures
 * are taken for those of a later hour. Where none came in but a fact is another one, it was corrected.
 */
export function judgeSignificance(
  before: NewsSummaryRecord,
  after: NewsSummaryRecord,
  changes: readonly Change[],
): { readonly significance: Significance; readonly evidence: readonly SignificanceEvidence[] } {
  const seen = rules
    .map(({ name, significance, holds }) => ({ rule: name, significance, changes: changes.filter(holds) }))
    .filter((rule) => rule.changes.length > 0);
  const evidence = seen.map((rule) => ({ rule: rule.rule, changes: rule.changes.map(({ id }) => id) }));
  const [first] = seen;
  if (first && first.significance !== 'cosmetic' && isCorrected(after) && !isCorrected(before))
    return { significance: 'correction', evidence: [{ rule: 'stated-correction', changes: [] }, ...evidence] };
  if (first) return { significance: first.significance, evidence };
  if (!isSetAlike(before, after))
    return { significance: 'cosmetic', evidence: [{ rule: 'marks-altered', changes: [] }] };
  return { significance: 'none', evidence: [] };
}

/** Whether an article says that it corrects an earlier version of itself. */
const isCorrected = ({ notes }: NewsSummaryRecord): boolean =>
  notes.some(({ rule }) => rule === 'corrected-version' || rule === 'stated-correction');

/** Whether body and headline are the same, sign by sign. */
function isSetAlike(before: NewsSummaryRecord, after: NewsSummaryRecord): boolean {
  const signsOf = ({ bodies, headlines }: NewsSummaryRecord) => JSON.stringify([bodies, headlines]);
  return signsOf(before) === signsOf(after);
}
