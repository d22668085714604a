import { detectAll } from 'tinyld/light';

/** The language that fits the letters of a text best, as BCP 47 primary tag. Wraps tinyld. */
export const identifyLanguage = (text: string): string | undefined => detectAll(text)[0]?.lang;
