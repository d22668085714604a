import { phrases, words } from '../../lib/model/words.ts';

/** Names that no article of ours has. */
export const otherPersons = phrases(`
  Ansel Whitcombe
  Bertram Oakes
  Delia Frant
  Hester Vane
  Imogen Tarrow
  Jasper Quillan
  Mira Soltane
  Odette Harrow
  Percy Lund
  Rowena Blythe
`);

export const months = words(`
  January February March April May June July August September October November December
`);

export const weekdays = words('Monday Tuesday Wednesday Thursday Friday Saturday Sunday');

/** Units that stand for another kind of amount. */
export const otherUnits: Readonly<Record<string, string>> = {
  acres: 'hectares',
  billion: 'million',
  dollars: 'euros',
  euros: 'pounds',
  feet: 'metres',
  hectares: 'acres',
  hours: 'days',
  kilometres: 'miles',
  km: 'miles',
  metres: 'feet',
  miles: 'kilometres',
  million: 'billion',
  people: 'families',
  'per cent': 'percentage points',
  percent: 'percentage points',
  pounds: 'euros',
  tonnes: 'kilograms',
};

/** Words that may stand in each other's place: the sentence says the same. */
export const likeWords: Readonly<Record<string, string>> = {
  about: 'roughly',
  after: 'following',
  also: 'in addition',
  although: 'even though',
  because: 'since',
  before: 'prior to',
  began: 'started',
  big: 'large',
  but: 'yet',
  children: 'youngsters',
  costs: 'expenses',
  enough: 'sufficient',
  help: 'assist',
  however: 'nevertheless',
  large: 'sizeable',
  many: 'numerous',
  near: 'close to',
  nearly: 'almost',
  often: 'frequently',
  only: 'merely',
  people: 'residents',
  small: 'little',
  still: 'nonetheless',
  such: 'this kind of',
  though: 'although',
  until: 'up to when',
  when: 'at the time that',
  which: 'something that',
  while: 'whereas',
  will: 'is going to',
  would: 'was going to',
};

/** Put before the words that they attribute, or behind them. */
export const attributions = {
  ahead: phrases(`
    According to the council,
    According to officials,
    Officials said that
    Police said that
    The company said that
    The ministry said that
  `),
  behind: phrases(`
    according to officials
    according to the report
    an official said
    officials said
    police said
    the company said
    the ministry said
    the council said on Tuesday
  `),
};

/** Sentences of our own that no article has. */
export const newSentences = phrases(`
  A barge will carry the spare parts upstream as soon as the lock has been mended.
  A choir from the neighbouring valley sang outside the hall while the doors were shut.
  A fence has since been put up around the orchard to keep visitors off the wet ground.
  A second hearing has been set down for the autumn, and both sides may call witnesses.
  At the bakery opposite, customers had to be turned away by noon.
  Engineers are to look at the pumps again before the winter sets in.
  Insurers have been asked to publish what they paid out in the past decade.
  Nobody answered the telephone at the workshop that had made the valves.
  No date has been fixed for the return of the paintings to the chapel.
  Several neighbours had complained of the smell from the tannery for years.
  Similar plans were dropped by the previous board when the grant fell through.
  The allotments behind the station are not affected by the decision.
  The association of lighthouse keepers has called for a review of the rules.
  The footpath along the canal stays closed to cyclists until further notice.
  The old signal box has been empty ever since the branch line was given up.
  Two schools have offered their gymnasiums as shelters for the coming nights.
  Volunteers swept the market square and carried the broken stalls away.
  Whether the beekeepers will be compensated is a question for the courts.
`);

/** Lines of web pages that are no part of an article. */
export const furnitureLines = phrases(`
  Advertisement
  Read more
  Share this article
  Sign up to our newsletter
  Follow us on Twitter
  Subscribe now
`);
