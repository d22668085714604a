import { parseArgs } from 'node:util';
import { BadInput } from './bad-input.ts';

export const usage = `npm run evaluate -- [--show] [--only NAME] [--json] [--root FOLDER]
                    [--write-floor [--allow-lower]]

Holds the records of the labelled articles to their labels and prints the figures.

  --show          also every fault, with its reason
  --only NAME     only articles whose label has NAME in its name
  --json          the counts as JSON
  --write-floor   writes the figures into floor.json, if none of them is worse than there
  --allow-lower   also if one is
  --root FOLDER   another folder with evaluation/labels in it, for articles that must not be published
  --help

Ends with 0; with 1 when floors would be lowered; with 2 when called wrongly, or a label, an article or the floor
is not right.`;

export interface EvaluationOptions {
  readonly show: boolean;
  readonly only: string;
  readonly json: boolean;
  readonly writeFloor: boolean;
  readonly allowLower: boolean;
  /** Undefined for the repository. */
  readonly root: string | undefined;
}

/** @throws {BadInput} */
export function parseOptions(words: readonly string[]): EvaluationOptions | 'help' {
  const values = parseWords(words);
  if (values.help) return 'help';
  const { show = false, only = '', json = false, root } = values;
  const [writeFloor, allowLower] = [values['write-floor'] ?? false, values['allow-lower'] ?? false];
  if (allowLower && !writeFloor) throw new BadInput('--allow-lower goes with --write-floor.');
  if (writeFloor && only !== '') throw new BadInput('--write-floor takes all articles; leave out --only.');
  return { show, only, json, writeFloor, allowLower, root };
}

function parseWords(words: readonly string[]) {
  try {
    const { values } = parseArgs({
      args: [...words],
      options: {
        show: { type: 'boolean' },
        only: { type: 'string' },
        json: { type: 'boolean' },
        'write-floor': { type: 'boolean' },
        'allow-lower': { type: 'boolean' },
        root: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
      },
    });
    return values;
  } catch (error) {
    throw new BadInput(`${error instanceof Error ? error.message : error}\n\n${usage}`);
  }
}
