import { expect, test } from 'vitest';
import { bySize } from '../test-size.ts';
import { checkInput } from './check-input.ts';
import { formats } from './formats.ts';
import { fuzz } from './fuzz.ts';

/** `npm run fuzz` makes any number. */
const perFormat = bySize(25, 150);

test.for(formats)('$name: whatever is made up is read or refused', async ({ name }) => {
  let read = 0;
  for (let seed = 1; seed <= perFormat; seed++) {
    const { outcome, fault } = await fuzz(seed, name);
    expect(fault, `seed ${seed} of ${name}`).toBeUndefined();
    if (outcome === 'read') read++;
  }
  expect(read).toBeGreaterThan(perFormat / 20);
});

/** Inputs that the fuzzer found, reduced. */
const findings: readonly { name: string; key: string; text: string; expected: string }[] = [
  {
    name: 'a form that was e-mailed and has no text',
    key: 'a.eml',
    text: 'Subject: Pier\n\n{"headline": "Pier"}',
    expected: 'no-text',
  },
  {
    name: 'an author whose id has a member that is called as a method',
    key: 'a.json',
    text: '{"@type": "NewsArticle", "articleBody": "The pier was closed.", "author": {"@id": {"toString": 1}, "name": "Mara Lindqvist"}}',
    expected: 'read',
  },
  {
    name: 'an item whose type has a member that is called as a method',
    key: 'a.json',
    text: '[{"@type": {"toString": 1}}, {"body": "The pier was closed."}, {"body": "It opens in May."}]',
    expected: 'read',
  },
  {
    name: 'a label behind the text that has no value',
    key: 'a.txt',
    text: 'The pier was closed on Tuesday, the board said.\nURL: a\nLoad-Date: March 4, 2026\nPublished: \n',
    expected: 'read',
  },
];

for (const { name, key, text, expected } of findings)
  test(name, async () => {
    expect(await checkInput({ key, bytes: Buffer.from(text) }, 'twice')).toBe(expected);
  });
