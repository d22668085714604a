// The words are English. In other languages only marks part clauses.
import { subordinators, timeMeasures } from '../languages/english/clause-words.ts';
import type { Token } from '../model/segmentation.ts';
import type { Span } from '../model/span.ts';
import { words } from '../model/words.ts';
import type { Tag } from '../tag/tags.ts';
import { type FactContext, textOfSpan } from './fact-context.ts';

/** They open a subordinate or coordinate clause. */
const openers = new Set([...subordinators, ...words('and but saying that where which who whose')]);

/** The marks that part clauses. */
const marks = /^(?:[,;:.!?…()[\]"“”„«»]|[–—]|--+|``|'')$/;

export const isClauseMark = (text: string): boolean => marks.test(text);

/** A run of tokens without a mark or an opener inside. */
export interface Clause extends Span {
  readonly tokens: readonly Token[];
  /** The lower-case word that opened it; empty after a mark. */
  readonly opener: string;
}

const measures = new Set(timeMeasures);

/** "Two days before" is one expression. */
const isMeasured = (context: FactContext, opener: string, last: Token | undefined): boolean =>
  (opener === 'before' || opener === 'after') &&
  last !== undefined &&
  measures.has(textOfSpan(context, last).toLowerCase());

/**
 * @param tags of the tokens, where they are known: then "as" in "known as a poet" opens nothing
 */
export function splitClauses(
  context: FactContext,
  tokens: readonly Token[],
  tags: readonly Tag[] = [],
): readonly Clause[] {
  const clauses: Clause[] = [];
  let run: Token[] = [];
  let opener = '';
  const opens = (text: string, index: number): boolean =>
    openers.has(text) && !(text === 'as' && tags[index] === 'ADP');
  const close = (): void => {
    const [first] = run;
    const last = run.at(-1);
    if (first && last) clauses.push({ start: first.start, end: last.end, tokens: run, opener });
    run = [];
  };
  for (const [index, token] of tokens.entries()) {
    const text = textOfSpan(context, token).toLowerCase();
    const isMark = token.kind === 'punctuation' && isClauseMark(text);
    if (isMark || (opens(text, index) && run.length > 0 && !isMeasured(context, text, run.at(-1)))) {
      close();
      opener = isMark ? '' : text;
      if (isMark) continue;
    }
    if (run.length === 0 && opens(text, index)) opener = text;
    run.push(token);
  }
  close();
  return clauses;
}
