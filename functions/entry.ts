// Lambda loads this file as `summarize.cjs`. It loads the function from the file beside it.
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { loadScripts } from './code-cache/load-scripts.ts';
import { readCodeCache } from './code-cache/read-code-cache.ts';
import type { Handler } from './create-handler.ts';

const main = join(import.meta.dirname, 'summarize.main.cjs');
const cache = readCodeCache(import.meta.dirname);
const loaded = cache ? loadScripts(main, cache).exports : createRequire(import.meta.filename)(main);

export const { handler } = loaded as { readonly handler: Handler };
