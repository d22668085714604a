/**
 * Orders two events of one key. Events of two keys cannot be compared.
 * A sequencer is a hexadecimal number of any length.
 * The shorter one is padded on the right with zeros, as S3's "Event message structure" prescribes.
 * @returns negative when `a` came first, positive when `b` did, 0 when they are the same event
 */
export function compareSequencers(a: string, b: string): number {
  const length = Math.max(a.length, b.length);
  const [left, right] = [a, b].map((sequencer) => sequencer.toUpperCase().padEnd(length, '0')) as [string, string];
  if (left === right) return 0;
  return left < right ? -1 : 1;
}
