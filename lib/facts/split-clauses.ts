import type { Token } from '../model/segmentation.ts';
import type { Span } from '../model/span.ts';
import { type FactContext, textOfSpan } from './fact-context.ts';

/** Words that open a subordinate or coordinate clause. English; in other languages marks alone part clauses. */
const openers = new Set(
  'who which that whose after before because while when where as although though but if since unless until amid despite following and saying'.split(
    ' ',
  ),
);

/** The marks that part clauses. */
const marks = /^(?:[,;:.!?…()[\]"“”„«»]|[–—]|--+|``|'')$/;

export const isClauseMark = (text: string): boolean => marks.test(text);

/** A run of tokens without a mark or an opener inside. */
export interface Clause extends Span {
  readonly tokens: readonly Token[];
  /** The lower-case word that opened it; empty after a mark. */
  readonly opener: string;
}

const measures = /^(?:seconds?|minutes?|hours?|days?|weeks?|months?|years?|long|shortly|just|soon)$/;

/** "Two days before" is one expression. */
const isMeasured = (context: FactContext, opener: string, last: Token | undefined): boolean =>
  (opener === 'before' || opener === 'after') &&
  last !== undefined &&
  measures.test(textOfSpan(context, last).toLowerCase());

export function splitClauses(context: FactContext, tokens: readonly Token[]): readonly Clause[] {
  const clauses: Clause[] = [];
  let run: Token[] = [];
  let opener = '';
  const close = (): void => {
    const [first] = run;
    const last = run.at(-1);
    if (first && last) clauses.push({ start: first.start, end: last.end, tokens: run, opener });
    run = [];
  };
  for (const token of tokens) {
    const text = textOfSpan(context, token).toLowerCase();
    const isMark = token.kind === 'punctuation' && isClauseMark(text);
    if (isMark || (openers.has(text) && run.length > 0 && !isMeasured(context, text, run.at(-1)))) {
      close();
      opener = isMark ? '' : text;
      if (isMark) continue;
    }
    if (run.length === 0 && openers.has(text)) opener = text;
    run.push(token);
  }
  close();
  return clauses;
}
