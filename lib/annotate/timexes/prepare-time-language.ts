import { tablesOf } from '../../languages/languages.ts';
import type { TimeClass } from '../../languages/time-classes.ts';
import type { TimeLanguage, TimeWord, TimexRule, WordGroup } from '../../languages/time-language.ts';
import { words } from '../../model/words.ts';
import { compileRules, type RuleMatcher } from '../lexemes/compile-rules.ts';
import { timeCharacterOf } from './time-characters.ts';

/** A language with its words in maps and its rules ready to match. */
export interface PreparedLanguage extends Pick<TimeLanguage, 'names' | 'feasts' | 'tense'> {
  readonly words: ReadonlyMap<string, TimeWord>;
  readonly capitalWords: ReadonlyMap<string, TimeWord>;
  readonly matcher: RuleMatcher<TimexRule>;
}

const prepared = new Map<TimeLanguage, PreparedLanguage>();

/** @param tag BCP 47; a language without rules of its own has numeric dates, clock times and years */
export function prepareTimeLanguage(tag: string): PreparedLanguage {
  const language = tablesOf(tag).times;
  const known = prepared.get(language) ?? prepare(language);
  prepared.set(language, known);
  return known;
}

function prepare(language: TimeLanguage): PreparedLanguage {
  const { calendar, doubtful, names, capitalWords, feasts, macros, rules, tense } = language;
  const months = numbered(calendar.months, 'month').map(([word, entry]): [string, TimeWord] => [
    word,
    doubtful.has(word) ? { ...entry, class: 'monthOrWord' } : entry,
  ]);
  return {
    words: new Map([...numbered(calendar.weekdays, 'weekday'), ...months, ...language.words.flatMap(wordsOf)]),
    capitalWords: new Map(capitalWords.flatMap(wordsOf)),
    names,
    feasts,
    matcher: compileRules(rules, macros, (character) => timeCharacterOf(character as TimeClass)),
    tense,
  };
}

/** @param list see `CalendarNames` */
function numbered(list: string | undefined, group: TimeClass): [string, TimeWord][] {
  return (list ? words(list) : []).flatMap((spellings, index) =>
    spellings.split('|').map((word): [string, TimeWord] => [word, { class: group, value: index + 1 }]),
  );
}

function wordsOf([group, list]: WordGroup): [string, TimeWord][] {
  if (isPlain(list)) return list.map((word) => [word, { class: group }]);
  return Object.entries(list).map(([word, meaning]) => {
    if (typeof meaning === 'number') return [word, { class: group, value: meaning }];
    if (typeof meaning === 'string') return [word, { class: group, code: meaning }];
    return [word, { class: group, value: meaning[0], code: meaning[1] }];
  });
}

const isPlain = (list: WordGroup[1]): list is readonly string[] => Array.isArray(list);
