/** What starting costs before there is anything to start. */
export const handler = (): Promise<void> => Promise.resolve();
