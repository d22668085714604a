/** A word as bash, zsh and ksh take it; any POSIX shell where it has no control characters. None of those reaches the terminal. */
export function quoteWord(word: string): string {
  if (/^[\w@%+=:,./-]+$/.test(word)) return word;
  if (!/\p{Cc}/u.test(word)) return `'${word.replaceAll("'", `'\\''`)}'`;
  return `$'${word.replace(/['\\]/g, '\\$&').replace(/\p{Cc}/gu, (control) => Buffer.from(control).toString('hex').replace(/../g, '\\x$&'))}'`;
}
