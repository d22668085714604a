import { readS3 } from '../backfill/read-s3.ts';
import type { Unusable } from './list-files.ts';
import { parseS3Place } from './s3-place.ts';

/** The object at a key, or those below a prefix: a bucket alone, or what ends in a slash. Folder markers are none. */
export async function* listBucket(url: string): AsyncGenerator<string | Unusable> {
  const { bucket, key } = parseS3Place(url);
  if (key !== '' && !key.endsWith('/')) {
    yield url;
    return;
  }
  const places = { articlesBucket: bucket, articlesPrefix: key, resultsBucket: '', resultsPrefix: '' };
  const { list } = readS3(places, process.env);
  let count = 0;
  let token: string | undefined;
  do {
    const page = await list(undefined, token);
    for (const object of page.objects) {
      if (object.key.endsWith('/')) continue;
      count++;
      yield `s3://${bucket}/${object.key}`;
    }
    token = page.next;
  } while (token !== undefined);
  if (count === 0) yield { path: url, reason: 'there is no object below it' };
}
