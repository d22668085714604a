import { writeFileSync } from 'node:fs';
import { serialize } from 'node:v8';
import type { Turns } from './compare-turns.ts';
import type { Subject } from './contender.ts';
import type { Job } from './job.ts';
import type { Turn } from './run-contender.ts';
import { type StartedContender, startContender } from './start-contender.ts';

const mostTurns = 15;
/** CPU that one library may use between its warm-up and the end, beyond its first turn. */
const mostMs = 12_000;
/** Fewest subjects of a turn. Where there are fewer, each is done several times. */
const fewestOfTurn = 20;

/**
 * Runs all libraries of a job, each in a process of its own, since a full heap would slow the others. They take turns,
 * so that noise affects all of them.
 */
export async function takeTurns(job: Job, subjects: readonly Subject[], file: string): Promise<readonly Turns[]> {
  writeFileSync(file, serialize(subjects));
  const started: StartedContender[] = [];
  try {
    for (const contender of job.contenders) started.push(await startContender(job, contender, file));
    const passes = Math.ceil(fewestOfTurn / subjects.length);
    const played = started.map((own) => ({ ...own, turns: [] as Turn[], spentMs: 0 }));
    for (let round = 0; round < mostTurns; round++)
      for (const own of played) {
        if (own.spentMs > mostMs) continue;
        const turn = await own.takeTurn(passes);
        own.turns.push(turn);
        for (const effort of turn) own.spentMs += passes * (effort?.ms ?? 0);
      }
    return played.map(({ contender, turns }) => ({ contender, turns }));
  } finally {
    for (const { close } of started) close();
  }
}
