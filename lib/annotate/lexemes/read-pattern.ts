/** What is known of a pattern, or of a part of one, before anything is matched. */
interface PatternFacts {
  /** The classes that it can begin with. */
  readonly beginnings: ReadonlySet<string>;
  /** A match holds one class of each of these sets. */
  readonly needs: readonly ReadonlySet<string>[];
  /** It can match the empty string, so the next part can be the beginning too. */
  readonly isOptional: boolean;
}

type Shape =
  /** `$`: behind the last class. */
  | { readonly kind: 'end' }
  | { readonly kind: 'class'; readonly classes: readonly string[] }
  | { readonly kind: 'sequence'; readonly items: readonly PatternPart[] }
  | { readonly kind: 'alternatives'; readonly alternatives: readonly PatternPart[] }
  | { readonly kind: 'repetition'; readonly item: PatternPart; readonly least: number; readonly most: number }
  | { readonly kind: 'look'; readonly item: PatternPart; readonly isBehind: boolean; readonly isWanted: boolean };

/** A pattern, or a part of one, as a tree. */
export type PatternPart = PatternFacts & Shape;

const tokens = /[A-Za-z]+|\(\?<?[=!]|[()[\]|?*+$]|\{\d+(?:,\d*)?\}/g;
const quantifier = /^[?*+{]/;

/** Reads a pattern, with what it can begin with and what it needs. Each macro is read once. See `PatternRule`. */
export function createPatternReader(macros: Readonly<Record<string, string>>): (pattern: string) => PatternPart {
  const known = new Map<string, PatternPart>();
  const ofPattern = (pattern: string): PatternPart => readGroup(pattern.match(tokens) ?? [], 0, ofName).part;
  const ofName = (name: string): PatternPart => {
    const macro = macros[name];
    if (macro === undefined) return oneOf([name]);
    const part = known.get(name) ?? ofPattern(macro);
    known.set(name, part);
    return part;
  };
  return ofPattern;
}

/** What matches the empty string. */
const empty: PatternFacts = { beginnings: new Set(), needs: [], isOptional: true };

function oneOf(classes: readonly string[]): PatternPart {
  const set = new Set(classes);
  return { kind: 'class', classes, beginnings: set, needs: [set], isOptional: false };
}

interface Read {
  readonly part: PatternPart;
  /** Index of the token behind it. */
  readonly end: number;
}

/** Reads alternatives up to their closing parenthesis. */
function readGroup(all: readonly string[], start: number, ofName: (name: string) => PatternPart): Read {
  const alternatives: PatternPart[] = [];
  let items: PatternPart[] = [];
  let at = start;
  while (at < all.length && all[at] !== ')') {
    if (all[at] === '|') {
      alternatives.push(joinItems(items));
      items = [];
      at++;
      continue;
    }
    const item = readItem(all, at, ofName);
    items.push(item.part);
    at = item.end;
  }
  return { part: joinAlternatives([...alternatives, joinItems(items)]), end: at + 1 };
}

/** One part behind the other. */
function joinItems(items: readonly PatternPart[]): PatternPart {
  const firstCertain = items.findIndex(({ isOptional }) => !isOptional);
  const opening = firstCertain < 0 ? items : items.slice(0, firstCertain + 1);
  return {
    kind: 'sequence',
    items,
    beginnings: new Set(opening.flatMap(({ beginnings }) => [...beginnings])),
    needs: items.flatMap(({ needs }) => needs),
    isOptional: firstCertain < 0,
  };
}

/** Parts that may stand in one place. A match needs a class of one of them: of each, its smallest set is taken. */
function joinAlternatives(alternatives: readonly PatternPart[]): PatternPart {
  const [only, second] = alternatives;
  if (only !== undefined && second === undefined) return only;
  const rarest = alternatives.map(({ needs }) => needs.toSorted((a, b) => a.size - b.size)[0]);
  const isNeeded = rarest.every((need) => need !== undefined);
  return {
    kind: 'alternatives',
    alternatives,
    beginnings: new Set(alternatives.flatMap(({ beginnings }) => [...beginnings])),
    needs: isNeeded ? [new Set(rarest.flatMap((need) => [...(need ?? [])]))] : [],
    isOptional: alternatives.some(({ isOptional }) => isOptional),
  };
}

/** Reads a class, a macro, classes in brackets, or a group, with its quantifier. */
function readItem(all: readonly string[], start: number, ofName: (name: string) => PatternPart): Read {
  const token = all[start] ?? '';
  const { part, end } = readUnquantified(all, start, ofName);
  if (token.startsWith('(?')) return { part: lookFor(part, token), end };
  const sign = all[end] ?? '';
  return quantifier.test(sign) ? { part: repeat(part, sign), end: end + 1 } : { part, end };
}

function lookFor(item: PatternPart, token: string): PatternPart {
  return { ...empty, kind: 'look', item, isBehind: token.includes('<'), isWanted: token.endsWith('=') };
}

function repeat(item: PatternPart, sign: string): PatternPart {
  const [least, most] = timesOf(sign);
  const facts = least > 0 ? item : { ...item, needs: [], isOptional: true };
  return { ...facts, kind: 'repetition', item, least, most };
}

function timesOf(sign: string): readonly [least: number, most: number] {
  if (sign === '?') return [0, 1];
  if (sign === '*') return [0, Number.POSITIVE_INFINITY];
  if (sign === '+') return [1, Number.POSITIVE_INFINITY];
  const [least = '', most = least] = sign.slice(1, -1).split(',');
  return [Number(least), most === '' ? Number.POSITIVE_INFINITY : Number(most)];
}

function readUnquantified(all: readonly string[], start: number, ofName: (name: string) => PatternPart): Read {
  const token = all[start] ?? '';
  if (token.startsWith('(')) return readGroup(all, start + 1, ofName);
  if (token === '$') return { part: { ...empty, kind: 'end' }, end: start + 1 };
  if (token !== '[') return { part: ofName(token), end: start + 1 };
  const end = all.indexOf(']', start);
  return { part: oneOf(all.slice(start + 1, end)), end: end + 1 };
}
