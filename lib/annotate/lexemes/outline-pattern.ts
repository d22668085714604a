/** What can be said of the matches of a pattern, or of a part of it, without looking for them. */
export interface Outline {
  /** Classes that they may begin with. */
  readonly beginnings: ReadonlySet<string>;
  /** Each of them has one of these; undefined where nothing of the kind is known. */
  readonly needs: ReadonlySet<string> | undefined;
  /** Whether it may match nothing, so that what follows may be the beginning. */
  readonly isOptional: boolean;
}

/** Outlines patterns; those of the macros are kept. See `PatternRule`. */
export function createOutliner(macros: Readonly<Record<string, string>>): (pattern: string) => Outline {
  const known = new Map<string, Outline>();
  const outlineName: OutlineName = (name) => {
    const macro = macros[name];
    if (macro === undefined) return outlineClasses(new Set([name]));
    const outline = known.get(name) ?? outlinePattern(macro);
    known.set(name, outline);
    return outline;
  };
  const outlinePattern = (pattern: string): Outline => readGroup(pattern.match(tokens) ?? [], 0, outlineName).outline;
  return outlinePattern;
}

type OutlineName = (name: string) => Outline;

interface Read {
  readonly outline: Outline;
  /** The token behind it. */
  readonly end: number;
}

const tokens = /[A-Za-z]+|\(\?<?[=!]|[()[\]|?*+]|\{\d+(?:,\d*)?\}/g;
const quantifier = /^[?*+{]/;
const optional = /^(?:[?*]|\{0)/;

/** Alternatives, up to the parenthesis that closes them. */
function readGroup(all: readonly string[], start: number, outlineName: OutlineName): Read {
  let { outline, end } = readSequence(all, start, outlineName);
  while (all[end] === '|') {
    const next = readSequence(all, end + 1, outlineName);
    outline = either(outline, next.outline);
    end = next.end;
  }
  return { outline, end: end + 1 };
}

function readSequence(all: readonly string[], start: number, outlineName: OutlineName): Read {
  let outline = nothing;
  let end = start;
  while (end < all.length && all[end] !== ')' && all[end] !== '|') {
    const item = readItem(all, end, outlineName);
    outline = both(outline, item.outline);
    end = item.end;
  }
  return { outline, end };
}

/** A class, a macro, classes in brackets, or a group, with its quantifier. What only looks around matches nothing. */
function readItem(all: readonly string[], start: number, outlineName: OutlineName): Read {
  const { outline, end } = readUnquantified(all, start, outlineName);
  if (all[start]?.startsWith('(?')) return { outline: nothing, end };
  if (!quantifier.test(all[end] ?? '')) return { outline, end };
  return { outline: optional.test(all[end] ?? '') ? { ...outline, ...mayBeMissing } : outline, end: end + 1 };
}

function readUnquantified(all: readonly string[], start: number, outlineName: OutlineName): Read {
  const token = all[start] ?? '';
  if (token.startsWith('(')) return readGroup(all, start + 1, outlineName);
  if (token !== '[') return { outline: outlineName(token), end: start + 1 };
  const end = all.indexOf(']', start);
  return { outline: outlineClasses(new Set(all.slice(start + 1, end))), end: end + 1 };
}

const mayBeMissing = { needs: undefined, isOptional: true };
const nothing: Outline = { beginnings: new Set(), ...mayBeMissing };
const outlineClasses = (classes: ReadonlySet<string>): Outline => ({
  beginnings: classes,
  needs: classes,
  isOptional: false,
});

/** One behind the other. */
function both(first: Outline, second: Outline): Outline {
  return {
    beginnings: first.isOptional ? union(first.beginnings, second.beginnings) : first.beginnings,
    needs: fewest(first.needs, second.needs),
    isOptional: first.isOptional && second.isOptional,
  };
}

/** One or the other. */
function either(first: Outline, second: Outline): Outline {
  return {
    beginnings: union(first.beginnings, second.beginnings),
    needs: first.needs && second.needs && union(first.needs, second.needs),
    isOptional: first.isOptional || second.isOptional,
  };
}

const union = (first: ReadonlySet<string>, second: ReadonlySet<string>): ReadonlySet<string> =>
  new Set([...first, ...second]);

function fewest(first: Outline['needs'], second: Outline['needs']): Outline['needs'] {
  if (first === undefined || second === undefined) return first ?? second;
  return second.size < first.size ? second : first;
}
