import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { addUp } from '../../evaluation/add-up.ts';
import { findFallen, isPinned, pinFloors } from '../../evaluation/compare-floor.ts';
import { evaluateLabels } from '../../evaluation/evaluate-labels.ts';
import { figureNames, type Shares } from '../../evaluation/figures.ts';
import { readFloors } from '../../evaluation/floor-file.ts';
import { readLabels } from '../../evaluation/read-labels.ts';
import { describeFallen } from '../../evaluation/run-evaluation.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

test('no figure is worse than its floor', () => {
  const figures = addUp(evaluateLabels(root, readLabels(root)).map(({ shares }) => shares));
  const floors = readFloors(root);
  expect(findFallen(figures, floors).map(describeFallen)).toEqual([]);
  const without = figureNames.filter((name) => isPinned(name) && (figures[name]?.of ?? 0) > 0 && !floors[name]);
  expect(without, 'figures without a floor: npm run evaluate -- --write-floor').toEqual([]);
});

test('the floors stand in the order of the figures, and none for the lead', () => {
  const names = Object.keys(JSON.parse(readFileSync(`${root}/evaluation/floor.json`, 'utf8')));
  expect(names).toEqual(figureNames.filter((name) => names.includes(name)));
  expect(names).not.toContain('lead importance');
});

const share = (right: number, of: number) => ({ right, of });
const floors: Shares = { 'who correct': share(2, 3), 'roles wrong': share(1, 3) };
const comparisons: readonly { name: string; figures: Shares; fallen: readonly string[] }[] = [
  { name: 'the same', figures: floors, fallen: [] },
  { name: 'the same share of more', figures: { 'who correct': share(4, 6) }, fallen: [] },
  { name: 'more', figures: { 'who correct': share(3, 4) }, fallen: [] },
  { name: 'less', figures: { 'who correct': share(5, 8) }, fallen: ['who correct'] },
  { name: 'more faults', figures: { 'roles wrong': share(2, 5) }, fallen: ['roles wrong'] },
  { name: 'fewer faults', figures: { 'roles wrong': share(0, 5) }, fallen: [] },
  { name: 'a share of nothing', figures: { 'who correct': share(0, 0) }, fallen: [] },
  { name: 'a figure without a floor', figures: { 'what correct': share(0, 5) }, fallen: [] },
];
for (const { name, figures, fallen } of comparisons)
  test(`compares with a floor: ${name}`, () =>
    expect(findFallen(figures, floors).map((each) => each.name)).toEqual(fallen));

test('shares of several records add up, name by name', () => {
  const sum = addUp([floors, { 'who correct': share(5, 8) }, {}]);
  expect(sum).toMatchObject({ 'who correct': share(7, 11), 'roles wrong': share(1, 3), 'what correct': share(0, 0) });
});

test('floors are the figures; what nothing was counted for keeps its own', () => {
  const figures: Shares = { 'who correct': share(0, 0), 'roles wrong': share(0, 5), 'lead importance': share(1, 1) };
  expect(pinFloors(figures, floors)).toEqual({ 'who correct': share(2, 3), 'roles wrong': share(0, 5) });
});
