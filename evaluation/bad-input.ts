/** The command line, a label or an article is wrong: the message says how, and what would be right. */
export class BadInput extends Error {}
