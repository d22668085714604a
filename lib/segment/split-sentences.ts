import { findCuts } from './find-cuts.ts';
import { findListItems } from './find-list-items.ts';
import { joinRules } from './join-rules.ts';
import type { Passage } from './passage.ts';

/** The token indices at which the sentences of a paragraph begin. Splits too much, then merges by rules. */
export function splitSentences(passage: Passage): number[] {
  const items = findListItems(passage);
  const starts = [passage.first];
  let item = 0;
  for (const candidate of [...findCuts(passage), undefined]) {
    const limit = candidate?.next ?? passage.end;
    for (let start = items[item]; start !== undefined && start <= limit; start = items[++item]) add(starts, start);
    if (!candidate) continue;
    const cut = { ...candidate, sentence: starts.at(-1) ?? passage.first };
    if (cut.sentence < cut.next && !joinRules.some(({ join }) => join(passage, cut))) add(starts, cut.next);
  }
  return starts;
}

function add(starts: number[], start: number): void {
  if (start > (starts.at(-1) ?? -1)) starts.push(start);
}
