import { type TimeClass, timeClasses } from '../../languages/time-classes.ts';
import { nameClasses } from '../lexemes/compile-rules.ts';

/** The character of a class in the strings that rules are matched against. */
export const timeCharacterOf = nameClasses<TimeClass>(timeClasses);
