import { expect, test } from 'vitest';
import { packNameWeights } from '../../training/name-settings.ts';
import { trainNameWeights, type WeighedExample } from '../../training/train-name-weights.ts';

/** Rules that lean to a person; people say that the name is a place. */
const place: WeighedExample = {
  features: ['any', 'before in'],
  prior: [3, 0, 1, 0.9],
  gold: 2,
  mentions: 1,
  weight: 1,
};
const person: WeighedExample = {
  features: ['any', 'after said'],
  prior: [3, 0, 1, 0.9],
  gold: 0,
  mentions: 1,
  weight: 1,
};
const many = (example: WeighedExample, count: number): WeighedExample[] => Array.from({ length: count }, () => example);

test('what tells classes apart gets points, most where the rules err', () => {
  const weights = trainNameWeights([...many(place, 400), ...many(person, 400)]);
  const [toPerson = 0, , toPlace = 0] = weights.get('before in') ?? [];
  expect(toPlace - toPerson).toBeGreaterThan(1);
  const [back = 0, , forth = 0] = weights.get('after said') ?? [];
  expect(back - forth).toBeGreaterThan(0);
  expect(back - forth).toBeLessThan(toPlace - toPerson);
});

test('what few examples have is not learned', () => {
  expect([...trainNameWeights([...many(place, 9), ...many(person, 30)]).keys()]).toEqual(['after said', 'any']);
});

test('the order of examples changes nothing', () => {
  const forward = trainNameWeights([...many(place, 20), ...many(person, 20)]);
  const mixed = trainNameWeights(Array.from({ length: 40 }, (_, index) => (index % 2 === 0 ? person : place)));
  expect(packNameWeights(mixed)).toEqual(packNameWeights(forward));
});

test('weights are packed against the class of the rest, without those that say nothing', () => {
  const packed = packNameWeights(
    new Map([
      ['any', [0.5, 0.1, -0.3, 0.1]],
      ['dull', [0.201, 0.2, 0.2, 0.2]],
      ['odd\u0007', [1, 0, 0, 0]],
    ]),
  );
  expect(packed).toEqual({ unit: 0.02, features: 'any', values: Buffer.from([20, 0, 236]).toString('base64') });
});

test('a weight that no byte holds is refused', () => {
  expect(() => packNameWeights(new Map([['any', [9, 0, 0, 0]]]))).toThrow('A weight of "any" does not fit a byte.');
});
