/** An option of a command. Without `value` it is a switch. */
export interface CommandOption {
  /** What stands for its value in the help. */
  readonly value?: string;
  /** One letter. */
  readonly short?: string;
  /** The value is a whole number in this range. */
  readonly range?: readonly [least: number, most: number];
  /** The value is one of these. */
  readonly choices?: readonly string[];
  /** What a shell completes the value with. */
  readonly completes?: 'file' | 'folder';
  /** One line of the help. */
  readonly says: string;
}

export type CommandOptions = Readonly<Record<string, CommandOption>>;

/** What stands behind the name of a command, in its order. */
export interface Operand {
  readonly name: string;
  readonly isOptional?: boolean;
  readonly isMany?: boolean;
  /** What a shell completes it with: files, unless this names words. */
  readonly choices?: readonly string[];
}

type ValueOf<O extends CommandOption> = O extends { readonly range: readonly [number, number] }
  ? number
  : O extends { readonly value: string }
    ? string
    : boolean;

export type Value = string | number | boolean;

/** By the name of the option. */
export type Values<O extends CommandOptions> = string extends keyof O
  ? Readonly<Record<string, Value | undefined>>
  : { readonly [K in keyof O]?: ValueOf<O[K]> };

/** A command line, as a command gets it: checked, but for what only the command knows. */
export interface Given<O extends CommandOptions = CommandOptions> {
  readonly operands: readonly string[];
  readonly values: Values<O>;
  /** The words behind the command's name, as typed. */
  readonly words: readonly string[];
  /** All commands. */
  readonly commands: readonly Command[];
}

/** A row of the table of commands. Help, completion, the manual page and the README are written from it. */
export interface CommandRow<O extends CommandOptions> {
  readonly name: string;
  readonly operands: readonly Operand[];
  /** One line: what it does. */
  readonly says: string;
  /** What else there is to know, in paragraphs. */
  readonly about: readonly string[];
  readonly options: O;
  readonly examples: readonly { readonly line: string; readonly says: string }[];
  /** @returns the exit code */
  run(given: Given<O>): Promise<number>;
}

export type Command = CommandRow<CommandOptions>;

/** Types the values that a command gets by its options. */
export const defineCommand = <const O extends CommandOptions>(row: CommandRow<O>): Command => row as unknown as Command;

/** How a command is called: `news-summary verify [OPTION…] RECORD [SOURCE]`. */
export function synopsisOf({ name, options, operands }: Command): string {
  const given = Object.keys(options).length > 0 ? ['[OPTION…]'] : [];
  return ['news-summary', name, ...given, ...operands.map(describeOperand)].join(' ');
}

export function describeOperand({ name, isMany, isOptional }: Operand): string {
  const text = isMany ? `${name}…` : name;
  return isOptional ? `[${text}]` : text;
}

/** An option as it is typed: `-o, --output PLACE`. */
export function describeOption(name: string, { short, value }: CommandOption): string {
  return `${short ? `-${short}, ` : ''}--${name}${value ? ` ${value}` : ''}`;
}
