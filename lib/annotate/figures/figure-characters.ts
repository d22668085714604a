import { type FigureClass, figureClasses } from '../../languages/figure-classes.ts';
import { nameClasses } from '../lexemes/compile-rules.ts';

/** The character that stands for a class when rules are matched. */
export const figureCharacterOf = nameClasses<FigureClass>(figureClasses);
