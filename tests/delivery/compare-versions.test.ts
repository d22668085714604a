import { expect, test } from 'vitest';
import { compareVersions } from '../../lib/delivery/compare-versions.ts';

const ascending = [
  '0.1.0',
  '0.9.0',
  '0.10.0',
  '1.0.0-alpha',
  '1.0.0-alpha.1',
  '1.0.0-alpha.beta',
  '1.0.0-beta',
  '1.0.0-beta.2',
  '1.0.0-beta.11',
  '1.0.0-rc-2.1',
  '1.0.0',
  '1.0.1',
  '2.0.0',
];

test('versions compare by their precedence', () => {
  for (const [index, one] of ascending.entries())
    for (const [otherIndex, other] of ascending.entries())
      expect([one, other, Math.sign(compareVersions(one, other))]).toEqual([one, other, Math.sign(index - otherIndex)]);
});

test('build metadata does not count', () => expect(compareVersions('1.0.0+a', '1.0.0+b.2')).toBe(0));
