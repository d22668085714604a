// English alone.
import { actNouns } from '../../languages/english/cause-words.ts';
import { primaryLanguage } from '../../languages/primary-language.ts';
import { wordSet } from '../../model/words.ts';
import { readWordLists } from '../../rank/read-word-lists.ts';
import { type FactContext, roughStemOf, textOfSpan, tokensOf } from '../fact-context.ts';
import { onceASentence } from '../once-a-sentence.ts';

/** So many sentences behind the one that tells the news, "this" and "the decision" may still speak of it. */
const reachBack = 3;
/** Further down, shared words tell less. */
const worthOfDistant = 0.3;
/** What no shared word, one, and two or more tell. */
const worthOfShared = [0, 0.25, 1];

/** The content words of a sentence and of the headline, cut to their stems. */
const newsStems = onceASentence((context: FactContext, sentence: number): ReadonlySet<string> => {
  const { stops } = readWordLists(primaryLanguage(context.article.language ?? ''));
  const words = tokensOf(context, sentence)
    .filter(({ kind }) => kind !== 'punctuation')
    .map((token) => textOfSpan(context, token).toLowerCase())
    .filter((word) => !stops.has(word) && word.length > 2);
  return new Set([...context.headline, ...words.map(roughStemOf)]);
});

/** How surely some words of a sentence speak of the news, from 0 to 1: by the words shared with those that tell it. */
export function readNewsLink(context: FactContext, sentence: number, words: readonly string[]): number {
  if (sentence === context.lede) return 1;
  const news = newsStems(context, context.lede ?? 0);
  const shared = new Set(words.map(roughStemOf).filter((stem) => news.has(stem)));
  const worth = worthOfShared[Math.min(2, shared.size)] ?? 0;
  return sentence > (context.lede ?? 0) + reachBack ? worth * worthOfDistant : worth;
}

const pronouns = wordSet('it that this');
const determiners = wordSet('her his its that the their these this those');

/** Does a sentence open with a subject that speaks of the news: "This", "The latest decision"? */
export function pointsBack({ lede = 0 }: FactContext, sentence: number, words: readonly string[]): boolean {
  if (sentence <= lede || sentence > lede + reachBack) return false;
  const [first = '', second = '', third = ''] = words;
  return pronouns.has(first) || (determiners.has(first) && (actNouns.has(second) || actNouns.has(third)));
}
