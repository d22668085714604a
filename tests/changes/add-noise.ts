import type { Random } from '../model/random.ts';
import { furnitureLines } from './edit-words.ts';

/** How a version is set: nothing of this changes what it says. */
export interface Setting {
  readonly quotes: 'as-written' | 'straight' | 'curly';
  /** Lines are broken at so many characters. Undefined: each paragraph is one line. */
  readonly width: number | undefined;
  readonly spaces: boolean;
  readonly furniture: boolean;
  readonly format: 'text' | 'json' | 'html';
}

export const pickSetting = (random: Random): Setting => ({
  quotes: random.pick(['as-written', 'straight', 'curly']),
  width: random.chance(0.3) ? 56 + random.below(30) : undefined,
  spaces: random.chance(0.3),
  furniture: random.chance(0.3),
  format: random.pick(['text', 'json', 'html']),
});

interface Version {
  readonly name: string;
  readonly content: string;
}

/** @param paragraphs of the body, each one line */
export function setVersion(headline: string, paragraphs: readonly string[], setting: Setting, random: Random): Version {
  const set = paragraphs.map((text) => setSpaces(setQuotes(text, setting.quotes), setting, random));
  if (setting.furniture && setting.format !== 'json')
    set.splice(
      random.chance(0.3) ? set.length : Math.max(1, random.below(set.length - 1)),
      0,
      random.pick(furnitureLines),
    );
  const title = setQuotes(headline, setting.quotes);
  if (setting.format === 'json')
    return { name: 'story.json', content: JSON.stringify({ headline: title, articleBody: set.join('\n\n') }) };
  if (setting.format === 'html') {
    const toHtml = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
    const body = set.map((text) => `<p>${toHtml(text)}</p>`).join('\n');
    const head = `<!doctype html><html><head><meta charset="utf-8"><title>${toHtml(title)}</title></head>`;
    return {
      name: 'story.html',
      content: `${head}<body><article><h1>${toHtml(title)}</h1>\n${body}</article></body></html>`,
    };
  }
  const lines = set.map((text) => (setting.width === undefined ? text : wrap(text, setting.width)));
  return { name: 'story.txt', content: `${title}\n\n${lines.join('\n\n')}\n` };
}

function setQuotes(text: string, quotes: Setting['quotes']): string {
  if (quotes === 'straight') return text.replace(/[“”„]/g, '"').replace(/[’‘]/g, "'");
  if (quotes === 'as-written') return text;
  return text
    .replace(/(?<=^|[\s(\u2014])"/g, '“')
    .replaceAll('"', '”')
    .replace(/(?<=\p{L})'/gu, '’');
}

/** Some spaces stand twice, and some are no-break spaces. */
const setSpaces = (text: string, { spaces }: Setting, random: Random): string =>
  spaces ? text.replaceAll(' ', () => (random.chance(0.1) ? random.pick(['  ', '\u00a0']) : ' ')) : text;

function wrap(text: string, width: number): string {
  const lines: string[] = [''];
  for (const word of text.split(' ')) {
    const line = lines.at(-1) ?? '';
    if (line !== '' && line.length + word.length >= width) lines.push(word);
    else lines[lines.length - 1] = line === '' ? word : `${line} ${word}`;
  }
  return lines.join('\n');
}
