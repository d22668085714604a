import { type TimeClass, timeClasses } from '../../languages/time-classes.ts';
import { nameClasses } from '../lexemes/compile-rules.ts';

/** The character that stands for a class where rules are matched. */
export const timeCharacterOf = nameClasses<TimeClass>(timeClasses);
