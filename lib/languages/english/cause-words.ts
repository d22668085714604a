import { wordSet, words } from '../../model/words.ts';

// Source: general knowledge of news English; written for this project.

/** News comes of these: "after" a flood, "amid" fears, "following" complaints. A meeting or a decision is no reason. */
export const troubleWords = wordSet(`
  abuse abuses accusation accusations accused admitted admitting allegation allegations allegedly anger attack
  attacks backlash breach breached breaches breaking collapse collapsed complained complaining complaint complaints
  concern concerns convicted conviction corruption crash crashed crashes crisis criticism death deaths defeat
  defeats delay delays disease dispute disputes earthquake explosion explosions failed failing failure failures fear
  fears fire fires flood flooding floods illness injured injuries injury killing killings losing loss losses
  misconduct outbreak outcry outrage pressure protest protests refusal refused refusing rejected rejecting rejection
  revelation revelations row rows rumors rumours scandal scandals shooting shootings shortage shortages slump storm
  storms suffered suffering suspicion suspicions tension tensions threat threatened threats uncertainty unrest
  violated violating violation violations violence warning warnings worries
`);

/** What is done to the guilty. */
export const punishmentVerbs = words('arrested banned charged fined fired jailed sacked suspended');

/** What else is done to those who are blamed. */
export const accusationVerbs = words('condemned criticised criticized detained expelled prosecuted sued sues suing');

export const apologyVerbs = words('apologised apologized');

export const departureVerbs = words('quit resigned resigns');

/** What else happens "over" something. */
export const reproachVerbs = words('dismissed investigated protested');

/** What else people are blamed or praised "for". */
export const judgementVerbs = words(`
  apologise apologises apologising apologize apologizes apologizing attacked blamed blames blaming condemning
  condemns convicted criticises criticising criticizes criticizing disciplined honored honoured mocked praised
  praises praising punished rebuked reprimanded ridiculed slammed slams thanked thanking thanks
`);

/** What else happens to people and things because of something, and then "after" it. */
export const harmWords = words(`
  abandoned anger angry apologises apologizes backlash canceled cancelled closed collapsed criticism damaged dead
  delayed destroyed died dies disqualified evacuated furious fury grounded halted hospitalised hospitalized hurt
  injured killed missing outrage outraged postponed protested quits recalled rescued scrapped stranded trapped
  withdrawn wounded
`);

export const attackWords = wordSet(`
  assaulted attack attacked attacking attacks beaten bombed hit injured killed murdered rammed robbed shot slashed
  stabbed struck threatened wounded
`);

export const weaponWords = wordSet(`
  axe bat bomb bombs drone drones explosives grenade grenades gun guns hammer handgun handguns hatchet knife knives
  machete machetes missile missiles pistol pistols poison razor rifle rifles rocket rockets scissors shotgun sword
  swords
`);

/** They end in "-ing" and name no act. */
export const nonActs = wordSet(`
  according anything becoming being evening everything existing growing having including king leading morning
  nothing outgoing remaining rising something spring visiting writing
`);
