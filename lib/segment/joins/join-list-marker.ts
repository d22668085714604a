import { type Cut, type Passage, wordAt } from '../passage.ts';

const bullet = /^[•‣⁃▪●◦*-]$/;

/** "1." and "• 9." are the beginning of the sentence behind them. */
export function joinListMarker(passage: Passage, { sentence, stop, next }: Cut): boolean {
  const marker = bullet.test(wordAt(passage, sentence)) ? sentence + 1 : sentence;
  if (marker !== stop - 1) return false;
  const isShort = next - stop <= 2 && wordAt(passage, stop) === '.';
  return isShort && /^(?:\d{1,3}|[a-z]|[ivx]{1,4})$/i.test(wordAt(passage, marker));
}
