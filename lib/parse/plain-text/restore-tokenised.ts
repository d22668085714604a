/** A text with fewer commas is too short to judge. Stops do not count: those of abbreviations are not split off. */
const fewestCommas = 4;
const spacedShare = 0.8;
const brackets: ReadonlyMap<string, string> = new Map([
  ['-LRB-', '('],
  ['-RRB-', ')'],
  ['-LSB-', '['],
  ['-RSB-', ']'],
  ['-LCB-', '{'],
  ['-RCB-', '}'],
]);
const steps: readonly (readonly [RegExp, string])[] = [
  [/(?:``|“) /gu, '“'],
  [/ (?:''|”)/gu, '”'],
  [/ +([.,;:!?%)\]}]|n['’]t\b|['’](?:s|re|ve|ll|d|m)\b)/giu, '$1'],
  [/([([{$£€]) +(?=\S)/gu, '$1'],
];

/**
 * Joins a text that was split into tokens as in the Penn Treebank: "-LRB- CNN -RRB- -- On Tuesday , an". Undefined
 * unless the whole text was: then nearly every comma has a space before it.
 */
export function restoreTokenised(text: string): string | undefined {
  const commas = text.match(/,(?=\s|$)/gu)?.length ?? 0;
  const spaced = text.match(/ ,(?=\s|$)/gu)?.length ?? 0;
  if (spaced < fewestCommas || spaced < commas * spacedShare) return undefined;
  let restored = text.replace(/-[LR][RSC]B-/gu, (mark) => brackets.get(mark) ?? mark);
  for (const [pattern, replacement] of steps) restored = restored.replace(pattern, replacement);
  return restored;
}
