import { defineCommand } from '../command.ts';

export const feedbackCommand = defineCommand({
  name: 'feedback',
  operands: [{ name: 'ACTION', choices: ['report', 'export'] }, { name: 'FOLDER' }],
  says: 'what readers said of sentences and facts, by kind and by source',
  about: [
    'ACTION is report, or export with --label-studio. FOLDER is the folder `feedback` beside the records, where a ' +
      'console keeps it as W3C Web Annotations.',
  ],
  options: {
    json: { says: 'the report as JSON' },
    'label-studio': { says: 'export tasks for Label Studio, with the verdicts as choices' },
  },
  examples: [
    { line: 'news-summary feedback report records/feedback', says: 'precision by kind and by source' },
    { line: 'news-summary feedback export --label-studio records/feedback > tasks.json', says: 'for Label Studio' },
  ],
  run: async ({ operands: [action = '', folder = ''], values }) =>
    (await import('../run-feedback.ts')).runFeedback(action, folder, {
      isJson: values.json ?? false,
      isLabelStudio: values['label-studio'] ?? false,
    }),
});
