import { pageWords, standInPatterns } from '../../languages/page-words.ts';
import { once } from '../../model/once.ts';
import { anyOf } from '../../model/words.ts';

interface FurnitureLine {
  readonly kind: string;
  /** In characters. A longer run is not such a line. */
  readonly longest: number;
  readonly pattern: RegExp;
  /** Whether the pattern is compared with the line in lower case without marks around it. */
  readonly isBare?: true;
}

const line = (kind: string, longest: number, pattern: RegExp): FurnitureLine => ({ kind, longest, pattern });

const opening = (kind: string, longest: number, openings: readonly string[], rest = ''): FurnitureLine =>
  line(kind, longest, new RegExp(`^${anyOf(openings)}${rest}`, 'i'));

const bareLine = (kind: string, longest: number, source: string): FurnitureLine => ({
  ...line(kind, longest, new RegExp(`^${source}$`, 'u')),
  isBare: true,
});

/** Lines that pages put between paragraphs. */
const furnitureLines = once((): readonly FurnitureLine[] => [
  opening('call', 90, pageWords('callOpenings'), `\\b.{0,20}(?::|${anyOf(pageWords('callObjects'))})`),
  opening('part of the page', 160, pageWords('partOpenings'), '\\b[^.!?]{0,40}$'),
  opening('picture credit', 160, pageWords('pictureLabels'), `\\s*(?::|${anyOf(pageWords('pictureCredits'))})`),
  opening('sign-up', 160, pageWords('signUps'), '\\b'),
  line('copyright', 160, new RegExp(`^(?:©|\\(c\\)|copyright\\b|${anyOf(pageWords('rights'))})`, 'i')),
  opening('date', 160, pageWords('publishedOpenings'), '\\b.{0,12}\\d'),
  // A day of the year in figures with a label or a name, as Germany and East Asia write it
  line('date', 70, /^[^\p{N}.!?]{0,30}\d{1,2}\. ?\d{1,2}\. ?(?:19|20)\d\d(?!\d)[^.!?]{0,40}\.?$/u),
  line('date', 40, /^[^\p{N}。]{0,12}(?:19|20)\d\d年\d{1,2}月\d{1,2}日[^。]{0,20}$/u),
  bareLine('invitation', 80, `${anyOf(pageWords('invitationOpenings'))}.*`),
  bareLine('invitation', 80, `${anyOf(pageWords('invitationStems'))}\\p{L}+ \\p{L}+`),
  bareLine('placeholder', 60, `${anyOf(pageWords('placeholderOpenings'))}.*`),
  line('stand-in', 260, new RegExp(`\\b(?:${[anyOf(pageWords('standIns')), ...standInPatterns].join('|')})`, 'iu')),
]);

const invitations = once(() => new Set(pageWords('invitations')));
const placeholders = once(() => new Set(pageWords('placeholders')));
const [longestInvitation, longestPlaceholder] = [80, 60];

/** The kind of furniture that a run is as a whole ("invitation", "date"); undefined for text of the article. */
export function findPageFurniture(text: string): string | undefined {
  if (text.length > 260) return undefined;
  const bare = text.length > longestInvitation ? '' : bareOf(text);
  if (invitations().has(bare)) return 'invitation';
  if (text.length <= longestPlaceholder && placeholders().has(bare)) return 'placeholder';
  const fits = ({ longest, pattern, isBare }: FurnitureLine): boolean =>
    text.length <= longest && pattern.test(isBare ? bare : text);
  return furnitureLines().find(fits)?.kind;
}

const bareOf = (text: string): string => text.toLowerCase().replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{M}\p{N}]+$/gu, '');
