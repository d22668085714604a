import type { Command, CommandOption } from './command.ts';
import { sharedOptions } from './parse-command-line.ts';
import { UsageError } from './usage-error.ts';

/** Written from the table of commands, as the help is. Each completes commands, options, their values, and files. */
const writers: Readonly<Record<string, (commands: readonly Command[]) => string>> = {
  bash: writeBash,
  zsh: writeZsh,
  fish: writeFish,
};

/** @throws {UsageError} */
export function writeCompletion(shell: string, commands: readonly Command[]): string {
  const write = Object.hasOwn(writers, shell) ? writers[shell] : undefined;
  if (write) return write(commands);
  throw new UsageError(
    `${JSON.stringify(shell)} is no shell with completion; there are ${Object.keys(writers).join(', ')}.`,
  );
}

const optionsOf = ({ options }: Command): [string, CommandOption][] => Object.entries({ ...options, ...sharedOptions });

const namesOf = (commands: readonly Command[]): string => commands.map(({ name }) => name).join(' ');

/** The words that a command's operands are chosen from; undefined where they are files. */
function choicesOf({ name, operands }: Command, commands: readonly Command[]): string | undefined {
  return name === 'help' ? namesOf(commands) : operands.find(({ choices }) => choices)?.choices?.join(' ');
}

/** The options as they are typed: `-o`, `--output`. */
const typed = (name: string, { short }: CommandOption): string[] => [...(short ? [`-${short}`] : []), `--${name}`];

/** In bash and zsh files are completed where nothing else is. */
function writeBash(commands: readonly Command[]): string {
  const [first] = commands;
  const rows = commands.map((command) => {
    const words = optionsOf(command).flatMap(([name, option]) => typed(name, option));
    const choices = choicesOf(command, commands);
    const chooses = choices === undefined ? '' : ` choices='${choices}'`;
    return `    ${command === first ? '*' : command.name}) options='${words.join(' ')}'${chooses} ;;`;
  });
  const withWords = commands.flatMap((command) =>
    optionsOf(command).filter(([, { value, completes }]) => value !== undefined && completes === undefined),
  );
  const free = withWords.filter(([, { choices }]) => choices === undefined);
  const chosen = withWords.flatMap(([name, option]) =>
    option.choices ? [`    ${typed(name, option).join('|')}) choices='${option.choices.join(' ')}' ;;`] : [],
  );
  return `# news-summary: completion for bash
_news_summary() {
  local word=\${COMP_WORDS[COMP_CWORD]} before=\${COMP_WORDS[COMP_CWORD-1]} options choices=
  COMPREPLY=()
  case $before in
    ${[...new Set(free.flatMap(([name, option]) => typed(name, option)))].join('|')}) return ;;
${chosen.join('\n')}
  esac
  if [[ -n $choices ]]; then
    COMPREPLY=($(compgen -W "$choices" -- "$word"))
    return
  fi
  case \${COMP_WORDS[1]} in
${[...rows.slice(1), ...rows.slice(0, 1)].join('\n')}
  esac
  if [[ $word == -* ]]; then
    COMPREPLY=($(compgen -W "$options" -- "$word"))
    return
  fi
  [[ $COMP_CWORD == 1 ]] && choices='${namesOf(commands)}'
  [[ -n $choices ]] && COMPREPLY=($(compgen -W "$choices" -- "$word"))
}
complete -o bashdefault -o default -F _news_summary news-summary
`;
}

function writeZsh(commands: readonly Command[]): string {
  const cases = commands.map((command) => {
    const specs = optionsOf(command).flatMap(([name, option]) =>
      typed(name, option).map((word) => `'${word}[${quoteZsh(option.says)}]${valueZsh(option)}'`),
    );
    const choices = choicesOf(command, commands);
    const rest = choices === undefined ? "'*:file:_files'" : `'1:choice:(${choices})'`;
    return `    ${command.name}) _arguments ${[...specs, rest].join(' ')} ;;`;
  });
  const described = commands.map(({ name, says }) => `'${name}:${quoteZsh(says)}'`).join(' ');
  const first = commands[0]?.name ?? '';
  return `#compdef news-summary
_news_summary() {
  local -a commands=(${described})
  local command=${first}
  if (( CURRENT == 2 )) && [[ $words[2] != -* ]]; then
    _describe command commands
    _files
    return
  fi
  if (( \${commands[(I)$words[2]:*]} )); then
    command=$words[2]
    shift words
    (( CURRENT-- ))
  fi
  case $command in
${cases.join('\n')}
  esac
}
if [[ $funcstack[1] == _news_summary ]]; then _news_summary "$@"; else compdef _news_summary news-summary; fi
`;
}

/** What \`_arguments\` would read as its own marks. */
const quoteZsh = (text: string): string => text.replace(/[[\]:\\]/g, '\\$&').replaceAll("'", `'\\''`);

function valueZsh({ value, choices, completes }: CommandOption): string {
  if (value === undefined) return '';
  if (choices) return `:${value}:(${choices.join(' ')})`;
  return `:${value}:${completes === undefined ? '' : '_files'}`;
}

function writeFish(commands: readonly Command[]): string {
  const [first] = commands;
  const others = commands.filter((command) => command !== first);
  const lines = commands.map(
    ({ name, says }) => `complete -c news-summary -n __fish_use_subcommand -a ${name} -d '${quoteFish(says)}'`,
  );
  for (const command of commands) {
    const isIt =
      command === first
        ? `'not __fish_seen_subcommand_from ${namesOf(others)}'`
        : `'__fish_seen_subcommand_from ${command.name}'`;
    for (const [name, { short, value, choices, completes, says }] of optionsOf(command)) {
      const letter = short ? ` -s ${short}` : '';
      const words = choices ? ` -a '${choices.join(' ')}'` : '';
      const needs = value === undefined ? '' : completes ? ' -r -F' : ` -x${words}`;
      lines.push(`complete -c news-summary -n ${isIt} -l ${name}${letter}${needs} -d '${quoteFish(says)}'`);
    }
    const choices = choicesOf(command, commands);
    if (choices !== undefined) lines.push(`complete -c news-summary -n ${isIt} -f -a '${choices}'`);
  }
  return `# news-summary: completion for fish\n${lines.join('\n')}\n`;
}

const quoteFish = (text: string): string => text.replace(/['\\]/g, '\\$&');
