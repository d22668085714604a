// The buckets of buckets.yml. Articles and records may share one, below two prefixes; then it is declared once.
module.exports = async ({ resolveVariable }) => {
  const { Resources } = await resolveVariable('file(deployment/buckets.yml)');
  const articles = await resolveVariable('param:articlesBucket');
  const results = await resolveVariable('param:resultsBucket');
  const { S3BucketResults, ResultsTransport, ...shared } = Resources;
  return { Resources: articles === results ? shared : { ...shared, S3BucketResults, ResultsTransport } };
};
