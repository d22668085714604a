/**
 * The words by which a language tells who said what.
 * Quotations are read by one of two strategies: by the words of a table, or by English grammar.
 */
export type SpeechLanguage = SpeechTable | EnglishSpeech;

/** What both strategies read. */
interface SpeechWords {
  /** Verbs and participles that report speech, in the forms of news. */
  readonly cues: ReadonlySet<string>;
  /** Cues that introduce a report without "that", or a quotation without a comma. */
  readonly freeCues: ReadonlySet<string>;
  /** Phrases that name a source: "nach Angaben", "de acuerdo con", "according to". */
  readonly sourcePhrases: readonly (readonly string[])[];
  /** Begins what is reported: "que", "dass". */
  readonly that: ReadonlySet<string>;
  /** The same, hung on the next word: "qu'il". */
  readonly elidedThat: RegExp | undefined;
  readonly determiners: ReadonlySet<string>;
  /** Determiners that are not part of the name behind them: "Die Ministerin: …". */
  readonly articles: ReadonlySet<string>;
  readonly pronouns: ReadonlySet<string>;
  /** Pronouns that name one person. */
  readonly singularPronouns: ReadonlySet<string>;
  /** End the words for a speaker. */
  readonly boundaries: ReadonlySet<string>;
  /** Between a speaker and the verb: auxiliaries, adverbs, weak pronouns. */
  readonly between: ReadonlySet<string>;
  /** Begin a relative clause behind a source. */
  readonly relatives: ReadonlySet<string>;
  /** Relatives that are the subject of a cue, and stand for the noun before: "who said". */
  readonly subjectRelatives: ReadonlySet<string>;
  /** A verb with its subject hung on: "explique-t-elle"; the first group is the verb. */
  readonly inversion: RegExp | undefined;
  /** The verb comes before its subject behind a fronted phrase: "Laut Roth bleibt der Kai zu". */
  readonly isVerbSecond: boolean;
  /** A verb without a subject has the subject of the sentence before. */
  readonly dropsPronouns: boolean;
}

/** A language that is read by its words alone. A new language is one such table. */
export interface SpeechTable extends SpeechWords {
  readonly strategy: 'table';
  /** Prepositions that name a source: "selon", "laut". */
  readonly sources: ReadonlySet<string>;
  /** Name a source behind a comma only: ", so Roth". */
  readonly commaSources: ReadonlySet<string>;
  /** Stands behind its source: "der Polizei zufolge". */
  readonly postposed: ReadonlySet<string>;
  /** Join a second verb to the subject of the first: "Roth sagte … und betonte". */
  readonly conjunctions: ReadonlySet<string>;
  /** Verbs in the subjunctive of reported speech: they make "sagte, er sei krank" a report. */
  readonly reportedVerbs: ReadonlySet<string>;
  /** Cues that report only together with one of some words behind them: "gab … bekannt". */
  readonly particles: ReadonlyMap<string, ReadonlySet<string>>;
  /** They open a clause that hangs on the one with the cue: "Nachdem das Schiff lag, sagte Roth". */
  readonly subordinators: ReadonlySet<string>;
  /** A pronoun and a verb in that mood, in any verb: "er verstehe". */
  readonly subjunctive: RegExp | undefined;
  /** Those that show at the head of a sentence that it goes on with what somebody said. */
  readonly carriedVerbs: ReadonlySet<string>;
  /** Verbs of facts, and the first person: a sentence that has them first is the article's own, or a quotation. */
  readonly statedVerbs: ReadonlySet<string>;
  /** What may name no speaker before a colon: "Das Motto lautet: …". */
  readonly namingVerbs: ReadonlySet<string>;
  /** Determiners as a preposition has them, where they differ: "laut dem Bericht". */
  readonly governed: ReadonlySet<string>;
  /** An article hung on its noun: "l'agence". */
  readonly elidedArticle: RegExp | undefined;
  /** Go on with a role: "le maire de Brest". */
  readonly links: ReadonlySet<string>;
  /** How adverbs end. They are not part of a speaker. */
  readonly adverb: RegExp | undefined;
  /**
   * What may stand between a verb and the subject behind it: "explique de son côté à l'AFP Claire Roux".
   * Matches at the head of four words, with a space behind.
   */
  readonly aside: RegExp;
  /** An age before a noun: "41 Jahre alte". Matches at the head of three words, with a space behind. */
  readonly age: RegExp | undefined;
  /** Nouns that name speakers without a determiner: "fuentes de la policía". */
  readonly bareSources: ReadonlySet<string>;
  /** Opens an aside that names a source with its verb: "wie die Polizei mitteilte". */
  readonly asideWord: string | undefined;
  /** One of many, before their determiner: "eine der Frauen". */
  readonly partitives: ReadonlySet<string>;
  /** Boundaries that may end a statement: days, and particles of verbs. */
  readonly clauseEnds: ReadonlySet<string>;
  /** Nouns of time, which speak of nobody: "la noche del martes". */
  readonly timeNouns: ReadonlySet<string>;
}

/** English needs more lists. */
export interface EnglishSpeech extends SpeechWords {
  readonly strategy: 'english';
  /** All words with which a cue may begin, to look most words up only once. */
  readonly cueOpeners: ReadonlySet<string>;
  /** Verbs that report speech together with one particle only: "points out". */
  readonly phrasalCues: ReadonlyMap<string, string>;
  /** Cues that report a clause when a finite verb shows that one follows: "argued the plan would fail". */
  readonly clauseCues: ReadonlySet<string>;
  /** Pronouns that begin a clause behind a cue: "said he would go". */
  readonly subjectPronouns: ReadonlySet<string>;
  /** Verbs that report a clause, and nothing else: "found the plan would fail". */
  readonly clauseOnlyCues: ReadonlySet<string>;
  /** Verbs that report a question, and the words that begin one: "asked why the plan had failed". */
  readonly questionCues: ReadonlySet<string>;
  readonly questionWords: ReadonlySet<string>;
  /** Cues behind which a speaker may stand, after words without quotation marks: "The quay is shut, warned Roth." */
  readonly invertedCues: ReadonlySet<string>;
  /** Cues that take an object or a quotation, so that no statement stands before them: "On Monday, Roth called …". */
  readonly objectCues: ReadonlySet<string>;
  /** Cues that give a thing a name or a property: "called the plan “a shame”". */
  readonly namingCues: ReadonlySet<string>;
  /** Cues that are nouns as often: "below estimates", "claims rose". */
  readonly nounCues: ReadonlySet<string>;
  /** Cues with a listener or an object before "that": "assured the council that", "expressed hope that". */
  readonly objectThatCues: ReadonlySet<string>;
  readonly negations: ReadonlySet<string>;
  /** Where one speaks: "said in a statement". */
  readonly speechPlaces: ReadonlySet<string>;
  /** The name behind one of these is not its subject: "told Roth". */
  readonly listenerCues: ReadonlySet<string>;
  readonly finiteVerbs: ReadonlySet<string>;
  /** With a participle, they make a passive: "was asked". */
  readonly passiveVerbs: ReadonlySet<string>;
  readonly prepositions: ReadonlySet<string>;
  /** What may stand between the cue and the speech: "said on Monday that". */
  readonly dayWords: ReadonlySet<string>;
  /** Days and months: their capitals do not name a speaker. */
  readonly calendarCapitals: ReadonlySet<string>;
  /** Behind a name, they begin what is not part of the speaker: "said Roth in a statement". */
  readonly speakerEnds: ReadonlySet<string>;
  /** At the head of a sentence, they are not part of the speaker: "But Roth said". */
  readonly sentenceLinks: ReadonlySet<string>;
  /** Behind a cue, they do not begin a clause: "said so", "told him". */
  readonly nonSubjects: ReadonlySet<string>;
  /** They begin a clause that is not the one reported. */
  readonly clauseOpeners: ReadonlySet<string>;
  /** In a foreign language, an auxiliary and the participle behind it: "a déclaré". */
  readonly auxiliaries: ReadonlySet<string>;
  readonly participle: RegExp;
  /** Join two names to one speaker. */
  readonly conjunctions: ReadonlySet<string>;
  /** They begin a clause that hangs on the one behind it: "Since the flood came, Roth has argued …". */
  readonly subordinators: ReadonlySet<string>;
}
