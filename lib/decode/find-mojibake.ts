import type { Note } from '../model/note.ts';

/** UTF-8 punctuation and accented letters that were read as windows-1252 and stored again. */
const doubleEncoded =
  /\u00e2\u20ac[\u2122\u0153\u009d\u201c\u201d\u02dc\u00a6]|\u00c3[\u00a0-\u00bf]|\u00c2[\u00a0-\u00bf]/g;

/** Fewer may be quoted in an article about such text. */
const fewSequences = 3;

/** A note where the text holds replacement characters or double-encoded UTF-8. */
export function findMojibake(text: string): Note | undefined {
  const replaced = text.split('\ufffd').length - 1;
  if (replaced > 0)
    return {
      rule: 'replacement-characters',
      message: `${replaced === 1 ? '1 character' : `${replaced} characters`} could not be read and became U+FFFD.`,
    };
  const sequences = text.match(doubleEncoded)?.length ?? 0;
  if (sequences < fewSequences) return undefined;
  return { rule: 'mojibake', message: `${sequences} character sequences look like UTF-8 that was encoded twice.` };
}
