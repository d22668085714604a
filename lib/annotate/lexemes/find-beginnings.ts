/** The classes that a pattern, or a part of one, can begin with. */
interface Beginnings {
  readonly classes: ReadonlySet<string>;
  /** It can match the empty string, so the next part can be the beginning too. */
  readonly isOptional: boolean;
}

const tokens = /[A-Za-z]+|\(\?<?[=!]|[()[\]|?*+]|\{\d+(?:,\d*)?\}/g;
const quantifier = /^[?*+{]/;
const optional = /^(?:[?*]|\{0)/;

/** Finds the classes that a pattern can begin with. Each macro is read once. See `PatternRule`. */
export function createBeginningsFinder(
  macros: Readonly<Record<string, string>>,
): (pattern: string) => ReadonlySet<string> {
  const known = new Map<string, Beginnings>();
  const ofPattern = (pattern: string): Beginnings => readGroup(pattern.match(tokens) ?? [], 0, ofName).beginnings;
  const ofName = (name: string): Beginnings => {
    const macro = macros[name];
    if (macro === undefined) return { classes: new Set([name]), isOptional: false };
    const beginnings = known.get(name) ?? ofPattern(macro);
    known.set(name, beginnings);
    return beginnings;
  };
  return (pattern) => ofPattern(pattern).classes;
}

interface Read {
  readonly beginnings: Beginnings;
  /** Index of the token behind it. */
  readonly end: number;
}

/** Reads alternatives up to their closing parenthesis. */
function readGroup(all: readonly string[], start: number, ofName: (name: string) => Beginnings): Read {
  const classes = new Set<string>();
  let isOptional = false;
  let isBeginning = true;
  let at = start;
  for (; at < all.length && all[at] !== ')'; ) {
    if (all[at] === '|') {
      isOptional ||= isBeginning;
      isBeginning = true;
      at++;
      continue;
    }
    const item = readItem(all, at, ofName);
    if (isBeginning) for (const each of item.beginnings.classes) classes.add(each);
    isBeginning &&= item.beginnings.isOptional;
    at = item.end;
  }
  return { beginnings: { classes, isOptional: isOptional || isBeginning }, end: at + 1 };
}

const nothing: ReadonlySet<string> = new Set();

/** Reads a class, a macro, classes in brackets, or a group, with its quantifier. Lookarounds match the empty string. */
function readItem(all: readonly string[], start: number, ofName: (name: string) => Beginnings): Read {
  const token = all[start] ?? '';
  const { beginnings, end } = readUnquantified(all, start, ofName);
  if (token.startsWith('(?')) return { beginnings: { classes: nothing, isOptional: true }, end };
  if (!quantifier.test(all[end] ?? '')) return { beginnings, end };
  const isOptional = beginnings.isOptional || optional.test(all[end] ?? '');
  return { beginnings: { ...beginnings, isOptional }, end: end + 1 };
}

function readUnquantified(all: readonly string[], start: number, ofName: (name: string) => Beginnings): Read {
  const token = all[start] ?? '';
  if (token.startsWith('(')) return readGroup(all, start + 1, ofName);
  if (token !== '[') return { beginnings: ofName(token), end: start + 1 };
  const end = all.indexOf(']', start);
  return { beginnings: { classes: new Set(all.slice(start + 1, end)), isOptional: false }, end: end + 1 };
}
