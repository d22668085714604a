// Source: general knowledge of news English; written for this project.

import { isFiniteVerb } from './finite-verbs.ts';

/** What opens a clause of cause or manner, and how surely. */
export interface ClauseCue {
  readonly words: readonly string[];
  /** Above 0, at most 1. */
  readonly weight: number;
  /** Looks at the lower-case words around the cue: "after" gives a reason only before some of them. */
  readonly fits: (before: readonly string[], behind: readonly string[]) => boolean;
}

/** What news comes of: "after" a flood, "amid" fears, "following" complaints. A meeting or a decision is no reason. */
const reasonWord =
  /^(?:alleg(?:ations?|edly)|accus(?:ations?|ed)|complain(?:ts?|ed|ing)|concerns?|criticism|fears?|suspicions?|protests?|pressure|outcry|outrage|anger|backlash|fail(?:ures?|ed|ing)|tensions?|threats?|threatened|warnings?|rumou?rs|revelations?|scandals?|disputes?|rows?|injur(?:y|ies|ed)|loss|losses|losing|shortages?|crash(?:es|ed)?|attacks?|floods?|flooding|storms?|fires?|deaths?|killings?|shootings?|explosions?|earthquake|breach(?:es|ed)?|breaking|violat(?:ions?|ed|ing)|abuses?|misconduct|corruption|refus(?:ed|al|ing)|reject(?:ed|ion|ing)|defeats?|collapsed?|suffer(?:ed|ing)|admitt(?:ed|ing)|convict(?:ed|ion)|illness|disease|outbreak|unrest|violence|delays?|uncertainty|worries|slump|crisis)$/;
const reasonReach = 6;

/** What is done to somebody, or by somebody, "over" something. */
const blameWord =
  /^(?:criti[cs]i[sz]ed|condemned|sued|suing|sues|fined|arrested|jailed|sacked|fired|suspended|expelled|resigned|resigns|quit|charged|banned|apologi[sz]ed|protested|detained|dismissed|prosecuted|investigated)$/;
const blameReach = 5;

/** What somebody is blamed, punished or praised "for". */
const judgeWord =
  /^(?:apologi[sz](?:ed?|es|ing)|criti[cs]i[sz](?:ed|es|ing)|condemn(?:ed|s|ing)|fined|arrested|jailed|sacked|fired|suspended|expelled|banned|sued|suing|sues|punished|prosecuted|convicted|blam(?:ed|es|ing)|prais(?:ed|es|ing)|thank(?:ed|s|ing)|charged|rebuked|reprimanded|disciplined|detained|attacked|ridiculed|mocked|slammed|slams|honou?red)$/;
/** What happens to people and things because of something, and then "after" it. */
const effectWord =
  /^(?:died|dies|dead|killed|injured|hurt|wounded|hospitali[sz]ed|arrested|resign(?:ed|s)|quit|quits|sacked|fired|suspended|banned|fined|jailed|charged|evacuated|closed|cancelled|canceled|postponed|delayed|withdrawn|recalled|apologi[sz](?:ed|es)|outraged?|fury|furious|anger|angry|criticism|backlash|protested|stranded|trapped|missing|grounded|halted|scrapped|abandoned|collapsed|disqualified|rescued|damaged|destroyed)$/;
const effectReach = 8;

const isAnything: ClauseCue['fits'] = () => true;
const isReason: ClauseCue['fits'] = (_, behind) => behind.slice(0, reasonReach).some((word) => reasonWord.test(word));
const isBlame: ClauseCue['fits'] = (before) => before.slice(-blameReach).some((word) => blameWord.test(word));
const noAct =
  /^(?:something|nothing|anything|everything|morning|evening|spring|being|becoming|having|leading|rising|growing|existing|remaining|outgoing|visiting|including|king|according|writing|.*-.*)$/;
/** "For the second time" and "for the rest of the day" give no reason. */
const spanOfTime =
  /^(?:first|second|third|fourth|fifth|last|next|past|same|whole|entire|rest|time|moment|day|week|month|year|season|game|match)$/;
const isJudged: ClauseCue['fits'] = (before, behind) =>
  before.slice(-blameReach).some((word) => judgeWord.test(word)) &&
  (isActing(behind[0]) || (/^(?:the|his|her|its|their)$/.test(behind[0] ?? '') && !spanOfTime.test(behind[1] ?? '')));
const isActing = (word = ''): boolean => /ing$/.test(word) && !noAct.test(word);
/** "Died after a tram derailed"; not "after two days", which is a time. */
const isCauseOf: ClauseCue['fits'] = (before, behind) =>
  !unitOfTime.test(before.at(-1) ?? '') && (isReason(before, behind) || isEffectOf(before, behind));
/** "Two years after the flood" is a time. */
const unitOfTime =
  /^(?:seconds?|minutes?|hours?|days?|weeks?|months?|years?|decades?|centur(?:y|ies)|long|shortly|soon|just|immediately)$/;
const isEffectOf: ClauseCue['fits'] = (before, behind) =>
  before.slice(-effectReach).some((word) => effectWord.test(word)) &&
  /^(?:an?|the|his|her|its|their|they|he|she|it|being)$|ing$/.test(behind[0] ?? '') &&
  behind.slice(1).some((word) => isFiniteVerb(word) || /ing$/.test(behind[0] ?? ''));
/** "Not because of the rain" is no reason. */
const isAffirmed: ClauseCue['fits'] = (before) => !/^(?:not|n't|only|never)$/.test(before.at(-1) ?? '');
/** "Is due to open" is a plan; "is due to the rain" a reason. */
const isNoPlan: ClauseCue['fits'] = (before, behind) =>
  behind[0] !== 'be' &&
  (!/^(?:is|are|was|were|be|been|being|it|them|him|her|not|also|and|,|now)$|ly$/.test(before.at(-1) ?? '') ||
    /^(?:a|an|the|his|her|its|their|this|that|these|those|such|what|which|poor|bad|lack|high|low|strong|weak|heavy|rising|falling)$/.test(
      behind[0] ?? '',
    ));
const isAct: ClauseCue['fits'] = (_, behind) =>
  isActing(behind[0]) || (/ly$/.test(behind[0] ?? '') && isActing(behind[1]));
/** "Stopped using" and "of using" name the act itself. */
const isMeans: ClauseCue['fits'] = (before) =>
  !/^(?:of|for|from|about|without|in|at|by|to|is|are|was|were|be|been|and|or|not|while|when|people|those|anyone|allegedly|stop|start|keep|began|avoid|consider)$|(?:ed|ly|s)$/.test(
    before.at(-1) ?? 'of',
  );

const attackWord =
  /^(?:attack(?:ed|ing|s)?|killed|stabbed|shot|beaten|struck|rammed|threatened|robbed|assaulted|slashed|murdered|injured|wounded|bombed|hit)$/;
const weaponWord =
  /^(?:knife|knives|guns?|handguns?|rifles?|pistols?|bombs?|grenades?|hammer|axe|machetes?|drones?|explosives|missiles?|rockets?|swords?|hatchet|razor|bat|scissors|shotgun|poison)$/;
const weaponReach = 4;
const isWeapon: ClauseCue['fits'] = (before, behind) =>
  before.some((word) => attackWord.test(word)) && behind.slice(0, weaponReach).some((word) => weaponWord.test(word));

type Line = readonly [phrase: string, weight: number, fits?: ClauseCue['fits']];
const cues = (lines: readonly Line[]): readonly ClauseCue[] =>
  lines.map(([phrase, weight, fits = isAnything]) => ({ words: phrase.split(' '), weight, fits }));

/** Longer cues come first: the first that fits decides. */
export const whyCues = cues([
  ['in an attempt to', 0.7],
  ['in an effort to', 0.7],
  ['on the grounds that', 0.9],
  ['in retaliation for', 1],
  ['in reprisal for', 1],
  ['in revenge for', 1],
  ['in a bid to', 0.7],
  ['in response to', 0.9],
  ['as a result of', 1, isAffirmed],
  ['in the wake of', 0.7, isReason],
  ['on suspicion of', 0.8],
  ['on charges of', 0.8],
  ['in order to', 0.8],
  ['in protest at', 0.9],
  ['in protest over', 0.9],
  ['in protest against', 0.9],
  ['because of', 1, isAffirmed],
  ['due to', 1, isNoPlan],
  ['thanks to', 0.9],
  ['owing to', 1],
  ['caused by', 0.9],
  ['prompted by', 0.9],
  ['triggered by', 0.9],
  ['sparked by', 0.9],
  ['stemming from', 0.8],
  ['for fear of', 0.9],
  ['citing', 0.8],
  ['blaming', 0.8],
  ['blamed on', 0.9],
  ['because', 1, isAffirmed],
  ['amid', 0.7, isReason],
  ['following', 0.6, isReason],
  ['after', 0.6, isCauseOf],
  ['over', 0.5, isBlame],
  ['for', 0.7, isJudged],
]);

export const howCues = cues([
  ['with the help of', 1],
  ['by means of', 1],
  ['through the use of', 1],
  ['armed with', 0.8],
  ['with', 0.6, isWeapon],
  ['by', 0.9, isAct],
  ['using', 0.7, isMeans],
]);
