import type { Random } from '../model/random.ts';
import { marks } from './make-text.ts';

const sizes: readonly (readonly [share: number, characters: number])[] = [
  [1 / 1000, 400_000],
  [1 / 100, 40_000],
];

/** How many characters an input may reach: most stay small; undefined for those. */
export function dialSize(random: Random): number | undefined {
  return sizes.find(([share]) => random.chance(share))?.[1];
}

/** Fills this many characters. */
type Grow = (text: string, characters: number, random: Random) => string;

const repeat = (piece: string, characters: number): string =>
  piece.repeat(Math.min(100_000, Math.max(1, Math.floor(characters / Math.max(1, piece.length)))));

/** Puts something anywhere into a text. */
const insert = (text: string, added: string, random: Random): string => {
  const at = random.below(text.length + 1);
  return text.slice(0, at) + added + text.slice(at);
};

const opening = [
  '<div>',
  '<a>',
  '<p><b>',
  '<table><tr><td>',
  '<w:tbl>',
  '[',
  '{"a":',
  '{"children":[',
  '(',
  '“',
  '> ',
  '>',
  '- ',
  '**',
  '[a](',
  '<!--',
  '<![CDATA[',
  '--b\n',
  '\\',
  '&',
  '"',
];

/** Deep structure opens and is hardly ever closed. */
const nest: Grow = (text, characters, random) => insert(text, repeat(random.pick(opening), characters), random);

const pieces: readonly RegExp[] = [
  /\{[^{}]*\}/g,
  /<(\w[\w:.]*)[^<>]*>[^<>]*<\/\1>/g,
  /^.*\n/gm,
  /[^.!?]+[.!?]/g,
  /"[^"]*":[^,{}[\]]+,/g,
];

/** Repeats a whole object, element, line, sentence or member where it stands. */
const repeatPiece: Grow = (text, characters, random) => {
  const found = [...text.slice(0, 20_000).matchAll(random.pick(pieces))];
  const [piece = ''] = found.length > 0 ? random.pick(found) : [];
  if (piece === '') return repeatAny(text, characters, random);
  const joint = piece.startsWith('{') ? ',' : '';
  const at = text.indexOf(piece);
  return text.slice(0, at) + repeat(piece + joint, characters) + text.slice(at);
};

/** Repeats any span. */
const repeatAny: Grow = (text, characters, random) => {
  const start = random.below(text.length);
  const piece = text.slice(start, start + 1 + random.below(random.chance(0.5) ? 4 : 60)) || ' ';
  return text.slice(0, start) + repeat(piece, characters) + text.slice(start);
};

/** One sign, or two in turn, a hundred thousand times. */
const repeatMark: Grow = (text, characters, random) =>
  insert(text, repeat(random.pick(marks) + (random.chance(0.5) ? random.pick(marks) : ''), characters), random);

const counted: readonly ((index: number) => string)[] = [
  (index) => `Label${index}: a\n`,
  (index) => `w${index.toString(36)} `,
  (index) => `"m${index}":1,`,
  (index) => `<b${index}>`,
  (index) => `&e${index};`,
  (index) => `a${index}="b" `,
  (index) => `Name${index.toString(36)} Lindqvist, `,
  (index) => `${index} `,
  (index) => `.c${index}{text-decoration:line-through}`,
];

/** Many labels, words, members, tags: no two are alike. */
const count: Grow = (text, characters, random) => {
  const make = random.pick(counted);
  let added = '';
  for (let index = 0; added.length < characters; index++) added += make(index);
  return insert(text, added, random);
};

/** All on one line. */
const flatten: Grow = (text, characters) => repeat(`${text.replace(/\s+/g, ' ')} `, characters);

const repeatAll: Grow = (text, characters) => repeat(`${text}\n`, characters);

const number: Grow = (text, characters, random) =>
  insert(
    text,
    random.pick(['', '-', '0.', '1e', '$', '#']) + repeat(random.pick(['9', '0', '1,']), characters),
    random,
  );

const ways: readonly Grow[] = [
  nest,
  repeatPiece,
  repeatPiece,
  repeatAny,
  repeatMark,
  count,
  flatten,
  repeatAll,
  number,
];

/** A text of up to about so many characters more, so that whatever is slow or deep shows. */
export const enlarge = (text: string, characters: number, random: Random): string =>
  random.pick(ways)(text, Math.ceil(characters * (random.chance(0.5) ? 1 : 0.3)), random);
