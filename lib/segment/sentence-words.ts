// Source: general knowledge of English grammar; written for this project.
const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** Words that, with a capital, begin a sentence rather than go on with a name. */
export const starters =
  set(`a about according after all also although among an and another any anyone are as at back because before
  both but by can critics despite did do does during each earlier either even every everyone few following for former from further had
  has have he her here his how however i if in including initially instead is it its just last later many meanwhile more most much my
  neither never next no nobody none nor not nothing now of officials on once one only or other others our over people perhaps police
  shares she since so some soon still such that the their then there these they this those though through thus to today under
  unlike until was we were what when where whether which while who whose why will with within without would yes yet yesterday you your
  mr mrs ms dr`);

/** What goes on with a time of day: zones, and the words in their names. Days and months go on too. */
export const clockWords =
  set(`est edt et cst cdt ct mst mdt mt pst pdt pt gmt utc bst cet cest eet ist jst kst aest eastern central
  mountain pacific greenwich local saturday sunday monday tuesday wednesday thursday friday jan feb mar apr may jun jul aug sep
  sept oct nov dec january february march april june july august september october november december mon tue tues wed thu thur thurs
  fri sat sun`);

/** Words that open a phrase of time or place before its sentence: "At 5 a.m. Mr. …" does not end there. */
export const phraseOpeners = set(
  'at by from in on until till since before after around about around between just shortly',
);

/** Names that end in an exclamation or question mark. */
export const markedNames = set(
  'yahoo yum jeopardy guess jeb wham panic mamma airplane oklahoma hellzapoppin e chips joomla kahoot',
);
