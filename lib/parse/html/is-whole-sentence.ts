const shortestSentence = 80;
/** Scripts whose sentences need a third of the characters. */
const dense = /\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Hangul}/u;
const shortestDense = 27;
const endsSentence = /[.!?…。！？।؟]["'”’»)\]]*$/u;

/** Whether a run is a paragraph by its shape: long enough for a sentence, and it ends like one. */
export function isWholeSentence(text: string): boolean {
  const fewest = dense.test(text.slice(0, 40)) ? shortestDense : shortestSentence;
  return text.length >= fewest && endsSentence.test(text.slice(-4));
}
