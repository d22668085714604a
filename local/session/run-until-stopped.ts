import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { reasonOf } from '../cli/list-files.ts';
import { maskControls } from '../terminal/terminal-text.ts';
import { articleKeyOf } from './article-key.ts';
import { deployment } from './deployment.ts';
import { describeCommands } from './describe-commands.ts';
import type { Session } from './open-session.ts';
import type { SessionDelivery } from './session-delivery.ts';
import { watchFolder } from './watch-folder.ts';

const samples = fileURLToPath(new URL('../../events/articles/', import.meta.url));
const dropFolder = resolve('drop');

/** Uploads the sample articles, says how to upload others, and watches the drop folder until `stopped` resolves. */
export async function runUntilStopped(
  session: Session,
  outcomes: ReadonlyMap<string, SessionDelivery>,
  stopped: Promise<void>,
): Promise<void> {
  const finished = await Promise.race([runSamples(session).then(() => true), stopped.then(() => false)]);
  if (!finished) return;
  console.log(`${tally(outcomes)}\n\n${describeCommands(session.server.endpoint)}\n\nCtrl-C ends it.`);
  let last: Promise<void> = Promise.resolve();
  const watch = watchFolder(dropFolder, (path) => {
    last = last
      .then(() => session.upload(path, articleKeyOf(path, dropFolder)))
      .catch((error) => {
        console.error(maskControls(`${path}: ${reasonOf(error)}`));
      });
  });
  await stopped;
  watch.stop();
}

async function runSamples({ upload }: Session): Promise<void> {
  const names = readdirSync(samples).filter((name) => name !== 'README.md');
  for (const name of names.sort()) await upload(join(samples, name), deployment.articlesPrefix + name);
}

/** "18 sample articles: 12 summarized, 2 abstained, 4 unreadable". */
function tally(outcomes: ReadonlyMap<string, SessionDelivery>): string {
  const counts = new Map<string, number>();
  const statuses = [...outcomes.values()].flatMap(({ record, items, passed }) =>
    items.length > 0 ? items.map(({ status }) => status) : [record?.status ?? passed?.action ?? 'failed'],
  );
  for (const status of statuses) counts.set(status, (counts.get(status) ?? 0) + 1);
  const shown = [...counts].map(([status, count]) => `${count} ${status}`).join(', ');
  return `${'═'.repeat(40)}\n${statuses.length} sample articles: ${shown}`;
}
