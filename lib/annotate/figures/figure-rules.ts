import type { PatternRule } from '../../languages/pattern-rule.ts';
import type { FigureType } from '../../model/annotations.ts';

export interface FigureRule extends PatternRule {
  /** Undefined for what only looks like a figure: all of it is passed over. */
  readonly type: FigureType | undefined;
}

/** Phrases that many rules share, over the classes of figure-classes.ts. */
export const figureMacros: Readonly<Record<string, string>> = {
  DIGITS: '[number grouped]',
  NUM: '[number grouped amount cardinal one spelled]',
  AMOUNT: '(number glued plus? | [number grouped amount])',
  RANGE: '(NUM ([to dash] NUM)? | between NUM [and joiner] NUM)',
  SIGN: '(nation? symbol | isoCode | sign dot? | millionCode)',
  UNITS: '((of stop?)? (nation dash?)? currency nation? | isoCode | millionCode | won | sign | symbol)',
  PERCENT: '(percent | per [cent round])',
  NOUN: '((name dash)? (noun dash and)? (group? noun (dash noun)* | group))',
  COUNTED: '((other dash other | other | more | casualty | idiom){0,3} name? other{0,2} NOUN)',
};

/**
 * Order matters: the first rule that matches at a place wins.
 * A longer pattern stands above the shorter one that it begins with.
 */
export const figureRules: readonly FigureRule[] = [
  { name: 'score', pattern: 'NUM noun? against NUM', type: 'score' },
  { name: 'telephone', pattern: 'DIGITS dash DIGITS dash DIGITS', type: undefined },
  { name: 'written-fraction', pattern: 'number slash number (of stop? COUNTED | (?=of))', type: 'fraction' },
  { name: 'slashed', pattern: 'DIGITS [slash colon] DIGITS', type: undefined },
  { name: 'age', pattern: 'NUM dash old dash? old', type: undefined },
  {
    name: 'money-range',
    pattern:
      '(?<!starting) SIGN AMOUNT [to dash] SIGN? AMOUNT currency? | between SIGN AMOUNT [and joiner] SIGN AMOUNT',
    type: 'money',
  },
  { name: 'code-in-the-middle', pattern: 'DIGITS isoCode magnitude | number glued symbol', type: 'money' },
  { name: 'signed-money', pattern: 'SIGN AMOUNT (nation? currency | isoCode | open isoCode close)?', type: 'money' },
  {
    name: 'named-range',
    pattern: '(?<!starting) (NUM UNITS [to dash] NUM UNITS | between NUM UNITS [and joiner] NUM UNITS)',
    type: 'money',
  },
  {
    name: 'small-change',
    pattern: 'DIGITS (nation? currency | isoCode) and? number (?=stop | dot | more | $)',
    type: 'money',
  },
  { name: 'named-money', pattern: 'RANGE dash? UNITS (and? NUM cent)?', type: 'money' },
  { name: 'pounds', pattern: 'RANGE dash? nation? pound (?!of)(?!per) | SIGN NUM', type: 'money' },
  { name: 'vague-money', pattern: 'vague (dash? UNITS | of? nation? pound)', type: 'money' },
  { name: 'name-before-money', pattern: 'currency [grouped amount]', type: 'money' },
  { name: 'cents', pattern: 'RANGE dash? of? cent', type: 'money' },
  {
    name: 'points',
    pattern: `
      (minus? RANGE | half a | half of a | a half)
      ( dash? percentage dash? point
      | dash? [percentagePoint basisPoint]
      | dash? basis dash? point
      | of? point of? [percentage basis percent] )`,
    type: 'percent',
  },
  {
    name: 'percent',
    pattern: `
      minus? ((?<!starting) NUM PERCENT? [to dash] NUM | between NUM PERCENT? [and joiner] NUM | NUM) dash? PERCENT
      | half (of | a | of a) percent`,
    type: 'percent',
  },
  { name: 'percentage', pattern: '[cardinal spelled] percentage', type: 'percent' },
  { name: 'degrees', pattern: 'minus? RANGE dash? degree (name | (?! of))', type: 'quantity' },
  {
    name: 'quantity',
    pattern: 'RANGE (dash | of)? square? (unit | pound) square? (slash other | slash old)?',
    type: 'quantity',
  },
  { name: 'glued-count', pattern: 'number glued COUNTED', type: 'count' },
  { name: 'metres', pattern: 'number [glued gluedUnit] square?', type: 'quantity' },
  {
    name: 'fraction',
    pattern: `
      ( [cardinal one a number] dash? part
      | [one a] dash? ordinal (?=of)
      | [one a] dash? half (?=of)
      | one dash ordinal
      | cardinal dash half (?=of) )
      (of stop? COUNTED)?`,
    type: 'fraction',
  },
  {
    name: 'half',
    pattern: '(?<![ordinal other name dash number one cardinal]) half of (stop? COUNTED)',
    type: 'fraction',
  },
  {
    name: 'one-in-five',
    pattern: '[cardinal one number] (in | out of) [number cardinal spelled] COUNTED?',
    type: 'fraction',
  },
  {
    name: 'one-of-each',
    pattern: `
      [cardinal one a number] ((noun | other | stop | name) each | of each) cardinal (?!time)(?!old)(?!noun)
      | [cardinal number] noun each number (?!time)(?!old)(?!noun)(?!percent)`,
    type: 'fraction',
  },
  { name: 'points-of-a-scale', pattern: '(?! one point) RANGE dash? point', type: 'quantity' },
  { name: 'hyphened', pattern: '[cardinal one] dash [other noun name]', type: undefined },
  { name: 'vague-count', pattern: 'vague of? stop? COUNTED', type: 'count' },
  { name: 'vague-magnitude', pattern: 'vague', type: undefined },
  { name: 'name-with-number', pattern: '(name dash? | hash) [number cardinal one spelled]', type: undefined },
  { name: 'lone-one', pattern: 'one', type: undefined },
  { name: 'count', pattern: 'RANGE of? COUNTED', type: 'count' },
  { name: 'casualties', pattern: 'RANGE casualty', type: 'count' },
  { name: 'killed', pattern: '(?<=casualty) RANGE', type: 'count' },
  {
    name: 'big-number',
    pattern:
      'between NUM [and joiner] NUM | grouped [to dash] grouped | [grouped amount spelled] (?! dash)(?!time)(?!old)',
    type: 'count',
  },
  { name: 'bare-number', pattern: '[number cardinal] (?!dash)(?!time)(?!old)', type: 'count' },
  { name: 'ordinal', pattern: 'ordinal (?=other | noun)', type: 'ordinal' },
];
