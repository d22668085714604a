import type { Given } from '../../../local/cli/command.ts';
import { commands } from '../../../local/cli/commands.ts';
import { parseCommandLine } from '../../../local/cli/parse-command-line.ts';
import { type AttachOptions, type attachOptions, readAttach } from '../../../local/cli/read-attach.ts';

/** What the words behind `attach` ask for. */
export const parseAttach = (words: readonly string[]): AttachOptions =>
  readAttach(parseCommandLine(['attach', ...words], commands).given as Given<typeof attachOptions>);
