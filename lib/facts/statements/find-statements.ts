import { tablesOf } from '../../languages/languages.ts';
import type { FactContext } from '../fact-context.ts';
import { findEnglishStatements } from './find-english-statements.ts';
import { findTableStatements } from './find-table-statements.ts';
import type { Statement } from './statement.ts';

/** Several facts of a sentence ask for the same statements. */
const found = new WeakMap<FactContext, Map<number, readonly Statement[]>>();

/** What somebody else than the article states in a sentence, in order. None in a language without rules for it. */
export function findStatements(context: FactContext, sentence: number): readonly Statement[] {
  const known = found.get(context) ?? new Map<number, readonly Statement[]>();
  found.set(context, known);
  const statements = known.get(sentence) ?? readStatements(context, sentence);
  known.set(sentence, statements);
  return statements;
}

function readStatements(context: FactContext, sentence: number): readonly Statement[] {
  const { speech, modes } = tablesOf(context.article.language);
  if (speech.strategy === 'english') return findEnglishStatements(context, sentence);
  return modes ? findTableStatements(context, sentence, speech, modes) : [];
}
