import type { IncomingMessage } from 'node:http';
import { acceptForm } from './accept-form.ts';
import { authenticate, type Credentials } from './authenticate.ts';
import { checkHost } from './check-host.ts';
import { decodeBody } from './decode-body.ts';
import type { Fault, FaultRule } from './fault.ts';
import type { Operation, OperationContext, S3Response } from './operation.ts';
import { findOperation } from './operations/find-operation.ts';
import { sortPresigned } from './presigned-headers.ts';
import { formBoundaryOf, maximumFieldBytes } from './read-form.ts';
import { maximumDocumentBytes } from './read-xml.ts';
import type { Gate } from './receive-body.ts';
import { addressOf, headOf, type RequestHead, type S3Request } from './request.ts';
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

/** Reads a body of at most so many bytes, and gives what `use` makes of it. */
export type ReceiveBody = (
  limit: number,
  use: (body: Buffer) => RequestOutcome,
  gate?: Gate,
) => Promise<RequestOutcome>;

type Run = (operation: Operation, request: S3Request) => RequestOutcome;

const maximumObjectBytes = 256 * 1024 * 1024;

/** Answers a request. Its body is read after all that its headers tell is in order. A refusal is an answer too. */
export async function handleRequest(
  message: IncomingMessage,
  receive: ReceiveBody,
  requestId: string,
  settings: RequestSettings,
): Promise<RequestOutcome> {
  const path = message.url?.split('?')[0] ?? '';
  const run: Run = (operation, request) => runOperation(operation, request, { path, requestId, settings });
  try {
    const head = headOf(message);
    checkHost(head.headers, message.socket.localPort ?? 0);
    const boundary = formBoundaryOf(head);
    if (boundary === undefined) return await receiveSigned(head, receive, settings, run);
    return await receiveForm(head, boundary, receive, settings, run);
  } catch (error) {
    if (!(error instanceof S3Error)) throw error;
    const document = errorDocument(error.code, error.message, path, requestId);
    return { response: { status: error.status, headers: error.headers, body: document }, fault: undefined };
  }
}

function receiveSigned(
  head: RequestHead,
  receive: ReceiveBody,
  { credentials, region, store }: RequestSettings,
  run: Run,
): Promise<RequestOutcome> {
  const authentication = authenticate(head, credentials, region, store.clock());
  const { query, headers } = sortPresigned(head);
  const request = { method: head.method, ...addressOf(head), query, headers };
  const operation = findOperation(request);
  const limit = operation.takesContent ? maximumObjectBytes : maximumDocumentBytes;
  return receive(limit, (body) => run(operation, { ...request, ...decodeBody(headers, body, authentication) }));
}

/** A form is signed by one of its fields, so its beginning is held before the signature is known. */
function receiveForm(
  head: RequestHead,
  boundary: string,
  receive: ReceiveBody,
  { credentials, region, store }: RequestSettings,
  run: Run,
): Promise<RequestOutcome> {
  const operation = findOperation({ ...addressOf(head), ...head, query: new Map(head.query) }, true);
  const settings = { head, boundary, credentials, region, now: store.clock() };
  const gate = { bytes: maximumFieldBytes, check: (start: Buffer) => acceptForm(start, false, settings) };
  return receive(maximumObjectBytes, (body) => run(operation, acceptForm(body, true, settings)), gate);
}

function runOperation(
  operation: Operation,
  request: S3Request,
  { path, requestId, settings }: { path: string; requestId: string; settings: RequestSettings },
): RequestOutcome {
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
