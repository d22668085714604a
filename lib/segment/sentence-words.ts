// Source: general knowledge of English grammar; written for this project.
const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** Words that, with a capital, begin a sentence rather than go on with a name. */
export const starters =
  set(`a about according activists after all also although among an analysts and another any anyone are as at authorities back because
  before both but by can critics customers detectives despite did do does dozens during each earlier economists eight either employees even
  every everybody everyone everything experts fans few five following for former four from further had has have he her here his how however
  hundreds i if in including initially instead investigators investors is it its journalists just last later lawmakers many meanwhile
  millions more most much my neither never next nine no nobody none nor not nothing now of officials on once one only opponents or other
  others our over people perhaps police politicians prosecutors protesters reporters researchers residents scientists seven several shares
  she since six so some someone something soon still such supporters survivors tens that the their then there these they this those though
  thousands three through thus to today traders two under unlike until voters was we were what when where whether which while who whose why
  will with within without witnesses workers would yes yet yesterday you your mr mrs ms dr`);

/** Words that, written so, begin a sentence in German, French, Spanish or Turkish. */
export const foreignStarters =
  set(`Aber Als Am An Auch Auf Aus Bei Bis Da Damit Danach Dann Das Dazu Dem Den Der Deshalb Die Dies Diese Dieser Doch Dort Ein Eine
  Er Es Für Gegen Hier Ich Ihr Im Ist Jetzt Mit Nach Nun Nur Ob Seit Seine Sie So Trotz Über Um Und Unter Viele Vom Von Vor Wann Warum Was
  Weil Wenn Wer Wie Wir Wo Zu Zudem Zum Zur Après Au Aux Avec Ce Cela Ces Cet Cette Chez Dans Depuis Des Elle Elles Enfin Et Il Ils La Le
  Les Leur Lors Mais Nous Par Pour Puis Quand Que Qui Sa Selon Ses Son Sur Un Une Cuando Desde Dos El Ella Ellos En Entre Esta Este Esto
  Hasta Para Pero Por Según Su También Tras Una Ya Ama Ancak Bu Bunun Çok İlk Ve`);

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

/** Behind these a number with a stop is an ordinal: "der 1. FC", "im 19. Jahrhundert". Not "am", which is English too. */
export const ordinalDeterminers = set(
  'der die das den dem des im vom zum zur beim ins dieser diesem diesen jeder jedem',
);

/** What an ordinal stands before, with a capital: "3. Mai", "2. Dünya Savaşı"; no English word. */
export const ordinalNouns =
  set(`Januar Jänner Februar Feber März Mai Juni Juli Oktober Dezember Jahrhundert Jahrhunderts Jh Bundesliga Liga Spieltag Halbzeit
  Weltkrieg Weltkriegs Platz Runde Auflage Etappe Dünya Lig Köprü Cumhurbaşkanı Ağır Asliye Sulh Uluslararası Ulusal Geleneksel Olağan
  Ordu Kolordu Daire Hukuk Ceza Yargı`);

/** Months that English writes in the same way: an ordinal stands before them only behind a German word. */
export const ordinalMonths = set('April August September November');
export const germanLeads = set('am bis ab seit und zum vom dem den der');

/** Names that end in an exclamation or question mark. */
export const markedNames = set(
  'yahoo yum jeopardy guess jeb wham panic mamma airplane oklahoma hellzapoppin e chips joomla kahoot',
);
