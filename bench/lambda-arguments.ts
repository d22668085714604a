/**
 * The arguments with which Lambda starts Node, by the function's megabytes: a twentieth for each half of the young
 * generation, nine tenths for the old one.
 */
export function lambdaArguments(megabytes: number): readonly string[] {
  const young = Math.floor(megabytes * 0.05);
  const old = Math.floor(megabytes * 0.9);
  return ['--expose-gc', `--max-semi-space-size=${young}`, `--max-old-space-size=${old}`];
}
