import { localCredentials, localRegion } from '../s3/local-credentials.ts';
import { deployment, recordKeyOf } from './deployment.ts';

const sample = 'events/articles/wire-copy.txt';

/** Where the console is, and the commands to upload an article and fetch its record; as they are, of a sample. */
export function describeCommands(endpoint: string): string {
  const { articlesBucket, articlesPrefix, resultsBucket } = deployment;
  const { accessKeyId, secretAccessKey } = localCredentials;
  const article = `${articlesBucket}/${articlesPrefix}article.txt`;
  const record = `${resultsBucket}/${recordKeyOf(`${articlesPrefix}article.txt`)}`;
  return `See them, and drop or paste your own: ${endpoint}/_console/

or put a file into the folder drop/, or use the AWS command line (docs/LOCAL-S3.md has curl):

  export AWS_ACCESS_KEY_ID=${accessKeyId} AWS_SECRET_ACCESS_KEY=${secretAccessKey} AWS_DEFAULT_REGION=${localRegion}
  aws s3 cp ${sample} s3://${article} --endpoint-url ${endpoint}
  aws s3 cp s3://${record} - --endpoint-url ${endpoint}`;
}
