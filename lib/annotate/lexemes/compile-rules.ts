import type { PatternRule } from '../../languages/pattern-rule.ts';
import { createBeginningsFinder } from './find-beginnings.ts';

/** Finds the next place where a rule matches in a string of classes, and says which. */
export interface RuleMatcher<R extends PatternRule> {
  matchAll(classes: string): Iterable<{ readonly rule: R; readonly index: number; readonly length: number }>;
}

/** Gives every class its own character, so that a sentence becomes a string and a rule becomes a regular expression. */
export function nameClasses<C extends string>(names: readonly C[]): (name: C) => string {
  const characters = new Map(names.map((name, index) => [name, String.fromCharCode(0x100 + index)]));
  return (name) => characters.get(name) ?? '';
}

/** A rule, and its expression once it has been tried. */
interface PreparedRule<R extends PatternRule> {
  readonly rule: R;
  expression: RegExp | undefined;
}

/**
 * At each place the first rule that matches wins, so the order of the list decides. A rule is tried only at classes
 * that its pattern can begin with. It is compiled at its first trial, since an article needs only some of the rules.
 */
export function compileRules<R extends PatternRule>(
  rules: readonly R[],
  macros: Readonly<Record<string, string>>,
  characterOf: (name: string) => string,
): RuleMatcher<R> {
  const rulesByClass = groupByBeginning(rules, macros, characterOf);
  const compile = ({ pattern }: R): RegExp => new RegExp(compilePattern(pattern, macros, characterOf), 'y');
  return {
    *matchAll(classes) {
      for (let index = 0; index < classes.length; ) {
        const own = rulesByClass[classes.charCodeAt(index)];
        const found = own && findRule(own, compile, classes, index);
        if (found) yield { rule: found.rule, index, length: found.length };
        index += found?.length ?? 1;
      }
    },
  };
}

/** The rules that can begin with a class, in the order of the list, by the code of the class's character. */
function groupByBeginning<R extends PatternRule>(
  rules: readonly R[],
  macros: Readonly<Record<string, string>>,
  characterOf: (name: string) => string,
): readonly (readonly PreparedRule<R>[] | undefined)[] {
  const beginningsOf = createBeginningsFinder(macros);
  const groups: PreparedRule<R>[][] = [];
  for (const rule of rules) {
    const prepared = { rule, expression: undefined };
    for (const name of beginningsOf(rule.pattern)) {
      const code = characterOf(name).charCodeAt(0);
      const group = groups[code];
      if (group) group.push(prepared);
      else groups[code] = [prepared];
    }
  }
  return groups;
}

function findRule<R extends PatternRule>(
  rules: readonly PreparedRule<R>[],
  compile: (rule: R) => RegExp,
  classes: string,
  index: number,
): { readonly rule: R; readonly length: number } | undefined {
  for (const prepared of rules) {
    prepared.expression ??= compile(prepared.rule);
    prepared.expression.lastIndex = index;
    if (!prepared.expression.test(classes)) continue;
    const length = prepared.expression.lastIndex - index;
    if (length > 0) return { rule: prepared.rule, length };
  }
  return undefined;
}

/** @throws Error for a name that is neither a class nor a macro */
function compilePattern(
  pattern: string,
  macros: Readonly<Record<string, string>>,
  characterOf: (name: string) => string,
): string {
  const expanded = pattern.replace(/[A-Z][A-Z]+/g, (name) => {
    const macro = macros[name];
    if (macro === undefined) throw new Error(`"${name}" in the pattern "${pattern}" is no macro.`);
    return `(?:${compilePattern(macro, macros, characterOf)})`;
  });
  const named = expanded.replace(/[a-z][a-zA-Z]*/g, (name) => {
    const character = characterOf(name);
    if (character === '') throw new Error(`"${name}" in the pattern "${pattern}" is no class.`);
    return character;
  });
  return named.replace(/\s+/g, '').replace(/\((?!\?)/g, '(?:');
}
