/** Whether a letter has a lower case other than itself. */
export function isCapital(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 128) return code > 64 && code < 91;
  const letter = text.charAt(at);
  return letter !== letter.toLowerCase();
}
