import type { Aspect } from '../../../lib/explain.ts';
import { defineCommand } from '../command.ts';
import { lengthOptions, readLengths } from '../length-options.ts';

const { sentences, words, share } = lengthOptions;

/** The aspects of `explain` that have an option. */
const aspects = ['names', 'facts', 'dropped'] as const satisfies readonly Aspect[];

export const explainCommand = defineCommand({
  name: 'explain',
  operands: [{ name: 'FILE' }],
  says: 'why each sentence of an article was taken into its summary or left',
  about: ['FILE is a file, - for what comes through the pipe, or s3://BUCKET/KEY.'],
  options: {
    names: { says: 'why each name has its type and role' },
    facts: { says: 'why each key fact was told or left' },
    dropped: { says: 'which lines were dropped, and by which rule' },
    feedback: { value: 'FOLDER', completes: 'folder', says: 'what readers rejected, and whether it still comes' },
    json: { says: 'the same as JSON, a line an article' },
    sentences,
    words,
    share,
    name: { value: 'NAME', says: 'the file name of what comes through the pipe' },
  },
  examples: [
    { line: 'news-summary explain article.html', says: 'what each rater gave each sentence' },
    { line: 'news-summary explain --names --dropped article.html', says: 'names, and the lines that were dropped' },
  ],
  run: async ({ operands: [path = ''], values }) => {
    const asked = aspects.filter((aspect) => values[aspect]);
    return await (await import('../run-explain.ts')).runExplain({
      path,
      name: values.name,
      options: readLengths(values),
      aspects: asked.length > 0 ? asked : ['sentences'],
      isJson: values.json ?? false,
      feedback: values.feedback,
    });
  },
});
