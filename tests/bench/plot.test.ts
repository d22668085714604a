import { Parser } from 'htmlparser2';
import { expect, test } from 'vitest';
import { drawPeers } from '../../bench/plot/draw-peers.ts';
import { drawPlot } from '../../bench/plot/draw-plot.ts';
import { decadesOf, place } from '../../bench/plot/scale.ts';
import { element, text } from '../../bench/plot/svg.ts';

for (const { name, written, expected } of [
  { name: 'empty', written: element('g', {}), expected: '<g/>' },
  { name: 'numbers', written: element('line', { x1: 1.239, x2: 1e-9 }), expected: '<line x1="1.24" x2="0"/>' },
  { name: 'nested', written: element('g', {}, element('a', {}), element('b', {})), expected: '<g><a/><b/></g>' },
  { name: 'value', written: element('g', { id: '"<&>"' }), expected: '<g id="&quot;&lt;&amp;&gt;&quot;"/>' },
])
  test(`element: ${name}`, () => expect(written).toBe(expected));

test('the marks of a text are escaped', () =>
  expect(text('a < b & "c"', 0, 0)).toContain('>a &lt; b &amp; &quot;c&quot;<'));

for (const { numbers, expected } of [
  { numbers: [1, 10_000], expected: { least: 1, most: 10_000 } },
  { numbers: [0.003, 1.6], expected: { least: 0.001, most: 10 } },
  { numbers: [5], expected: { least: 1, most: 10 } },
  { numbers: [10], expected: { least: 10, most: 100 } },
  { numbers: [0, 20, 30], expected: { least: 10, most: 100 } },
])
  test(`decades of ${numbers}`, () => expect(decadesOf(numbers)).toEqual(expected));

for (const { value, expected } of [
  { value: 1, expected: 50 },
  { value: 100, expected: 150 },
  { value: 10_000, expected: 250 },
])
  test(`${value} on an axis of four decades`, () =>
    expect(place(value, { least: 1, most: 10_000, from: 50, to: 250 })).toBeCloseTo(expected, 10));

const machine = { processor: 'A <fast> one', architecture: 'x64', cores: 2, gigabytes: 8, node: 'v24.0.0' };
const stages = [
  {
    set: 'texts',
    uploads: 1,
    medianMs: 6,
    stages: [
      { name: 'parse', ms: 5.9, share: 0.98, kilobytes: 10 },
      { name: 'rank', ms: 0.1, share: 0.02, kilobytes: 20 },
    ],
  },
] as const;
const size = { warmSeconds: 0.01, megabytes: 90, isCut: false };
const sizes = [
  { ...size, kilobytes: 1, seconds: 0.5 },
  { ...size, kilobytes: 1000, seconds: 2 },
];
const scaling = [
  { format: 'text', sizes, growths: [] },
  { format: 'HTML', sizes, growths: [] },
] as const;
const handler = { files: 1, nodeModules: 90, readyWall: 90, firstRecordWall: 150, processCpu: 250, megabytes: 80 };
const coldStart = [
  { ...handler, name: 'ours', readyCpu: 100, firstRecordCpu: 200, bytes: 700_000 },
  { ...handler, name: 'bare client', readyCpu: 120, firstRecordCpu: 160, bytes: 400_000 },
];
const cost = { versions: {}, found: 3, failed: 0 };
const compared = { subjects: 4, counted: 'dates', fastestPeer: 'fast', ratio: 4 };
const costs = [
  { ...cost, name: 'ours', ms: 2, ratio: 1 },
  { ...cost, name: 'fast', ms: 0.5, ratio: 4 },
  { ...cost, name: 'slow', ms: 200, ratio: 0.01 },
];
const peers = [
  { ...compared, job: 'Text to dates', set: 'samples', costs: costs.slice(0, 2) },
  { ...compared, job: 'Text to dates', set: 'web pages', costs },
];
const results = { machine, coldStart, stages, scaling, peers };

/** The texts of a document with their positions, and the number of elements of a name. */
function readPlot(svg: string) {
  const texts: { content: string; x: number; y: number }[] = [];
  const counts: Record<string, number> = {};
  const open: string[] = [];
  const parser = new Parser(
    {
      onopentag(name, { x, y }) {
        open.push(name);
        counts[name] = (counts[name] ?? 0) + 1;
        if (name === 'text') texts.push({ content: '', x: Number(x), y: Number(y) });
      },
      ontext(content) {
        const last = texts.at(-1);
        if (last && open.at(-1) === 'text') last.content += content;
      },
      onclosetag: () => open.pop(),
    },
    { xmlMode: true },
  );
  parser.end(svg);
  return { contents: texts.map(({ content }) => content), texts, counts };
}

for (const { name, given, titles, bars } of [
  { name: 'with peers', given: results, titles: ['Start-up', 'Stages', 'Scaling', 'Peers'], bars: 2 },
  {
    name: 'without peers',
    given: { ...results, peers: undefined },
    titles: ['Start-up', 'Stages', 'Scaling'],
    bars: 0,
  },
])
  test(`the plot ${name}`, () => {
    const { contents, counts } = readPlot(drawPlot(given));
    const found = contents.map((content) => /^(Start-up|Stages|Scaling|Peers): /.exec(content)?.[1]);
    expect(found.filter((title) => title !== undefined)).toEqual(titles);
    // The card, two bars for each handler, the two shares, the mark behind one of them, and two squares of the legend.
    expect(counts['rect']).toBe(10 + bars);
    expect(counts['path']).toBe(4);
    expect(contents.at(-1)).toContain('A <fast> one');
  });

test('of each handler: what was loaded, and both figures', () => {
  const { contents } = readPlot(drawPlot(results));
  expect(contents.slice(1, 9)).toEqual([
    ...['ours', '700 KB loaded', '100', '200'],
    ...['bare client', '400 KB loaded', '120', '160'],
  ]);
});

test('of each job, the set that was measured last: ours in ms, the peers as multiples', () => {
  const { contents } = readPlot(drawPlot(results));
  const job = contents.indexOf('Text to dates');
  expect(contents.slice(job, job + 6)).toEqual([
    ...['Text to dates', 'web pages: ours 2 ms'],
    ...['fast', '0.25 × (0.5 ms)', 'slow', '100 × (200 ms)'],
  ]);
  expect(contents.filter((content) => content === 'Text to dates')).toHaveLength(1);
});

test('what is faster than ours has its bar to the left of the line of ours, what is slower to the right', () => {
  const bars = [...drawPeers(peers, 760).svg.matchAll(/<rect x="([\d.]+)" y="[\d.]+" width="([\d.]+)"/g)];
  const [fast, slow] = bars.map(([, x, width]) => ({ left: Number(x), right: Number(x) + Number(width) }));
  expect(fast?.right).toBeCloseTo(slow?.left ?? 0, 1);
  expect(bars).toHaveLength(2);
});

test('a share that is too narrow has no number', () => {
  const { contents } = readPlot(drawPlot(results));
  expect(contents).toContain('98');
  expect(contents).not.toContain('2');
});

test('labels of lines that end together stand below each other', () => {
  const { texts } = readPlot(drawPlot(results));
  const labels = texts.filter(({ content }) => /^(?:text|HTML), /.test(content)).map(({ y }) => y);
  expect(labels).toHaveLength(4);
  for (const [index, y] of labels.entries())
    if (index > 0) expect(y - (labels[index - 1] ?? 0)).toBeGreaterThanOrEqual(15);
});
