import { once } from '../../model/once.ts';
import { anyOf } from '../../model/words.ts';
import type { TextRun } from './collect-runs.ts';
import { articleWords, standfirstWords } from './data/class-words.ts';
import { foldText } from './fold-text.ts';
import type { ElementNode } from './html-node.ts';

/** A word that names a standfirst, at the start of a name's word or behind one for the article: "storyLead". */
const leadName = once(
  () => new RegExp(`(?:^|[^a-z]|content|${anyOf(articleWords)})${anyOf(standfirstWords)}(?![a-z])`, 'i'),
);
const fewestCharacters = 50;
/** Runs between a headline and the text among which a standfirst may stand; bylines, dates and buttons are others. */
const farthest = 15;
const levelsUp = 3;

/**
 * A standfirst above the content, which would be lost otherwise. It stands below the headline in an element named so,
 * and the page does not state it as its deck.
 */
export function findStandfirst(
  runs: readonly TextRun[],
  isContent: (run: TextRun) => boolean,
  deck: string | undefined,
): TextRun | undefined {
  const first = runs.findIndex(isContent);
  const start = Math.max(0, first - farthest);
  let headline = -1;
  for (let index = start; index < first; index++) if (runs[index]?.owner.tag === 'h1') headline = index;
  const foldedDeck = foldText(deck ?? '');
  for (let index = start; index < first; index++) {
    const run = runs[index];
    if (!run || run.text.length < fewestCharacters || run.linkLength * 4 > run.text.length) continue;
    if (index > headline && headline >= 0 && isNamedLead(run.owner) && !isSame(foldText(run.text), foldedDeck))
      return run;
  }
  return undefined;
}

function isNamedLead(owner: ElementNode): boolean {
  let node: ElementNode | undefined = owner;
  for (let level = 0; node && level < levelsUp; level++, node = node.parent)
    if (leadName().test(node.attributes.class ?? '')) return true;
  return false;
}

const isSame = (a: string, b: string): boolean =>
  b !== '' && (a.startsWith(b.slice(0, 60)) || b.startsWith(a.slice(0, 60)));
