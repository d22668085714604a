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
  AMOUNT: '([number grouped] glued (dash? plus)? | [number grouped amount])',
  SUM: '([number grouped] glued (dash? plus)? | NUM)',
  RANGE: '(NUM (([to dash] | dash to) NUM)? | between NUM [and joiner] NUM)',
  SUMS: '(SUM ([to dash] SUM)? | between SUM [and joiner] SUM)',
  RATE: '(slash [unit other noun stop name gluedUnit] | rate+)',
  SIGN: '(nation? symbol | isoCode | sign dot? | millionCode)',
  UNITS: '((of stop?)? (nation dash?)? currency nation? | isoCode | millionCode | won | sign | symbol)',
  PERCENT: '(percent | per [cent round])',
  NOUN: '(([name other] dash)? (noun dash and)? (group? noun (dash noun)* | group))',
  COUNTED: `
    ( (other dash other | other | ofAge | more | casualty | idiom){0,3} (name dash?){0,3} [other idiom]{0,2}
      (other and (?=other? noun))? other? NOUN )`,
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
  { name: 'added-time', pattern: 'number plus [number ordinal]', type: undefined },
  {
    name: 'age',
    pattern: 'age | NUM (dash? to NUM)? dash? old dash? ofAge | NUM dash ofAge | (?<=aged (of | stop)?) RANGE ofAge?',
    type: 'age',
  },
  { name: 'days-long', pattern: 'NUM dash old dash? old', type: undefined },
  {
    name: 'money-range',
    pattern: `
      (?<!starting) SIGN AMOUNT [to dash] SIGN? AMOUNT currency? RATE?
      | between SIGN AMOUNT [and joiner] SIGN AMOUNT RATE?`,
    type: 'money',
  },
  { name: 'code-in-the-middle', pattern: 'DIGITS isoCode magnitude | number glued symbol', type: 'money' },
  {
    name: 'signed-money',
    pattern: 'SIGN AMOUNT (nation? currency | isoCode | open isoCode close)? RATE?',
    type: 'money',
  },
  {
    name: 'named-range',
    pattern: '(?<!starting) (SUM UNITS [to dash] SUM UNITS | between SUM UNITS [and joiner] SUM UNITS)',
    type: 'money',
  },
  {
    name: 'small-change',
    pattern: 'DIGITS (nation? currency | isoCode) and? number (?=stop | dot | more | $)',
    type: 'money',
  },
  { name: 'named-money', pattern: 'SUMS dash? UNITS (and? NUM cent)? RATE?', type: 'money' },
  { name: 'pounds', pattern: 'SUMS dash? nation? pound (?!of)(?!per) RATE? | SIGN NUM', type: 'money' },
  { name: 'vague-money', pattern: 'vague (dash? UNITS | of? nation? pound)', type: 'money' },
  { name: 'name-before-money', pattern: 'currency [grouped amount]', type: 'money' },
  { name: 'cents', pattern: 'RANGE dash? of? nation? cent RATE?', type: 'money' },
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
    pattern: `
      (RANGE | vague) (dash | of)? (square dot?)? (light dash?)? (unit dash)? (unit | pound) square?
      (slash [other old])?`,
    type: 'quantity',
  },
  { name: 'glued-count', pattern: '[number grouped] glued COUNTED', type: 'count' },
  { name: 'metres', pattern: '[number grouped] [glued gluedUnit] square?', type: 'quantity' },
  {
    name: 'fraction',
    pattern: `
      ( [cardinal one a number] dash? part
      | [one a] dash? ordinal (?=of)
      | [one a] dash? half (?=of)
      | one dash ordinal
      | a ordinal (?= stop | dot | are | dash | to | between | time | $)
      | cardinal dash half (?=of) )
      (of stop? COUNTED)?`,
    type: 'fraction',
  },
  {
    name: 'half',
    pattern: `
      (?<![ordinal old other name dash number one cardinal]) half (of (stop? COUNTED) | (?=of [stop them]))
      | share (stop COUNTED)?`,
    type: 'fraction',
  },
  {
    name: 'one-in-five',
    pattern: '[cardinal one number] (in | out of) [number grouped cardinal spelled] COUNTED?',
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
  { name: 'kinds-of-points', pattern: 'RANGE (other | name){1,2} point', type: 'count' },
  { name: 'hyphened-count', pattern: 'RANGE dash noun+', type: 'count' },
  { name: 'hyphened', pattern: '[cardinal one] dash [other noun name]', type: undefined },
  {
    name: 'vague-count',
    pattern: 'vague (of (stop | them | name stop)? | more)? COUNTED | vague (more? casualty)?',
    type: 'count',
  },
  {
    name: 'name-with-number',
    pattern: '(name dash? | hash) number (?! [against cent currency glued gluedUnit per percent point unit])',
    type: undefined,
  },
  { name: 'one-casualty', pattern: 'one more? casualty | (?<=casualty) one (?! of)', type: 'count' },
  { name: 'lone-one', pattern: 'one', type: undefined },
  { name: 'count', pattern: 'RANGE (of (stop | them | name stop)?)? COUNTED', type: 'count' },
  { name: 'casualties', pattern: 'RANGE (more | other){0,2} casualty', type: 'count' },
  { name: 'some-of-them', pattern: 'NUM (?= of (them | stop (NUM | other | name)))', type: 'count' },
  { name: 'some-more', pattern: 'NUM more (?= stop | of | are | dot | and | in | time | $)', type: 'count' },
  { name: 'those-who-are', pattern: 'NUM (?= are)', type: 'count' },
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
