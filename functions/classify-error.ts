/** Errors in the code. Their messages may quote the article, as those of `JSON.parse` do. */
const defects = ['TypeError', 'RangeError', 'ReferenceError', 'SyntaxError'];

/** Answers from 400 to 499 that are temporary: time-out, conflict, too many requests. */
const passing = [408, 409, 429];

interface ErrorMembers {
  readonly name?: string;
  readonly message?: string;
  readonly code?: string;
  readonly stack?: string;
  readonly $metadata?: { readonly httpStatusCode?: number };
}

/**
 * Whether every further try will fail too: a permission is missing, the event is wrong, the code has a defect. Any
 * other error counts as temporary: throttling, a fault of S3 or the network, the deadline, too many writers at once,
 * and errors that nobody has thought of.
 */
export function isPermanent(error: unknown): boolean {
  const { name = '', message = '', $metadata } = membersOf(error);
  const status = $metadata?.httpStatusCode ?? 0;
  if (status >= 400 && status < 500) return !passing.includes(status);
  return defects.includes(name) || name === 'EventError' || isOwnPermanent(message);
}

/** Errors that `deliverArticle` throws. */
const isOwnPermanent = (message: string): boolean =>
  message.startsWith('Defect in the engine') || message.startsWith('The event is of bucket');

/** Marks an error as one in the event itself. */
export function eventError({ message }: Error): Error {
  return Object.assign(new Error(message), { name: 'EventError' });
}

/**
 * One line for the log. A refused connection has a code instead of a message. A defect is shown by its place in the
 * code, since its message may quote the article.
 */
export function describeError(error: unknown): string {
  const { name = 'Error', message = '', code, stack = '' } = membersOf(error);
  if (!defects.includes(name)) return `${name}: ${message || code || 'no message'}`;
  // The stack begins with the message, which may itself contain lines that look like frames.
  const frames = stack.slice(stack.indexOf(message) + message.length).split('\n');
  return `${name} ${frames
    .slice(1, 7)
    .map((frame) => frame.trim())
    .join(' ')}`;
}

const membersOf = (error: unknown): ErrorMembers => (error instanceof Error ? error : {});
