import { setFlagsFromString } from 'node:v8';

/**
 * When V8 compiles what, for a process that often lives for one article: both change when work is done, never what comes of it. Together they take
 * a fifth off the CPU of the first record; after some hundred articles nothing is left of the difference.
 */
const heuristics = [
  // An expression is compiled to machine code when it is first used, not to bytecode first and again at its second use.
  '--no-regexp-tier-up',
  // A function is optimised after its 4,000th call instead of its 400th: the first article calls many 400 times, and the next may be in another process.
  '--invocation-count-for-maglev=4000',
];

export function tuneV8(): void {
  for (const flag of heuristics) setFlagsFromString(flag);
}
