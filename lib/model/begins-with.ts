import { once } from './once.ts';

/** Phrases are looked up by so many of their first letters, or by fewer where one is shorter. */
const mostLetters = 4;

/**
 * Makes a function that tells whether a text begins with one of some phrases, behind a few marks at most: what neither
 * is a letter of English nor a digit. Long lists are looked up, since V8 takes up to 2 ms of CPU to compile one as an
 * expression, and compiles it up to four times.
 */
export function beginsWith(phrases: readonly string[], mostMarks = 0): (text: string) => boolean {
  const readHeads = once(() => groupByHead(phrases));
  return (text) => {
    const { letters, byHead } = readHeads();
    for (let start = 0; start <= mostMarks; start++) {
      for (const phrase of byHead.get(text.slice(start, start + letters)) ?? [])
        if (text.startsWith(phrase, start)) return true;
      if (start >= text.length || isWordCharacter(text.charCodeAt(start))) return false;
    }
    return false;
  };
}

interface Heads {
  readonly letters: number;
  readonly byHead: ReadonlyMap<string, readonly string[]>;
}

function groupByHead(phrases: readonly string[]): Heads {
  const letters = Math.min(mostLetters, ...phrases.map(({ length }) => length));
  const byHead = new Map<string, string[]>();
  for (const phrase of phrases) {
    const head = phrase.slice(0, letters);
    const group = byHead.get(head);
    if (group) group.push(phrase);
    else byHead.set(head, [phrase]);
  }
  return { letters, byHead };
}

/** `\w` */
const isWordCharacter = (code: number): boolean =>
  (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) || (code >= 0x30 && code <= 0x39) || code === 0x5f;
