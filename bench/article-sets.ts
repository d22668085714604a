import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { fileSource, type Upload } from '../lib/model/upload.ts';
import { makeText } from './make-text.ts';

/** Uploads that are measured together. */
export interface ArticleSet {
  readonly name: string;
  /** Reads an upload when asked for: all pages at once would fill the memory. */
  readonly uploads: readonly (() => Upload)[];
  /** Uploads that run before measuring: the optimising compiler is still at work for some 500 articles. */
  readonly warmUps: number;
  readonly rounds: number;
}

export const setNames = ['text', 'samples', 'pages'] as const;
export type SetName = (typeof setNames)[number];

const samples = fileURLToPath(new URL('../events/articles/', import.meta.url));

/** @returns undefined for the pages if the variable NEWS_DATA names no folder of them */
export function openSet(name: SetName): ArticleSet | undefined {
  if (name === 'text')
    return { name: '600-word text', uploads: [() => uploadOf('article.txt', textOf())], warmUps: 1000, rounds: 201 };
  if (name === 'samples') {
    const uploads = filesOf(samples).map((file) => () => uploadOf(file, readFileSync(file)));
    return { name: 'sample articles', uploads, warmUps: 40 * uploads.length, rounds: 21 };
  }
  const data = process.env['NEWS_DATA'];
  if (!data) return undefined;
  const folder = join(data, 'articles', 'html');
  const files = readdirSync(folder).flatMap((set) => filesOf(join(folder, set)).filter((file) => /\.html/.test(file)));
  const uploads = files.map((file) => () => uploadOf('page.html', unpack(readFileSync(file))));
  return { name: 'saved web pages', uploads, warmUps: 200, rounds: 1 };
}

const textOf = (): Uint8Array => Buffer.from(makeText());

const uploadOf = (key: string, bytes: Uint8Array): Upload => ({ source: fileSource(key, bytes.length), bytes });

function filesOf(folder: string): readonly string[] {
  const names = readdirSync(folder).filter((name) => name !== 'README.md');
  return names.sort().map((name) => join(folder, name));
}

function unpack(bytes: Uint8Array): Uint8Array {
  return bytes[0] === 0x1f && bytes[1] === 0x8b ? unpack(gunzipSync(bytes)) : bytes;
}
