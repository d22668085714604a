/** Where articles come from and records go to. */
export interface Places {
  readonly articlesBucket: string;
  /** May be empty. */
  readonly articlesPrefix: string;
  readonly resultsBucket: string;
  /** May be empty. */
  readonly resultsPrefix: string;
}

/** The reason why an object is not summarized, or undefined. Articles are summarized, our own records never. */
export function findRefusal(places: Places, bucket: string, key: string): string | undefined {
  const { articlesPrefix, resultsBucket, resultsPrefix } = places;
  // Whatever the configuration says: a record that is read as an article would become another record, without end.
  if (bucket === resultsBucket && key.startsWith(resultsPrefix))
    return `It lies where records are written: s3://${resultsBucket}/${resultsPrefix}`;
  if (!key.startsWith(articlesPrefix)) return `It lies outside of the article prefix ${articlesPrefix}`;
  if (key.endsWith('/')) return 'A key that ends in a slash marks a folder.';
  return undefined;
}

/** The reason why these places would feed the function its own records, or undefined when they cannot. */
export function findRecursion(places: Places): string | undefined {
  const { articlesBucket, articlesPrefix, resultsBucket, resultsPrefix } = places;
  if (articlesBucket !== resultsBucket) return undefined;
  if (!articlesPrefix.startsWith(resultsPrefix) && !resultsPrefix.startsWith(articlesPrefix)) return undefined;
  return (
    `Articles and records share the bucket ${articlesBucket} and their prefixes ` +
    `"${articlesPrefix}" and "${resultsPrefix}" overlap: every record would be taken for an article. ` +
    'Give them two buckets, or prefixes of which none begins with the other.'
  );
}
