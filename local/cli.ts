import { readFileSync } from 'node:fs';
import { defaultOptions } from '../lib/options.ts';
import { summarize } from '../lib/summarize.ts';

const files = process.argv.slice(2);
let sentences = defaultOptions.sentences;
if (files[0] === '--sentences') sentences = Number(files.splice(0, 2)[1]);
for (const key of files) {
  const bytes = readFileSync(key);
  const source = {
    bucket: undefined,
    key,
    versionId: undefined,
    eTag: undefined,
    sequencer: undefined,
    lastModified: undefined,
    size: bytes.length,
    contentType: undefined,
    contentEncoding: undefined,
  };
  process.stdout.write(`${JSON.stringify(summarize({ source, bytes }, { ...defaultOptions, sentences }))}\n`);
}
