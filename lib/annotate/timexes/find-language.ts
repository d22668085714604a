import { compileRules, type RuleMatcher } from '../lexemes/compile-rules.ts';
import { english } from './languages/english.ts';
import { findForeignTimes } from './languages/find-foreign-times.ts';
import { plain } from './languages/plain.ts';
import type { TimeLanguage, TimeWord, TimexRule, WordGroup } from './languages/time-language.ts';
import type { TenseCues } from './read-tense.ts';
import { characterOf, type TimeClass } from './time-classes.ts';

/** A language made ready: its words in a map, its rules compiled. */
export interface PreparedLanguage {
  readonly words: ReadonlyMap<string, TimeWord>;
  readonly capitalWords: ReadonlyMap<string, TimeWord>;
  readonly names: TimeLanguage['names'];
  readonly matcher: RuleMatcher<TimexRule>;
  readonly tense: TenseCues;
}

const prepared = new Map<TimeLanguage, PreparedLanguage>();

/** @param code BCP 47; a language without rules of its own has numeric dates, clock times and years */
export function findLanguage(code: string): PreparedLanguage {
  const name = code.slice(0, 2).toLowerCase();
  const language = name === 'en' ? english : (findForeignTimes(name) ?? plain);
  const known = prepared.get(language) ?? prepare(language);
  prepared.set(language, known);
  return known;
}

function prepare({
  calendar,
  doubtful,
  names,
  words,
  capitalWords,
  macros,
  rules,
  tense,
}: TimeLanguage): PreparedLanguage {
  const unsure = new Set(doubtful.split(' '));
  const months = listed(calendar.months, 'month').map(([word, entry]): [string, TimeWord] => [
    word,
    unsure.has(word) ? { ...entry, class: 'monthOrWord' } : entry,
  ]);
  return {
    words: new Map([...listed(calendar.weekdays, 'weekday'), ...months, ...words.flatMap(wordsOf)]),
    capitalWords: new Map(capitalWords.flatMap(wordsOf)),
    names,
    matcher: compileRules(rules, macros, (character) => characterOf(character as TimeClass)),
    tense,
  };
}

function listed(words: string, group: TimeClass): [string, TimeWord][] {
  const names = words === '' ? [] : words.split(' ');
  return names.flatMap((spellings, index) =>
    spellings.split('|').map((word): [string, TimeWord] => [word, { class: group, value: index + 1 }]),
  );
}

function wordsOf([group, words]: WordGroup): [string, TimeWord][] {
  if (typeof words === 'string') return words.split(' ').map((word) => [word, { class: group }]);
  return Object.entries(words).map(([word, meaning]) => {
    if (typeof meaning === 'number') return [word, { class: group, value: meaning }];
    if (typeof meaning === 'string') return [word, { class: group, code: meaning }];
    return [word, { class: group, value: meaning[0], code: meaning[1] }];
  });
}
