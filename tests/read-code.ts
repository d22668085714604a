import { parseSync } from 'oxc-parser';
import { phrases, words } from '../lib/model/words.ts';
import type { SourceFile } from './read-sources.ts';

/** A piece of code and its place. */
export interface Found {
  /** File and line. */
  readonly place: string;
  readonly text: string;
}

export interface Code {
  /** Functions of any form, whole. */
  readonly functions: readonly Found[];
  /** Regular expressions as written, with slashes and flags. */
  readonly expressions: readonly Found[];
  /** Names that a file defines and exports itself. */
  readonly exports: readonly Found[];
  /** Arguments of `words`, `wordSet` and `phrases`: the text has one item a line. */
  readonly lists: readonly Found[];
}

interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
}

interface Literal {
  readonly value?: string;
  readonly quasis?: readonly { readonly value: { readonly cooked: string } }[];
}

const functionTypes = new Set(['FunctionDeclaration', 'FunctionExpression', 'ArrowFunctionExpression']);
const listFunctions = new Map([
  ['words', words],
  ['wordSet', words],
  ['phrases', phrases],
]);

/** Reads what the architecture test needs of a source file. */
export function readCode({ path, text }: SourceFile): Code {
  const { program, module, errors } = parseSync(path, text);
  if (errors.length > 0) throw new Error(`${path}: ${errors[0]?.message}`);
  const placeOf = (offset: number) => `${path}:${text.slice(0, offset).split('\n').length}`;
  const found = ({ start, end }: Omit<Node, 'type'>): Found => ({
    place: placeOf(start),
    text: text.slice(start, end),
  });
  const functions: Found[] = [];
  const expressions: Found[] = [];
  const lists: Found[] = [];
  for (const node of nodesOf(program)) {
    if (functionTypes.has(node.type)) functions.push(found(node));
    if ('regex' in node) expressions.push(found(node));
    const items = listOf(node);
    if (items) lists.push({ place: placeOf(node.start), text: items.join('\n') });
  }
  const names = module.staticExports.flatMap(({ entries }) =>
    entries.flatMap(({ moduleRequest, exportName }) => (moduleRequest === null ? (exportName.name ?? []) : [])),
  );
  return { functions, expressions, lists, exports: names.map((name) => ({ place: path, text: name })) };
}

/** The items of a call of a list function, as it splits them. Undefined for any other call. */
function listOf(node: Node): readonly string[] | undefined {
  const { callee, arguments: given } = node as Node & { callee?: { name?: string }; arguments?: readonly Literal[] };
  const read = listFunctions.get(callee?.name ?? '');
  const [literal] = given ?? [];
  const text = literal?.value ?? literal?.quasis?.[0]?.value.cooked;
  return read && text !== undefined ? read(text) : undefined;
}

function* nodesOf(value: unknown): Generator<Node> {
  if (typeof value !== 'object' || value === null) return;
  if ('type' in value && 'start' in value) yield value as Node;
  for (const child of Object.values(value)) yield* nodesOf(child);
}
