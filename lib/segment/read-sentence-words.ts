import { type CalendarNames, namesOfCalendar, type SentenceWords } from '../languages/language-words.ts';
import { allWords } from '../languages/languages.ts';
import { once } from '../model/once.ts';

/** See `SentenceWords`. */
type United = Readonly<Record<keyof SentenceWords, ReadonlySet<string>>>;

/** The words of all languages at once: a text may hold several. */
export const readSentenceWords = once((): United => {
  const lists = allWords.map(({ calendar, sentenceWords }) => withCalendar(calendar, sentenceWords?.()));
  const setOf = (member: keyof SentenceWords): ReadonlySet<string> =>
    new Set(lists.flatMap((words) => words[member] ?? []));
  return {
    starters: setOf('starters'),
    weakStarters: setOf('weakStarters'),
    clockWords: setOf('clockWords'),
    phraseOpeners: setOf('phraseOpeners'),
    ordinalDeterminers: setOf('ordinalDeterminers'),
    ordinalNouns: setOf('ordinalNouns'),
    ordinalMonths: setOf('ordinalMonths'),
    ordinalMonthLeads: setOf('ordinalMonthLeads'),
    listenerVerbs: setOf('listenerVerbs'),
    behindReportingVerbs: setOf('behindReportingVerbs'),
    signOffs: setOf('signOffs'),
  };
});

/** Days and months continue a time of day too, in a language that has words for that. */
function withCalendar(calendar: CalendarNames, words: SentenceWords = {}): SentenceWords {
  const { clockWords } = words;
  return clockWords ? { ...words, clockWords: [...clockWords, ...namesOfCalendar(calendar)] } : words;
}
