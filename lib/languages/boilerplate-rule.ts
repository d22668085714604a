import { anyOf } from '../model/words.ts';

/** Knows a sentence of boilerplate by its head, in small letters. */
export interface BoilerplateRule {
  /** The first words of the leads, or their first parts. The pattern is only tried where a sentence begins with one. */
  readonly firstWords: ReadonlySet<string>;
  readonly pattern: RegExp;
}

/**
 * A rule for some leads and what follows them.
 * Without the flags `i` and `u`, with which an expression takes up to ten times as long to compile.
 * @param behind source of a regular expression
 */
export function headRule(leads: readonly string[], behind: string): BoilerplateRule {
  const firstWords = new Set(leads.map((lead) => lead.split(/[\s'’-]/u)[0] ?? ''));
  return { firstWords, pattern: new RegExp(`^\\W{0,3}${anyOf(leads)}${behind}`) };
}

/** "Photo: the harbour" */
export const labelRule = (labels: readonly string[]): BoilerplateRule => headRule(labels, '\\s*:');

/** "Click on the map to share": a lead, and one of some words at most so many characters behind it. */
export const callRule = (leads: readonly string[], distance: number, ends: readonly string[]): BoilerplateRule =>
  headRule(leads, `\\b.{0,${distance}}\\b${anyOf(ends)}\\b`);
