import type { FigureClass } from '../../languages/figure-classes.ts';
import type { PatternRule } from '../../languages/pattern-rule.ts';
import { once } from '../../model/once.ts';
import { compileRules } from '../lexemes/compile-rules.ts';
import { figureCharacterOf } from './figure-characters.ts';
import type { FigureWord } from './read-lexicon.ts';

/** A lexeme, or the lexemes of one number, from `first` up to `end`. */
export interface Group {
  readonly class: FigureClass;
  readonly first: number;
  readonly end: number;
}

interface MergeRule extends PatternRule {
  readonly class: FigureClass;
}

const macros: Readonly<Record<string, string>> = {
  MAGNITUDES: '[magnitude magnitudes round hundred]',
  MULTIPLE: '(MAGNITUDES | shortMagnitude (dot (?=[currency nation symbol noun other name]))?)',
  SMALL:
    '((cardinal dash)? tens (dash? joiner dash? [cardinal one] | (dash? [tens cardinal one]){0,2}) | [cardinal one])',
  TAIL: `
    ( dash? hundred (and? SMALL (?! dash? hundred))?
    | (dash? [magnitude magnitudes round])+ (SMALL | and SMALL (?! dash? MAGNITUDES))? )`,
  HALVES: '(dash? and dash? a dash? half | [and joiner] demi)',
  MORE: '(HALVES? (dash? MULTIPLE)? (dash odd | dash? plus (?! [number ordinal]))?)',
};

/** Order matters: the first rule that matches at a place wins. */
const rules: readonly MergeRule[] = [
  {
    name: 'digits with a magnitude',
    class: 'amount',
    pattern: `
      [number grouped] vulgar? (of (?= magnitude))? (dash? MULTIPLE){1,2} MORE
      | [number grouped] (vulgar MORE | HALVES MORE | dash odd | dash? plus (?! [number ordinal]))
      | vulgar`,
  },
  {
    name: 'vague magnitude',
    class: 'vague',
    pattern: `
      (a? few | a)? magnitudes (of? magnitudes)*
      | a? (few | couple of?) [magnitude magnitudes round hundred]`,
  },
  {
    name: 'spelled number',
    class: 'spelled',
    pattern: `
      (SMALL TAIL+ | (?<!per) round TAIL* SMALL? | a TAIL+) MORE
      | SMALL (HALVES MORE | dash odd)
      | half (a | dash)? MAGNITUDES
      | a half dash? MAGNITUDES
      | a? half of a MAGNITUDES`,
  },
  {
    name: 'small number',
    class: 'cardinal',
    pattern: '(cardinal dash)? tens (dash? joiner dash? [cardinal one] | (dash? [tens cardinal one]){0,2})',
  },
];
const readMatcher = once(() => compileRules(rules, macros, (name) => figureCharacterOf(name as FigureClass)));

/** Groups the words of one number: "1.5 million", "two hundred and ten", "a hundred-odd", "hundreds of thousands". */
export function mergeNumbers(words: readonly FigureWord[]): readonly Group[] {
  const classes = words.map((word) => figureCharacterOf(word.class)).join('');
  const groups: Group[] = [];
  const addSingles = (end: number): void => {
    for (let first = groups.at(-1)?.end ?? 0; first < end; first++)
      groups.push({ class: words[first]?.class ?? 'other', first, end: first + 1 });
  };
  for (const { rule, index, length } of readMatcher().matchAll(classes)) {
    addSingles(index);
    groups.push({ class: rule.class, first: index, end: index + length });
  }
  addSingles(words.length);
  return groups;
}
