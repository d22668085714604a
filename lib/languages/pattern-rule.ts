/** A pattern over word classes: class names, MACROS, and the operators of regular expressions; spaces mean nothing. */
export interface PatternRule {
  readonly name: string;
  readonly pattern: string;
}
