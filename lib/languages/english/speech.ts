// Source: general knowledge of English, French, German and Spanish grammar; written for this project.
const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

export const pronouns =
  set(`he she they we i it you il elle ils elles er sie él ella ellos ellas one others everyone someone nobody
  both many some several`);

/** Pronouns that name one person. */
export const personalPronouns = set('he she il elle er él ella');

/** What may stand between a speaker and the verb: "has also repeatedly said". */
export const adverbs =
  set(`has have had also later then again once recently reportedly would will did does do could should may might must
  can is was were are been being be not never often always just only even still already further previously earlier soon first
  now thus simply a ont avait hat haben hatte ha han había there today yesterday monday tuesday wednesday thursday
  friday saturday sunday`);

/** Words at which a noun phrase ends, seen from behind. */
export const clauseWords =
  set(`that but when as while because if who whom which where since though although so yet or than whether how why what
  is was were are am been be being has have had will would can could may might must do does did after before until once unless
  que mais qui lorsque quand dass aber wenn als weil pero cuando porque`);

export const prepositions =
  set(`of for at from in with on to about against by under over during near between into through within across
  behind among de du des von vom für aus del para en`);

export const determiners =
  set(`the a an his her its their our my your this that these those one two three four five six several many some
  most other another both all no le la les un une der die das ein eine el los las una`);

/** What may stand between a cue and the speech: "said on Monday that". */
export const dayWords =
  set(`monday tuesday wednesday thursday friday saturday sunday today yesterday tonight earlier later
  recently late early`);

export const finiteVerbs =
  set(`is are was were has have had will would can could may might must should do does did isn't aren't wasn't weren't
  hasn't haven't won't wouldn't can't cannot couldn't doesn't don't didn't`);

/** Capitals that name no speaker. */
export const calendarWords =
  set(`monday tuesday wednesday thursday friday saturday sunday january february march april june july august september
  october november december lundi mardi mercredi jeudi vendredi samedi dimanche montag dienstag mittwoch donnerstag freitag samstag
  sonntag lunes martes miércoles jueves viernes sábado domingo`);

/** Verbs that report speech together with one particle only. */
export const phrasalCues: ReadonlyMap<string, string> = new Map(
  `points out|pointed out|pointing out|went on|goes on|going on|shot back|shoots back|fired back|fires back|hit back|hits back|chimed in
  |cut in|wrote back|spoke up|blurted out|cried out|called out|spelled out|chipped in|summed up|sums up|pushed back|carried on`
    .split('|')
    .map((pair) => pair.trim().split(' ') as [string, string]),
);
