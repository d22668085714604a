import { tablesOf } from '../../languages/languages.ts';
import type { TimeClass } from '../../languages/time-classes.ts';
import type { TenseCues, TimeLanguage, TimeWord, TimexRule, WordGroup } from '../../languages/time-language.ts';
import { compileRules, type RuleMatcher } from '../lexemes/compile-rules.ts';
import { timeCharacterOf } from './time-characters.ts';

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
  const language = tablesOf(code).times;
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
    matcher: compileRules(rules, macros, (character) => timeCharacterOf(character as TimeClass)),
    tense,
  };
}

function listed(words: string | undefined, group: TimeClass): [string, TimeWord][] {
  const names = words ? words.split(' ') : [];
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
