// A process that makes records for another one: see start-job.ts.
import type { Settings } from './settings.ts';
import { summarizeInput } from './summarize-input.ts';

/** What such a process is told: first how, then each input. */
export type JobMessage = { readonly settings: Settings } | { readonly input: string };

let settings: Settings | undefined;

process.on('message', (message: JobMessage) => {
  if ('settings' in message) settings = message.settings;
  else if (settings) void summarizeInput(message.input, settings).then((done) => process.send?.(done));
});
process.on('disconnect', () => process.exit());
