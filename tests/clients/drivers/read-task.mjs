// What each driver in JavaScript is told: `OPERATION ENDPOINT BUCKET KEY FILE`; KEY is a prefix and FILE a folder for a
// sync. A driver does one operation and prints only what was asked for: keys, or a link.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const [, , operation, endpoint, bucket, key, file] = process.argv;

export const task = { operation, endpoint, bucket, key, file };
export const credentials = { accessKeyId: 'local', secretAccessKey: 'local-secret' };
export const region = 'us-east-1';
export const partSize = 5 * 2 ** 20;

/** The copy's key, where KEY is its source. */
export const copyKey = `${key} copy`;

/** The parts of FILE, in order. */
export function partsOf(path) {
  const bytes = readFileSync(path);
  return Array.from({ length: Math.ceil(bytes.length / partSize) }, (_, index) =>
    bytes.subarray(index * partSize, (index + 1) * partSize),
  );
}

/**
 * Makes the keys under KEY those of the files in FILE: `put` gets each file, `remove` the keys that have no file.
 */
export async function sync({ list, put, remove }) {
  const names = readdirSync(file);
  const wanted = new Set(names.map((name) => `${key}${name}`));
  const surplus = (await list()).filter((each) => !wanted.has(each));
  if (surplus.length > 0) await remove(surplus);
  const atATime = 20;
  for (let start = 0; start < names.length; start += atATime) {
    const some = names.slice(start, start + atATime);
    await Promise.all(some.map((name) => put(`${key}${name}`, readFileSync(join(file, name)))));
  }
}

/** Does the operation that the driver was called for, of those that it has. */
export async function perform(operations) {
  const result = await operations[operation]();
  if (operation === 'list') console.log(result.join('\n'));
  if (operation === 'presign') console.log(result);
}
