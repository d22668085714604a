import { defineCommand } from '../command.ts';
import { lengthOptions, readLengths } from '../length-options.ts';

export const verifyCommand = defineCommand({
  name: 'verify',
  operands: [{ name: 'RECORD' }, { name: 'SOURCE', isOptional: true }],
  says: 'checks a record: its schema, spans and checksums; with SOURCE that it comes of it',
  about: [
    'RECORD holds one record, or one a line. One of RECORD and SOURCE may be - for what comes through the pipe. With ' +
      'SOURCE, give the options that the record was made with.',
  ],
  options: lengthOptions,
  examples: [
    { line: 'news-summary verify records.ndjson', says: 'is each record well made?' },
    { line: 'news-summary verify article.txt.json article.txt', says: 'is it what the article gives?' },
  ],
  run: async ({ operands: [record = '', source], values }) =>
    await (await import('../run-verify.ts')).runVerify(record, source, readLengths(values)),
});
