import { namesOfCalendar } from '../../languages/language-words.ts';
import { wordsOf } from '../../languages/languages.ts';
import type { LeaningKind } from '../../languages/leaning-words.ts';
import type { Token } from '../../model/segmentation.ts';
import { stemOf, straighten } from '../normalize-word.ts';
import { type RankContext, startWithoutDateline } from '../rank-context.ts';
import { readWordLists } from '../read-word-lists.ts';

/** A word in small letters: what it does, and what it tells of. */
export interface LeaningWord {
  readonly form: string;
  readonly kinds: ReadonlySet<LeaningKind>;
  /** A verb of saying. */
  readonly reports: boolean;
  /** A pronoun or possessive of the first or second person. */
  readonly isPersonal: boolean;
  /** The stem of a content word; undefined for a stop word. */
  readonly term: string | undefined;
  /** A month or a day of the week, or "week" and the like: no pronoun stands for it. */
  readonly isTime: boolean;
  /** French "l'accord": an article and its noun. */
  readonly elidesArticle: boolean;
}

/** A word where it stands. */
export interface PlacedWord extends LeaningWord {
  readonly start: number;
  readonly end: number;
  /** Stands in quotation marks. */
  readonly quoted: boolean;
  readonly hasCapital: boolean;
  /** A mark, an "'s" or the end of the sentence stands behind it. */
  endsRun: boolean;
}

/** A longer sentence is read no further. */
const mostTokens = 150;
const quotationMark = /^(?:["“”„«»]|``|'')$/;
const none: ReadonlySet<LeaningKind> = new Set();

/** Reads the words of sentences of an article, each form once. */
export function createWordReader(context: RankContext): (sentence: number, isQuoted: boolean) => readonly PlacedWord[] {
  const { article, segmentation, language } = context;
  const known = new Map<string, LeaningWord>();
  const lookUp = createLookUp(language);
  const read = (token: Token): LeaningWord => {
    const raw = article.text.slice(token.start, token.end);
    const word = known.get(raw) ?? lookUp(straighten(raw.toLowerCase()));
    known.set(raw, word);
    return word;
  };
  return (sentence, isQuoted) => {
    const { firstToken, endToken } = segmentation.sentences[sentence] ?? { firstToken: 0, endToken: 0 };
    const start = startWithoutDateline(context, sentence);
    const placed: PlacedWord[] = [];
    let quoted = isQuoted;
    for (let t = firstToken; t < Math.min(endToken, firstToken + mostTokens); t++) {
      const token = segmentation.tokens[t];
      if (token === undefined || token.start < start) continue;
      if (token.kind === 'word' || token.kind === 'number') {
        const hasCapital = /^\p{Lu}/u.test(article.text.charAt(token.start));
        placed.push({ ...read(token), start: token.start, end: token.end, quoted, hasCapital, endsRun: false });
        continue;
      }
      const last = placed.at(-1);
      if (last !== undefined) last.endsRun = true;
      const mark = article.text.slice(token.start, token.end);
      if (quotationMark.test(mark)) quoted = opens(mark, quoted, language);
    }
    const last = placed.at(-1);
    if (last !== undefined) last.endsRun = true;
    return placed;
  };
}

function opens(mark: string, quoted: boolean, language: string): boolean {
  if (mark === '"') return !quoted;
  return mark === '„' || mark === '«' || mark === '``' || (mark === '“' && language !== 'de');
}

/** @param language ISO 639-1 code; the words of a language without lists do nothing */
function createLookUp(language: string): (form: string) => LeaningWord {
  const kinds = kindsOf(language);
  const { stops, pronouns } = readWordLists(language);
  const times = calendarOf(language);
  const verbs = new Set(wordsOf(language)?.reportingVerbs?.());
  return (form) => {
    const [before = form] = form.split(/['-]/, 1);
    const isStop = stops.has(form) || form.length < 2;
    const elidesArticle = form.charAt(1) === "'" && kinds.get(before)?.has('article') === true;
    return {
      form,
      kinds: kinds.get(form) ?? kinds.get(before) ?? none,
      reports: verbs.has(form),
      isTime: times.has(form) || kinds.get(form)?.has('period') === true,
      isPersonal: pronouns.has(form),
      term: isStop ? undefined : stemOf(form),
      elidesArticle,
    };
  };
}

function calendarOf(language: string): ReadonlySet<string> {
  const calendar = wordsOf(language)?.calendar;
  return new Set(calendar === undefined ? [] : namesOfCalendar(calendar));
}

/** @param language ISO 639-1 code */
export const hasLeaningWords = (language: string): boolean => wordsOf(language)?.leaningWords !== undefined;

const compiled = new Map<string, ReadonlyMap<string, ReadonlySet<LeaningKind>>>();

function kindsOf(language: string): ReadonlyMap<string, ReadonlySet<LeaningKind>> {
  const known = compiled.get(language) ?? compile(language);
  compiled.set(language, known);
  return known;
}

function compile(language: string): ReadonlyMap<string, ReadonlySet<LeaningKind>> {
  const kinds = new Map<string, Set<LeaningKind>>();
  const lists = wordsOf(language)?.leaningWords?.() ?? {};
  for (const [kind, words] of Object.entries(lists) as [LeaningKind, readonly string[]][])
    for (const word of words) kinds.set(word, (kinds.get(word) ?? new Set()).add(kind));
  return kinds;
}
