/** Names beyond these are marked in the article, and not listed. */
export const mostNames = 60;
