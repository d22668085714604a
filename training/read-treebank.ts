import { readFileSync } from 'node:fs';
import { findTokens } from '../lib/segment/find-tokens.ts';
import type { Tag } from '../lib/tag/tags.ts';

/** A sentence in the tokens of `lib/segment`, with the tag that people gave each. */
export interface TaggedSentence {
  readonly words: readonly string[];
  readonly tags: readonly Tag[];
}

/** A word of a treebank, and where it stands in its sentence. */
interface TreeWord {
  readonly start: number;
  readonly end: number;
  readonly id: number;
  readonly head: number;
  readonly tag: Tag;
}

/** @param file in the form CoNLL-U */
export function readTreebank(file: string): TaggedSentence[] {
  const blocks = readFileSync(file, 'utf8')
    .trim()
    .split(/\n\s*\n/);
  return blocks.map(readSentence).filter(({ words }) => words.length > 0);
}

export function readSentence(block: string): TaggedSentence {
  const rows = block
    .split('\n')
    .filter((line) => /^\d+(?:-\d+)?\t/.test(line))
    .map((line) => line.split('\t'));
  const { text, words } = layOut(rows);
  const tokens = findTokens(text, { start: 0, end: text.length });
  let at = 0;
  const found: Tag[] = [];
  for (const { start, end } of tokens) {
    while ((words[at]?.end ?? Number.POSITIVE_INFINITY) <= start) at++;
    const inside: TreeWord[] = [];
    for (let index = at; (words[index]?.start ?? Number.POSITIVE_INFINITY) < end; index++)
      inside.push(words[index] as TreeWord);
    found.push(outerOf(inside).tag);
  }
  return { words: tokens.map(({ start, end }) => text.slice(start, end)), tags: found };
}

/** The sentence as it was printed. Words that were written as one lie within it, or share its span. */
function layOut(rows: readonly (readonly string[])[]): { text: string; words: readonly TreeWord[] } {
  let text = '';
  const words: TreeWord[] = [];
  let inside = 0;
  let written = { start: 0, end: 0, at: 0 };
  for (const [index, row] of rows.entries()) {
    const [name = '', form = ''] = row;
    const gap = (row[9] ?? '').includes('SpaceAfter=No') ? '' : ' ';
    const range = /^(\d+)-(\d+)$/.exec(name);
    if (range) {
      inside = Number(range[2]) - Number(range[1]) + 1;
      const parts = rows.slice(index + 1, index + 1 + inside).map((part) => part[1]);
      written = { start: text.length, end: text.length + form.length, at: parts.join('') === form ? text.length : -1 };
      text += form + gap;
      continue;
    }
    const start = inside > 0 ? (written.at < 0 ? written.start : written.at) : text.length;
    const end = inside > 0 && written.at < 0 ? written.end : start + form.length;
    if (inside > 0) {
      inside--;
      if (written.at >= 0) written.at = end;
    } else text += form + gap;
    words.push({ start, end, id: Number(name), head: Number(row[6]), tag: tagOf(row) });
  }
  return { text: text.trimEnd(), words };
}

/** Of several words in a token the first whose head lies outside: "girl" in "all-girl", "can" in "can't". */
function outerOf(words: readonly TreeWord[]): TreeWord {
  const ids = new Set(words.map(({ id }) => id));
  const outer = words.find(({ head }) => !ids.has(head)) ?? words[0];
  if (!outer) throw new Error('A token has no word of the treebank.');
  return outer;
}

function tagOf([, , , part = '', , features = '']: readonly string[]): Tag {
  const has = (feature: string): boolean => `|${features}|`.includes(`|${feature}|`);
  switch (part) {
    case 'VERB':
      if (has('VerbForm=Inf')) return 'VERB-Inf';
      if (has('VerbForm=Ger') || (has('VerbForm=Part') && has('Tense=Pres'))) return 'VERB-Ger';
      if (has('VerbForm=Part')) return 'VERB-Part';
      return has('Tense=Past') ? 'VERB-Past' : 'VERB-Pres';
    case 'AUX':
      if (has('VerbForm=Inf')) return 'AUX-Inf';
      return has('VerbForm=Part') || has('VerbForm=Ger') ? 'AUX-Part' : 'AUX-Fin';
    case 'NOUN':
      return has('Number=Plur') ? 'NOUN-Plur' : 'NOUN';
    case 'PRON':
    case 'DET':
      if (has('Poss=Yes')) return 'PRON-Poss';
      if (part === 'DET') return 'DET';
      if (has('PronType=Rel')) return 'PRON-Rel';
      if (has('Case=Nom')) return 'PRON-Nom';
      return has('Case=Acc') ? 'PRON-Acc' : 'PRON';
    default:
      return part as Tag;
  }
}
