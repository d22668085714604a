import { replaceControls } from '../terminal/terminal-text.ts';

/**
 * Quotes a word for bash, zsh and ksh; without control characters, for any POSIX shell. No control character reaches
 * the terminal.
 */
export function quoteWord(word: string): string {
  if (/^[\w@%+=:,./-]+$/.test(word)) return word;
  const escaped = replaceControls(word.replace(/['\\]/g, '\\$&'), escapeControl);
  const isPlain = replaceControls(word, () => '') === word;
  return isPlain ? `'${word.replaceAll("'", `'\\''`)}'` : `$'${escaped}'`;
}

const escapeControl = (control: string): string => Buffer.from(control).toString('hex').replace(/../g, '\\x$&');
