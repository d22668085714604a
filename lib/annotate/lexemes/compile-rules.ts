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
 * One alternation of all rules: the first that matches at a place wins, so the order of the list decides.
 * @param idle classes, apart by spaces, that no rule begins with: most places are dismissed by them
 */
export function compileRules<R extends PatternRule>(
  rules: readonly R[],
  macros: Readonly<Record<string, string>>,
  idle: string,
  characterOf: (name: string) => string,
): RuleMatcher<R> {
  const sources = rules.map(({ pattern }) => `(${compilePattern(pattern, macros, characterOf)})`);
  const alternation = new RegExp(`(?![${compilePattern(idle, {}, characterOf)}])(?:${sources.join('|')})`, 'g');
  const matchFrom = (classes: string, from: number): RegExpExecArray | null => {
    alternation.lastIndex = from;
    return alternation.exec(classes);
  };
  return {
    *matchAll(classes) {
      // classes.matchAll would copy the long expression for every sentence.
      let from = 0;
      for (let match = matchFrom(classes, from); match; match = matchFrom(classes, from)) {
        from = match.index + Math.max(match[0].length, 1);
        const rule = rules[match.indexOf(match[0], 1) - 1];
        if (rule) yield { rule, index: match.index, length: match[0].length };
      }
    },
  };
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
