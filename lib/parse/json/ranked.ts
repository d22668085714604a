/** Names in the order in which they count, written apart by spaces and line breaks. */
export const ranked = (names: string): readonly string[] => names.trim().split(/\s+/);
