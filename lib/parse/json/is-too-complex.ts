import { limits } from '../../model/limits.ts';

/** Whether JSON nests deeper or has more values than any article: walkers recurse, and each value takes memory. */
export function isTooComplex(text: string): boolean {
  let depth = 0;
  let values = 1;
  let inString = false;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (inString) {
      if (code === backslash) index++;
      else if (code === quote) inString = false;
    } else if (code === quote) inString = true;
    else if (code === openBrace || code === openBracket) {
      if (++depth > limits.jsonDepth || ++values > limits.jsonValues) return true;
    } else if (code === closeBrace || code === closeBracket) depth--;
    else if (code === comma && ++values > limits.jsonValues) return true;
  }
  return false;
}

const [quote, backslash, comma] = [0x22, 0x5c, 0x2c];
const [openBrace, closeBrace, openBracket, closeBracket] = [0x7b, 0x7d, 0x5b, 0x5d];
