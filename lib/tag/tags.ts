/**
 * What a word is in its sentence: the universal part of speech (Universal Dependencies, version 2), and its form where
 * that tells clauses apart. `Fin` is any finite form of an auxiliary, `Past` and `Pres` those of other verbs; `Ger` is
 * any form in "-ing", `Part` a past participle, of an auxiliary also "being". A pronoun that owns is `PRON-Poss`: "her"
 * in "her house". Their order is that of the weights.
 */
export const tags = [
  'ADJ',
  'ADP',
  'ADV',
  'AUX-Fin',
  'AUX-Inf',
  'AUX-Part',
  'CCONJ',
  'DET',
  'INTJ',
  'NOUN',
  'NOUN-Plur',
  'NUM',
  'PART',
  'PRON',
  'PRON-Acc',
  'PRON-Nom',
  'PRON-Poss',
  'PRON-Rel',
  'PROPN',
  'PUNCT',
  'SCONJ',
  'SYM',
  'VERB-Ger',
  'VERB-Inf',
  'VERB-Part',
  'VERB-Past',
  'VERB-Pres',
  'X',
] as const;

export type Tag = (typeof tags)[number];

const finite: ReadonlySet<Tag> = new Set(['AUX-Fin', 'VERB-Past', 'VERB-Pres']);

/** Is it the verb of a clause, and no infinitive or participle? A command counts. */
export const isFiniteTag = (tag: Tag): boolean => finite.has(tag);

/** Is it any form of a verb? */
export const isVerbTag = (tag: Tag): boolean => tag.startsWith('VERB') || tag.startsWith('AUX');

/** Behind one of these a new clause may begin. */
export const clausePartingTags: ReadonlySet<Tag> = new Set(['CCONJ', 'PRON-Rel', 'PUNCT', 'SCONJ']);

/** The part of speech of a tag, without its form. */
export const partOf = (tag: Tag): string => tag.replace(/-.*/, '');
