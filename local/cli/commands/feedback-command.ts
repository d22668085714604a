import { defineCommand } from '../command.ts';

export const feedbackCommand = defineCommand({
  name: 'feedback',
  operands: [{ name: 'report', choices: ['report'] }, { name: 'FOLDER' }],
  says: 'what readers said of sentences and facts, by kind and by source',
  about: ['FOLDER is the folder `feedback` beside the records, where a console keeps it as W3C Web Annotations.'],
  options: { json: { says: 'as JSON' } },
  examples: [{ line: 'news-summary feedback report records/feedback', says: 'precision by kind and by source' }],
  run: async ({ operands: [action = '', folder = ''], values }) =>
    (await import('../run-feedback.ts')).runFeedback(action, folder, values.json ?? false),
});
