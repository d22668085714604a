import { createBeginningsFinder } from './find-beginnings.ts';

/** A pattern over word classes: class names, MACROS, and the operators of regular expressions; spaces mean nothing. */
export interface PatternRule {
  readonly name: string;
  readonly pattern: string;
}

/** Finds the next place where a rule matches in a string of classes, and says which. */
export interface RuleMatcher<R extends PatternRule> {
  matchAll(classes: string): Iterable<{ readonly rule: R; readonly index: number; readonly length: number }>;
}

/** Gives every class a character of its own, so that a sentence becomes a string and a rule a regular expression. */
export function nameClasses<C extends string>(names: readonly C[]): (name: C) => string {
  const characters = new Map(names.map((name, index) => [name, String.fromCharCode(0x100 + index)]));
  return (name) => characters.get(name) ?? '';
}

/**
 * At each place the first rule that matches wins, so the order of the list decides. A rule is tried where its pattern may begin, and
 * compiled when it is first tried: an article needs a quarter of them.
 */
export function compileRules<R extends PatternRule>(
  rules: readonly R[],
  macros: Readonly<Record<string, string>>,
  characterOf: (name: string) => string,
): RuleMatcher<R> {
  const rulesByClass = groupByBeginning(rules, macros, characterOf);
  const expressions = new Map<R, RegExp>();
  const expressionOf = (rule: R): RegExp => {
    const expression = expressions.get(rule) ?? new RegExp(compilePattern(rule.pattern, macros, characterOf), 'y');
    expressions.set(rule, expression);
    return expression;
  };
  return {
    *matchAll(classes) {
      for (let index = 0; index < classes.length; ) {
        const found = findRule(rulesByClass.get(classes.charAt(index)), expressionOf, classes, index);
        if (found) yield { rule: found.rule, index, length: found.length };
        index += found?.length ?? 1;
      }
    },
  };
}

/** In the order of the list, the rules that may begin with a class, by its character. */
function groupByBeginning<R extends PatternRule>(
  rules: readonly R[],
  macros: Readonly<Record<string, string>>,
  characterOf: (name: string) => string,
): ReadonlyMap<string, readonly R[]> {
  const beginningsOf = createBeginningsFinder(macros);
  const groups = new Map<string, R[]>();
  for (const rule of rules) {
    for (const name of beginningsOf(rule.pattern)) {
      const character = characterOf(name);
      const group = groups.get(character);
      if (group) group.push(rule);
      else groups.set(character, [rule]);
    }
  }
  return groups;
}

function findRule<R extends PatternRule>(
  rules: readonly R[] = [],
  expressionOf: (rule: R) => RegExp,
  classes: string,
  index: number,
): { readonly rule: R; readonly length: number } | undefined {
  for (const rule of rules) {
    const expression = expressionOf(rule);
    expression.lastIndex = index;
    if (expression.test(classes) && expression.lastIndex > index) return { rule, length: expression.lastIndex - index };
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
