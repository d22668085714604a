import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { chooseSummary } from '../../bench/peers/choose-summary.ts';
import { findVersions } from '../../bench/peers/find-versions.ts';
import { jobs } from '../../bench/peers/jobs.ts';
import { openSubjects } from '../../bench/peers/open-subjects.ts';
import { pickEvenly } from '../../bench/pick-evenly.ts';
import { annotateArticle } from '../../lib/annotate/annotate-article.ts';
import { defaultOptions } from '../../lib/model/options.ts';
import { fileSource } from '../../lib/model/upload.ts';
import { rankSentences } from '../../lib/rank/rank-sentences.ts';
import { segmentArticle } from '../../lib/segment/segment-article.ts';
import { readArticle, readUpload } from '../../lib/summarize.ts';

const asked = { quick: '1.2.3', '@scope/parts': '4.5.6' };

for (const { name, installed, expected } of [
  { name: 'all installed', installed: asked, expected: asked },
  { name: 'nothing installed', installed: {}, expected: undefined },
  { name: 'one missing', installed: { quick: '1.2.3' }, expected: undefined },
  { name: 'one in another version', installed: { ...asked, quick: '1.2.4' }, expected: undefined },
])
  test(`versions: ${name}`, () => {
    const folder = mkdtempSync(join(tmpdir(), 'versions-'));
    writeFileSync(join(folder, 'package.json'), JSON.stringify({ dependencies: asked }));
    for (const [each, version] of Object.entries(installed)) {
      mkdirSync(join(folder, 'node_modules', each), { recursive: true });
      writeFileSync(join(folder, 'node_modules', each, 'package.json'), JSON.stringify({ version }));
    }
    expect(findVersions(folder)).toEqual(expected);
    rmSync(folder, { recursive: true });
  });

test('the packages of the peers are those of bench/package.json, each in one version', () => {
  const text = readFileSync(new URL('../../bench/package.json', import.meta.url), 'utf8');
  const { dependencies } = JSON.parse(text) as { dependencies: Record<string, string> };
  const used = jobs.flatMap(({ contenders }) => contenders.flatMap(({ packages }) => packages));
  expect([...new Set(used)].sort()).toEqual(Object.keys(dependencies).sort());
  for (const [name, version] of Object.entries(dependencies)) expect(version, name).toMatch(/^\d+\.\d+\.\d+$/);
});

test('ours is the first of each job', () =>
  expect(jobs.map(({ contenders: [first] }) => first.packages)).toEqual(jobs.map(() => [])));

const subjects = openSubjects('texts').flatMap((set) => set.subjects);

test('texts to compare on are there', () => expect(subjects.length).toBeGreaterThan(10));

const lead =
  'The council of Riverton closed the harbour bridge to lorries on Monday after engineers found cracks in its piers.';

const madeArticles = [
  {
    name: 'a surname that needs its whole name',
    paragraphs: [
      lead,
      'Lorries will go round by the northern ring road, which adds twelve kilometres to each journey, the port authority said.',
      'The engineers measured the piers in the spring and again in the summer with divers.',
      'Residents met at the school with Maria Keller, and asked for buses.',
      'Keller ordered the harbour bridge of Riverton closed to lorries, and the council will vote on new piers of the bridge next month.',
    ],
  },
  {
    name: 'a pronoun that speaks',
    paragraphs: [
      lead,
      'The council voted late.',
      'The harbour bridge of Riverton will stay closed to lorries until the council has the money for new piers, she said.',
      'Maria Keller, the city engineer, came late.',
    ],
  },
].map(({ name, paragraphs }) => {
  const bytes = Buffer.from(['Council closes the harbour bridge', ...paragraphs].join('\n\n'));
  const { decoded, items } = readUpload({ source: fileSource('article.txt', bytes.length), bytes });
  return items.map(({ document }) => ({ name, article: readArticle(document, decoded).article }));
});

for (const { name, article } of [
  ...madeArticles.flat(),
  ...subjects.map((subject) => ({ name: subject.article.headline, ...subject })),
])
  test(`the summary is that of the whole function: ${name}`, () => {
    const segmentation = segmentArticle(article);
    const annotations = annotateArticle(article, segmentation);
    const { summary } = rankSentences(article, segmentation, annotations, defaultOptions);
    expect(chooseSummary(article)).toEqual(summary.sentences);
  });

for (const { most, expected } of [
  { most: 1, expected: [0] },
  { most: 2, expected: [0, 3] },
  { most: 3, expected: [0, 2, 4] },
  { most: 6, expected: [0, 1, 2, 3, 4, 5] },
  { most: 60, expected: [0, 1, 2, 3, 4, 5] },
])
  test(`${most} of 6 at even distances`, () => expect(pickEvenly([0, 1, 2, 3, 4, 5], most)).toEqual(expected));
