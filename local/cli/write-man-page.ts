import { type Command, describeOperand, describeOption, synopsisOf } from './command.ts';
import { sharedOptions } from './parse-command-line.ts';

/** The manual page, in the macros of man(7). It has no date: the same table gives the same bytes. */
export function writeManPage(commands: readonly Command[], version: string): string {
  const lines = [
    `.TH NEWS-SUMMARY 1 "" "news-summary ${version}" "User Commands"`,
    '.SH NAME',
    'news\\-summary \\- extractive summaries and key facts of news articles, as JSON',
    '.SH SYNOPSIS',
    ...commands.flatMap((command, index) => [...(index > 0 ? ['.br'] : []), roff(synopsisOf(command))]),
    '.SH COMMANDS',
    ...commands.flatMap(describe),
    '.SH EVERY COMMAND',
    ...optionLines(sharedOptions),
    '.SH EXIT STATUS',
    roff('0; 1 when a file could not be read or a check failed; 2 when called wrongly.'),
    '.SH ENVIRONMENT',
    roff(
      'NO_COLOR turns colours off. For s3:// and backfill, credentials, region and endpoint are those of the AWS CLI.',
    ),
  ];
  return `${lines.join('\n')}\n`;
}

function describe({ name, says, about, operands, options, examples }: Command): string[] {
  return [
    `.SS ${roff([name, ...operands.map(describeOperand)].join(' '))}`,
    roff(`${says.charAt(0).toUpperCase()}${says.slice(1)}.`),
    ...about.flatMap((paragraph) => ['.PP', roff(paragraph)]),
    ...optionLines(options),
    '.PP',
    examples.length > 1 ? 'Examples:' : 'Example:',
    ...examples.flatMap((example) => ['.TP', `.B ${roff(example.line)}`, roff(example.says)]),
  ];
}

const optionLines = (options: Command['options']): string[] =>
  Object.entries(options).flatMap(([name, option]) => [
    '.TP',
    `.B ${roff(describeOption(name, option))}`,
    roff(option.says),
  ]);

/** Text in which roff finds no marks of its own. */
const roff = (text: string): string =>
  text
    .replaceAll('\\', '\\e')
    .replaceAll('-', '\\-')
    .replaceAll('…', '...')
    .replace(/^(?=[.'])/, '\\&');
