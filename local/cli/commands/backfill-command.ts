import { defineCommand } from '../command.ts';
import { backfillDefaults, backfillOptions, readBackfill } from '../read-backfill.ts';

export const backfillCommand = defineCommand({
  name: 'backfill',
  operands: [{ name: 'ARTICLES' }],
  says: 'has the deployed function make the records that a bucket of articles lacks',
  about: [
    'Every article below ARTICLES, s3://BUCKET/PREFIX, gets a record if it has none, or one of an older engine or of ' +
      'an older version of the article. RECORDS is s3://BUCKET/PREFIX, too: RESULTS_BUCKET and RESULTS_PREFIX of the ' +
      'function. Both prefixes are taken as they stand, with their slash if they have one. Defaults: ' +
      `--rate ${backfillDefaults.rate} --queue-limit ${backfillDefaults.queueLimit}.`,
    'Credentials and region come from the environment and ~/.aws, as for the AWS command line. Ctrl-C stops after ' +
      'what is under way, and prints the command that goes on from there; it ends with 130 then.',
  ],
  options: backfillOptions,
  examples: [
    {
      line: 'news-summary backfill s3://news-in/ --results s3://news-out/ --dry-run',
      says: 'how many there are, and what they would cost',
    },
    {
      line: 'news-summary backfill s3://news-in/ --results s3://news-out/ --function NAME',
      says: 'has them made',
    },
  ],
  run: async (given) => {
    const options = readBackfill(given);
    const { requireClients } = await import('../require-clients.ts');
    requireClients('backfill', ['client-s3', ...senderClients(options)]);
    return await (await import('../run-backfill.ts')).runBackfill(options);
  },
});

function senderClients({ queue, functionName }: ReturnType<typeof readBackfill>): readonly string[] {
  if (queue !== undefined) return ['client-sqs'];
  return functionName === undefined ? [] : ['client-lambda'];
}
