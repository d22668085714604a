import { defineCommand } from '../command.ts';

export const htmlCommand = defineCommand({
  name: 'html',
  operands: [{ name: 'RECORD', isMany: true }],
  says: 'a page of a record beside its article: every sentence and fact links to its place',
  about: [
    'RECORD holds one record, or one a line; - for what comes through the pipe. A page is one file: it asks no ' +
      'server for anything, and works without JavaScript.',
  ],
  options: {
    output: { short: 'o', value: 'PLACE', completes: 'file', says: 'write there; a folder where there are several' },
  },
  examples: [
    { line: 'news-summary article.txt | news-summary html - -o article.html', says: 'the page of an article' },
    { line: 'news-summary html records.ndjson -o pages/', says: 'a page for each record' },
  ],
  run: async ({ operands, values }) => await (await import('../run-html.ts')).runHtml(operands, values.output),
});
