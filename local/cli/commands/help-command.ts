import { defineCommand } from '../command.ts';

export const helpCommand = defineCommand({
  name: 'help',
  operands: [{ name: 'COMMAND', isOptional: true }],
  says: 'all commands; with COMMAND how to use this one',
  about: [],
  options: {},
  examples: [{ line: 'news-summary help verify', says: 'the same as news-summary verify --help' }],
  run: async ({ operands: [name], commands }) => {
    const { writeCommandHelp, writeHelp, requireCommand } = await import('../write-help.ts');
    const text = name === undefined ? writeHelp(commands) : writeCommandHelp(requireCommand(name, commands));
    process.stdout.write(text);
    return 0;
  },
});
