import type { Command } from './command.ts';

/** Marks the lines of the README between which the block stands. */
const [begin, end] = ['<!-- commands: written by `npm run generate` -->', '<!-- end of commands -->'];

/** Puts the commands and their examples into a README. @throws Error where it has no place for them */
export function writeReadmeBlock(readme: string, commands: readonly Command[]): string {
  const [start, stop] = [readme.indexOf(begin), readme.indexOf(end)];
  if (start < 0 || stop < start) throw new Error(`The README has no lines ${begin} and ${end}.`);
  const block = ['```sh', ...exampleLines(commands), '```'].join('\n');
  return `${readme.slice(0, start)}${begin}\n${block}\n${readme.slice(stop)}`;
}

function exampleLines(commands: readonly Command[]): string[] {
  const examples = commands.flatMap((command) => command.examples);
  const width = Math.max(...examples.map(({ line }) => line.length).filter((length) => length <= 64));
  return examples.map(({ line, says }) => `${line.padEnd(width)}  # ${says}`);
}
