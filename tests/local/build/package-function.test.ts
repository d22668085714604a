import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { zipFiles } from '../../../local/build/package-function.ts';

test('the zip is the same on every machine, whatever the order of files and the time zone', () => {
  const [a, b] = [new Uint8Array([1]), new Uint8Array([2])];
  expect(zipFiles({ a, b })).toEqual(zipFiles({ b, a }));
  const zipIn = (timeZone: string): string =>
    execFileSync(
      process.execPath,
      [
        '--input-type=module',
        '-e',
        `import {zipFiles} from './local/build/package-function.ts'; process.stdout.write(Buffer.from(zipFiles({a:new Uint8Array([1])})).toString('hex'))`,
      ],
      {
        cwd: join(import.meta.dirname, '../../..'),
        env: { PATH: process.env['PATH'], TZ: timeZone },
        encoding: 'utf8',
      },
    );
  expect(zipIn('Asia/Tokyo')).toBe(Buffer.from(zipFiles({ a })).toString('hex'));
  expect(zipIn('America/Lima')).toBe(zipIn('Asia/Tokyo'));
});
