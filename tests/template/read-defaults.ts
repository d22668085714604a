import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Parameters } from './variants.ts';

/** The defaults of parameters in serverless.yml, as text. They stand there one a line. */
export function readDefaults(): Parameters {
  const text = readFileSync(join(import.meta.dirname, '../../serverless.yml'), 'utf8');
  const [, section = ''] = /^params:\n {2}default:\n((?: {4}.*\n)+)/m.exec(text) ?? [];
  const lines = [...section.matchAll(/^ {4}(\w+): (.*)$/gm)];
  return Object.fromEntries(lines.map(([, name = '', value = '']) => [name, value.replace(/^"(.*)"$/, '$1')]));
}
