import type { KeyFactKind } from '../../lib/model/key-fact.ts';

/** What raters of key facts look at, in words for a person who does not know the code. */
const raters: Readonly<Record<string, string>> = {
  cue: 'how clear the word is that opens it',
  dateline: 'in the dateline',
  directness: 'how much of it is in quotation marks',
  earliness: 'how high it stands in the article',
  few: 'ten at most',
  first: 'opens its sentence',
  focus: 'how much its sentence tells of the news',
  fragment: 'only part of what was said',
  frequency: 'how often it is named',
  from: 'what something rose or fell from',
  headline: 'how far the headline names it',
  lede: 'in the sentence that tells the news',
  ledePosition: 'how early in the sentence that tells the news',
  likeness: 'how much it shares with the headline',
  nearness: 'how near the day of publication',
  order: 'how often it was named before',
  parted: 'a mark between subject and verb',
  person: 'a person',
  position: 'how high it stands in the article',
  precision: 'how exactly it says the time',
  pronoun: 'opens with a pronoun',
  quoted: 'within a quotation',
  setting: 'how surely something happens there',
  size: 'how great the number is',
  speaker: 'the speaker is known',
  type: 'how telling figures of its type are',
  width: 'told with the place around it',
};

/** A few names mean something else for one kind of fact. */
const ratersOfKind: Partial<Record<KeyFactKind, Readonly<Record<string, string>>>> = {
  quotation: { cue: 'a verb of saying with it' },
  where: { dateline: 'the place of the dateline' },
};

export const wordsOfRater = (kind: KeyFactKind, name: string): string =>
  ratersOfKind[kind]?.[name] ?? raters[name] ?? name;
