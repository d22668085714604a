import { detectAll } from 'tinyld/light';

/** The language whose letters a text's are most like, as BCP 47 primary tag; wraps tinyld. */
export const identifyLanguage = (text: string): string | undefined => detectAll(text)[0]?.lang;
