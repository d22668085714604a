import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { runEvaluation } from '../../evaluation/run-evaluation.ts';
import { body, story } from './story.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'evaluation-'));
  for (const folder of ['articles', 'labels']) mkdirSync(join(root, 'evaluation', folder), { recursive: true });
  write('articles/story.json', { headline: 'Ferry sinks', articleBody: body });
  write('labels/story.json', story);
});
afterEach(() => rmSync(root, { recursive: true }));

const pathOf = (file: string): string => join(root, 'evaluation', file);
const write = (file: string, content: unknown): void => writeFileSync(pathOf(file), JSON.stringify(content));
const readFloor = (): Record<string, unknown> => JSON.parse(readFileSync(pathOf('floor.json'), 'utf8'));

function run(...words: string[]): { code: number; printed: string; complaint: string } {
  const lines: { printed: string[]; complaint: string[] } = { printed: [], complaint: [] };
  const code = runEvaluation(words, root, {
    print: (text) => lines.printed.push(text),
    complain: (text) => lines.complaint.push(text),
  });
  return { code, printed: lines.printed.join('\n'), complaint: lines.complaint.join('\n') };
}

test('prints a row a figure, and a column a language', () => {
  const { code, printed } = run();
  expect(code).toBe(0);
  expect(printed).toMatch(/^ +all +en$/mu);
  expect(printed).toMatch(/^sentences found in the body +100\.0 % +6 of 6 +100\.0 %$/mu);
  expect(printed).toMatch(/^lead importance +85\.7 % +0\.9 of 1 +85\.7 %$/mu);
  expect(printed).not.toContain('“');
});

test('--show tells every fault with its reason', () => {
  write('labels/story.json', { ...story, times: [{ s: 1, text: 'missing', value: null, event: false }] });
  expect(run('--show').printed).toContain('story  times  “missing”  not found');
});

test('--only takes a part of the names', () => {
  write('labels/story-again.json', story);
  expect(JSON.parse(run('--json').printed).articles).toBe(2);
  expect(JSON.parse(run('--json', '--only', 'again').printed).articles).toBe(1);
});

test('--json gives counts, and with --show the faults', () => {
  const { articles, figures, faults } = JSON.parse(run('--json', '--show').printed);
  expect(articles).toBe(1);
  expect(Object.keys(figures)).toEqual(['all', 'en']);
  expect(figures.all['sentences found in the body']).toEqual({ right: 6, of: 6 });
  expect(faults[0].name).toBe('story');
});

test('--root takes another folder', () => {
  const { code, printed } = run('--root', root, '--json');
  expect([code, JSON.parse(printed).articles]).toEqual([0, 1]);
});

test('--write-floor writes the figures, and refuses to lower one', () => {
  expect(run('--write-floor').code).toBe(0);
  const written = readFloor();
  expect(written['sentences found in the body']).toEqual({ right: 6, of: 6 });
  const higher = {
    ...written,
    'lead importance': undefined,
    'names precision': { right: 1000, of: 1000 },
    'wrong key facts a record': { right: -1, of: 1 },
  };
  write('floor.json', higher);
  const { code, complaint } = run('--write-floor');
  expect(code).toBe(1);
  expect(complaint).toMatch(/^names precision: \d of \d is worse than its floor, 1000 of 1000$/mu);
  expect(complaint).toMatch(/^wrong key facts a record: \d of 1 is worse than its floor, -1 of 1$/mu);
  expect(complaint).toContain('No floor was written: --allow-lower would lower those above.');
  expect(readFloor()['names precision']).toEqual({ right: 1000, of: 1000 });
  expect(run('--write-floor', '--allow-lower').code).toBe(0);
  expect(readFloor()).toEqual(written);
});

test('a figure below its floor is told without --write-floor too', () => {
  write('floor.json', { 'names precision': { right: 2, of: 1 } });
  const { code, complaint } = run();
  expect([code, complaint]).toEqual([0, expect.stringContaining('names precision')]);
});

const wrongUses = [
  { name: 'an unknown option', words: ['--all'], message: "Unknown option '--all'" },
  { name: 'a word', words: ['story'], message: "Unexpected argument 'story'" },
  { name: 'no such label', words: ['--only', 'tram'], message: 'No label has "tram" in its name; there are story.' },
  { name: '--allow-lower alone', words: ['--allow-lower'], message: '--allow-lower goes with --write-floor.' },
  {
    name: 'the floor of a part',
    words: ['--only', 'story', '--write-floor'],
    message: '--write-floor takes all articles; leave out --only.',
  },
];
for (const { name, words, message } of wrongUses)
  test(`ends with 2: ${name}`, () => {
    const { code, complaint } = run(...words);
    expect([code, complaint]).toEqual([2, expect.stringContaining(message)]);
  });

const wrongLabels = [
  {
    name: 'a text that is not in its sentence',
    label: { ...story, times: [{ s: 2, text: 'Monday', value: null, event: false }] },
    message: 'evaluation/labels/story.json is not right:\n  times[0].text is "Monday"; it should stand in sentence 2',
  },
  {
    name: 'a missing article',
    label: { ...story, article: 'evaluation/articles/tram.json' },
    message:
      'evaluation/labels/story.json is not right:\n  article is "evaluation/articles/tram.json"; there is no such file',
  },
  {
    name: 'a missing member',
    label: { ...story, names: undefined },
    message: 'evaluation/labels/story.json is not right:\n  names is missing; it should be a list',
  },
];
for (const { name, label, message } of wrongLabels)
  test(`ends with 2: ${name}`, () => {
    write('labels/story.json', label);
    expect(run()).toEqual({ code: 2, printed: '', complaint: message });
  });

test('ends with 2: a label that is not JSON, and no label', () => {
  writeFileSync(pathOf('labels/story.json'), '{');
  expect(run()).toMatchObject({
    code: 2,
    complaint: expect.stringContaining('evaluation/labels/story.json is not JSON'),
  });
  rmSync(pathOf('labels'), { recursive: true });
  expect(run()).toMatchObject({ code: 2, complaint: expect.stringContaining('There are no labels in') });
});

test('ends with 2: a floor that is not JSON', () => {
  writeFileSync(pathOf('floor.json'), '<<<<<<< HEAD');
  const complaint = expect.stringContaining('evaluation/floor.json is not JSON');
  expect(run('--write-floor')).toMatchObject({ code: 2, complaint });
  expect(readFileSync(pathOf('floor.json'), 'utf8')).toBe('<<<<<<< HEAD');
});

test('ends with 2: a floor of what is no figure', () => {
  write('floor.json', { 'names right': { right: 1, of: 2 } });
  const message = 'evaluation/floor.json has floors of what is no figure: names right.';
  expect(run()).toMatchObject({ code: 2, complaint: message });
});
