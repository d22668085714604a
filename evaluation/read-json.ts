import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { BadInput } from './bad-input.ts';

/**
 * @param path from the root
 * @throws {BadInput} for a file that is not JSON
 */
export function readJson(root: string, path: string): unknown {
  try {
    return JSON.parse(readFileSync(join(root, path), 'utf8'));
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw new BadInput(`${path} is not JSON: ${error.message}`);
  }
}
