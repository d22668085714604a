import { noTextNames } from './block-words.ts';

const words = /\S\s+\S+\s+\S/;
const address = /^\s*(?:https?:|\/|data:)\S*\s*$/;
const sentence = /\p{L}[.!?。؟।]["”’»)]*\s*$/u;
/** Characters. */
const fewest = 40;

/** The text of a part that has it under a name of its own: all of its sentences in their order, else a few words. */
export function otherText(members: ReadonlyMap<string, unknown>): string | undefined {
  const texts = [...members].flatMap(([name, value]) =>
    typeof value === 'string' && !noTextNames.has(name) && words.test(value) && !address.test(value) ? [value] : [],
  );
  const sentences = texts.filter((text) => text.length >= fewest && sentence.test(text));
  return sentences.length > 0 ? sentences.join('\n\n') : texts.length === 1 ? texts[0] : undefined;
}
