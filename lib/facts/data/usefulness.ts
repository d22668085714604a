/**
 * What each reason adds to the log-odds that an editor finds a fact useful. Written by training/fit-usefulness.ts:
 * training/README.md has data, scores and limits.
 */
export const usefulness = {
  who: {
    base: -2.16,
    headline: 0.53,
    frequency: 2.19,
    role: 0.55,
    quoted: -0.7,
    lateness: -1.25,
    lede: 0.62,
    fullness: 0.34,
    acts: 0.85,
  },
  when: {
    base: -1.77,
    old: -0.59,
    earliness: 1.13,
    lateness: -0.79,
    focus: 0.81,
    bounds: -0.74,
    reported: 0.63,
    dayName: 1.21,
  },
  where: {
    base: -0.93,
    headline: 1.04,
    earliness: 1.13,
    lateness: -1.16,
    setting: 0.76,
    width: 0.58,
    owner: -0.24,
    ways: -0.42,
    brackets: -0.42,
    once: -0.53,
    site: 0.4,
  },
  figure: {
    base: 0.44,
    percent: 0.93,
    brackets: -0.66,
    lateness: -1.79,
    uncounted: -0.26,
    size: 0.77,
  },
  quotation: {
    base: -2.85,
    speaker: 1.37,
    salience: 1.06,
    headline: 1.11,
    firstDirect: 0.69,
    directness: -1.16,
    cue: 0.58,
    length: 0.64,
    frequency: 0.5,
  },
} as const;
