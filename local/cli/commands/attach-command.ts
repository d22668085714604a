import { defineCommand } from '../command.ts';
import { attachOptions, readAttach } from '../read-attach.ts';

export const attachCommand = defineCommand({
  name: 'attach',
  operands: [{ name: 'BUCKET' }],
  says: 'has a bucket that is there already tell EventBridge of its uploads',
  about: [
    'BUCKET is s3://NAME, for a stack with feed=eventbridge. Nothing else of its notifications is changed. ' +
      'It refuses where a present notification would start the function a second time, and says which. What ' +
      'was there is kept in ~/.local/state/news-summary/attach/BUCKET.json, unless --note names another file.',
    'It takes s3:GetBucketNotification and s3:PutBucketNotification. Credentials and region come from the ' +
      'environment and ~/.aws, as for the AWS command line.',
  ],
  options: attachOptions,
  examples: [{ line: 'news-summary attach s3://paper-uploads --dry-run', says: 'what would change' }],
  run: async (given) => {
    const options = readAttach(given);
    (await import('../require-clients.ts')).requireClients('attach', ['client-s3']);
    process.stdout.write(`${await (await import('../run-attach.ts')).runAttach(options, process.env)}\n`);
    return 0;
  },
});
