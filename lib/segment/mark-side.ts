import { words } from '../model/words.ts';

/** The styles of marks. A mark pairs only with one of its own style. */
export type MarkFamily = 'double' | 'single' | 'apostrophe' | 'guillemet' | 'grave' | 'corner' | 'round' | 'square';

/** `weak-close`: may be an apostrophe, so it closes only when no better mark follows. */
export type MarkSide = 'open' | 'close' | 'weak-close';

export interface MarkSetting {
  /** The open mark of this family, if there is one. */
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

/** Whether a mark opens or closes in its place; undefined for a stray mark. */
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
