interface ServiceError extends Error {
  readonly code?: string;
  readonly $metadata?: { readonly httpStatusCode?: number };
}

/** What to tell people about the errors that they can do something about, by name. */
const explanations: Readonly<Record<string, string>> = {
  NoSuchBucket: 'there is no such bucket',
  CredentialsProviderError:
    'no AWS credentials were found; set AWS_PROFILE, or AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY',
  ExpiredToken: 'the AWS credentials have expired',
  ExpiredTokenException: 'the AWS credentials have expired',
  InvalidAccessKeyId: 'AWS does not know the access key',
  InvalidClientTokenId: 'AWS does not know the access key',
  UnrecognizedClientException: 'AWS does not know the access key',
  SignatureDoesNotMatch: 'the secret access key is wrong',
  PermanentRedirect: 'the bucket is in another region; set AWS_REGION',
  AuthorizationHeaderMalformed: 'the bucket is in another region; set AWS_REGION',
  QueueDoesNotExist: 'there is no such queue',
  'AWS.SimpleQueueService.NonExistentQueue': 'there is no such queue',
  ResourceNotFoundException: 'there is no such function',
  ECONNREFUSED: 'nothing answers at the endpoint',
  ENOTFOUND: 'the host of the endpoint is unknown',
};

/**
 * Makes an error that says what could not be done and why.
 * @param permission the AWS permission that it needs
 */
export function explainError(error: unknown, doing: string, permission: string): Error {
  const { name, message, code, $metadata } = error as ServiceError;
  if ($metadata?.httpStatusCode === 403 && explanations[name] === undefined)
    return new Error(`Cannot ${doing}: access denied (${name}). It takes ${permission}.`, { cause: error });
  if (message === 'Region is missing')
    return new Error(`Cannot ${doing}: no region; set AWS_REGION.`, { cause: error });
  const reason = explanations[name] ?? explanations[code ?? ''] ?? `${name}: ${message || code}`;
  return new Error(`Cannot ${doing}: ${reason}.`, { cause: error });
}
