import type { LabelledSentence } from './label.ts';
import type { KeyFact } from './record-parts.ts';

/** A fact may be asserted only where the article asserts it, or holds it as its opinion. A question is neither. */
export function findModeFault(fact: KeyFact, labelled: Pick<LabelledSentence, 'mode'> | undefined): string | undefined {
  if (labelled === undefined || labelled.mode === 'question') return undefined;
  const isAsserted = labelled.mode === 'asserted' || labelled.mode === 'opinion';
  return (fact.mode === 'asserted') === isAsserted ? undefined : `${fact.mode}, but it is ${labelled.mode}`;
}
