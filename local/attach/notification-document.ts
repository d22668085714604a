import { childText, type ReadElement, readXml } from '../s3/read-xml.ts';

/** A notification configuration as S3 gives it, and what it says. Only the document itself has everything. */
export interface BucketNotifications {
  readonly isEventBridgeOn: boolean;
  readonly destinations: readonly NotificationDestination[];
}

export interface NotificationDestination {
  readonly id: string;
  /** Of a queue, topic, function, or whatever S3 knows by now. */
  readonly arn: string;
  /** `s3:ObjectCreated:*` */
  readonly events: readonly string[];
  readonly prefix: string;
  readonly suffix: string;
}

/** Members of a configuration of which none is its destination. */
const others = ['Id', 'Event', 'Filter'];

/** @throws Error for what is no notification configuration */
export function readNotifications(document: string): BucketNotifications {
  const root = readXml(Buffer.from(document));
  if (root.name !== 'NotificationConfiguration')
    throw new Error(`S3 gave a ${root.name}, where a NotificationConfiguration was asked for.`);
  const isEventBridge = ({ name }: ReadElement): boolean => name === 'EventBridgeConfiguration';
  return {
    isEventBridgeOn: root.children.some(isEventBridge),
    destinations: root.children.filter((element) => !isEventBridge(element)).map(readDestination),
  };
}

function readDestination(element: ReadElement): NotificationDestination {
  const filter = element.children.find(({ name }) => name === 'Filter')?.children.find(({ name }) => name === 'S3Key');
  const textOfRule = (wanted: string): string => {
    const rule = filter?.children.find((each) => childText(each, 'Name')?.toLowerCase() === wanted);
    return (rule && childText(rule, 'Value')) ?? '';
  };
  return {
    id: childText(element, 'Id') ?? '',
    arn: element.children.find(({ name, text }) => !others.includes(name) && text.startsWith('arn:'))?.text ?? '',
    events: element.children.filter(({ name }) => name === 'Event').map(({ text }) => text),
    prefix: textOfRule('prefix'),
    suffix: textOfRule('suffix'),
  };
}

const eventBridge = '<EventBridgeConfiguration/>';
const anyEventBridge = /<EventBridgeConfiguration\b[^<>]*(?:\/>|>\s*<\/EventBridgeConfiguration\s*>)/;

/** The same document with EventBridge, and not a byte of the rest changed. */
export function withEventBridge(document: string): string {
  const end = document.lastIndexOf('</NotificationConfiguration');
  if (end >= 0) return document.slice(0, end) + eventBridge + document.slice(end);
  return document.replace(
    /<(NotificationConfiguration\b[^<>]*?)\s*\/>/,
    (_, tag: string) => `<${tag}>${eventBridge}</NotificationConfiguration>`,
  );
}

/** The same document without EventBridge, and not a byte of the rest changed. */
export function withoutEventBridge(document: string): string {
  return document.replace(anyEventBridge, '');
}
