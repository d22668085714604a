/** What is known of a pattern, or of a part of one, before anything is matched. */
export interface PatternFacts {
  /** The classes that it can begin with. */
  readonly beginnings: ReadonlySet<string>;
  /** A match holds one class of each of these sets. */
  readonly needs: readonly ReadonlySet<string>[];
  /** It can match the empty string, so the next part can be the beginning too. */
  readonly isOptional: boolean;
}

const tokens = /[A-Za-z]+|\(\?<?[=!]|[()[\]|?*+]|\{\d+(?:,\d*)?\}/g;
const quantifier = /^[?*+{]/;
const optional = /^(?:[?*]|\{0)/;

/** Reads what a pattern can begin with and what it needs. Each macro is read once. See `PatternRule`. */
export function createPatternReader(macros: Readonly<Record<string, string>>): (pattern: string) => PatternFacts {
  const known = new Map<string, PatternFacts>();
  const ofPattern = (pattern: string): PatternFacts => readGroup(pattern.match(tokens) ?? [], 0, ofName).facts;
  const ofName = (name: string): PatternFacts => {
    const macro = macros[name];
    if (macro === undefined) return oneOf([name]);
    const facts = known.get(name) ?? ofPattern(macro);
    known.set(name, facts);
    return facts;
  };
  return ofPattern;
}

function oneOf(classes: readonly string[]): PatternFacts {
  const set = new Set(classes);
  return { beginnings: set, needs: [set], isOptional: false };
}

interface Read {
  readonly facts: PatternFacts;
  /** Index of the token behind it. */
  readonly end: number;
}

/** Reads alternatives up to their closing parenthesis. */
function readGroup(all: readonly string[], start: number, ofName: (name: string) => PatternFacts): Read {
  const alternatives: PatternFacts[] = [];
  let items: PatternFacts[] = [];
  let at = start;
  while (at < all.length && all[at] !== ')') {
    if (all[at] === '|') {
      alternatives.push(joinItems(items));
      items = [];
      at++;
      continue;
    }
    const item = readItem(all, at, ofName);
    items.push(item.facts);
    at = item.end;
  }
  return { facts: joinAlternatives([...alternatives, joinItems(items)]), end: at + 1 };
}

/** One part behind the other. */
function joinItems(items: readonly PatternFacts[]): PatternFacts {
  const firstCertain = items.findIndex(({ isOptional }) => !isOptional);
  const opening = firstCertain < 0 ? items : items.slice(0, firstCertain + 1);
  return {
    beginnings: new Set(opening.flatMap(({ beginnings }) => [...beginnings])),
    needs: items.flatMap(({ needs }) => needs),
    isOptional: firstCertain < 0,
  };
}

/** Parts that may stand in one place. A match needs a class of one of them: of each, its smallest set is taken. */
function joinAlternatives(alternatives: readonly PatternFacts[]): PatternFacts {
  const [only, second] = alternatives;
  if (only !== undefined && second === undefined) return only;
  const rarest = alternatives.map(({ needs }) => needs.toSorted((a, b) => a.size - b.size)[0]);
  const isNeeded = rarest.every((need) => need !== undefined);
  return {
    beginnings: new Set(alternatives.flatMap(({ beginnings }) => [...beginnings])),
    needs: isNeeded ? [new Set(rarest.flatMap((need) => [...(need ?? [])]))] : [],
    isOptional: alternatives.some(({ isOptional }) => isOptional),
  };
}

/** Lookarounds match the empty string. */
const nothing: PatternFacts = { beginnings: new Set(), needs: [], isOptional: true };

/** Reads a class, a macro, classes in brackets, or a group, with its quantifier. */
function readItem(all: readonly string[], start: number, ofName: (name: string) => PatternFacts): Read {
  const token = all[start] ?? '';
  const { facts, end } = readUnquantified(all, start, ofName);
  if (token.startsWith('(?')) return { facts: nothing, end };
  const sign = all[end] ?? '';
  if (!quantifier.test(sign)) return { facts, end };
  return { facts: optional.test(sign) ? { ...facts, needs: [], isOptional: true } : facts, end: end + 1 };
}

function readUnquantified(all: readonly string[], start: number, ofName: (name: string) => PatternFacts): Read {
  const token = all[start] ?? '';
  if (token.startsWith('(')) return readGroup(all, start + 1, ofName);
  if (token !== '[') return { facts: ofName(token), end: start + 1 };
  const end = all.indexOf(']', start);
  return { facts: oneOf(all.slice(start + 1, end)), end: end + 1 };
}
