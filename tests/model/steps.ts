import { wrap } from './envelopes.ts';
import { invoke } from './invoke.ts';
import { type Life, limitLife } from './limit-life.ts';
import { olderMakers } from './makers.ts';
import type { Play } from './open-play.ts';

/** Something that may happen next. */
export type Step = (play: Play) => void | Promise<void>;

const mostAtOnce = 4;

/** Each step as often as it could happen: a waiting request is as likely as a change or a delivery. */
export function possibleSteps({ changesLeft, killsLeft, inbox, running, gate, s3 }: Play): readonly Step[] {
  return [
    ...(changesLeft > 0 ? [change] : []),
    ...(!inbox.isEmpty() && running.size < mostAtOnce ? [deliver] : []),
    ...(killsLeft > 0 && running.size > 0 ? [kill] : []),
    ...gate.waiting.map(() => answer),
    ...(s3.late.length > 0 ? [arriveLate] : []),
  ];
}

function change(play: Play): void {
  play.changesLeft--;
  play.counts.changes++;
  if (play.random.chance(play.backfills)) backfill(play, play.random.pick(play.keys));
  else play.world.change();
}

/** The manifest may name any version that ever was, or none. */
export function backfill({ random, world, inbox, backfilled }: Play, key: string): void {
  const versions = world.states.get(key)?.flatMap(({ version }) => (version ? [version.versionId] : [])) ?? [];
  const named = random.pick([undefined, ...versions]);
  backfilled.add(key);
  world.trace.push(`backfill ${key} ${named}`);
  inbox.add(key, undefined, named === 'null' ? undefined : named);
}

async function deliver(play: Play): Promise<void> {
  const { random, inbox, world, gate, counts } = play;
  const makers = random.pick(play.makers);
  const messages = inbox.take();
  const envelope = wrap(messages, random, play.feed);
  const number = ++counts.invocations;
  const told = messages.map(({ key, change: each }) => `${key} ${each?.sequencer}`).join(', ');
  world.trace.push(`invocation ${number}, ${envelope.name}${makers === olderMakers ? ', older' : ''}: ${told}`);
  const life: Life = { isOver: false };
  play.running.set(life, messages);
  const failed = await invoke(envelope, messages, limitLife(gate.store, life), makers);
  if (!play.running.delete(life)) return;
  world.trace.push(`invocation ${number} ends, ${failed.length} failed`);
  inbox.giveBack(failed);
}

/** The invocation ran out of memory or time. All its messages come again, whatever it has done. */
function kill(play: Play): void {
  play.killsLeft--;
  const [life, messages] = play.random.pick([...play.running]);
  life.isOver = true;
  play.running.delete(life);
  play.world.trace.push(`  the platform ends the invocation of ${messages.map(({ key }) => key).join(', ')}`);
  play.inbox.giveBack(messages);
}

function answer({ random, gate, s3, world, counts }: Play): void {
  const waiting = random.pick(gate.waiting);
  const { operation, request } = waiting;
  counts.requests++;
  gate.release(waiting, (released) => {
    const became = s3.answer(released);
    world.trace.push(`  ${operation} ${request.key} ${request.query.get('versionId') ?? ''}: ${became}`);
  });
}

function arriveLate({ random, s3, world }: Play): void {
  world.trace.push('  a late request arrives');
  random.take(s3.late)();
}
