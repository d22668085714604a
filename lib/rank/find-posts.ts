import type { RankContext } from './rank-context.ts';

/** What stands below a post: "— Ines Roth (@inesroth) May 3, 2016", or the address of its picture. */
const signature = /[—–-] ?[^()@\n]{1,60}\(@\w{1,30}\)|pic\.twitter\.com\//gu;
/** In characters: what a post may have. Prose may stand before a longer one. */
const longestPost = 140;

/** By sentence: whether it belongs to a post that was pasted into a paragraph. Linear in the length of the text. */
export function findPosts({ article, segmentation }: RankContext): readonly boolean[] {
  const { sentences } = segmentation;
  const isPost = sentences.map(() => false);
  for (let i = 0; i < sentences.length; i++) {
    const { start = 0, end = 0, paragraph } = sentences[i] ?? {};
    const text = article.text.slice(start, end);
    if (!text.includes('(@') && !text.includes('pic.')) continue;
    for (const { index } of text.matchAll(signature))
      for (let at = i; at >= 0 && sentences[at]?.paragraph === paragraph; at--) {
        if (start + index - (sentences[at]?.start ?? 0) > longestPost && at < i) break;
        isPost[at] = true;
      }
  }
  return isPost;
}
