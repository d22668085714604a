import type { TextRun } from './collect-runs.ts';
import type { DropLog } from './drop-log.ts';
import { foldText } from './fold-text.ts';
import type { ElementNode } from './html-node.ts';

const fewestLetters = 12;
const mostCharacters = 400;

/** Takes out quotations that are set apart and stand in the text as well: pull quotes repeat it. */
export function dropRepeatedQuotes(runs: readonly TextRun[], log: DropLog): readonly TextRun[] {
  if (!runs.some(isSetApart)) return runs;
  const others = runs.filter((run) => !isSetApart(run)).map(({ text }) => foldText(text));
  return runs.filter((run) => {
    const folded = isSetApart(run) ? foldText(run.text) : '';
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
