import type { PatternPart } from './read-pattern.ts';

/** Tries a match at an index of a string of classes. Gives the index behind it, or -1. */
export type Match = (classes: string, index: number) => number;

type CodeOf = (name: string) => number;

/**
 * Makes a function that matches a pattern as a regular expression would: the first of its alternatives that leads to a
 * match, and as much as can be of what repeats. V8 takes about 1 ms of CPU to compile a rule as an expression, and over
 * 10 ms for the largest.
 * @param codeOf the code of a class's character
 */
export const compilePattern = (pattern: PatternPart, codeOf: CodeOf): Match =>
  compilePart(pattern, { codeOf, step: 1 }, (_classes, index) => index);

/** Each repetition lies on the stack until the match ends. No text repeats a word so often. */
const mostRepetitions = 200;

/** Where to go: 1 to the right, -1 to the left, as in what stands before a place. */
interface Way {
  readonly codeOf: CodeOf;
  readonly step: 1 | -1;
}

/** @param next matches what stands behind the part */
function compilePart(part: PatternPart, way: Way, next: Match): Match {
  switch (part.kind) {
    case 'end':
      return (classes, index) => (index === classes.length ? next(classes, index) : -1);
    case 'class':
      return matchClass(part.classes.map(way.codeOf), way.step, next);
    case 'sequence': {
      const items = way.step > 0 ? part.items.toReversed() : part.items;
      return items.reduce((behind, item) => compilePart(item, way, behind), next);
    }
    case 'alternatives':
      return matchFirst(part.alternatives.map((alternative) => compilePart(alternative, way, next)));
    case 'repetition':
      return compileRepetition(part, way, next);
    case 'look':
      return lookAround(part, way.codeOf, next);
  }
}

function matchClass(codes: readonly number[], step: 1 | -1, next: Match): Match {
  const offset = step > 0 ? 0 : -1;
  const [only = -1, second] = codes;
  if (second === undefined)
    return (classes, index) => (classes.charCodeAt(index + offset) === only ? next(classes, index + step) : -1);
  return (classes, index) => (codes.includes(classes.charCodeAt(index + offset)) ? next(classes, index + step) : -1);
}

function matchFirst(alternatives: readonly Match[]): Match {
  return (classes, index) => {
    for (const match of alternatives) {
      const end = match(classes, index);
      if (end >= 0) return end;
    }
    return -1;
  };
}

function compileRepetition(
  { item, least, most }: Extract<PatternPart, { kind: 'repetition' }>,
  way: Way,
  next: Match,
): Match {
  let rest = Number.isFinite(most) ? next : matchAnyNumber(item, way, next);
  for (let times = Number.isFinite(most) ? most : least; times > 0; times--) {
    const more = compilePart(item, way, rest);
    rest = times > least ? matchFirst([more, next]) : more;
  }
  return rest;
}

function matchAnyNumber(item: PatternPart, way: Way, next: Match): Match {
  let times = 0;
  const again: Match = (classes, index) => {
    if (times === mostRepetitions) return next(classes, index);
    times++;
    const end = once(classes, index);
    times--;
    return end >= 0 ? end : next(classes, index);
  };
  const once = compilePart(item, way, again);
  return again;
}

function lookAround(
  { item, isBehind, isWanted }: Extract<PatternPart, { kind: 'look' }>,
  codeOf: CodeOf,
  next: Match,
): Match {
  const look = compilePart(item, { codeOf, step: isBehind ? -1 : 1 }, (_classes, index) => index);
  return (classes, index) => (look(classes, index) >= 0 === isWanted ? next(classes, index) : -1);
}
