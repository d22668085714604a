import { expect, test } from 'vitest';
import { type Found, readCode } from './read-code.ts';
import { type Import, importsOf, readSources } from './read-sources.ts';

/** The order in which they may import each other. Every stage knows the words of the languages. */
const stages = [
  'languages',
  'decode',
  'parse',
  'clean',
  'segment',
  'tag',
  'annotate',
  'rank',
  'facts',
  'record',
  'changes',
];
const parsers = [
  'htmlparser2',
  'domhandler',
  'domutils',
  'marked',
  'chardet',
  'franc-all',
  'tinyld',
  'tinyld/light',
  'entities',
  'unpdf',
];
const purePackages = [...parsers, 'diff', 'ajv/dist/2020.js', 'ajv-formats', 'node:crypto', 'node:zlib'];

const lib = readSources('lib');
const edges = [...readSources('functions'), ...readSources('local')];
const libImports = lib.flatMap(importsOf);
const code = [...lib, ...edges].map(readCode);

/** Written by scripts: the types of the record, and weights. */
const isGenerated = (path: string): boolean =>
  path === 'lib/model/record.ts' || /\/data\/[\w-]+-(?:model|weights)\.ts$/.test(path);
const isOurs = (path: string): boolean => /^(lib|functions|local|tests|training|bench|events|docs)\//.test(path);
const stageOf = (path: string): string => /^lib\/([^/]+)\//.exec(path)?.[1] ?? 'pipeline';
const describe = (imports: readonly Import[]): string[] => imports.map(({ from, to }) => `${from} imports ${to}`);

/** The only files directly in lib: the pipeline, its mirrors, and the package's exports. Only they know the stages. */
const pipeline = ['lib/summarize.ts', 'lib/explain.ts', 'lib/verify-source.ts', 'lib/index.ts'];

function breaksStageOrder({ from, to }: Import): boolean {
  if (!to.startsWith('lib/') || pipeline.includes(from)) return false;
  if (pipeline.includes(to)) return true;
  const [importer, imported] = [stageOf(from), stageOf(to)];
  if (imported === 'model' || imported === importer) return false;
  return (
    importer === 'model' ||
    importer === 'delivery' ||
    imported === 'delivery' ||
    stages.indexOf(imported) > stages.indexOf(importer)
  );
}

test('the rules look at real files and imports', () => {
  expect(lib.length).toBeGreaterThan(50);
  expect(edges.length).toBeGreaterThan(10);
  expect(libImports.length).toBeGreaterThan(100);
  expect(new Set(lib.map(({ path }) => stageOf(path)))).toEqual(new Set([...stages, 'delivery', 'model', 'pipeline']));
});

test('imports are seen in every form', () => {
  const text = `import a from './a.ts'; import type { B } from "./b.ts"; import './c.ts'; export * from './d.ts';
    const e = await import('./e.ts'); import { f } from 'f';`;
  const found = importsOf({ path: 'lib/x/y.ts', text }).map(({ to }) => to);
  expect(found).toEqual(['lib/x/a.ts', 'lib/x/b.ts', 'lib/x/c.ts', 'lib/x/d.ts', 'lib/x/e.ts', 'f']);
  expect(() => importsOf({ path: 'lib/x.ts', text: 'await import(name)' })).toThrow('computed import');
});

test('lib imports only itself and packages without I/O', () => {
  const foreign = libImports.filter(({ to }) => (isOurs(to) ? !to.startsWith('lib/') : !purePackages.includes(to)));
  expect(describe(foreign)).toEqual([]);
});

test('a stage imports the model and the stages before it only', () => {
  expect(describe(libImports.filter(breaksStageOrder))).toEqual([]);
});

test('lib itself holds the pipeline only', () => {
  expect(lib.map(({ path }) => path).filter((path) => stageOf(path) === 'pipeline')).toEqual([...pipeline].sort());
});

test('third-party parsers are named in decode, parse and clean only, each in one file', () => {
  const named = libImports.filter(({ to }) => parsers.includes(to));
  expect(describe(named.filter(({ from }) => !['decode', 'parse', 'clean'].includes(stageOf(from))))).toEqual([]);
  for (const parser of parsers) {
    const files = new Set(named.filter(({ to }) => to === parser).map(({ from }) => from));
    expect([...files].slice(1), `${parser} is imported in more than one file`).toEqual([]);
  }
});

test('functions does not know local, and only functions and local know AWS', () => {
  const edgeImports = edges.flatMap(importsOf);
  const intoLocal = edgeImports.filter(({ from, to }) => from.startsWith('functions/') && to.startsWith('local/'));
  expect(describe(intoLocal)).toEqual([]);
  expect(describe(libImports.filter(({ to }) => /^(@aws-sdk|@smithy|@aws-crypto|aws-lambda)/.test(to)))).toEqual([]);
});

const impure =
  /\bDate\.now\b|\bnew Date\(\)|\bMath\.random\b|\bIntl\b|\.toLocale\w+|\.localeCompare\b|\bprocess\.|\brandomUUID\b|\bperformance\./;

test('lib has no clock, no randomness, no locale and no environment', () => {
  const impureLines = lib.flatMap(({ path, text }) =>
    text
      .split('\n')
      .filter((line) => impure.test(line))
      .map((line) => `${path}: ${line.trim()}`),
  );
  expect(impureLines).toEqual([]);
});

test('there are no barrels but the table of parsers and the package itself, and no utils', () => {
  const names = [...lib, ...edges].map(({ path }) => path);
  expect(names.filter((path) => path.endsWith('/index.ts'))).toEqual(['lib/index.ts', 'lib/parse/index.ts']);
  expect(names.filter((path) => /\b(utils?|helpers?|common|misc)\b/.test(path))).toEqual([]);
});

/** The first circle of imports that is found, as its path. Undefined where there is none. */
function findCircle(imports: readonly Import[]): string | undefined {
  const targets = Map.groupBy(imports, ({ from }) => from);
  const open: string[] = [];
  const done = new Set<string>();
  const visit = (path: string): string | undefined => {
    if (done.has(path)) return undefined;
    if (open.includes(path)) return [...open.slice(open.indexOf(path)), path].join(' -> ');
    open.push(path);
    for (const { to } of targets.get(path) ?? []) {
      const circle = visit(to);
      if (circle) return circle;
    }
    open.pop();
    done.add(path);
    return undefined;
  };
  for (const path of targets.keys()) {
    const circle = visit(path);
    if (circle) return circle;
  }
  return undefined;
}

test('a circle of imports is found', () => {
  const imports = ['ab', 'bc', 'cb', 'cd'].map(([from = '', to = '']) => ({ from, to }));
  expect(findCircle(imports)).toBe('b -> c -> b');
  expect(findCircle(imports.slice(0, 2))).toBeUndefined();
});

test('no files import each other in a circle', () => {
  expect(findCircle([...lib, ...edges].flatMap(importsOf))).toBeUndefined();
});

const linesOf = (text: string): number => text.split('\n').length;
const placesOf = (found: readonly Found[]): string[] => found.map(({ place }) => place);

test('functions have 60 lines at most', () => {
  const functions = code.flatMap((file) => file.functions);
  expect(functions.length).toBeGreaterThan(2_000);
  expect(placesOf(functions.filter(({ text }) => linesOf(text) > 60))).toEqual([]);
});

test('regular expressions have 120 characters at most', () => {
  const expressions = code.flatMap((file) => file.expressions);
  expect(expressions.length).toBeGreaterThan(500);
  expect(placesOf(expressions.filter(({ text }) => text.length > 120))).toEqual([]);
});

test('lines have 120 characters at most', () => {
  const long = [...lib, ...edges]
    .filter(({ path }) => !isGenerated(path))
    .flatMap(({ path, text }) => text.split('\n').map((line, index) => ({ place: `${path}:${index + 1}`, line })))
    .filter(({ line }) => line.length > 120);
  expect(long.map(({ place }) => place)).toEqual([]);
});

test('lists of words are in order, and have no word twice', () => {
  const lists = code.flatMap((file) => file.lists);
  expect(lists.length).toBeGreaterThan(50);
  const faults = lists.flatMap(({ place, text }) =>
    text
      .split('\n')
      .flatMap((item, index, items) => (index > 0 && item <= (items[index - 1] ?? '') ? `${place}: ${item}` : [])),
  );
  expect(faults).toEqual([]);
});

/** Lambda's entry re-exports the function's handler under the same name. */
const handedOn = ['handler'];

test('an exported name is defined once', () => {
  const names = Map.groupBy(
    code.flatMap((file) => file.exports),
    ({ text }) => text,
  );
  expect(names.size).toBeGreaterThan(1_000);
  const doubled = [...names].filter(([name, defined]) => defined.length > 1 && !handedOn.includes(name));
  expect(doubled.map(([name, defined]) => `${name}: ${placesOf(defined).join(', ')}`)).toEqual([]);
});

test('files stay short enough to read', () => {
  const long = [...lib, ...edges]
    .filter(
      ({ path, text }) => !isGenerated(path) && linesOf(text) > 251 && readCode({ path, text }).functions.length > 0,
    )
    .map(({ path }) => path);
  expect(long).toEqual([]);
});
