/** The version that records name as their generator. A test keeps it equal to that of package.json. */
export const engineVersion = '0.1.0';
