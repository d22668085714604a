import { describe, expect, test } from 'vitest';
import { checksumOf } from '../../../local/s3/checksums.ts';

// The check values in the catalogue of parametrised CRC algorithms, for the text "123456789".
describe('checksums of "123456789"', () => {
  const rows = [
    { algorithm: 'CRC32', expected: 'cbf43926' },
    { algorithm: 'CRC32C', expected: 'e3069283' },
    { algorithm: 'CRC64NVME', expected: 'ae8b14860a799888' },
    { algorithm: 'SHA1', expected: 'f7c3bc1d808e04732adf679965ccc34ca7ae3441' },
    { algorithm: 'SHA256', expected: '15e2b0d3c33891ebb0f1ef609ec419420c20e320ce94c65fbc8c3312448eb225' },
  ] as const;
  for (const { algorithm, expected } of rows)
    test(algorithm, () => {
      const { value } = checksumOf(algorithm, Buffer.from('123456789'));
      expect(Buffer.from(value, 'base64').toString('hex')).toBe(expected);
    });
});
