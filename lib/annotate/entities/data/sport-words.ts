// Words of sport, in lower case, written from general knowledge.
import { wordSet } from '../../../model/words.ts';

/** They show that an article is about sport. */
export const sportWords = wordSet(`
ballpark bowler champions championship coach coached coaching cricket cup defeat defender derby fixture fixtures
fly-half football footballer footballers forward fullback game games goalkeeper goalless goals grand-slam hat-trick
home-run homer inning innings kick-off league leg match matches midfielder opponent opponents penalty pitcher pitching
playoff playoffs quarter-final quarterback relegation rugby scorer scrum-half season seed semi-final semi-finals skipper
soccer squad striker substitute team-mate team-mates tennis title touchdown tournament tries unbeaten wicket wickets win
winger wins
`);

/** "the X striker", "X fans": they belong to a team, so X is one. */
export const teamNouns = wordSet(`
boss bowler captain centre coach cornerback defence defender fan fans flanker fly-half forward full-back fullback
goalkeeper half-back hooker infielder keeper left-back linebacker lock manager midfield midfielder number outfielder
pitcher playmaker prop quarterback right-back scrum-half shortstop side skipper squad striker supporters sweeper team
winger wingers
`);

/** "beat X", "joined X": what is done to a team or with one. */
export const verbsBeforeTeams = wordSet(`
beat beating beats captained coached coaches defeated eliminated face faced faces facing hammered host hosted hosts join
joined joining joins managed outplayed overcame play played plays rejoined thrashed v versus visit vs
`);

/** "X beat", "X host": what a team does. "X are", "X have": a name of one that is many. */
export const verbsOfTeams = wordSet(`
are beat crashed defeated drew face faced had have host hosted kicked lost play played qualified scored thrashed trailed
were won
`);

/** "win over X", "defeat by X". */
export const resultNouns = wordSet(`
clash defeat draw friendly game lead loss match move return semi-final series success test tie trip victory visit win
`);

/** Between them and a team: "win over X", "clash with X". */
export const prepositionsOfResults = wordSet('against by from over to with');

/** "plays for X", "signed from X". */
export const servingVerbs = wordSet(`
bought captained debut goal goals play played player playing plays scored sell sign signed signing sold starred transfer
tries try
`);

/** "the win at X". */
export const awayResults = wordSet('defeat draw loss victory win');
