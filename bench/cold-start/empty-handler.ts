/** Measures what Node alone costs. */
export const handler = (): Promise<void> => Promise.resolve();
