import type { TextRun } from './collect-runs.ts';
import type { DropLog } from './drop-log.ts';
import { foldText } from './fold-text.ts';
import type { ElementNode } from './html-node.ts';

const fewestLetters = 12;
const mostCharacters = 400;
/** Quotations that are looked for: each costs a pass over the text. A page has one or two pull quotes. */
const mostQuotes = 100;

/** Takes out quotations that are set apart and stand in the text as well: pull quotes repeat it. */
export function dropRepeatedQuotes(runs: readonly TextRun[], log: DropLog): readonly TextRun[] {
  const apart = new Set(runs.filter(isSetApart).slice(0, mostQuotes));
  if (apart.size === 0) return runs;
  const others = runs.filter((run) => !apart.has(run)).map(({ text }) => foldText(text));
  return runs.filter((run) => {
    const folded = apart.has(run) ? foldText(run.text) : '';
    const isRepeated =
      folded.length >= fewestLetters && others.some((other) => other.length > folded.length && other.includes(folded));
    if (isRepeated) log.add(run.text, 'quotation that the text repeats');
    return !isRepeated;
  });
}

function isSetApart({ owner, text }: TextRun): boolean {
  if (text.length > mostCharacters) return false;
  let node: ElementNode | undefined = owner;
  for (let level = 0; node && level < 3; level++, node = node.parent)
    if (node.tag === 'blockquote' || node.tag === 'aside' || /pull-?_?quote/i.test(node.attributes.class ?? ''))
      return true;
  return false;
}
