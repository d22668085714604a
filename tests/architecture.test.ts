import { expect, test } from 'vitest';
import { type Import, importsOf, readSources } from './read-sources.ts';

const stages = ['decode', 'parse', 'clean', 'segment', 'annotate', 'rank', 'facts', 'record'];
const parsers = [
  'htmlparser2',
  'domhandler',
  'domutils',
  'marked',
  'chardet',
  'tinyld',
  'tinyld/light',
  'entities',
  'unpdf',
];
const purePackages = [...parsers, 'ajv/dist/2020.js', 'ajv-formats', 'node:crypto', 'node:zlib'];

const lib = readSources('lib');
const edges = [...readSources('functions'), ...readSources('local')];
const libImports = lib.flatMap(importsOf);

const isOurs = (path: string): boolean => /^(lib|functions|local|tests|training|bench|events|docs)\//.test(path);
const stageOf = (path: string): string => /^lib\/([^/]+)\//.exec(path)?.[1] ?? 'pipeline';
const describe = (imports: readonly Import[]): string[] => imports.map(({ from, to }) => `${from} imports ${to}`);

/** All that sits in lib itself: the pipeline, its mirrors, and what the package gives. Only they know the stages. */
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

test('files stay short enough to read', () => {
  const generated = ['lib/model/record.ts', 'lib/annotate/entities/name-weights.ts'];
  const isData = (text: string): boolean => !/\b(function|=>)\b|=>/.test(text);
  const long = [...lib, ...edges]
    .filter(({ path, text }) => !generated.includes(path) && !isData(text) && text.split('\n').length > 251)
    .map(({ path }) => path);
  expect(long).toEqual([]);
});
