import { localCredentials, localRegion } from '../s3/local-credentials.ts';
import { deployment, recordKeyOf } from './deployment.ts';

const sample = 'events/articles/wire-copy.txt';

/** The commands to upload an article and fetch its record. Unchanged, they upload a sample. */
export function describeCommands(endpoint: string): string {
  const { articlesBucket, articlesPrefix, resultsBucket } = deployment;
  const { accessKeyId, secretAccessKey } = localCredentials;
  const article = `${articlesBucket}/${articlesPrefix}article.txt`;
  const record = `${resultsBucket}/${recordKeyOf(`${articlesPrefix}article.txt`)}`;
  // curl before 8.0 does not send a header that S3 requires.
  const header = "-H 'x-amz-content-sha256: UNSIGNED-PAYLOAD'";
  const curl = `curl --aws-sigv4 aws:amz:${localRegion}:s3 --user ${accessKeyId}:${secretAccessKey} ${header}`;
  return `Upload an article and fetch its record (your own file in place of ${sample}),
with the AWS command line

  export AWS_ACCESS_KEY_ID=${accessKeyId} AWS_SECRET_ACCESS_KEY=${secretAccessKey} AWS_DEFAULT_REGION=${localRegion}
  aws s3 cp ${sample} s3://${article} --endpoint-url ${endpoint}
  aws s3 cp s3://${record} - --endpoint-url ${endpoint}

or with curl

  ${curl} \\
    -T ${sample} ${endpoint}/${article}
  ${curl} \\
    ${endpoint}/${record}

or put the file into the folder drop/.`;
}
