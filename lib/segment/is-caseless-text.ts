const sampled = 20_000;

/** Whether a text that could have capitals has practically none: then a small letter says nothing about where sentences begin. */
export function isCaselessText(text: string): boolean {
  const sample = text.slice(0, sampled);
  const capitals = sample.match(/\p{Lu}/gu)?.length ?? 0;
  if (capitals * 500 >= sample.length) return false;
  const small = sample.match(/\p{Ll}/gu)?.length ?? 0;
  return small > 0 && capitals * 500 < small;
}
