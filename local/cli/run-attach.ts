import { type AttachNote, defaultNotePath, readNote, removeNote, writeNote } from '../attach/attach-note.ts';
import { findSecondStarts } from '../attach/find-second-starts.ts';
import {
  type BucketNotifications,
  type NotificationDestination,
  readNotifications,
  withEventBridge,
  withoutEventBridge,
} from '../attach/notification-document.ts';
import { type BucketNotificationDocument, openBucketNotifications } from '../attach/open-bucket-notifications.ts';
import { printable } from '../terminal/terminal-text.ts';
import type { AttachOptions } from './read-attach.ts';

type Environment = Readonly<Record<string, string | undefined>>;

interface Attachment extends AttachOptions {
  readonly place: string;
  readonly notePath: string;
  readonly noted: AttachNote | undefined;
  readonly document: BucketNotificationDocument;
  /** The document that is there, and what it says. */
  readonly found: string;
  readonly says: BucketNotifications;
}

/**
 * @returns what it did, or would do, for people
 * @throws Error that says why it refuses or what failed
 */
export async function runAttach(options: AttachOptions, environment: Environment): Promise<string> {
  const { bucket, note, isUndo } = options;
  const document = openBucketNotifications(bucket, environment);
  const notePath = note ?? defaultNotePath(bucket, environment);
  const noted = readNote(notePath, bucket);
  const found = await document.read();
  const says = readNotifications(found);
  const attachment = { ...options, place: `s3://${bucket}`, notePath, noted, document, found, says };
  return isUndo ? await detach(attachment) : await attach(attachment);
}

async function attach(attachment: Attachment): Promise<string> {
  const { place, bucket, stack, says, found, noted, notePath, isDryRun } = attachment;
  const second = findSecondStarts(says.destinations, stack);
  if (second.length > 0) throw new Error(describeSecondStarts(place, second));
  const others = describeOthers(says.destinations);
  if (says.isEventBridgeOn) {
    // A note of before says who turned it on.
    if (!isDryRun && !noted) writeNote(notePath, { bucket, wasEventBridgeOn: true, found });
    return `${place} tells EventBridge already. ${others}`;
  }
  if (isDryRun) return `${place} would tell EventBridge. ${others}`;
  writeNote(notePath, { bucket, wasEventBridgeOn: false, found });
  await change(attachment, withEventBridge(found));
  return `${place} tells EventBridge. ${others}\nWhat was there is noted in ${notePath}, for --undo.`;
}

async function detach(attachment: Attachment): Promise<string> {
  const { place, says, found, noted, notePath, isDryRun } = attachment;
  if (noted === undefined)
    throw new Error(
      `There is no note of \`attach ${place}\` in ${notePath}, so it is not known whether EventBridge was on before. ` +
        'If the note is elsewhere, give it with --note FILE.',
    );
  const others = describeOthers(says.destinations);
  if (noted.wasEventBridgeOn) {
    if (!isDryRun) removeNote(notePath);
    return `EventBridge was on before, and stays on. ${others}`;
  }
  if (isDryRun) return `${place} would no longer tell EventBridge. ${others}`;
  if (says.isEventBridgeOn) await change(attachment, withoutEventBridge(found));
  removeNote(notePath);
  return `${place} no longer tells EventBridge. ${others}`;
}

/** S3 has no condition for this write, so another may have come between. */
async function change({ place, document, says }: Attachment, next: string): Promise<void> {
  await document.write(next);
  const now = readNotifications(await document.read());
  const wanted = readNotifications(next);
  if (now.isEventBridgeOn === wanted.isEventBridgeOn && idsOf(now) === idsOf(says)) return;
  throw new Error(
    `Somebody else changed the notifications of ${place} at the same time. Look at them: they are\n${idsOf(now)}`,
  );
}

const idsOf = ({ destinations }: BucketNotifications): string =>
  destinations.map(describeDestination).toSorted().join('\n');

const describeDestination = ({ id, arn, events, prefix, suffix }: NotificationDestination): string => {
  const where = prefix === '' && suffix === '' ? '' : ` of ${printable(prefix)}*${printable(suffix)}`;
  return `  ${printable(id)}: ${events.join(', ')}${where} to ${printable(arn)}`;
};

function describeSecondStarts(place: string, second: readonly NotificationDestination[]): string {
  const lines = second.map(describeDestination).join('\n');
  const [one, it] = second.length === 1 ? ['This notification', 'it'] : ['These notifications', 'them'];
  const start = `${one} of ${place} would start the function a second time for each article:`;
  return `${start}\n${lines}\nRemove ${it}, then attach again.`;
}

/** A topic's subscribers are unknown here. */
function describeOthers(destinations: readonly NotificationDestination[]): string {
  const count = destinations.length;
  const several = `Its ${count} other notification${count > 1 ? 's stay' : ' stays'}.`;
  const stay = count === 0 ? 'It has no other notifications.' : several;
  const topics = destinations.filter(({ arn }) => /^arn:[^:]*:sns:/.test(arn));
  if (topics.length === 0) return stay;
  const lines = topics.map(describeDestination).join('\n');
  const look = 'Look whether a topic leads to the function; then each article would start it a second time:';
  return `${stay}\n${look}\n${lines}`;
}
