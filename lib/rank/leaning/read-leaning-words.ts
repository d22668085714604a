import type { LeaningKind } from '../../languages/leaning-words.ts';
import type { Token } from '../../model/segmentation.ts';
import { isCapital } from '../is-capital.ts';
import { stemOf, straighten } from '../normalize-word.ts';
import { type RankContext, startWithoutDateline } from '../rank-context.ts';
import { readWordLists } from '../read-word-lists.ts';
import { readLeaningLists } from './read-leaning-lists.ts';

/** What a word does, and what it tells of. */
interface LeaningWord {
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
        placed.push(place(read(token), token, quoted, isCapital(article.text, token.start)));
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

/** Each member by its name: a spread would take most of the time that a sentence takes. */
const place = (word: LeaningWord, { start, end }: Token, quoted: boolean, hasCapital: boolean): PlacedWord => ({
  kinds: word.kinds,
  reports: word.reports,
  isPersonal: word.isPersonal,
  isTime: word.isTime,
  term: word.term,
  elidesArticle: word.elidesArticle,
  start,
  end,
  quoted,
  hasCapital,
  endsRun: false,
});

function opens(mark: string, quoted: boolean, language: string): boolean {
  if (mark === '"') return !quoted;
  return mark === '„' || mark === '«' || mark === '``' || (mark === '“' && language !== 'de');
}

/** @param language ISO 639-1 code */
function createLookUp(language: string): (form: string) => LeaningWord {
  const { kinds, verbs, times } = readLeaningLists(language);
  const { stops, pronouns } = readWordLists(language);
  return (form) => {
    const before = firstPart(form);
    const own = kinds.get(form) ?? kinds.get(before) ?? none;
    return {
      kinds: own,
      reports: verbs.has(form),
      isTime: times.has(form) || own.has('period'),
      isPersonal: pronouns.has(form),
      term: form.length < 2 || stops.has(form) ? undefined : stemOf(form),
      elidesArticle: form.charAt(1) === "'" && kinds.get(before)?.has('article') === true,
    };
  };
}

/** Of a compound or elided word: "celle" of "celle-ci", "l" of "l'accord". */
function firstPart(form: string): string {
  const end = form.search(/['-]/);
  return end < 0 ? form : form.slice(0, end);
}
