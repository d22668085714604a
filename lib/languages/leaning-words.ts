/** What a word does that may make its sentence lean on another. */
export type LeaningKind =
  // Pronouns, by what they stand for, and possessives.
  | 'person'
  | 'thing'
  | 'group'
  | 'owner'
  // "This", also before a noun; "that", which mostly does something else; and the plural, which seldom does.
  | 'demonstrative'
  | 'that'
  | 'these'
  // They add to something told before.
  | 'also'
  | 'other'
  | 'same'
  | 'again'
  | 'more'
  | 'such'
  // Contrasts; "however"; "later"; "therefore".
  | 'turn'
  | 'link'
  | 'time'
  | 'reason'
  // The condition or the deed was told before: "would", "had". So were the first words: "he added".
  | 'would'
  | 'had'
  | 'adds'
  // The place of the dateline, and another place.
  | 'here'
  | 'there'
  // Part of what was told: "one of them".
  | 'count'
  // A comparison has another half.
  | 'than'
  // "The Tallow senator": whoever was named before.
  | 'holder'
  // A definite article stands before what is known, an indefinite one introduces something.
  | 'article'
  | 'indefinite'
  // Behind a noun it tells which is meant.
  | 'of'
  // "That" behind it is a pronoun.
  | 'lead'
  // Behind a pronoun it is its verb.
  | 'being'
  // "This week" needs no other sentence.
  | 'period';

/** In small letters, with straight apostrophes. A word may do several things. */
export type LeaningWords = Readonly<Record<LeaningKind, readonly string[]>>;
