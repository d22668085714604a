import { expect, test } from 'vitest';
import { squeeze } from '../../../local/build/squeeze-lists.ts';

test.each([
  ['words', 'const a = words(`\n  one two\n  three\n`);', 'const a = words(`one two three`);'],
  ['a set', 'wordSet(`\n    one\n    two`)', 'wordSet(`one two`)'],
  ['phrases keep their lines', 'phrases(`\n  read also\n  see more\n`)', 'phrases(`read also\nsee more`)'],
  ['a template with a value stays', 'words(`\n  one \u0024{two}\n`)', 'words(`\n  one \u0024{two}\n`)'],
  ['another function stays', 'linesOf(`\n  one\n`)', 'linesOf(`\n  one\n`)'],
])('%s', (_name, code, expected) => expect(squeeze(code)).toBe(expected));
