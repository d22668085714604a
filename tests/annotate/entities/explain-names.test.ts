import { expect, test } from 'vitest';
import { explainNames, type FormExplanation } from '../../../lib/annotate/entities/explain-names.ts';
import { findEntities } from '../../../lib/annotate/entities/find-entities.ts';
import type { EntityType } from '../../../lib/model/annotations.ts';
import { parsePlain } from './parse-plain.ts';

const text = `Environment Minister Rosa Quint said on Monday that the Larkham Health Organization (LHO) pays.
Later Quint met the lawyer Peter Lund near Bellmoor. The LHO fell silent, and Oakline Holdings Inc. rose 3 percent.
Zorvik fell 2 percent. Shares of Oakline fell. Anna Lund came. Then Lund left the U.S. for the United States.`;

const types: readonly EntityType[] = ['person', 'organisation', 'place', 'event', 'other'];

function sumOf({ evidence, learned, links }: FormExplanation, type: EntityType): number {
  let sum = learned[type] ?? 0;
  for (const each of evidence) if (each.type === type) sum += each.points * (each.times ?? 1);
  for (const each of links) if (each.type === type) sum += each.points;
  return sum;
}

test('the entities explained are those that are found', () => {
  const { entities } = explainNames(...parsePlain(text));
  const [article] = parsePlain(text);
  const found = findEntities(...parsePlain(text));
  expect(entities.map(({ name, type }) => [name, type])).toEqual(found.map(({ name, type }) => [name, type]));
  expect(entities.map(({ role }) => role?.text)).toEqual(
    found.map(({ role }) => role && article.text.slice(role.start, role.end)),
  );
  const mentionsOf = ({ forms }: (typeof entities)[number]) => forms.reduce((sum, { mentions }) => sum + mentions, 0);
  expect(entities.map(mentionsOf)).toEqual(found.map(({ mentions }) => mentions.length));
});

test('all points of a form are told, and its type has most of them', () => {
  const { entities, leftOut } = explainNames(...parsePlain(text));
  const forms = [...entities.flatMap((entity) => entity.forms), ...leftOut];
  expect(forms.length).toBeGreaterThan(10);
  for (const form of forms) for (const type of types) expect(sumOf(form, type)).toBeCloseTo(form.scores[type], 9);
  for (const {
    type,
    forms: [first],
  } of entities)
    if (type !== 'other') expect(first?.scores[type]).toBe(Math.max(...Object.values(first?.scores ?? {})));
});

/** One line a form: "Quint × 1: person-verb, last-name → Rosa Quint". */
function describe({ form, mentions, evidence, links }: FormExplanation): string {
  const names = evidence.map(({ name, times }) => (times === undefined ? name : `${name} × ${times}`));
  const rules = links.map(({ name, joined }) => `${name} → ${joined ?? 'none'}`);
  return `${form} × ${mentions}: ${[...names, ...rules].join(', ')}`;
}

const cases = [
  [
    'Rosa Quint',
    ['Rosa Quint × 1: first-name, person-shape, titled × 1, person-verb × 1', 'Quint × 1: last-name → Rosa Quint'],
  ],
  [
    'Larkham Health Organization',
    [
      'Larkham Health Organization × 1: organisation-head',
      'LHO × 2: acronym, the-before × 1, bracketed-acronym → Larkham Health Organization',
    ],
  ],
  ['Bellmoor', ['Bellmoor × 1: place-preposition × 1']],
  [
    'Oakline Holdings Inc.',
    [
      'Oakline × 1: head-of × 1',
      'Oakline Holdings Inc. × 1: organisation-head, person-shape, stock-move × 1, without-company-suffix → Oakline',
    ],
  ],
  ['Lund', ['Lund × 1: last-name → none']],
  ['United States', ['U.S. × 1: known-country, the-before × 1', 'United States × 1: known-country, alias → U.S.']],
] as const;

for (const [name, expected] of cases)
  test(`evidence, mentions and links of ${name}`, () => {
    const { entities } = explainNames(...parsePlain(text));
    expect(entities.find((entity) => entity.name === name)?.forms.map(describe)).toEqual(expected);
  });

const roles = [
  ['Rosa Quint', { text: 'Environment Minister', finder: 'findRoleBefore', sentence: 0 }],
  ['Peter Lund', { text: 'lawyer', finder: 'findRoleBefore', sentence: 1 }],
  ['Anna Lund', undefined],
] as const;

for (const [name, expected] of roles)
  test(`the role of ${name}, its finder and its sentence`, () => {
    const { entities } = explainNames(...parsePlain(text));
    expect(entities.find((entity) => entity.name === name)?.role).toEqual(expected);
  });

test('a company that speaks is told by its rule', () => {
  const { entities } = explainNames(...parsePlain('It is owned by Oakline Resources. Oakline said no.'));
  const [whole, short] = entities[0]?.forms ?? [];
  expect([whole?.form, short?.form]).toEqual(['Oakline Resources', 'Oakline']);
  expect(short?.evidence).toEqual([{ name: 'person-verb', type: 'person', points: 1.5, times: 1 }]);
  expect(short?.links).toEqual([
    { name: 'first-word', type: 'organisation', points: 3.5, joined: 'Oakline Resources' },
  ]);
});

test('names that are no entity are told too', () => {
  const { leftOut } = explainNames(...parsePlain('They said that the Board agrees. Quorra is closed.'));
  expect(leftOut.map(({ form, isOrdinary }) => [form, isOrdinary])).toEqual([
    ['Board', true],
    ['Quorra', false],
  ]);
});
