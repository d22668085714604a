/**
 * Quotes a word for bash, zsh and ksh; without control characters, for any POSIX shell. No control character reaches
 * the terminal.
 */
export function quoteWord(word: string): string {
  if (/^[\w@%+=:,./-]+$/.test(word)) return word;
  if (!/\p{Cc}/u.test(word)) return `'${word.replaceAll("'", `'\\''`)}'`;
  return `$'${word.replace(/['\\]/g, '\\$&').replace(/\p{Cc}/gu, escapeControl)}'`;
}

const escapeControl = (control: string): string => Buffer.from(control).toString('hex').replace(/../g, '\\x$&');
