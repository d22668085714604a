// Replaces a part of `@smithy/core/config`: see local/build/trim-sdk.ts. A setting that the client finds in no file it
// takes from the environment.

export const filePromises = {};
export const fileIntercept = {};

export const readFile = (path: string): Promise<string> =>
  Promise.reject(Object.assign(new Error(`${path} is not read by this bundle of the S3 client.`), { code: 'ENOENT' }));
