import { anyOf } from '../model/words.ts';

/** Knows a sentence of boilerplate by its head, in small letters. */
export interface BoilerplateRule {
  /** The first words of the leads, or their first parts. Only a sentence that begins with one can match. */
  readonly firstWords: ReadonlySet<string>;
  readonly matches: (sentence: string) => boolean;
}

/**
 * A rule for some leads and what follows them. Its expression is made when a sentence has one of the first words.
 * Without the flags `i` and `u`, with which an expression takes up to ten times as long to compile.
 * @param behind source of a regular expression
 */
export function headRule(leads: readonly string[], behind: string): BoilerplateRule {
  let pattern: RegExp | undefined;
  const matches = (sentence: string): boolean => {
    pattern ??= new RegExp(`^\\W{0,3}${anyOf(leads)}${behind}`);
    return pattern.test(sentence);
  };
  return { firstWords: new Set(leads.map(firstWord)), matches };
}

/** "e" of "e-mail us". */
function firstWord(lead: string): string {
  const end = lead.search(/[\s'’-]/);
  return end < 0 ? lead : lead.slice(0, end);
}

/** "Photo: the harbour" */
export const labelRule = (labels: readonly string[]): BoilerplateRule => headRule(labels, '\\s*:');

/** "Click on the map to share": a lead, and one of some words at most this many characters behind it. */
export const callRule = (leads: readonly string[], distance: number, ends: readonly string[]): BoilerplateRule =>
  headRule(leads, `\\b.{0,${distance}}\\b${anyOf(ends)}\\b`);
