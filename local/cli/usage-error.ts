/** The command line was used wrongly. The message says how, and what would be right. */
export class UsageError extends Error {}
