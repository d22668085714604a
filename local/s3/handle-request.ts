import type { IncomingMessage } from 'node:http';
import { type Authentication, authenticate, type Credentials } from './authenticate.ts';
import { checkHost } from './check-host.ts';
import { decodeBody } from './decode-body.ts';
import type { Fault, FaultRule } from './fault.ts';
import type { Operation, OperationContext, S3Response } from './operation.ts';
import { findOperation } from './operations/find-operation.ts';
import { sortPresigned } from './presigned-headers.ts';
import { maximumDocumentBytes } from './read-xml.ts';
import { addressOf, headOf, type S3Request } from './request.ts';
import { S3Error } from './s3-error.ts';
import { writeErrorXml } from './write-xml.ts';

export interface RequestSettings extends Omit<OperationContext, 'request'> {
  readonly credentials: Credentials;
  readonly faultOf: FaultRule;
}

export interface RequestOutcome {
  readonly response: S3Response;
  /** A fault that the connection has to show. */
  readonly fault: Fault | undefined;
}

/** A request that may send its body. */
interface Accepted {
  readonly request: Omit<S3Request, 'body'>;
  readonly path: string;
  readonly operation: Operation;
  readonly authentication: Authentication;
}

/** Reads a body of at most so many bytes, and gives what `use` makes of it. */
export type ReceiveBody = (limit: number, use: (body: Buffer) => RequestOutcome) => Promise<RequestOutcome>;

const maximumObjectBytes = 256 * 1024 * 1024;

/** Answers a request. Its body is read after all that its headers tell is in order. A refusal is an answer too. */
export async function handleRequest(
  message: IncomingMessage,
  receive: ReceiveBody,
  requestId: string,
  settings: RequestSettings,
): Promise<RequestOutcome> {
  try {
    const accepted = acceptRequest(message, settings);
    const limit = accepted.operation.takesContent ? maximumObjectBytes : maximumDocumentBytes;
    return await receive(limit, (body) => runOperation(accepted, body, requestId, settings));
  } catch (error) {
    if (!(error instanceof S3Error)) throw error;
    const document = errorDocument(error.code, error.message, message.url?.split('?')[0] ?? '', requestId);
    return { response: { status: error.status, headers: error.headers, body: document }, fault: undefined };
  }
}

function acceptRequest(message: IncomingMessage, { credentials, region, store }: RequestSettings): Accepted {
  const head = headOf(message);
  checkHost(head.headers, message.socket.localPort ?? 0);
  const authentication = authenticate(head, credentials, region, store.clock());
  const request = { method: head.method, ...addressOf(head), ...sortPresigned(head) };
  return { request, path: head.path, operation: findOperation(request), authentication };
}

function runOperation(
  { request: { headers: sent, ...rest }, path, operation, authentication }: Accepted,
  sentBody: Buffer,
  requestId: string,
  settings: RequestSettings,
): RequestOutcome {
  const request = { ...rest, ...decodeBody(sent, sentBody, authentication) };
  const fault = settings.faultOf({ ...request, operation: operation.name });
  if (fault?.kind === 'error' || fault?.kind === 'error-in-body') {
    const document = errorDocument(fault.code, 'A fault, on purpose.', path, requestId);
    const status = fault.kind === 'error' ? fault.status : 200;
    return { response: { status, headers: {}, body: document }, fault };
  }
  if (fault?.kind === 'reset') return { response: { status: 500, headers: {} }, fault };
  return { response: operation.run({ ...settings, request }), fault };
}

export function errorDocument(code: string, message: string, resource: string, requestId: string): string {
  return writeErrorXml([
    ['Code', code],
    ['Message', message],
    ['Resource', resource],
    ['RequestId', requestId],
  ]);
}
