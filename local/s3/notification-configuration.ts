import { createHash } from 'node:crypto';
import { childText, type ReadElement } from './read-xml.ts';
import { S3Error } from './s3-error.ts';
import type { WrittenNode } from './write-xml.ts';

/** A bucket's notification configuration: whom S3 tells of what. */
export interface NotificationConfiguration {
  /** As GET gives them. */
  readonly destinations: readonly Destination[];
  readonly isEventBridgeOn: boolean;
}

interface Destination {
  readonly kind: DestinationKind;
  readonly id: string;
  readonly arn: string;
  readonly events: readonly string[];
  /** In the order given. */
  readonly filter: readonly (readonly [name: 'prefix' | 'suffix', value: string])[];
}

/** The element of each kind, in S3's order, with the element that names the destination and the service of its ARN. */
const kinds = {
  TopicConfiguration: { member: 'Topic', service: 'sns' },
  QueueConfiguration: { member: 'Queue', service: 'sqs' },
  CloudFunctionConfiguration: { member: 'CloudFunction', service: 'lambda' },
} as const;

type DestinationKind = keyof typeof kinds;

const isKind = (name: string): name is DestinationKind => name in kinds;

const eventPattern =
  /^s3:(?:Object(?:Created|Removed|Restore|Tagging|Acl)|LifecycleExpiration|Replication):(?:\*|\w+)$/;
const eventsAlone = ['s3:IntelligentTiering', 's3:LifecycleTransition', 's3:ReducedRedundancyLostObject'];

export const noNotifications: NotificationConfiguration = { destinations: [], isEventBridgeOn: false };

/** @throws S3Error MalformedXML or InvalidArgument */
export function readNotificationConfiguration(root: ReadElement): NotificationConfiguration {
  if (root.name !== 'NotificationConfiguration') throw malformed(`a ${root.name} is no NotificationConfiguration`);
  const unknown = root.children.find(({ name }) => !isKind(name) && name !== 'EventBridgeConfiguration');
  if (unknown) throw malformed(`a NotificationConfiguration holds no ${unknown.name}`);
  const given = root.children.flatMap((element) => (isKind(element.name) ? [readDestination(element)] : []));
  const order = Object.keys(kinds);
  const destinations = given.toSorted((one, other) => order.indexOf(one.kind) - order.indexOf(other.kind));
  const ids = destinations.map(({ id }) => id);
  if (new Set(ids).size < ids.length) throw new S3Error('InvalidArgument', 'Two configurations have the same Id.');
  return { destinations, isEventBridgeOn: root.children.some(({ name }) => name === 'EventBridgeConfiguration') };
}

function readDestination(element: ReadElement): Destination {
  const kind = element.name as DestinationKind;
  const { member, service } = kinds[kind];
  const arn = childText(element, member);
  if (arn === undefined || !new RegExp(`^arn:[\\w-]+:${service}:[\\w-]*:\\d{12}:.+$`).test(arn))
    throw new S3Error('InvalidArgument', `The ARN is not of ${service}: ${arn}`);
  const events = element.children.filter(({ name }) => name === 'Event').map(({ text }) => text);
  const wrong = events.find((event) => !eventPattern.test(event) && !eventsAlone.includes(event));
  if (events.length === 0 || wrong !== undefined)
    throw new S3Error('InvalidArgument', `The event is not supported for notifications: ${wrong}`);
  const rest = { kind, arn, events, filter: readFilter(element) };
  return { ...rest, id: childText(element, 'Id') || idOf(rest) };
}

function readFilter(element: ReadElement): Destination['filter'] {
  const filter = element.children.find(({ name }) => name === 'Filter');
  const key = filter?.children.find(({ name }) => name === 'S3Key');
  return (key?.children ?? []).map((rule) => {
    // S3 takes the names in any case.
    const name = childText(rule, 'Name')?.toLowerCase();
    if (name !== 'prefix' && name !== 'suffix')
      throw new S3Error('InvalidArgument', 'filter rule name must be either prefix or suffix');
    return [name, childText(rule, 'Value') ?? ''];
  });
}

/** S3 makes up an Id where none is given. */
function idOf(destination: Omit<Destination, 'id'>): string {
  return createHash('sha256').update(JSON.stringify(destination)).digest('base64url').slice(0, 48);
}

export function writeNotificationConfiguration(configuration: NotificationConfiguration): readonly WrittenNode[] {
  const { destinations, isEventBridgeOn } = configuration;
  return [...destinations.map(writeDestination), isEventBridgeOn ? ['EventBridgeConfiguration', ''] : undefined];
}

function writeDestination({ kind, id, arn, events, filter }: Destination): WrittenNode {
  const rules = filter.map(
    ([name, value]): WrittenNode => [
      'FilterRule',
      [
        ['Name', name],
        ['Value', value],
      ],
    ],
  );
  return [
    kind,
    [
      ['Id', id],
      [kinds[kind].member, arn],
      ...events.map((event): WrittenNode => ['Event', event]),
      rules.length > 0 ? ['Filter', [['S3Key', rules]]] : undefined,
    ],
  ];
}

const malformed = (reason: string): S3Error => new S3Error('MalformedXML', `The XML did not validate: ${reason}.`);
