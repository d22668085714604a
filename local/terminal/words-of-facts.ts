import type { KeyFactKind } from '../../lib/model/key-fact.ts';

/** What raters of key facts look at, in words for a person who does not know the code. */
const raters: Readonly<Record<string, string>> = {
  cue: 'a clear word that opens it',
  dateline: 'in the dateline',
  directness: 'in quotation marks',
  earliness: 'high in the article',
  few: 'ten at most',
  first: 'opens its sentence',
  focus: 'its sentence tells much of the news',
  frequency: 'named often',
  headline: 'in the headline',
  lede: 'in the sentence that tells the news',
  ledePosition: 'early in the sentence that tells the news',
  likeness: 'shares words with the headline',
  nearness: 'near the day of publication',
  order: 'named before',
  parted: 'a mark between subject and verb',
  person: 'a person',
  position: 'high in the article',
  precision: 'says the day or the hour',
  pronoun: 'opens with a pronoun',
  setting: 'a place where something happens',
  size: 'a great number',
  speaker: 'the speaker is known',
  type: 'a telling kind of figure',
  width: 'told with the place around it',
};

/** A few names mean something else for one kind of fact. */
const ratersOfKind: Partial<Record<KeyFactKind, Readonly<Record<string, string>>>> = {
  quotation: { cue: 'a verb of saying with it' },
  where: { dateline: 'the place of the dateline' },
};

export const wordsOfRater = (kind: KeyFactKind, name: string): string =>
  ratersOfKind[kind]?.[name] ?? raters[name] ?? name;
