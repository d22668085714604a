import type { FigureType } from '../../annotations.ts';
import type { PatternRule } from '../lexemes/compile-rules.ts';

export interface FigureRule extends PatternRule {
  /** Undefined for what looks like a figure and is none: it is passed over whole. */
  readonly type: FigureType | undefined;
}

/** Phrases that many rules share, over the classes of figure-classes.ts. */
export const figureMacros: Readonly<Record<string, string>> = {
  DIGITS: '[number grouped]',
  SPELLED: '([cardinal one] (dash? [cardinal one magnitude] | and [cardinal one]){0,5} | a magnitude+)',
  NUM: '(DIGITS ([magnitude shortMagnitude] | dash magnitude)? | SPELLED | half a? magnitude | a half magnitude)',
  AMOUNT: 'DIGITS ([magnitude shortMagnitude glued] | dash magnitude)?',
  RANGE: '(NUM [to dash] NUM | between NUM and NUM | NUM)',
  SIGN: '(nation? symbol | isoCode)',
  NAMED: '(dash? (of stop?)? nation? currency | isoCode | won | symbol)',
  PERCENT: '(percent | per cent)',
  ADJECTIVES: '(other dash other | other){0,2}',
};

/** Order matters: the first that matches at a place wins, so what is longer stands above what it begins with. */
export const figureRules: readonly FigureRule[] = [
  { name: 'phone-or-score', pattern: 'DIGITS dash DIGITS dash DIGITS | DIGITS slash DIGITS', type: undefined },
  { name: 'age', pattern: 'NUM dash old dash? old', type: undefined },
  {
    name: 'money-range',
    pattern: '(?<!starting) SIGN AMOUNT [to dash] SIGN? AMOUNT currency? | between SIGN AMOUNT and SIGN AMOUNT',
    type: 'money',
  },
  { name: 'code-in-the-middle', pattern: 'DIGITS isoCode magnitude', type: 'money' },
  { name: 'signed-money', pattern: 'SIGN AMOUNT (nation? currency | isoCode)?', type: 'money' },
  { name: 'named-money', pattern: 'RANGE NAMED (and? NUM cent)?', type: 'money' },
  { name: 'pounds', pattern: 'RANGE nation? pound (?!of)(?!per) | SIGN NUM', type: 'money' },
  { name: 'vague-money', pattern: '(a? few)? magnitudes of (nation? currency | pound)', type: 'money' },
  { name: 'cents', pattern: 'RANGE dash? cent', type: 'money' },
  {
    name: 'points',
    pattern: '(minus? RANGE | half a | half of a | a half) dash? percentage dash? point',
    type: 'percent',
  },
  {
    name: 'percent',
    pattern:
      'minus? (NUM [to dash] NUM | between NUM PERCENT? and NUM | NUM) dash? PERCENT | half (of | a | of a) percent',
    type: 'percent',
  },
  { name: 'percentage', pattern: 'SPELLED percentage', type: 'percent' },
  { name: 'degrees', pattern: 'minus? RANGE dash? degree name?', type: 'quantity' },
  { name: 'quantity', pattern: 'RANGE dash? square? (unit | pound) (slash other)?', type: 'quantity' },
  { name: 'glued-count', pattern: 'number glued ADJECTIVES noun', type: 'count' },
  { name: 'metres', pattern: 'number [glued gluedUnit]', type: 'quantity' },
  { name: 'fraction', pattern: '[cardinal one] dash ordinal | [cardinal one] dash noun', type: undefined },
  { name: 'vague-count', pattern: '(a? few)? magnitudes of ADJECTIVES noun', type: 'count' },
  { name: 'vague-magnitude', pattern: '(a? few)? magnitudes', type: undefined },
  { name: 'name-with-number', pattern: '(name dash? | hash) (number | SPELLED) (?!magnitude)', type: undefined },
  { name: 'count', pattern: '(RANGE | a magnitude) ADJECTIVES noun', type: 'count' },
  {
    name: 'big-number',
    pattern:
      '(between NUM and NUM | grouped [to dash] grouped | grouped | DIGITS [magnitude shortMagnitude] | a magnitude | [cardinal one] magnitude)',
    type: 'count',
  },
  {
    name: 'bounded-number',
    pattern: '(?<=bound) (number (?!dash) | cardinal (dash? [cardinal one magnitude]){0,5})',
    type: 'count',
  },
  { name: 'ordinal', pattern: 'ordinal (?=other | noun)', type: 'ordinal' },
];
