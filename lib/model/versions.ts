/** The version that records name as their generator; equal to package.json's (a test sees to it). */
export const engineVersion = '0.1.0';

/** The version of the record's schema: raised by the rules of semantic versioning for its consumers. */
export const schemaVersion = '1.0.0' as const;
