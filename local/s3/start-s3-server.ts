import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Credentials } from './authenticate.ts';
import { createNotifier, type Notifier } from './create-notifier.ts';
import type { FaultRule } from './fault.ts';
import { errorDocument, handleRequest, type ReceiveBody, type RequestSettings } from './handle-request.ts';
import { localCredentials, localRegion } from './local-credentials.ts';
import { newRequestId } from './new-request-id.ts';
import type { EventShape, NotificationRule } from './notification.ts';
import { openObjects, type StoredObjects } from './open-objects.ts';
import { createReceiver, type Receive } from './receive-body.ts';
import type { Schedule } from './schedule.ts';
import { sendResponse } from './send-response.ts';
import { createBucket, createStore } from './store.ts';

export interface S3ServerOptions {
  /** Default: 0, any free port. */
  readonly port?: number;
  readonly credentials?: Credentials;
  readonly region?: string;
  readonly buckets?: readonly { readonly name: string; readonly versioning?: boolean }[];
  /** Gets every notification. Its errors go to `onError`. */
  readonly notify?: (event: object) => unknown;
  /** Selects the changes that are notified. Default: all. */
  readonly notifications?: readonly NotificationRule[];
  readonly eventShape?: EventShape;
  /** Gets the events of buckets that have EventBridge on. Its errors go to `onError`. */
  readonly eventBus?: (event: object) => unknown;
  /** When notifications are sent, and how often: see schedule.ts. */
  readonly schedule?: Schedule;
  readonly fault?: FaultRule;
  /** Asked before anything else. Returns true for a request that it answers. */
  readonly first?: (message: IncomingMessage, response: ServerResponse) => boolean;
  readonly clock?: () => Date;
  /** Bytes of all objects together. Default: 1 GiB. */
  readonly maximumBytes?: number;
  /** Default: 5 MiB, as on S3. */
  readonly minimumPartBytes?: number;
  /** Called for a defect of the server or of `notify`. Default: writes to stderr. */
  readonly onError?: (error: unknown) => void;
}

export interface S3Server extends StoredObjects {
  /** `http://127.0.0.1:9321` */
  readonly endpoint: string;
  readonly port: number;
  /** Resolves when every notification that was due has been handled. */
  idle(): Promise<void>;
  close(): Promise<void>;
}

const mebibyte = 1024 * 1024;
/** Of all requests that are being received together: memory that the objects' own limit does not see. */
const maximumReceivedBytes = 512 * mebibyte;
const maximumConnections = 256;

/**
 * Starts an S3-compatible server in memory, on the loopback interface only. It verifies signatures and checksums, knows
 * conditional writes and versioned buckets, and tells `notify` of every write as S3 would.
 */
export async function startS3Server(options: S3ServerOptions = {}): Promise<S3Server> {
  const store = createStore(options.clock ?? (() => new Date()), options.maximumBytes ?? 1024 * mebibyte);
  for (const { name, versioning = false } of options.buckets ?? []) createBucket(store, name, versioning);
  const onError = options.onError ?? ((error) => console.error(error));
  const region = options.region ?? localRegion;
  const isEventBridgeOn = (bucket: string): boolean => store.buckets.get(bucket)?.notification.isEventBridgeOn ?? false;
  const notifier = createNotifier({ ...options, region, onError, isEventBridgeOn });
  const settings: RequestSettings = {
    store,
    region,
    credentials: options.credentials ?? localCredentials,
    faultOf: options.fault ?? (() => undefined),
    emit: notifier.emit,
    minimumPartBytes: options.minimumPartBytes ?? 5 * mebibyte,
  };
  const receive = createReceiver(maximumReceivedBytes);
  const respond = (message: IncomingMessage, response: ServerResponse): void => {
    if (options.first?.(message, response)) return;
    answer(message, response, { ...settings, receive, onError }).catch(onError);
  };
  const server = createServer(respond);
  // A client that asks before it sends a body is told after the headers were looked at.
  server.on('checkContinue', respond);
  server.maxConnections = maximumConnections;
  await listen(server, options.port ?? 0);
  const { port } = server.address() as AddressInfo;
  return {
    endpoint: `http://127.0.0.1:${port}`,
    port,
    ...openObjects(store),
    idle: notifier.idle,
    close: () => close(server, notifier),
  };
}

interface AnswerSettings extends RequestSettings {
  readonly receive: Receive;
  readonly onError: (error: unknown) => void;
}

async function answer(message: IncomingMessage, response: ServerResponse, settings: AnswerSettings): Promise<void> {
  const requestId = newRequestId();
  let asks = message.headers.expect !== undefined;
  const receiveBody: ReceiveBody = (limit, use, gate) => {
    if (asks) response.writeContinue();
    asks = false;
    return settings.receive(message, limit, use, gate);
  };
  try {
    const outcome = await handleRequest(message, receiveBody, requestId, settings);
    // Who was not told to go on may send the body or not: nobody can know where the next request begins.
    if (asks) response.setHeader('connection', 'close');
    await sendResponse(response, requestId, outcome);
  } catch (error) {
    if (message.errored || response.destroyed) return;
    settings.onError(error);
    const document = errorDocument('InternalError', 'We encountered an internal error.', '', requestId);
    await sendResponse(response, requestId, {
      response: { status: 500, headers: {}, body: document },
      fault: undefined,
    });
  }
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => resolve());
  });
}

function close(server: Server, notifier: Notifier): Promise<void> {
  notifier.close();
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
