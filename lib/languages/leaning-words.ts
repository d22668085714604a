/**
 * What a word does that may make its sentence lean on another.
 * `person`, `thing`, `group`: pronouns, by what they stand for; `owner`: possessives. `demonstrative`: "this", also before a
 * noun; `that`: demonstratives that mostly do something else. `also`, `other`, `same`, `again`, `more`, `such`: add to
 * something told before. `turn`: contrasts. `link`: "however". `time`: "later". `here`: the place of the
 * dateline; `there`: another one. `count`: part
 * of what was told, as in "one of them". `reason`: "therefore". `than`: has another half. `article`: definite ones.
 * `of`: behind a noun, tells which is meant. `lead`: a pronoun may stand behind it. `being`: makes a pronoun a subject.
 * `period`: "this week" needs no other sentence.
 */
export type LeaningKind =
  | 'person'
  | 'thing'
  | 'group'
  | 'owner'
  | 'demonstrative'
  | 'that'
  | 'also'
  | 'other'
  | 'same'
  | 'again'
  | 'more'
  | 'such'
  | 'turn'
  | 'link'
  | 'time'
  | 'here'
  | 'there'
  | 'count'
  | 'reason'
  | 'than'
  | 'article'
  | 'of'
  | 'lead'
  | 'being'
  | 'period';

/** In small letters, with straight apostrophes. A word may do several things. */
export type LeaningWords = Readonly<Record<LeaningKind, readonly string[]>>;
