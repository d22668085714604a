/**
 * What a sentence has that may make it lean on another, or stand alone: counts, shares, and 0 or 1 for no or yes.
 * "Known" means: told in an earlier sentence, and not in the headline.
 */
export const clueNames = [
  // Where it stands.
  'first',
  'second',
  /** Its place, 1 from the thirtieth sentence on. */
  'late',
  'sameParagraph',
  /** The article has no headline, and it is not the first sentence. */
  'noHeadline',
  // How long it is.
  'length',
  'brief',
  // Its head.
  'reference',
  'connective',
  'turnHead',
  'reasonHead',
  'countHead',
  'numberHead',
  // Pronouns: at the head, behind a noun of the sentence, or before any.
  'personHead',
  'personFree',
  'personAfterNoun',
  'thingHead',
  'thingFree',
  'thingAfterNoun',
  /** "It" or "them" behind a verb, so not its subject. */
  'object',
  'groupHead',
  'groupFree',
  'ownerHead',
  'ownerFree',
  'demonstrative',
  'quotedDemonstrative',
  'bareDemonstrative',
  'that',
  /** First person outside quotation marks. */
  'self',
  // Other words.
  'also',
  'other',
  'same',
  'again',
  'againEarly',
  'timeEarly',
  'link',
  'such',
  'these',
  'would',
  'had',
  'adds',
  'here',
  'quotedHere',
  'there',
  'than',
  /** "the other", "the first", "the two". */
  'theOther',
  // Definite phrases: "the deal", also where "a deal" was told before.
  'definiteIntroduced',
  /** One noun behind "the" at the head, and nothing that says which is meant. */
  'definiteBareHead',
  /** "The Tallow senator" at the head: whoever was named before. */
  'epithet',
  'definiteKnown',
  'definiteNew',
  'definiteNewHead',
  'definiteOfHeadline',
  // Names.
  'surname',
  'knownPerson',
  'fullNameAgain',
  'shortName',
  'knownBody',
  'knownPlace',
  'newName',
  'newNameHead',
  'headlineName',
  'noName',
  // Quotations.
  'startsInside',
  'allQuoted',
  'someQuoted',
  'mostQuoted',
  /** Few words stand outside quotation marks: "…," he said. */
  'shortTail',
  'opensUnsaid',
  'afterQuotation',
  'afterOpen',
  'pronounSpeaker',
  'namedSpeaker',
  'marks',
  // What it tells of, as shares of its content words.
  'told',
  'inHeadline',
  'noneInHeadline',
  /** A word that the sentence before has, and the headline lacks. */
  'fromBefore',
  // Its end.
  'question',
  'noStop',
] as const;

export type ClueName = (typeof clueNames)[number];

/** A clue that a sentence has not got is left out: most are. */
export type Clues = Partial<Record<ClueName, number>>;
