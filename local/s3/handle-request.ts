import type { IncomingMessage } from 'node:http';
import { authenticate, type Credentials } from './authenticate.ts';
import { decodeBody } from './decode-body.ts';
import type { Fault, FaultRule } from './fault.ts';
import type { OperationContext, S3Response } from './operation.ts';
import { findOperation } from './operations/find-operation.ts';
import { addressOf, type RawRequest, rawRequestOf } from './request.ts';
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

/** Answers a complete request. A refusal is an answer too; only a defect is thrown. */
export function handleRequest(
  message: IncomingMessage,
  body: Buffer,
  requestId: string,
  settings: RequestSettings,
): RequestOutcome {
  try {
    return runOperation(rawRequestOf(message, body), requestId, settings);
  } catch (error) {
    if (!(error instanceof S3Error)) throw error;
    const document = errorDocument(error.code, error.message, message.url?.split('?')[0] ?? '', requestId);
    return { response: { status: error.status, headers: error.headers, body: document }, fault: undefined };
  }
}

function runOperation(raw: RawRequest, requestId: string, settings: RequestSettings): RequestOutcome {
  const { credentials, region, store, faultOf } = settings;
  const authentication = authenticate(raw, credentials, region, store.clock());
  const { body, headers } = decodeBody(raw, authentication);
  const request = { method: raw.method, ...addressOf(raw), query: new Map(raw.query), headers, body };
  const operation = findOperation(request);
  const fault = faultOf({ ...request, operation: operation.name });
  if (fault?.kind === 'error' || fault?.kind === 'error-in-body') {
    const document = errorDocument(fault.code, 'A fault, on purpose.', raw.path, requestId);
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
