// How S3 tells consumers that a record was written: docs/READING.md. The bucket of the records is S3BucketArticles where
// articles and records share one: buckets.cjs.
module.exports = async ({ resolveVariable }) => {
  const how = await resolveVariable('param:resultEvents');
  if (how === 'none') return {};
  const results = await resolveVariable('param:resultsBucket');
  const isShared = (await resolveVariable('param:articlesBucket')) === results;
  const bucket = isShared ? 'S3BucketArticles' : 'S3BucketResults';
  const parts = await resolveVariable('file(deployment/result-events.yml)');
  const { Notification, Resources = {}, Outputs, DependsOn = [] } = parts[how];
  const prefix = await resolveVariable('param:resultsPrefix');
  return {
    Resources: { [bucket]: { Properties: { NotificationConfiguration: Notification } }, ...Resources },
    Outputs: how === 'eventbridge' ? { ...Outputs, ResultEventsPattern: { Value: pattern(results, prefix) } } : Outputs,
    extensions: { [bucket]: { DependsOn } },
  };
};

/** For a rule of EventBridge. Tombstones are written too, so nothing needs to be told of a removal. */
const pattern = (bucket, prefix) =>
  JSON.stringify({
    source: ['aws.s3'],
    'detail-type': ['Object Created'],
    detail: { bucket: { name: [bucket] }, object: { key: [{ prefix }] } },
  });
