import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type ComparedCosts, compareTurns } from './compare-turns.ts';
import { findVersions } from './find-versions.ts';
import { jobs } from './jobs.ts';
import { openSubjects } from './open-subjects.ts';
import { takeTurns } from './take-turns.ts';

/** Our library beside others that do the same job. */
export interface Comparison extends ComparedCosts {
  readonly job: string;
  readonly set: string;
  /** The name of what is counted. */
  readonly counted: string;
}

/** @returns undefined where the peers are not installed */
export async function measurePeers(): Promise<readonly Comparison[] | undefined> {
  const versions = findVersions(fileURLToPath(new URL('..', import.meta.url)));
  if (!versions) return undefined;
  const folder = mkdtempSync(join(tmpdir(), 'peers-'));
  try {
    const comparisons: Comparison[] = [];
    const sets = { pages: openSubjects('pages'), texts: openSubjects('texts') };
    for (const job of jobs)
      for (const { name: set, subjects } of sets[job.kind]) {
        const turns = await takeTurns(job, subjects, join(folder, 'subjects'));
        comparisons.push({ job: job.name, set, counted: job.found, ...compareTurns(turns, versions) });
      }
    return comparisons;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
