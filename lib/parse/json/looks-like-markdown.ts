/** Marks that only Markdown has: a heading, a link or picture with its address, words set in bold. */
const marks =
  /^#{1,6} \S|^={3,}\s*$|\]\((?:https?:\/\/|\/|#|mailto:)[^\s()]{0,1000}|(?<![\w*])\*\*\S[^*\n]{0,300}\*\*(?![\w*])/m;
const blankLine = /\n[ \t]*\r?\n/;

/**
 * Whether a text is Markdown. Lines without blank ones between them are paragraphs of a plain text: Markdown would make
 * one of them all.
 */
export const looksLikeMarkdown = (text: string): boolean =>
  marks.test(text) && (blankLine.test(text) || !text.trim().includes('\n'));
