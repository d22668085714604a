const upper = /^[\p{Lu}\p{Lt}]/u;
const lower = /^\p{Ll}/u;

/** Whether the character at an index is a capital. Letters of scripts without case are neither capital nor small. */
export function isUpperAt(text: string, index: number): boolean {
  const code = text.charCodeAt(index);
  return code < 128 ? code >= 65 && code <= 90 : upper.test(text.charAt(index));
}

export function isLowerAt(text: string, index: number): boolean {
  const code = text.charCodeAt(index);
  return code < 128 ? code >= 97 && code <= 122 : lower.test(text.charAt(index));
}
