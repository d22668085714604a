/** The version that records name as their generator. A test keeps it equal to that of package.json. */
export const engineVersion = '0.1.0';

/** The version of the schema of records, raised for its consumers by the rules of semantic versioning. */
export const schemaVersion = '1.0.0' as const;
