import { once } from '../../model/once.ts';

/** What services write in place of a text that they do not give. */
const placeholders = once(
  () => /^\W*(?:removed|deleted|n\/?a|null|undefined|none)\W*$|^only available in .{2,60} plans?\W*$/i,
);

/** A text that says something; empty for one that stands for a missing text: "[Removed]". */
export const statedText = (text: string): string => (text.length < 90 && placeholders().test(text) ? '' : text);
