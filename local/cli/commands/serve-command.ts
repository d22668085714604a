import { defineCommand } from '../command.ts';

/** Beside that of `npm start`. */
const usualPort = 9322;

export const serveCommand = defineCommand({
  name: 'serve',
  operands: [{ name: 'FOLDER' }],
  says: 'a console over a folder of records: list, search, pages, feedback',
  about: [
    'FOLDER has files of JSON with one record, or with a record a line; new ones show by themselves. Feedback is ' +
      'kept in FOLDER/feedback. It listens on this machine only, until Ctrl-C.',
  ],
  options: {
    port: { value: 'N', range: [0, 65_535], says: `listen there, 0 for any free port (default ${usualPort})` },
    'read-only': { says: 'keep no feedback' },
  },
  examples: [{ line: 'news-summary serve records/', says: 'look at what -o records/ wrote' }],
  run: async ({ operands: [folder = ''], values }) =>
    await (await import('../run-serve.ts')).runServe(folder, values.port ?? usualPort, values['read-only'] ?? false),
});
