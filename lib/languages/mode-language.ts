/**
 * The words by which a language tells that something is hearsay, or lies ahead. Who said it is told by its table of
 * speech. English has grammar of its own: `lib/facts/is-forecast.ts` and `lib/facts/statements`.
 */
export interface ModeTable {
  /** Reads the words of a clause in small letters, with single spaces: "aurait tué", "soll … haben". */
  readonly hearsay: () => RegExp;
  /** The same: "sera", "prévoit", "dürfte". */
  readonly forecast: () => RegExp;
  /** They hand on the infinitive or the clause behind the next comma: "wird beschuldigt, 12 zu …". */
  readonly handsOn: () => RegExp;
  /** A clause that hangs on the one before its comma. */
  readonly isInner: () => RegExp;
  /** Behind a break, another statement begins with one of these. */
  readonly contrasts: ReadonlySet<string>;
  /** They go on with the clause before a comma: "dont vingt enfants". */
  readonly additions: ReadonlySet<string>;
  /** Verbs that hand on a fact, beside those that hand on words: "confirmó", "estime". */
  readonly cues: ReadonlySet<string>;
  /** Verbs that hand on the whole clause, a number in it: "schätzt den Schaden auf". */
  readonly estimates: ReadonlySet<string>;
  /** They are no source: "selon la méthode des quotas". */
  readonly standards: ReadonlySet<string>;
  /** Behind a verb of saying they stand for "that" and a clause: "assure avoir". */
  readonly infinitives: ReadonlySet<string>;
  /** They name nobody: "hieß es". */
  readonly emptySubjects: ReadonlySet<string>;
  /** Verbs that report at the end of a clause only: ", wie die Polizei mitteilte". */
  readonly lastCues: ReadonlySet<string>;
  /** They open such a clause. */
  readonly asClauses: ReadonlySet<string>;
}
