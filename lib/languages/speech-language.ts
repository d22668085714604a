/** The words by which a language tells who said what. A new language is one such table. */
export interface SpeechLanguage {
  /** Verbs and participles that report speech, in the forms of news. */
  readonly cues: ReadonlySet<string>;
  /** Prepositions that name a source: "selon", "laut". */
  readonly sources: ReadonlySet<string>;
  /** Phrases that name a source at the head of a clause: "nach Angaben", "de acuerdo con". */
  readonly sourcePhrases: readonly (readonly string[])[];
  /** Name a source behind a comma only: ", so Roth". */
  readonly commaSources: ReadonlySet<string>;
  /** Stands behind its source: "der Polizei zufolge". */
  readonly postposed: ReadonlySet<string>;
  /** Begins what is reported: "que", "dass". */
  readonly that: RegExp;
  /** Verbs in the subjunctive of reported speech: they make "sagte, er sei krank" a report. */
  readonly reportedVerbs: ReadonlySet<string>;
  /** Between a speaker and the verb: auxiliaries, adverbs, weak pronouns. */
  readonly between: ReadonlySet<string>;
  readonly determiners: ReadonlySet<string>;
  /** Determiners as a preposition has them, where they differ: "laut dem Bericht". */
  readonly governed: ReadonlySet<string>;
  /** Go on with a role: "le maire de Brest". */
  readonly links: ReadonlySet<string>;
  /** End the words for a speaker. */
  readonly boundaries: ReadonlySet<string>;
  readonly pronouns: ReadonlySet<string>;
  /** A verb with its subject hung on: "explique-t-elle"; the first group is the verb. */
  readonly inversion: RegExp | undefined;
  /** What may stand between a verb and the subject behind it: "explique de son côté à l'AFP Claire Roux". Matches at the head of four words. */
  readonly aside: RegExp;
  /** The verb comes before its subject behind a fronted phrase: "Laut Roth bleibt der Kai zu". */
  readonly isVerbSecond: boolean;
  /** A verb without a subject has that of the sentence before. */
  readonly dropsPronouns: boolean;
}
