import type { PatternRule } from '../../languages/pattern-rule.ts';
import { compilePattern, type Match } from './compile-pattern.ts';
import { createPatternReader } from './read-pattern.ts';

/** Finds the next place where a rule matches in a string of classes, and says which. */
export interface RuleMatcher<R extends PatternRule> {
  matchAll(classes: string): Iterable<{ readonly rule: R; readonly index: number; readonly length: number }>;
}

/** The code of the first class's character. */
const firstCode = 0x100;

/** Gives every class its own character, so that a sentence becomes a string. */
export function nameClasses<C extends string>(names: readonly C[]): (name: C) => string {
  const characters = new Map(names.map((name, index) => [name, String.fromCharCode(firstCode + index)]));
  return (name) => characters.get(name) ?? '';
}

/** A rule, and what matches it once it has been tried. */
interface PreparedRule<R extends PatternRule> {
  readonly rule: R;
  readonly compile: () => Match;
  match: Match | undefined;
}

/** A rule that can begin with some class. */
interface Candidate<R extends PatternRule> {
  readonly prepared: PreparedRule<R>;
  /** Classes by their numbers. A match holds one of each of these lists, besides the class that it begins with. */
  readonly needs: readonly (readonly number[])[];
}

/**
 * At each place the first rule that matches wins, so the order of the list decides. A rule is tried only at classes
 * that its pattern can begin with, in sentences that hold what it needs. It is compiled at its first trial, since an
 * article needs only some of the rules.
 */
export function compileRules<R extends PatternRule>(
  rules: readonly R[],
  macros: Readonly<Record<string, string>>,
  characterOf: (name: string) => string,
): RuleMatcher<R> {
  const candidates = groupByBeginning(rules, macros, characterOf);
  return {
    *matchAll(classes) {
      const isThere = codesOf(classes);
      const able = new Map<number, readonly Candidate<R>[]>();
      for (let index = 0; index < classes.length; ) {
        const code = classes.charCodeAt(index) - firstCode;
        const own = able.get(code) ?? candidates[code]?.filter(({ needs }) => holdsAll(isThere, needs)) ?? [];
        able.set(code, own);
        const found = findRule(own, classes, index);
        if (found) yield { rule: found.rule, index, length: found.length };
        index += found?.length ?? 1;
      }
    },
  };
}

/** One bit for each class that is there. */
function codesOf(classes: string): readonly number[] {
  const bits = [0, 0, 0, 0, 0, 0, 0, 0];
  for (let index = 0; index < classes.length; index++) {
    const code = classes.charCodeAt(index) - firstCode;
    bits[code >> 5] = (bits[code >> 5] ?? 0) | (1 << (code & 31));
  }
  return bits;
}

function holdsAll(isThere: readonly number[], needs: readonly (readonly number[])[]): boolean {
  for (const need of needs) if (!holdsOne(isThere, need)) return false;
  return true;
}

function holdsOne(isThere: readonly number[], need: readonly number[]): boolean {
  for (const code of need) if (((isThere[code >> 5] ?? 0) & (1 << (code & 31))) !== 0) return true;
  return false;
}

/** The rules that can begin with a class, in the order of the list, by the number of the class. */
function groupByBeginning<R extends PatternRule>(
  rules: readonly R[],
  macros: Readonly<Record<string, string>>,
  characterOf: (name: string) => string,
): readonly (readonly Candidate<R>[] | undefined)[] {
  const read = createPatternReader(macros);
  const groups: Candidate<R>[][] = [];
  for (const rule of rules) {
    const pattern = read(rule.pattern);
    const codeOf = (name: string): number => characterFor(name, rule.pattern, characterOf).charCodeAt(0);
    const numberOf = (name: string): number => codeOf(name) - firstCode;
    const prepared = { rule, compile: () => compilePattern(pattern, codeOf), match: undefined };
    for (const name of pattern.beginnings) {
      const others = pattern.needs.filter((need) => !need.has(name)).map((need) => [...need].map(numberOf));
      others.sort((a, b) => a.length - b.length);
      const group = groups[numberOf(name)];
      if (group) group.push({ prepared, needs: others });
      else groups[numberOf(name)] = [{ prepared, needs: others }];
    }
  }
  return groups;
}

/** @throws Error for a name that is neither a class nor a macro */
function characterFor(name: string, pattern: string, characterOf: (name: string) => string): string {
  const character = characterOf(name);
  if (character === '') throw new Error(`"${name}" in the pattern "${pattern}" is neither a class nor a macro.`);
  return character;
}

function findRule<R extends PatternRule>(
  candidates: readonly Candidate<R>[],
  classes: string,
  index: number,
): { readonly rule: R; readonly length: number } | undefined {
  for (const { prepared } of candidates) {
    prepared.match ??= prepared.compile();
    const length = prepared.match(classes, index) - index;
    if (length > 0) return { rule: prepared.rule, length };
  }
  return undefined;
}
