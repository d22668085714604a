import type { KeyFactKind } from '../../lib/model/key-fact.ts';

/** What raters of key facts look at, in words for a person who does not know the code. */
const raters: Readonly<Record<string, string>> = {
  acts: 'how often a verb follows it',
  aside: 'left off: who says so, or what a mark parts from it',
  background: 'only asks, or says what somebody calls himself',
  base: 'what every fact of this kind has',
  bounds: 'the end of a span of time',
  brackets: 'in brackets',
  condition: 'left off: what it hangs on',
  cue: 'how clear the word is that opens it',
  dateline: 'in the dateline',
  dayName: 'a day by its name',
  directness: 'in quotation marks',
  earliness: 'how high it stands in the article',
  few: 'ten at most',
  first: 'the first statement of its sentence',
  firstDirect: 'the first in quotation marks',
  focus: 'how much its sentence tells of the news',
  frequency: 'how often it is named',
  fullness: 'how many words its name has',
  headline: 'how far the headline names it',
  lateness: 'how far down it stands in the article',
  lede: 'in the sentence that tells the news',
  length: 'how long it is',
  link: 'how surely it hangs on words that tell the news',
  long: 'too long to read at a glance',
  old: 'of a year before the publication',
  once: 'named once',
  owner: 'something that is its own follows',
  percent: 'a percentage',
  phrase: 'left off: a phrase of its own clause',
  position: 'how far down it stands in the article',
  pronoun: 'opens with a pronoun',
  quoted: 'within a quotation',
  reported: 'within what somebody said',
  role: 'its role is known',
  salience: 'how salient its sentence is',
  setting: 'how surely something happens there',
  short: 'too short to say much',
  site: 'at it, near it or inside',
  size: 'how great the number is',
  speaker: 'how surely the speaker is known',
  standing: 'how things stand, not what happened',
  subject: 'the headline names its subject',
  there: 'only says that there is something',
  uncounted: 'no word says what it counts',
  ways: 'from, of or to it',
  width: 'told with the place around it',
};

/** A few names mean something else for one kind of fact. */
const ratersOfKind: Partial<Record<KeyFactKind, Readonly<Record<string, string>>>> = {
  figure: { lateness: 'how many figures stand before it' },
  quotation: {
    cue: 'a verb of saying with it',
    frequency: 'how often the speaker is named',
    headline: 'how much its sentence shares with the headline',
  },
  where: { dateline: 'the place of the dateline' },
  who: { lateness: 'how far down it is first named' },
};

export const wordsOfRater = (kind: KeyFactKind, name: string): string =>
  ratersOfKind[kind]?.[name] ?? raters[name] ?? name;
