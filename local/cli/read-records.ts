import { readFileSync } from 'node:fs';
import { text } from 'node:stream/consumers';
import { reasonOf } from './list-files.ts';
import { pipe } from './read-input.ts';

/** The JSON values of a file: one, or one a line. They may be records or not. @throws Error that names the file */
export async function readRecords(path: string): Promise<unknown[]> {
  let content: string;
  try {
    content = path === pipe ? await text(process.stdin) : readFileSync(path, 'utf8');
  } catch (error) {
    throw new Error(`${JSON.stringify(path)}: ${reasonOf(error)}`);
  }
  try {
    return [JSON.parse(content)];
  } catch {
    const lines = content.split('\n').map((line, index) => ({ line, where: `${path}, line ${index + 1}` }));
    return lines.filter(({ line }) => line.trim() !== '').map(({ line, where }) => parseLine(line, where));
  }
}

function parseLine(line: string, where: string): unknown {
  try {
    return JSON.parse(line);
  } catch (error) {
    throw new Error(`${where} is no JSON: ${reasonOf(error)}`);
  }
}
