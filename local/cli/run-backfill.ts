import { type BackfillParts, type BackfillState, backfill } from '../backfill/backfill.ts';
import { type Clock, realClock } from '../backfill/clock.ts';
import { noCounts } from '../backfill/counts.ts';
import { createPace } from '../backfill/create-pace.ts';
import { createStatusLine, type StatusLine, type StatusTerminal } from '../backfill/create-status-line.ts';
import { describeCost, estimateCost } from '../backfill/estimate-cost.ts';
import { readS3 } from '../backfill/read-s3.ts';
import { mostInBatch, type Sender } from '../backfill/sender.ts';
import { maskControls } from '../terminal/terminal-text.ts';
import { quoteWord } from './quote-word.ts';
import type { BackfillOptions } from './read-backfill.ts';

interface Surroundings {
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly clock: Clock;
  readonly stdout: Pick<StatusTerminal, 'write'>;
  readonly stderr: StatusTerminal;
  /** Aborted to stop. */
  readonly signal: AbortSignal;
}

/**
 * Runs a backfill until its end or Ctrl-C. A second Ctrl-C ends it at once.
 * @returns the exit code
 */
export async function runBackfill(options: BackfillOptions): Promise<number> {
  const stop = new AbortController();
  process.once('SIGINT', () => {
    process.stderr.write('\nStopping after what is under way. Ctrl-C again ends it at once.\n');
    stop.abort();
  });
  const { env: environment, stdout, stderr } = process;
  return await runBackfillIn(options, { environment, clock: realClock, stdout, stderr, signal: stop.signal });
}

/** Like `runBackfill`, in given surroundings. */
export async function runBackfillIn(options: BackfillOptions, surroundings: Surroundings): Promise<number> {
  const { clock, stdout, stderr, signal, environment } = surroundings;
  const state: BackfillState = { counts: noCounts(), startAfter: options.startAfter, remaining: undefined };
  const status = createStatusLine(stderr, options.rate, clock);
  try {
    const sender = options.isDryRun ? undefined : await createSender(options, surroundings);
    const s3 = readS3(options.places, environment);
    await s3.check();
    await sender?.check();
    const parts = { ...s3, ...createSending(sender, options.rate, surroundings), onProgress: status.show };
    const isDone = await backfill({ ...options.places, all: options.all }, parts, state, signal);
    status.clear();
    stdout.write(`${report(state, options)}\n`);
    if (isDone) return 0;
    stderr.write(`Stopped. ${howToGoOn(options, state)}\n`);
    return 130;
  } catch (error) {
    return fail(error, options, state, status, stderr);
  }
}

function fail(
  error: unknown,
  options: BackfillOptions,
  state: BackfillState,
  status: StatusLine,
  stderr: StatusTerminal,
): number {
  status.clear();
  stderr.write(maskControls(`news-summary: ${error instanceof Error ? error.message : String(error)}\n`));
  if (state.counts.listed > 0) stderr.write(`${report(state, options)}\n${howToGoOn(options, state)}\n`);
  return 1;
}

/** Loads only the client that is used. */
async function createSender(options: BackfillOptions, { environment, clock }: Surroundings): Promise<Sender> {
  const { queue, queueLimit, functionName = '', places } = options;
  if (queue === undefined)
    return (await import('../backfill/create-function-sender.ts')).createFunctionSender(
      places.articlesBucket,
      functionName,
      clock,
    );
  const { createQueueSender } = await import('../backfill/create-queue-sender.ts');
  return createQueueSender(places.articlesBucket, queue, queueLimit, environment, clock);
}

function createSending(
  sender: Sender | undefined,
  rate: number,
  { clock, signal }: Surroundings,
): Pick<BackfillParts, 'send' | 'batch'> {
  // At a low rate a whole batch would be a burst.
  const batch = Math.min(mostInBatch, rate);
  if (!sender) return { batch, send: () => Promise.resolve(!signal.aborted) };
  const pace = createPace(rate, clock);
  return {
    batch,
    send: async (articles) => {
      await sender.waitForRoom(signal);
      await pace(articles.length, signal);
      if (signal.aborted) return false;
      await sender.send(articles);
      return true;
    },
  };
}

function report({ counts }: BackfillState, { isDryRun, functionName, all }: BackfillOptions): string {
  const { listed, refused, archived, upToDate, sent, replaced } = counts;
  // With --all no record is looked for. At worst each article has one.
  const priced = all ? { ...counts, replaced: sent } : counts;
  const cost = estimateCost(priced, functionName === undefined ? 'queue' : 'function');
  const lines = [
    `${listed} objects listed`,
    `${refused} are no articles: folders, or records`,
    ...(archived ? [`${archived} are archived in Glacier and cannot be read`] : []),
    `${upToDate} have an up to date record`,
    `${sent} ${isDryRun ? 'would be sent' : 'sent'}${all ? '' : `, of which ${replaced} have another record`}`,
    `${isDryRun ? 'Would cost' : 'Costs'} ${describeCost(cost)}`,
  ];
  return lines.join('\n');
}

function howToGoOn({ words, startAfter }: BackfillOptions, state: BackfillState): string {
  const after = state.startAfter ?? startAfter;
  // One word, since a key may begin with a dash.
  const all = ['news-summary', 'backfill', ...words, ...(after === undefined ? [] : [`--start-after=${after}`])];
  return `To go on:\n  ${all.map(quoteWord).join(' ')}`;
}
