// English alone.
import { surePasts } from '../languages/english/finite-verbs.ts';
import { readEnglishTagger } from '../tag/read-english-tagger.ts';
import { tagWords } from '../tag/tag-words.ts';
import type { Tag } from '../tag/tags.ts';
import { type FactContext, textOfSpan, tokensOf } from './fact-context.ts';
import { onceASentence } from './once-a-sentence.ts';

/** Sentences without an end are read this far. */
const mostTagged = 400;

/** The part of speech of each token of a sentence, as `tokensOf` gives them. A few forms say more than their tags. */
export const tagsOf = onceASentence((context: FactContext, sentence: number): readonly Tag[] => {
  const words = tokensOf(context, sentence)
    .slice(0, mostTagged)
    .map((token) => textOfSpan(context, token));
  const tags = tagWords(words, readEnglishTagger());
  return tags.map((tag, index) => (surePasts.has(words[index] ?? '') ? 'VERB-Past' : tag));
});
