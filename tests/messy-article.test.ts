import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { fileSource } from '../lib/model/upload.ts';
import { summarize } from '../lib/summarize.ts';

const key = 'events/articles/fisheries-talks-messy.txt';
const bytes = readFileSync(new URL(`../${key}`, import.meta.url));
const record = summarize({ source: fileSource(key, bytes.length), bytes });
const body = record.bodies?.[0]?.value ?? '';
const entities = record.annotations?.entities ?? [];
const entityOf = (name: string) => entities.find((entity) => entity.name === name);
const fragment = 'Brand';

test('the dateline names place and agency, and is left out of the summary', () => {
  expect(record.located).toBe('PORT MAREN');
  expect(record.infoSources).toEqual([{ name: 'Example Wire', role: 'agency' }]);
  const first = record.summary?.sentences[0];
  expect(first).toMatchObject({ id: 's1', omitted: 'PORT MAREN(Example Wire)-' });
  expect(first?.text).toMatch(/^On the eve of a trip/);
});

test('the cut-off ending is noted, and is in neither summary nor facts nor annotations', () => {
  const note = record.notes.find(({ rule }) => rule === 'truncated-ending');
  expect(body.slice(note?.start, note?.end)).toBe(fragment);
  const start = body.lastIndexOf(fragment);
  const spans = [
    ...(record.summary?.sentences ?? []),
    ...(record.keyFacts ?? []),
    ...entities.flatMap(({ mentions }) => mentions),
    ...(record.annotations?.quotations ?? []),
    ...(record.annotations?.timexes ?? []),
    ...(record.annotations?.figures ?? []),
  ];
  expect(spans.length).toBeGreaterThan(40);
  expect(spans.filter((span) => span.end > start)).toEqual([]);
});

const persons: { name: string; role: string; mentions: number }[] = [
  { name: 'Tomas Ardelean', role: 'Veranian Foreign Minister', mentions: 1 },
  { name: 'Sigrid Halvorsen', role: 'Fisheries Minister', mentions: 2 },
  { name: 'Helen Brandt', role: 'President', mentions: 2 },
  { name: 'Marcus Odell', role: 'the chief negotiator for fisheries at the Foreign Ministry', mentions: 2 },
  { name: 'Arne Solberg-Dahl', role: 'Prime Minister', mentions: 1 },
  { name: 'Dana Kessler', role: 'Foreign Ministry spokeswoman', mentions: 1 },
  { name: 'Ilse Vandermeer', role: 'Energy Minister', mentions: 2 },
  { name: 'Paul Okafor', role: 'Trade Secretary', mentions: 2 },
];

for (const { name, role, mentions } of persons)
  test(`${name} is a person with a role, and later mentions are joined`, () => {
    const person = entityOf(name);
    expect(person).toMatchObject({ type: 'person', role });
    expect(person?.mentions).toHaveLength(mentions);
  });

test('a name that only looks like another stays apart', () => {
  expect(entityOf('Ardelain')).toMatchObject({ type: 'person' });
  expect(entityOf('Ardelain')).not.toHaveProperty('role');
});

test('organisations and places are found', () => {
  const names = (list: readonly { name: string }[] | undefined) => (list ?? []).map(({ name }) => name);
  expect(names(record.organisations)).toEqual(
    expect.arrayContaining([
      'Example Wire',
      'Foreign Ministry',
      'European Union',
      'Chamber of Fisheries',
      'Northern Council',
    ]),
  );
  expect(names(record.places)).toEqual(
    expect.arrayContaining(['Norway', 'Iceland', 'Bergen', 'Reykjavik', 'Cape Sorrow']),
  );
});

test('dates have their TIMEX3 values, without a year that the article does not give', () => {
  const values = Object.fromEntries((record.annotations?.timexes ?? []).map(({ text, value }) => [text, value]));
  expect(values).toMatchObject({ 'October 2024': '2024-10', 'May 6-7': 'XXXX-05-06/XXXX-05-07', '2019': '2019' });
});

test("the spokeswoman's statement is indirect speech with its speaker", () => {
  const text = 'the list of participants would be published in the coming days';
  const statement = record.annotations?.quotations.find((quotation) => quotation.text === text);
  expect(statement).toMatchObject({ directness: 'indirect', cue: 'said', speakerText: 'Dana Kessler' });
  expect(statement?.speaker).toBe(entityOf('Dana Kessler')?.id);
});

test('what somebody did is no speech', () => {
  const speakers = (record.annotations?.quotations ?? []).map(({ speakerText }) => speakerText);
  expect(speakers).not.toContain('the two neighbours');
});
