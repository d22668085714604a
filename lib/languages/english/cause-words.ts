import { wordSet, words } from '../../model/words.ts';
import { timeMeasures } from './clause-words.ts';

// Source: general knowledge of news English; written for this project.

/** News comes of these: "after" a flood, "amid" fears, "following" complaints. A meeting or a decision is no reason. */
export const troubleWords = wordSet(`
  abuse abuses accusation accusations accused admitted admitting allegation allegations allegedly anger attack attacks
  backlash breach breached breaches breaking collapse collapsed complained complaining complaint complaints concern
  concerns convicted conviction corruption crash crashed crashes crisis criticism death deaths defeat defeats delay
  delays disease dispute disputes earthquake explosion explosions failed failing failure failures fear fears fire
  fires flood flooding floods illness injured injuries injury killing killings losing loss losses misconduct outbreak
  outcry outrage pressure protest protests refusal refused refusing rejected rejecting rejection revelation
  revelations row rows rumors rumours scandal scandals shooting shootings shortage shortages slump storm storms
  suffered suffering suspicion suspicions tension tensions threat threatened threats uncertainty unrest violated
  violating violation violations violence warning warnings worries
`);

/** What is done to the guilty. */
export const punishmentVerbs = words(`
  arrested banned barred charged disqualified fined fired imprisoned jailed penalised penalized sacked sentenced
  suspended
`);

/** What else is done to those who are blamed. */
export const accusationVerbs = words('condemned criticised criticized detained expelled prosecuted sued sues suing');

export const apologyVerbs = words('apologised apologized');

export const departureVerbs = words('quit resigned resigns');

/** What else happens "over" something. */
export const reproachVerbs = words('dismissed investigated protested');

/** What else people are blamed or praised "for". */
export const judgementVerbs = words(`
  apologise apologises apologising apologize apologizes apologizing attacked condemning condemns convicted criticises
  criticising criticizes criticizing disciplined honored honoured mocked praised praises praising punished rebuked
  reprimanded ridiculed slammed slams thanked thanking thanks
`);

/** What else happens to people and things because of something, and then "after" it. */
export const harmWords = words(`
  abandoned anger angry apologises apologizes backlash canceled cancelled closed collapsed criticism damaged dead
  delayed destroyed died dies disqualified evacuated furious fury grounded halted hospitalised hospitalized hurt
  injured killed missing outrage outraged postponed protested quits recalled rescued scrapped stranded trapped
  withdrawn wounded
`);

export const angerWords = wordSet('alarmed angered angry enraged furious incensed outraged upset worried');

export const attackWords = wordSet(`
  assaulted attack attacked attacking attacks beaten bombed hit injured killed murdered rammed robbed shot slashed
  stabbed struck threatened wounded
`);

export const weaponWords = wordSet(`
  axe bat bomb bombs drone drones explosives grenade grenades gun guns hammer handgun handguns hatchet knife knives
  machete machetes missile missiles pistol pistols poison razor rifle rifles rocket rockets scissors shotgun sword
  swords
`);

/** What is done in revenge. */
export const retaliations = wordSet('payback reprisal retaliation retribution revenge vengeance');

/** What the news may be called in the sentence behind it: "the decision follows …". */
export const actNouns = wordSet(`
  action announcement appointment arrest arrests attack ban bill blockade boycott change changes closure court cut
  cuts deal decision decline demand departure drop evacuation fall increase investigation law lawsuit layoffs letter
  measure measures merger move order plan plans policy project protest protests purchase rally recall report
  resignation review rise ruling sale scheme sentence shutdown slump step strike suspension verdict visit vote walkout
  warning withdrawal
`);

/** What people do a thing for: "to protect the dunes". */
export const purposeVerbs = wordSet(`
  alleviate appease assist attract avert avoid benefit bolster boost calm combat commemorate compensate cope counter
  curb deter discourage ease encourage ensure facilitate fight finance fund halt help honor honour improve limit lure
  maximise maximize minimise minimize mitigate offset placate prevent promote protect raise reduce relieve restore
  safeguard save simplify soften spare speed stabilise stabilize stem stimulate strengthen support tackle tame
`);

/** Before "to" and a verb they tell what is done, and not what for. */
export const purposeGovernors = wordSet(`
  ability able agreement aim aims attempt attempts authority bid bids bill bound campaign campaigns chance commitment
  deal decision drive duty effort efforts fight how job law like likely move moves need obligation offer opportunity
  order plan plans pledge pledges power powers promise promises proposal proposals push ready refusal request right
  scheme struggle them time unable vote want wants way ways what when where whether willing work
`);

/** Before others they tell what these are to do: "told the town to protect its dunes". */
export const urgingVerbs = wordSet(`
  advised advises agree agreed agrees aimed aims allow allowed allows ask asked asks begged call called calling calls
  enabled encouraged expected force forced forces hope hoped hopes invited need needed needs ordered orders permitted
  persuaded plan planned plans pledged pledges pressed promise promised promises refuse refused refuses required
  requires seek seeking seeks set sought supposed tell tells told tried try trying urge urged urges urging vow vowed
  vows want wanted wants warned
`);

export const voteVerbs = wordSet(`
  adopted approve approved approves backed beat beaten carried defeated elected failed lost pass passed passes
  ratified rejected upheld vote voted votes won
`);

export const goalWords = wordSet(
  'double goal goals header headers hits penalties penalty points run runs strikes tries try',
);

/** Where people speak: "in a memo to all pilots". */
export const occasionNouns = wordSet(`
  comments debate discussion interview letter memo message panel speech testimony
`);

/** They end in "-ing" and name no act. */
export const nonActs = wordSet(`
  according anything becoming being evening everything existing growing having including king leading morning nothing
  outgoing remaining rising something spring visiting writing
`);

/** "For the second time" and "for the rest of the day" give no reason. */
export const timeHeads = wordSet(`
  day entire fifth first fourth game last match moment month next past rest same season second third time week whole
  year
`);

/** "Two years after the flood" and "immediately after it" are times. */
export const wordsBeforeTimes = new Set([
  ...timeMeasures,
  ...words('centuries century decade decades immediately only'),
]);

/** "As soon", "as expected": with one of these "as" gives no reason. */
export const phrasesWithAs = wordSet(`
  a as expected far if long many much of part planned soon such the though to usual well
`);

/** Behind one of these "as" says what something is: "known as". */
export const headsOfAs = wordSet('described exactly just known much named regarded same seen such twice well');

/** What is so now cannot be a time in the past: "since its roof can no longer carry snow". */
export const presentForms = wordSet("are can can't cannot does has have is may must needs will");

/** Behind one of these "due to" may tell a plan: "is due to open". */
export const wordsBeforePlans = wordSet(', also and are be been being her him is it not now them was were');

/** They open a reason behind "due to", and no plan. */
export const reasonOpenings = wordSet(`
  a an bad falling heavy her high his its lack low poor rising strong such that the their these this those weak what
  which
`);

/** Behind one of these "using" names the act itself, and no means: "stop using". */
export const wordsBeforeActs = wordSet(`
  about and anyone are at avoid be been began by consider for from in keep not of or people start stop those to were
  when while without
`);
