import type { FurnitureKind } from '../../languages/furniture-language.ts';
import { furnitureWords } from '../../languages/languages.ts';
import { anyOf } from '../../model/words.ts';
import { smallLetters } from './letter-classes.ts';

/** What stands beside a word. */
const apart = `[^${smallLetters}\\d]`;

const wordOf = (kind: FurnitureKind): string =>
  `(?<![${smallLetters}])${anyOf(furnitureWords(kind))}(?![${smallLetters}])`;

/**
 * Lines that offer the rest of an article to those who pay, as sources of expressions for small letters: by words that
 * open no other line; by an opening with a word of such an offer behind it; and by a claim about readers, in a short
 * sentence: "This article is reserved for our subscribers."
 */
export const payWallLines: readonly string[] = [
  `^${anyOf(furnitureWords('payWalls'))}`,
  `^${anyOf(furnitureWords('payWallOpenings'))}(?:${apart}*$|${apart}.*${wordOf('payWallWords')})`,
  `^${anyOf(furnitureWords('payWallSubjects'))}(?=${apart})(?=[^.!?]{0,90}${wordOf('payWallClaims')})` +
    `[^.!?]{0,80}${wordOf('payWallReaders')}[^.!?,"“]{0,30}(?:[.!?…]|$)`,
];
