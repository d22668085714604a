import { tablesOf } from '../../languages/languages.ts';
import type { FactContext } from '../fact-context.ts';
import { onceASentence } from '../once-a-sentence.ts';
import { findEnglishStatements } from './find-english-statements.ts';
import { findTableStatements } from './find-table-statements.ts';
import type { Statement } from './statement.ts';

/** What somebody else than the article states in a sentence, in order. None in a language without rules for it. */
export const findStatements = onceASentence((context: FactContext, sentence: number): readonly Statement[] => {
  const { speech, modes } = tablesOf(context.article.language);
  if (speech.strategy === 'english') return findEnglishStatements(context, sentence);
  return modes ? findTableStatements(context, sentence, speech, modes) : [];
});
