import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import {
  type Command,
  type CommandOption,
  type CommandOptions,
  describeOperand,
  describeOption,
  type Given,
  type Value,
} from './command.ts';
import { suggestWord } from './suggest-word.ts';
import { UsageError } from './usage-error.ts';

export interface CommandLine {
  readonly command: Command;
  readonly given: Given;
  /** What is asked for instead of running the command. `all`: the help of all commands. */
  readonly asks: 'help' | 'all' | 'version' | undefined;
}

/** Every command has them. */
export const sharedOptions = {
  help: { short: 'h', says: 'show this' },
  version: { says: 'show the version' },
} as const satisfies CommandOptions;

/** The command that words name: the first word, or else the first command of the table. */
export function findCommand(words: readonly string[], commands: readonly Command[]): Command {
  const [first] = commands;
  if (!first) throw new Error('The table of commands is empty.');
  return commands.find(({ name }) => name === words[0]) ?? first;
}

/** @throws {UsageError} that says what was wrong, and what would be right */
export function parseCommandLine(words: readonly string[], commands: readonly Command[]): CommandLine {
  const command = findCommand(words, commands);
  const isNamed = command.name === words[0];
  const own = isNamed ? words.slice(1) : words;
  const { operands, values } = parseWords(own, command, commands);
  const { help, version, ...rest } = values;
  const given = { operands, values: rest, words: own, commands };
  if (help) return { command, given, asks: isNamed ? 'help' : 'all' };
  if (version) return { command, given, asks: 'version' };
  if (!isNamed) checkNoCommand(words, operands, commands);
  checkOperands(command, operands);
  return { command, given, asks: undefined };
}

function parseWords(words: readonly string[], command: Command, commands: readonly Command[]) {
  const options: Readonly<Record<string, CommandOption | undefined>> = { ...command.options, ...sharedOptions };
  const { tokens, positionals } = parseArgs({
    args: [...words],
    allowPositionals: true,
    strict: false,
    tokens: true,
    options: Object.fromEntries(
      Object.entries({ ...command.options, ...sharedOptions }).map(
        ([name, { short, value }]: [string, CommandOption]) => [
          name,
          { type: value === undefined ? ('boolean' as const) : ('string' as const), ...(short ? { short } : {}) },
        ],
      ),
    ),
  });
  const values: Record<string, Value> = {};
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const { name, rawName, value, inlineValue } = token;
    const option = Object.hasOwn(options, name) ? options[name] : undefined;
    if (!option) throw new UsageError(describeUnknown(name, rawName, command, commands));
    values[name] = readValue(name, option, value, inlineValue ?? false);
  }
  return { operands: positionals, values };
}

function readValue(name: string, option: CommandOption, text: string | undefined, isInline: boolean): Value {
  if (option.value === undefined) {
    if (text !== undefined) throw new UsageError(`--${name} takes no value; it was given ${JSON.stringify(text)}.`);
    return true;
  }
  if (text === undefined || (!isInline && /^-./.test(text)))
    throw new UsageError(
      `--${name} has no value: ${describeOption(name, option)}. ` +
        `One that begins with a dash is given as --${name}=VALUE.`,
    );
  if (option.range) return readCount(name, text, option.range);
  if (option.choices && !option.choices.includes(text))
    throw new UsageError(`--${name} is ${JSON.stringify(text)}; it takes ${option.choices.join(', ')}.`);
  return text;
}

function readCount(name: string, text: string, [least, most]: readonly [number, number]): number {
  const value = /^\d{1,6}$/.test(text) ? Number(text) : Number.NaN;
  if (value >= least && value <= most) return value;
  throw new UsageError(`--${name} is ${JSON.stringify(text)}; it takes a whole number from ${least} to ${most}.`);
}

function describeUnknown(name: string, rawName: string, command: Command, commands: readonly Command[]): string {
  const owner = commands.find(({ options }) => Object.hasOwn(options, name));
  if (owner)
    return `${rawName} belongs to ${owner.name}, not to ${command.name}: news-summary ${owner.name} ${rawName}.`;
  const meant = suggestWord(name, Object.keys({ ...command.options, ...sharedOptions }));
  const rest =
    meant === undefined ? `news-summary ${command.name} --help lists those there are.` : `Did you mean --${meant}?`;
  return `${command.name} has no option ${rawName}. ${rest}`;
}

/** A command stands first. Whoever has a file of its name writes `./verify`. */
function checkNoCommand(words: readonly string[], operands: readonly string[], commands: readonly Command[]): void {
  const [first] = operands;
  if (first === undefined) return;
  const names = commands.map(({ name }) => name);
  if (names.includes(first))
    throw new UsageError(`The command comes first: news-summary ${first} … (for a file of this name: ./${first})`);
  if (words[0] !== first || /[./:]/.test(first) || existsSync(first)) return;
  const meant = suggestWord(first, names);
  if (meant !== undefined)
    throw new UsageError(`There is no command and no file ${JSON.stringify(first)}. Did you mean ${meant}?`);
}

function checkOperands({ name, operands }: Command, words: readonly string[]): void {
  const least = operands.filter(({ isOptional }) => !isOptional).length;
  const most = operands.some(({ isMany }) => isMany) ? Number.POSITIVE_INFINITY : operands.length;
  if (words.length >= least && words.length <= most) return;
  const wanted = operands.map(describeOperand).join(' ') || 'nothing but options';
  throw new UsageError(
    `${name} takes ${wanted}; it was given ${words.map((word) => JSON.stringify(word)).join(' ') || 'nothing'}.`,
  );
}
