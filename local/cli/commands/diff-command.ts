import { defineCommand } from '../command.ts';

export const diffCommand = defineCommand({
  name: 'diff',
  operands: [{ name: 'BEFORE' }, { name: 'AFTER' }],
  says: 'what changed between two versions of an article: figures, names, quotations, sentences',
  about: [
    'BEFORE and AFTER are articles, or records of them; one may be - for what comes through the pipe. A correction ' +
      'is told from an update, and what is only set otherwise (white space, marks, capitals) is no change.',
    'Exit code: 0 where both say the same, 1 where something changed, 2 where one cannot be compared.',
  ],
  options: {
    json: { says: 'the changes as JSON' },
  },
  examples: [
    { line: 'news-summary diff monday.html tuesday.html', says: 'what was corrected?' },
    { line: 'news-summary diff old.json new.json --json', says: 'two records, for programs' },
  ],
  run: async ({ operands: [before = '', after = ''], values }) =>
    await (await import('../run-diff.ts')).runDiff(before, after, values.json === true),
});
