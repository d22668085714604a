/** A defect of the code; its message may quote the article, as that of `JSON.parse` does. */
const defects = ['TypeError', 'RangeError', 'ReferenceError', 'SyntaxError'];

/** Answers of 400 to 499 that pass: a time-out, a conflict, too many requests. */
const passing = [408, 409, 429];

interface ErrorMembers {
  readonly name?: string;
  readonly message?: string;
  readonly code?: string;
  readonly stack?: string;
  readonly $metadata?: { readonly httpStatusCode?: number };
}

/**
 * Whether the same will fail again, however often it is tried: a refused permission, a wrong event, a defect. All else is taken for
 * temporary: throttling, a fault of S3 or the network, the deadline, too many writers at once, and what nobody has thought of.
 */
export function isPermanent(error: unknown): boolean {
  const { name = '', message = '', $metadata } = membersOf(error);
  const status = $metadata?.httpStatusCode ?? 0;
  if (status >= 400 && status < 500) return !passing.includes(status);
  return defects.includes(name) || name === 'EventError' || isOwnPermanent(message);
}

/** Errors of `deliverArticle`. */
const isOwnPermanent = (message: string): boolean =>
  message.startsWith('Defect in the engine') || message.startsWith('The event is of bucket');

/** What is wrong with an event's own form. */
export function eventError({ message }: Error): Error {
  return Object.assign(new Error(message), { name: 'EventError' });
}

/** One line for the log. A refused connection has no message, only a code; a defect is told by its place in the code. */
export function describeError(error: unknown): string {
  const { name = 'Error', message = '', code, stack = '' } = membersOf(error);
  if (!defects.includes(name)) return `${name}: ${message || code || 'no message'}`;
  // The stack begins with the message, which may have lines that look like frames.
  const frames = stack.slice(stack.indexOf(message) + message.length).split('\n');
  return `${name} ${frames
    .slice(1, 7)
    .map((frame) => frame.trim())
    .join(' ')}`;
}

const membersOf = (error: unknown): ErrorMembers => (error instanceof Error ? error : {});
