// Source: general knowledge of news English; written for this project.

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

const isAnything: ClauseCue['fits'] = () => true;
const isReason: ClauseCue['fits'] = (_, behind) => behind.slice(0, reasonReach).some((word) => reasonWord.test(word));
const isBlame: ClauseCue['fits'] = (before) => before.slice(-blameReach).some((word) => blameWord.test(word));
/** "Not because of the rain" is no reason. */
const isAffirmed: ClauseCue['fits'] = (before) => !/^(?:not|n't|only|never)$/.test(before.at(-1) ?? '');
/** "Is due to open" is a plan; "is due to the rain" a reason. */
const isNoPlan: ClauseCue['fits'] = (before, behind) =>
  !/^(?:is|are|was|were|be|been|being|it|them|him|her|not|also|and|,|now)$|ly$/.test(before.at(-1) ?? '') ||
  /^(?:a|an|the|his|her|its|their|this|that|these|those|such|what|which|poor|bad|lack|high|low|strong|weak|heavy|rising|falling)$/.test(
    behind[0] ?? '',
  );
const noAct =
  /^(?:something|nothing|anything|everything|morning|evening|spring|being|becoming|having|leading|rising|growing|existing|remaining|outgoing|visiting|including|king|according|writing|.*-.*)$/;
const isAct: ClauseCue['fits'] = (_, behind) => /ing$/.test(behind[0] ?? '') && !noAct.test(behind[0] ?? '');
/** "Stopped using" and "of using" name the act itself. */
const isMeans: ClauseCue['fits'] = (before) =>
  !/^(?:of|for|from|about|without|in|at|by|to|is|are|was|were|be|been|and|or|not|while|when|people|those|anyone|allegedly|stop|start|keep|began|avoid|consider)$|(?:ed|ly|s)$/.test(
    before.at(-1) ?? 'of',
  );

type Line = readonly [phrase: string, weight: number, fits?: ClauseCue['fits']];
const cues = (lines: readonly Line[]): readonly ClauseCue[] =>
  lines.map(([phrase, weight, fits = isAnything]) => ({ words: phrase.split(' '), weight, fits }));

/** Longer cues come first: the first that fits decides. */
export const whyCues = cues([
  ['in retaliation for', 1],
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
  ['blamed on', 0.9],
  ['because', 1, isAffirmed],
  ['amid', 0.7, isReason],
  ['following', 0.6, isReason],
  ['after', 0.6, isReason],
  ['over', 0.5, isBlame],
]);

export const howCues = cues([
  ['with the help of', 1],
  ['by means of', 1],
  ['by', 0.9, isAct],
  ['using', 0.7, isMeans],
]);
