import { type ComparedPair, type PlacedMention, type Side, stretchOfWords } from './compared-pair.ts';
import type { MentionKind } from './version.ts';

/** In these languages every noun has a capital: only two of them in a row look like a name. */
const capitalNouns: readonly string[] = ['de', 'lb'];

/** Words of a hunk that look like a figure or a name although nothing was found there, as after a slip of spelling. */
export function shapeMentions(pair: ComparedPair, side: Side, read: readonly PlacedMention[]): PlacedMention[] {
  const { diff, versions } = pair;
  const words = diff[side];
  const taken = new Uint8Array(words.length);
  for (const { words: place } of read) taken.fill(1, ...place);
  const shaped: PlacedMention[] = [];
  const { text, language = '' } = versions[side];
  const hasCapitalNouns = capitalNouns.includes(language.slice(0, 2));
  const isName = (index: number): boolean => hasNameCapital(pair, side, index);
  const kindOf = (index: number): MentionKind | undefined => {
    const word = words[index];
    if (!word?.isWord || taken[index] === 1) return undefined;
    const written = text.slice(word.start, word.end);
    if (/^\p{N}/u.test(written)) return 'figure';
    return isName(index) && (!hasCapitalNouns || isName(index - 1) || isName(index + 1)) ? 'name' : undefined;
  };
  for (const hunk of diff.hunks) {
    const [start, stop] = hunk[side];
    for (let first = start; first < stop; first++) {
      const kind = kindOf(first);
      if (kind === undefined) continue;
      let end = first + 1;
      while (kind === 'name' && end < stop && kindOf(end) === 'name') end++;
      shaped.push({ mention: { kind, ...stretchOfWords(pair, side, [first, end]) }, words: [first, end] });
      first = end - 1;
    }
  }
  return shaped;
}

/** Whether a word has a capital that is not that of the first word of a sentence, or is known to be a name. */
export function hasNameCapital({ diff, versions }: ComparedPair, side: Side, index: number): boolean {
  const [ahead, word] = [diff[side][index - 1], diff[side][index]];
  const { text, nameWords, starts } = versions[side];
  if (word?.isWord !== true || !/^\p{Lu}/u.test(text.slice(word.start, word.end))) return false;
  return (ahead !== undefined && ahead.key !== '"' && !starts.has(word.start)) || nameWords.has(word.key);
}
