import { words } from '../model/words.ts';

/** The styles of marks; a mark pairs with one of its own style only. */
export type MarkFamily = 'double' | 'single' | 'apostrophe' | 'guillemet' | 'grave' | 'corner' | 'round' | 'square';

/** `weak-close`: closes only when nothing better follows, since it may be an apostrophe. */
export type MarkSide = 'open' | 'close' | 'weak-close';

export interface MarkSetting {
  /** The mark that is open in this family, if one is. */
  readonly opener: string | undefined;
  readonly isSpaceBefore: boolean;
  readonly isSpaceAfter: boolean;
  /** After an s and before a small letter: "the states’ rights". */
  readonly isPossessive: boolean;
}

const families: Readonly<Record<MarkFamily, string>> = {
  double: '“ ” „ ‟ " ＂',
  single: '‘ ’ ‚',
  apostrophe: "'",
  guillemet: '« »',
  grave: "`` ''",
  corner: '「 」 『 』',
  round: '( ) （ ）',
  square: '[ ]',
};

const familyOf = new Map<string, MarkFamily>();
for (const [family, marks] of Object.entries(families))
  for (const mark of words(marks)) familyOf.set(mark, family as MarkFamily);

export const findMarkFamily = (mark: string): MarkFamily | undefined => familyOf.get(mark);

export const isBracketFamily = (family: MarkFamily): boolean => family === 'round' || family === 'square';

/** Which way a mark faces where it stands; undefined for a stray one. */
export function findMarkSide(mark: string, setting: MarkSetting): MarkSide | undefined {
  const { opener, isSpaceBefore, isSpaceAfter, isPossessive } = setting;
  const closesOrNothing = opener === undefined ? undefined : 'close';
  const leansForward = isSpaceBefore && !isSpaceAfter;
  switch (mark) {
    case '“':
      return opener === '„' || (opener !== undefined && !isSpaceBefore && isSpaceAfter) ? 'close' : 'open';
    case '‘':
      return opener === '‚' ? 'close' : 'open';
    case '«':
      return opener === '»' ? 'close' : 'open';
    case '”':
    case '»':
      return closesOrNothing ?? (leansForward ? 'open' : undefined);
    case '"':
    case '＂':
      if (opener !== undefined) return leansForward ? 'open' : 'close';
      return isSpaceBefore || !isSpaceAfter ? 'open' : undefined;
    case "'":
      if (leansForward) return 'open';
      return closesOrNothing && (isPossessive ? 'weak-close' : 'close');
    case '’':
      return closesOrNothing && (isPossessive ? 'weak-close' : 'close');
    case '」':
    case '』':
    case "''":
    case ')':
    case '）':
    case ']':
      return closesOrNothing;
    default:
      return 'open';
  }
}
