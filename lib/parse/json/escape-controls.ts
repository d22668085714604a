import { limits } from '../../model/limits.ts';

/**
 * JSON with the control characters in its strings escaped, as its grammar demands. Unchanged when there are none, and
 * when there are more than an article has lines.
 */
export function escapeControls(text: string): string {
  const parts: string[] = [];
  let inString = false;
  let from = 0;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code === quote) inString = !inString;
    else if (inString && code === backslash) index++;
    else if (inString && code < 0x20) {
      parts.push(text.slice(from, index), `\\u${code.toString(16).padStart(4, '0')}`);
      from = index + 1;
      if (parts.length > 2 * limits.lines) return text;
    }
  }
  return parts.length === 0 ? text : parts.join('') + text.slice(from);
}

const [quote, backslash] = [0x22, 0x5c];
