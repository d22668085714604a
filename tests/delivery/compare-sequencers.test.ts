import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareSequencers } from '../../lib/delivery/compare-sequencers.ts';

const cases = [
  { name: 'the same event', a: '0055AED6DCD90281E5', b: '0055AED6DCD90281E5', expected: 0 },
  { name: 'earlier, same length', a: '0055AED6DCD90281E5', b: '0055AED6DCD90281E6', expected: -1 },
  { name: 'shorter is padded on the right: earlier', a: '0055AED6', b: '0055AED7DCD90281E5', expected: -1 },
  { name: 'shorter is padded on the right: later', a: '0055AED7', b: '0055AED6DCD90281E5', expected: 1 },
  { name: 'zeros at the end say nothing', a: '0055AED6', b: '0055AED60000', expected: 0 },
  { name: 'case says nothing', a: '00ab', b: '00AB', expected: 0 },
];

for (const { name, a, b, expected } of cases) {
  test(name, () => {
    expect(compareSequencers(a, b)).toBe(expected);
    expect(compareSequencers(b, a)).toBe(-expected || 0);
  });
}

test('it orders: antisymmetric, transitive, and blind to zeros at the end', () => {
  const sequencer = fc.string({ unit: fc.constantFrom(...'0123456789ABCDEF'), minLength: 1, maxLength: 20 });
  fc.assert(
    fc.property(sequencer, sequencer, sequencer, fc.nat(6), (a, b, c, zeros) => {
      expect(compareSequencers(a, b) + compareSequencers(b, a)).toBe(0);
      expect(compareSequencers(`${a}${'0'.repeat(zeros)}`, b)).toBe(compareSequencers(a, b));
      const [first, second, third] = [a, b, c].sort(compareSequencers);
      expect(compareSequencers(first ?? '', second ?? '')).toBeLessThanOrEqual(0);
      expect(compareSequencers(first ?? '', third ?? '')).toBeLessThanOrEqual(0);
    }),
  );
});
