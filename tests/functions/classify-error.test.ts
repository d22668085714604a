import { expect, test } from 'vitest';
import { describeError, eventError, isPermanent } from '../../functions/classify-error.ts';

const answered = (httpStatusCode: number) => Object.assign(new Error('no'), { $metadata: { httpStatusCode } });
const named = (name: string, members: object = {}) => Object.assign(new Error('no'), { name, ...members });

const cases: readonly { readonly name: string; readonly error: unknown; readonly expected: boolean }[] = [
  { name: 'a refused permission', error: answered(403), expected: true },
  { name: 'a bucket that is not there', error: answered(404), expected: true },
  { name: 'a malformed request', error: answered(400), expected: true },
  { name: 'an event that is none', error: eventError(new Error('no')), expected: true },
  { name: 'another bucket', error: new Error('The event is of bucket a, but articles are in b.'), expected: true },
  { name: 'a defect of the engine', error: new Error('Defect in the engine: TypeError'), expected: true },
  { name: 'a defect elsewhere', error: new TypeError('x is undefined'), expected: true },
  { name: 'throttling', error: answered(503), expected: false },
  { name: 'too many requests', error: answered(429), expected: false },
  { name: 'a conflict', error: answered(409), expected: false },
  { name: 'a request that took too long', error: answered(408), expected: false },
  { name: 'a fault of S3', error: answered(500), expected: false },
  { name: 'a broken connection', error: named('Error', { code: 'ECONNRESET' }), expected: false },
  { name: 'the deadline', error: named('DeadlineError'), expected: false },
  { name: 'spent attempts to write', error: new Error('s3://a/b changed 8 times while …'), expected: false },
  { name: 'a success without an ETag', error: named('NoETagError'), expected: false },
  { name: 'what is no error', error: 'no', expected: false },
];

for (const { name, error, expected } of cases)
  test(`${name} is ${expected ? 'permanent' : 'temporary'}`, () => expect(isPermanent(error)).toBe(expected));

test('a refused connection is described by its code', () =>
  expect(describeError(Object.assign(new Error(''), { code: 'ECONNREFUSED' }))).toBe('Error: ECONNREFUSED'));

test('a defect is described by its place, and not by its message', () => {
  const text = describeError(new SyntaxError('Unexpected token in "The\n  at tram left"'));
  expect(text).toMatch(/^SyntaxError at .*classify-error\.test\.ts/);
  expect(text).not.toContain('tram');
});
