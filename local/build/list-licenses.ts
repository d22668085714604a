import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** What is read of a package's package.json. */
interface Package {
  readonly name: string;
  readonly version: string;
  readonly license?: string;
}

/**
 * The licences of the packages whose files are in a bundle, in the order of their names.
 * @param inputs paths of files, from the root of the repository
 * @throws Error for a package without a text of its licence
 */
export function listLicenses(inputs: readonly string[]): string {
  const folders = new Set(inputs.flatMap((path) => /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path)?.[0] ?? []));
  return [...folders]
    .sort()
    .map((folder) => {
      const { name, version, license }: Package = JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8'));
      return `${name} ${version} (${license})\n\n${textsOf(join(root, folder), name)}`;
    })
    .join(`\n${'-'.repeat(80)}\n\n`);
}

/** PDF.js is a part of unpdf, which does not bring its licence along. */
const within: Readonly<Record<string, () => string>> = {
  unpdf: () => `PDF.js is a part of it: Copyright Mozilla Foundation, Apache-2.0.\n\n${apacheLicense()}`,
};

/** The terms alone, from a package that brings them. */
function apacheLicense(): string {
  const [terms, rest] = readFileSync(join(root, 'node_modules/@aws-sdk/client-s3/LICENSE'), 'utf8').split('APPENDIX:');
  if (rest === undefined) throw new Error('The Apache licence has no appendix.');
  return `${terms?.trim()}\n`;
}

/** It says "MIT © Titus Wormer" in its readme only; a package of the same author brings the same text along. */
const elsewhere: Readonly<Record<string, string>> = { 'franc-all': 'node_modules/trigram-utils' };

function textsOf(own: string, name: string): string {
  const folder = elsewhere[name] === undefined ? own : join(root, elsewhere[name]);
  const names = readdirSync(folder).filter((file) => /^(?:licen[sc]e|notice)/i.test(file));
  if (names.length === 0) throw new Error(`${name} has no file with its licence.`);
  const texts = names.sort().map((file) => `${readFileSync(join(folder, file), 'utf8').trim()}\n`);
  return [...texts, ...(within[name] ? [within[name]()] : [])].join('\n');
}
