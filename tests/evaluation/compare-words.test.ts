import { expect, test } from 'vitest';
import { compareWords, isSameName, wordF1 } from '../../evaluation/compare-words.ts';
import { findName, hasRole } from '../../evaluation/find-name.ts';

const pairs = [
  { name: 'the same', a: 'Harbour Board', b: 'harbour board', ofFirst: 1, ofSecond: 1, f1: 1, isSame: true },
  { name: 'empty words', a: 'the Board of Trade', b: 'a Trade Board', ofFirst: 1, ofSecond: 1, f1: 1, isSame: true },
  { name: 'a part', a: 'Finn', b: 'Dr. Orla Finn', ofFirst: 1, ofSecond: 1 / 2, f1: 2 / 3, isSame: true },
  { name: 'one of two', a: 'Orla Finn', b: 'Niall Finn', ofFirst: 1 / 2, ofSecond: 1 / 2, f1: 1 / 2, isSame: false },
  { name: 'a word twice', a: 'no no', b: 'no', ofFirst: 1 / 2, ofSecond: 1, f1: 2 / 3, isSame: true },
  { name: 'nothing shared', a: 'pump', b: 'seal', ofFirst: 0, ofSecond: 0, f1: 0, isSame: false },
  { name: 'no words', a: '…', b: 'seal', ofFirst: 0, ofSecond: 0, f1: 0, isSame: false },
];

const place = (name: string) => ({ type: 'place', name, forms: [], roles: ['port'], actor: false }) as const;
const names = [place('Cork City'), { ...place('Kinsale Harbour'), forms: ['the harbour'] }, place('Cork')];
const lookUps = [
  { text: 'cork', expected: 'Cork' },
  { text: 'the City', expected: 'Cork City' },
  { text: 'The Harbour', expected: 'Kinsale Harbour' },
  { text: 'Port of Cork City', expected: 'Cork City' },
  { text: 'Cobh', expected: undefined },
];
for (const { text, expected } of lookUps)
  test(`the name for ${text} is ${expected}`, () => expect(findName(names, text)?.name).toBe(expected));

const roles = [
  { labelled: 'harbour master', role: 'the acting harbour master of Dunmore', isRight: true },
  { labelled: 'harbour master', role: 'master', isRight: true },
  { labelled: 'harbour master', role: 'harbour chief', isRight: true },
  { labelled: 'harbour master', role: 'chief of the harbour staff', isRight: false },
  { labelled: 'harbour master', role: 'lawyer', isRight: false },
];
for (const { labelled, role, isRight } of roles)
  test(`a ${labelled} may ${isRight ? '' : 'not '}be called ${role}`, () =>
    expect(hasRole({ ...place('Finn'), roles: [labelled] }, role)).toBe(isRight));

for (const { name, a, b, ofFirst, ofSecond, f1, isSame } of pairs)
  test(`compares words: ${name}`, () => {
    expect(compareWords(a, b)).toEqual({ ofFirst, ofSecond });
    expect(wordF1(a, b)).toBeCloseTo(f1);
    expect(isSameName(a, b)).toBe(isSame);
  });
