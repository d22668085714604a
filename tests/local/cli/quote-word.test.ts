import { spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { quoteWord } from '../../../local/cli/quote-word.ts';

describe('a shell reads what was quoted, and no control character is shown', () => {
  const words = [
    { name: 'plain', word: '--start-after=a/b-1.txt', quoted: '--start-after=a/b-1.txt' },
    { name: 'empty', word: '', quoted: "''" },
    { name: 'a space', word: 'a b', quoted: "'a b'" },
    { name: 'a quotation mark', word: "it's", quoted: String.raw`'it'\''s'` },
    { name: 'what a shell would expand', word: '$(id) `id` "x" *', quoted: '\'$(id) `id` "x" *\'' },
    { name: 'letters of other scripts', word: 'ü 記事', quoted: "'ü 記事'" },
    { name: 'an escape sequence', word: 'a\u001b[2Kb', quoted: String.raw`$'a\x1b[2Kb'` },
    { name: 'one in a single character', word: 'a\u009bb', quoted: String.raw`$'a\xc2\x9bb'` },
    { name: 'letters turned round', word: 'a\u202eb', quoted: String.raw`$'a\xe2\x80\xaeb'` },
    { name: 'a line break among marks', word: 'a\n\\n\'"$x', quoted: String.raw`$'a\x0a\\n\'"$x'` },
  ];
  for (const { name, word, quoted } of words)
    test(name, () => {
      expect(quoteWord(word)).toBe(quoted);
      const env = { ...process.env, LC_ALL: 'C.UTF-8' };
      const { stdout } = spawnSync('bash', ['-c', `printf %s ${quoted}`], { encoding: 'utf8', env });
      expect(stdout).toBe(word);
    });
});
