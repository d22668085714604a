import { once } from '../../model/once.ts';
import { anyOf } from '../../model/words.ts';
import type { TextRun } from './collect-runs.ts';
import { articleWords, deckWords } from './data/class-words.ts';
import type { ElementNode } from './html-node.ts';

/** A whole word of a name, alone or behind one for the article: "gh-article-excerpt", "storyDek". */
const deckName = once(
  () => new RegExp(`(?:^|[\\s_-]|content|mso|${anyOf(articleWords)})${anyOf(deckWords)}(?![a-z])`, 'i'),
);
const [fewestCharacters, mostCharacters] = [15, 300];
const longestSentence = 80;
/** Runs between the headline and the deck: buttons, the section. */
const farthest = 4;
const levelsUp = 2;

/**
 * The deck below the headline, in an element that is named so: a line about the article, and no part of its text. A
 * long sentence, or several, are a first paragraph under that name.
 */
export function findDeck(runs: readonly TextRun[]): TextRun | undefined {
  const headline = runs.findIndex(({ owner }) => owner.tag === 'h1');
  if (headline < 0) return undefined;
  return runs.slice(headline + 1, headline + 1 + farthest).find(isDeck);
}

function isDeck({ text, linkLength, owner }: TextRun): boolean {
  if (text.length < fewestCharacters || text.length > mostCharacters || linkLength * 4 > text.length) return false;
  const isSentence = text.length > longestSentence && /[.!?]["”’»)]*$/.test(text);
  return isNamedDeck(owner) && !isSentence && !/[.!?…]["”’»)]*\s+\p{Lu}/u.test(text);
}

function isNamedDeck(owner: ElementNode): boolean {
  let node: ElementNode | undefined = owner;
  for (let level = 0; node && node.tag !== 'article' && level < levelsUp; level++, node = node.parent)
    if (deckName().test(node.attributes.class ?? '')) return true;
  return false;
}
