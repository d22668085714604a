import type { RequestHead } from './request.ts';
import { S3Error } from './s3-error.ts';

/** A form of `multipart/form-data`, as a browser sends it. Its file comes last. */
export interface Form {
  /** By name in lower case. */
  readonly fields: ReadonlyMap<string, string>;
  /** The name that the file has on the other machine. */
  readonly fileName: string;
  /** As far as it has been received. */
  readonly file: Buffer;
}

/** The fields together, and what frames them. */
export const maximumFieldBytes = 64 * 1024;

/** The line that separates the members of an uploaded form. Undefined: the request is something else. */
export function formBoundaryOf({ method, headers }: RequestHead): string | undefined {
  if (method !== 'POST' || headers.has('authorization')) return undefined;
  return /^multipart\/form-data;\s*boundary="?([^\s"]{1,70})"?\s*$/.exec(headers.get('content-type') ?? '')?.[1];
}

/**
 * Reads a form up to the end of its file, or of what there is of it.
 * @throws S3Error MalformedPOSTRequest
 */
export function readForm(body: Buffer, boundary: string): Form {
  const fields = new Map<string, string>();
  for (let position = 0; position <= maximumFieldBytes; ) {
    const start = afterHeaders(body, position, boundary);
    const disposition = body.toString('utf8', position, start);
    const end = body.indexOf(`\r\n--${boundary}`, start, 'latin1');
    const name = parameterOf(disposition, 'name')?.toLowerCase();
    if (name === undefined) throw malformed();
    if (name === 'file') {
      const file = body.subarray(start, end < 0 ? body.length : end);
      return { fields, fileName: parameterOf(disposition, 'filename') ?? '', file };
    }
    if (end < 0) throw malformed();
    fields.set(name, body.toString('utf8', start, end));
    position = end + 2;
  }
  throw malformed();
}

function afterHeaders(body: Buffer, position: number, boundary: string): number {
  const separator = `--${boundary}\r\n`;
  const found = body.toString('latin1', position, position + separator.length);
  const end = body.indexOf('\r\n\r\n', position, 'latin1');
  if (found !== separator || end < 0 || end > maximumFieldBytes) throw malformed();
  return end + 4;
}

// A browser writes a quotation mark in a name as %22.
function parameterOf(headers: string, name: string): string | undefined {
  return new RegExp(`^content-disposition:[^\\r\\n]*; ?${name}="([^"\\r\\n]*)"`, 'im').exec(headers)?.[1];
}

function malformed(): S3Error {
  return new S3Error(
    'MalformedPOSTRequest',
    'The body of your POST request is not well-formed multipart/form-data, or its fields do not come before its file.',
  );
}
