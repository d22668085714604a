import { parseArgs } from 'node:util';

export interface SmokeOptions {
  /** The name of the deployed function. */
  readonly functionName: string;
  /** How long to wait for each of the function's two writes. */
  readonly waitSeconds: number;
}

export const smokeUsage = `npm run smoke -- --stage STAGE | --stack NAME [--wait SECONDS]

Tries a deployment with one article: uploads it below the prefix of articles, waits for its record, verifies
the record, removes the article, waits for its withdrawal, and removes all that it left.

  --stage STAGE    of osls: the stack news-summary-STAGE
  --stack NAME     of a stack from the plain template
  --wait SECONDS   at most so long for each write, 5 to 900 (default 120)

Credentials and region come from the environment and ~/.aws. docs/DEPLOYING.md says which permissions it takes.`;

/** @throws Error that names what it does not understand */
export function parseSmoke(words: readonly string[]): SmokeOptions | 'help' {
  const { values } = parseArgs({
    args: [...words],
    options: {
      stage: { type: 'string' },
      stack: { type: 'string' },
      wait: { type: 'string' },
      help: { type: 'boolean', short: 'h' },
    },
  });
  if (values.help) return 'help';
  if ((values.stage === undefined) === (values.stack === undefined))
    throw new Error('Name the deployment: --stage STAGE, or --stack NAME.');
  const stack = values.stack ?? `news-summary-${values.stage}`;
  if (!/^[A-Za-z][A-Za-z0-9-]{0,127}$/.test(stack)) throw new Error(`${JSON.stringify(stack)} is no name of a stack.`);
  const seconds = /^\d{1,3}$/.test(values.wait ?? '120') ? Number(values.wait ?? 120) : Number.NaN;
  if (!(seconds >= 5 && seconds <= 900))
    throw new Error(`--wait is ${JSON.stringify(values.wait)}; it takes a whole number from 5 to 900.`);
  return { functionName: `${stack}-summarize`, waitSeconds: seconds };
}
