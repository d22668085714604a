/**
 * Code in ASCII alone. V8 keeps a file in twice the memory, and takes twice as long to read it, if one sign in it is
 * not of ASCII. esbuild leaves them in regular expressions and in the raw strings that these are made of, where an
 * escape means the same.
 */
export const escapeSigns = (code: string): string =>
  code.replace(/[^\0-\x7f]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
