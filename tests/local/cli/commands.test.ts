import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { engineVersion } from '../../../lib/model/versions.ts';
import { type Command, defineCommand } from '../../../local/cli/command.ts';
import { commands } from '../../../local/cli/commands.ts';
import { parseCommandLine } from '../../../local/cli/parse-command-line.ts';
import { writeCompletion } from '../../../local/cli/write-completion.ts';
import { writeCommandHelp, writeHelp } from '../../../local/cli/write-help.ts';
import { writeManPage } from '../../../local/cli/write-man-page.ts';
import { writeReadmeBlock } from '../../../local/cli/write-readme-block.ts';

const read = (name: string): string => readFileSync(new URL(`../../../${name}`, import.meta.url), 'utf8');
const mostColumns = 100;
const texts = [
  { name: 'all commands', text: writeHelp(commands) },
  ...commands.map((command) => ({ name: command.name, text: writeCommandHelp(command) })),
];

/** A command that is not there: what is written from the table must have it. */
const planted = defineCommand({
  name: 'plant',
  operands: [{ name: 'SEED' }],
  says: 'plants a seed',
  about: ["It's 5 - 3 [of] a\\b: once."],
  options: {
    depth: { short: 'd', value: 'CM', range: [1, 9], says: "how deep: it's [1-9]" },
    kind: { value: 'K', choices: ['rye', 'oat'], says: 'which' },
  },
  examples: [{ line: 'news-summary plant --depth 3 seed', says: 'three deep' }],
  run: () => Promise.resolve(0),
});
const more: readonly Command[] = [...commands, planted];

describe('help', () => {
  test.each(texts)(`$name fits into a terminal of ${mostColumns} columns`, ({ text }) => {
    expect(text.split('\n').filter((line) => line.length > mostColumns)).toEqual([]);
  });

  test.each(commands)('$name has an example, and each of them is a command line', ({ examples }) => {
    expect(examples.length).toBeGreaterThan(0);
    for (const { line } of examples) {
      const words = /news-summary ([^<>|)]*)/.exec(line)?.[1]?.trim().split(' ') ?? [];
      expect(() => parseCommandLine(words, commands), line).not.toThrow();
    }
  });

  test('a new row is in it, with its options', () => {
    expect(writeHelp(more)).toContain('plant       plants a seed');
    expect(writeCommandHelp(planted)).toContain("-d, --depth CM  how deep: it's [1-9]");
  });
});

describe('what is written from the table: run `npm run generate` after a change', () => {
  test('the manual page', () => expect(read('docs/news-summary.1')).toBe(writeManPage(commands, engineVersion)));
  test('the block of the README', () => expect(read('README.md')).toBe(writeReadmeBlock(read('README.md'), commands)));

  test('a new row is in both', () => {
    expect(writeManPage(more, '1')).toContain(".SS plant SEED\nPlants a seed.\n.PP\nIt's 5 \\- 3 [of] a\\eb: once.\n");
    expect(writeReadmeBlock(read('README.md'), more)).toMatch(/\nnews-summary plant --depth 3 seed +# three deep\n/);
  });

  test('a README without its place is no README', () => {
    expect(() => writeReadmeBlock('# Nothing', commands)).toThrow('no lines <!-- commands');
  });
});

describe('completion', () => {
  test.each(['bash', 'zsh', 'fish'])('%s knows every command and option', (shell) => {
    const text = writeCompletion(shell, more);
    for (const { name, options } of more)
      for (const word of [name, ...Object.keys(options)]) expect(text).toMatch(new RegExp(`\\b${word}\\b`));
  });

  test.each([
    { words: ['ver'], offers: ['verify'] },
    { words: ['pl'], offers: ['plant'] },
    { words: ['--jo'], offers: ['--jobs'] },
    { words: ['explain', '--na'], offers: ['--names', '--name'] },
    { words: ['completion', ''], offers: ['bash', 'zsh', 'fish'] },
    { words: ['help', 'ex'], offers: ['explain', 'export'] },
    { words: ['plant', '--depth', '-'], offers: [] },
    { words: ['plant', '--kind', ''], offers: ['rye', 'oat'] },
    { words: ['plant', '-'], offers: ['-d', '--depth', '--kind', '-h', '--help', '--version'] },
  ])('bash completes $words', ({ words, offers }) => {
    const all = ['news-summary', ...words].map((word) => `'${word}'`).join(' ');
    const script = `${writeCompletion('bash', more)}
      COMP_WORDS=(${all}); COMP_CWORD=${words.length}; _news_summary; printf '%s\\n' "\${COMPREPLY[@]}"`;
    const { stdout, stderr } = spawnSync('bash', ['-c', script], { encoding: 'utf8' });
    expect({ stderr, offers: stdout.split('\n').filter((line) => line !== '') }).toEqual({ stderr: '', offers });
  });
});

describe('what is wrong is said', () => {
  test.each([
    { words: ['--sentence', '3', 'a.txt'], says: 'summarize has no option --sentence. Did you mean --sentences?' },
    { words: ['--loud', 'a.txt'], says: 'summarize has no option --loud. news-summary summarize --help lists' },
    { words: ['-x', 'a.txt'], says: 'summarize has no option -x.' },
    { words: ['--names', 'a.txt'], says: '--names belongs to explain, not to summarize' },
    { words: ['verfy', 'a.json'], says: 'There is no command and no file "verfy". Did you mean verify?' },
    { words: ['--words', '9', 'verify', 'a'], says: 'The command comes first: news-summary verify' },
    { words: ['verify'], says: 'verify takes RECORD [SOURCE]; it was given nothing.' },
    { words: ['verify', 'a', 'b', 'c'], says: 'it was given "a" "b" "c".' },
    { words: ['--output'], says: '--output has no value: -o, --output PLACE.' },
    { words: ['--query', '--text', 'a'], says: 'is given as --query=VALUE' },
    { words: ['--text=yes', 'a'], says: '--text takes no value; it was given "yes".' },
    { words: ['--sentences=0', 'a'], says: '--sentences is "0"; it takes a whole number from 1 to 20.' },
    { words: ['plant', '--kind', 'fig', 'a'], says: '--kind is "fig"; it takes rye, oat.' },
    { words: ['--constructor', 'a'], says: 'has no option --constructor.' },
  ])('$words', ({ words, says }) => expect(() => parseCommandLine(words, more)).toThrow(says));

  test('a file may have any name, and a value may begin with a dash', () => {
    expect(parseCommandLine(['./verify'], commands).command.name).toBe('summarize');
    expect(parseCommandLine(['--query=-x', '--', '-o'], commands).given).toMatchObject({
      operands: ['-o'],
      values: { query: '-x' },
    });
  });
});
