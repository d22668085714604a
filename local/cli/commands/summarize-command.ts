import { defineCommand } from '../command.ts';
import { lengthOptions, readLengths } from '../length-options.ts';
import { UsageError } from '../usage-error.ts';

export const summarizeCommand = defineCommand({
  name: 'summarize',
  operands: [{ name: 'FILE', isMany: true, isOptional: true }],
  says: 'a record of each article, a line of JSON each, in the order given',
  about: [
    'The name of this command may be left out.',
    'FILE is a file; a folder, for the files in it in the order of their names; - for what comes through the pipe; ' +
      's3://BUCKET/KEY; or s3://BUCKET/PREFIX/ for all below it. A feed gives a record for each of its articles.',
    'PLACE is a file; a folder that is there or ends in a slash; or s3://BUCKET/PREFIX. The last two get what the ' +
      'function writes into its bucket: for a/b.txt the record a/b.txt.json.',
  ],
  options: {
    ...lengthOptions,
    query: { value: 'TEXT', says: 'one more summary, of what the article says about TEXT' },
    pretty: { says: 'JSON with line breaks' },
    text: { says: 'headline, summary, key facts and notes for people' },
    output: { short: 'o', value: 'PLACE', completes: 'file', says: 'write there, and not to the terminal or pipe' },
    'files-from': { value: 'LIST', completes: 'file', says: 'files from a list, one a line; - for the pipe' },
    name: { value: 'NAME', says: 'the file name of what comes through the pipe; its ending tells the type' },
    jobs: { short: 'j', value: 'N', range: [1, 64], says: 'N files at once, each in a process of its own, 1 to 64' },
  },
  examples: [
    { line: 'news-summary --text article.html', says: 'a summary to read' },
    { line: 'news-summary --jobs 2 articles/ > records.ndjson', says: 'a folder, on two cores' },
    { line: 'gunzip -c page.gz | news-summary --name page.html -', says: 'through pipes' },
    { line: 'news-summary s3://news-in/today/ -o records/', says: 'from a bucket into a folder' },
  ],
  run: async ({ operands, values }) => {
    if (values.pretty && values.text) throw new UsageError('--pretty and --text exclude each other; give one of them.');
    checkQuery(values.query);
    return await (await import('../run-summarize.ts')).runSummarize({
      paths: operands,
      list: values['files-from'],
      place: values.output,
      jobs: values.jobs ?? 1,
      options: readLengths(values),
      query: values.query,
      name: values.name,
      form: values.pretty ? 'pretty' : values.text ? 'text' : 'ndjson',
    });
  },
});

function checkQuery(text: string | undefined): void {
  if (text !== undefined && !/[\p{L}\p{N}]/u.test(text))
    throw new UsageError(`--query is ${JSON.stringify(text)}; it takes the words that a summary is to be about.`);
}
