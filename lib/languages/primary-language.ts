/** The primary language of a BCP 47 tag, in small letters: "de" for "de-AT". Empty for an empty tag. */
export const primaryLanguage = (tag: string): string => tag.split('-', 1)[0]?.toLowerCase() ?? '';
