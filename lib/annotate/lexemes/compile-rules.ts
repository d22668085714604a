import { createOutliner } from './outline-pattern.ts';

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

/** A rule, where it may match, and its expression once it has been tried. */
interface PreparedRule<R extends PatternRule> {
  readonly rule: R;
  /** Characters of classes: a string without all of them has no match. */
  readonly needs: string;
  expression: RegExp | undefined;
}

/**
 * At each place the first rule that matches wins, so the order of the list decides. A rule is tried where its pattern may begin, in a string that
 * has what it needs, and compiled when it is first tried: an article needs some of them only.
 */
export function compileRules<R extends PatternRule>(
  rules: readonly R[],
  macros: Readonly<Record<string, string>>,
  characterOf: (name: string) => string,
): RuleMatcher<R> {
  const rulesByClass = groupByBeginning(rules, macros, characterOf);
  const tryRule = (prepared: PreparedRule<R>, classes: string, index: number): number => {
    if (!hasAny(classes, prepared.needs)) return 0;
    prepared.expression ??= new RegExp(compilePattern(prepared.rule.pattern, macros, characterOf), 'y');
    prepared.expression.lastIndex = index;
    return prepared.expression.test(classes) ? prepared.expression.lastIndex - index : 0;
  };
  return {
    *matchAll(classes) {
      for (let index = 0; index < classes.length; index++) {
        for (const prepared of rulesByClass[classes.charCodeAt(index)] ?? none) {
          const length = tryRule(prepared, classes, index);
          if (length === 0) continue;
          yield { rule: prepared.rule, index, length };
          index += length - 1;
          break;
        }
      }
    },
  };
}

const none: readonly never[] = [];

function hasAny(classes: string, needs: string): boolean {
  for (let at = 0; at < needs.length; at++) if (classes.includes(needs.charAt(at))) return true;
  return needs === '';
}

/** In the order of the list, the rules that may begin with a class, by the code of its character. */
function groupByBeginning<R extends PatternRule>(
  rules: readonly R[],
  macros: Readonly<Record<string, string>>,
  characterOf: (name: string) => string,
): readonly (readonly PreparedRule<R>[] | undefined)[] {
  const outline = createOutliner(macros);
  const groups: PreparedRule<R>[][] = [];
  for (const rule of rules) {
    const { beginnings, needs } = outline(rule.pattern);
    const prepared = { rule, needs: [...(needs ?? none)].map(characterOf).join(''), expression: undefined };
    for (const name of beginnings) {
      const code = characterOf(name).charCodeAt(0);
      const group = groups[code];
      if (group) group.push(prepared);
      else groups[code] = [prepared];
    }
  }
  return groups;
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
