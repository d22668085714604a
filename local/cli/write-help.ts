import { indent } from '../terminal/terminal-text.ts';
import { type Command, type CommandOption, describeOption, synopsisOf } from './command.ts';
import { sharedOptions } from './parse-command-line.ts';
import { suggestWord } from './suggest-word.ts';
import { UsageError } from './usage-error.ts';

/** Columns. */
const width = 100;

const exits = 'Ends with 0; with 1 when a file could not be read or a check failed; with 2 when called wrongly.';

/** The help of one command. */
export function writeCommandHelp(command: Command): string {
  const { name, says, about, options, examples } = command;
  const parts = [
    `${synopsisOf(command)}\n    ${capitalize(says)}.`,
    about.map((paragraph) => indent(paragraph, width, '    ')).join('\n\n'),
    describeOptions({ ...options, ...sharedOptions }),
    `Examples:\n${examples.map((example) => `  ${example.line}\n      ${example.says}`).join('\n')}`,
    name === 'help' ? '' : exits,
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

/** The help of all commands: what there is, and how the first of them is called. */
export function writeHelp(commands: readonly Command[]): string {
  const [first] = commands;
  const names = columns(commands.map(({ name, says }) => [name, says]));
  const example = commands.map(({ examples: [one] }) => `  ${one?.line}`).join('\n');
  return [
    `news-summary [COMMAND] [OPTION…] …\n\n${names}`,
    `Without COMMAND it is ${first?.name}:\n\n${first ? describeOptions({ ...first.options, ...sharedOptions }) : ''}`,
    `Examples:\n${example}`,
    `news-summary help COMMAND tells more of each.\n${exits}`,
    '',
  ]
    .join('\n\n')
    .trimEnd()
    .concat('\n');
}

/** @throws {UsageError} with the command that was probably meant */
export function requireCommand(name: string, commands: readonly Command[]): Command {
  const found = commands.find((command) => command.name === name);
  if (found) return found;
  const names = commands.map((command) => command.name);
  const meant = suggestWord(name, names);
  const rest = meant === undefined ? `There are ${names.join(', ')}.` : `Did you mean ${meant}?`;
  throw new UsageError(`There is no command ${JSON.stringify(name)}. ${rest}`);
}

function describeOptions(options: Readonly<Record<string, CommandOption>>): string {
  return columns(Object.entries(options).map(([name, option]) => [describeOption(name, option), option.says]));
}

function columns(rows: readonly (readonly [string, string])[]): string {
  const most = Math.max(...rows.map(([left]) => left.length));
  return rows.map(([left, right]) => `  ${left.padEnd(most)}  ${right}`).join('\n');
}

const capitalize = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
