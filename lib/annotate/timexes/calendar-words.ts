import { type CalendarNames, calendarNames } from '../../calendar-names.ts';
import type { TimeClass } from './time-classes.ts';
import type { TimeWord } from './time-words.ts';

/** The words beside the names in plain calendar dates. */
interface CalendarWords {
  /** Spellings that are common words too: they count only beside a day, a year or a preposition. */
  readonly doubtful: string;
  /** Abbreviations of weekdays that are common words too. */
  readonly shortWeekdays: string;
  readonly plurals: string;
  /** "18 de junio" */
  readonly of: string;
  readonly in: string;
  readonly the: string;
}

const languages: Readonly<Partial<Record<string, CalendarWords & CalendarNames>>> = {
  en: {
    ...calendarNames.en,
    doubtful: 'may march mar jan jun',
    shortWeekdays: 'mon tue|tues wed thu|thurs|thur fri sat sun',
    plurals: 'mondays tuesdays wednesdays thursdays fridays saturdays sundays',
    of: '',
    in: '',
    the: '',
  },
  fr: {
    ...calendarNames.fr,
    doubtful: '',
    shortWeekdays: '',
    plurals: '',
    of: '',
    in: 'en depuis dès avant après vers jusque fin début',
    the: 'le',
  },
  de: {
    ...calendarNames.de,
    doubtful: '',
    shortWeekdays: '',
    plurals: '',
    of: '',
    in: 'im am seit ab bis vom anfang mitte ende jahr',
    the: 'der den dem',
  },
  es: {
    ...calendarNames.es,
    doubtful: '',
    shortWeekdays: '',
    plurals: '',
    of: 'de del',
    in: 'en desde hasta antes después',
    the: 'el',
  },
};

const built = new Map<string, ReadonlyMap<string, TimeWord>>();

/** What the calendar words of a language mean. @param language BCP 47; one without a list gives no words */
export function calendarWordsOf(language: string): ReadonlyMap<string, TimeWord> {
  const code = language.slice(0, 2).toLowerCase();
  const lists = languages[code];
  if (!lists) return new Map();
  const known = built.get(code) ?? new Map(wordsOf(lists));
  built.set(code, known);
  return known;
}

function wordsOf(lists: CalendarWords & CalendarNames): [string, TimeWord][] {
  const doubtful = new Set(lists.doubtful.split(' '));
  return [
    ...listed(lists.weekdays, 'weekday'),
    ...listed(lists.shortWeekdays, 'shortWeekday'),
    ...listed(lists.plurals, 'weekdays'),
    ...listed(lists.months, 'month').map(
      ([word, entry]) =>
        [word, doubtful.has(word) ? { ...entry, class: 'monthOrWord' as const } : entry] as [string, TimeWord],
    ),
    ...plain(lists.of, 'of'),
    ...plain(lists.in, 'in'),
    ...plain(lists.the, 'the'),
  ];
}

function listed(words: string, group: TimeClass): [string, TimeWord][] {
  return words
    .split(' ')
    .flatMap((spellings, index) =>
      spellings.split('|').map((word): [string, TimeWord] => [word, { class: group, value: index + 1 }]),
    );
}

const plain = (words: string, group: TimeClass): [string, TimeWord][] =>
  words.split(' ').map((word) => [word, { class: group }]);
