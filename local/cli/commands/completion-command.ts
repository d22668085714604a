import { defineCommand } from '../command.ts';

const shells = ['bash', 'zsh', 'fish'] as const;

export const completionCommand = defineCommand({
  name: 'completion',
  operands: [{ name: 'SHELL', choices: shells }],
  says: `writes what a shell needs to complete commands and options: ${shells.join(', ')}`,
  about: [
    'For good, add the line of the example to ~/.bashrc or ~/.zshrc; in zsh below compinit. For fish, write the ' +
      'output to ~/.config/fish/completions/news-summary.fish.',
  ],
  options: {},
  examples: [
    { line: 'source <(news-summary completion bash)', says: 'in bash; the same with zsh' },
    { line: 'news-summary completion fish | source', says: 'in fish' },
  ],
  run: async ({ operands: [shell = ''], commands }) => {
    const { writeCompletion } = await import('../write-completion.ts');
    process.stdout.write(writeCompletion(shell, commands));
    return 0;
  },
});
