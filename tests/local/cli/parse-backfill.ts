import type { Given } from '../../../local/cli/command.ts';
import { commands } from '../../../local/cli/commands.ts';
import { parseCommandLine } from '../../../local/cli/parse-command-line.ts';
import { type BackfillOptions, type backfillOptions, readBackfill } from '../../../local/cli/read-backfill.ts';

/** What the words behind `backfill` ask for. */
export const parseBackfill = (words: readonly string[]): BackfillOptions =>
  readBackfill(parseCommandLine(['backfill', ...words], commands).given as Given<typeof backfillOptions>);
