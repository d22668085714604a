import { wordSet } from '../../model/words.ts';
import {
  awayResults,
  prepositionsOfResults,
  resultNouns,
  servingVerbs,
  sportWords,
  teamNouns,
  verbsBeforeTeams,
  verbsOfTeams,
} from './data/sport-words.ts';
import type { Evidence, RepeatedEvidence } from './evidence.ts';
import { findLists } from './find-lists.ts';
import { isCapitalWord } from './find-runs.ts';
import { inList, isPlaceName, listsOfName } from './gazetteer.ts';
import type { Word } from './read-words.ts';
import type { Name } from './split-run.ts';
import { mostMentionsRead, type NameGroup } from './type-names.ts';
import { lowerBeside, wordBeside } from './word-beside.ts';

/** An article of sport has one of its words in as many words of any kind, and this many at least. */
const wordsForOne = 60;
const leastSportWords = 3;

/** The name acts as a team: "the X striker", "X beat", "a win over X", "plays for X". */
export const teamEvidence: Evidence = {
  name: 'team',
  type: 'organisation',
  points: 3,
  holds: (words, name) => {
    const before = lowerBeside(words, name, -1);
    const noun = lowerBeside(words, name, -2);
    if (teamNouns.has(lowerBeside(words, name, 1)) || verbsBeforeTeams.has(before)) return true;
    if (verbsOfTeams.has(lowerBeside(words, name, 1)) && !isListed(words, name)) return true;
    if (isFollowedByWho(words, name)) return true;
    if (before === 'at') return awayResults.has(noun);
    if (prepositionsOfResults.has(before) && resultNouns.has(noun)) return true;
    return before === 'against' || (['for', 'from'].includes(before) && servingVerbs.has(noun));
  },
};

const homePrepositions = wordSet('from in of');

/** "X, who are top"; but "Ann of X, who left" and "Larkham, X, who left" tell of a person. */
function isFollowedByWho(words: readonly Word[], name: Name): boolean {
  const before = lowerBeside(words, name, lowerBeside(words, name, -1) === 'the' ? -2 : -1);
  if (before === ',' || homePrepositions.has(before)) return false;
  return lowerBeside(words, name, 1) === ',' && lowerBeside(words, name, 2) === 'who';
}

/** What a place needs to be a team, beside its team's deeds: its name is known as that of a place. */
const pointsForPlace = 14;

/** "Ann and X were late": the verb is of several. */
function isListed(words: readonly Word[], name: Name): boolean {
  const before = lowerBeside(words, name, -1);
  return before === 'and' || before === ',' || isCapitalWord(wordBeside(words, name, 2));
}

/** In articles of sport, cities and countries are the teams that they send, where most mentions act as a team. */
export function addTeamPoints(words: readonly Word[], groups: readonly NameGroup[]): void {
  if (!isAboutSport(words)) return;
  const lastWords = new Set(groups.flatMap((group) => (group.words.length > 1 ? group.words.slice(-1) : [])));
  const teams = new Set<NameGroup>();
  for (const group of groups) {
    const read = group.names.slice(0, mostMentionsRead);
    const times = read.filter((name) => teamEvidence.holds(words, name)).length;
    if (times === 0) continue;
    if (isTown(group)) {
      if (2 * times >= read.length && times >= countPlaces(words, read)) teams.add(group);
    } else if (group.words.length === 1 && group.isCertain && !group.isOrdinary) {
      // A player beats another as a team does, but is named in full, and only a team has players.
      const hasPlayers = read.some((name) => teamNouns.has(lowerBeside(words, name, 1)));
      if (hasPlayers || !lastWords.has(group.key)) addPoints(group, hasPlayers ? teamEvidence.points : 1.5);
    }
  }
  for (const list of findLists(words, groups)) {
    if (!list.some((group) => teams.has(group) || isClub(group))) continue;
    for (const group of list) if (isTown(group) && countPlaces(words, group.names) === 0) teams.add(group);
  }
  for (const group of teams) addPoints(group, pointsForPlace);
}

const isClub = ({ key }: NameGroup): boolean => listsOfName(key)?.has('organisation') === true && !isPlaceName(key);

const countPlaces = (words: readonly Word[], names: readonly Name[]): number =>
  names.filter((name) => inList('placePreposition', lowerBeside(words, name, -1)) && !teamEvidence.holds(words, name))
    .length;

function isTown({ key }: NameGroup): boolean {
  const lists = listsOfName(key);
  return lists !== undefined && (lists.has('city') || lists.has('country') || lists.has('region'));
}

function addPoints(group: NameGroup, points: number): void {
  group.scores.organisation += points;
  (group.contextEvidence as RepeatedEvidence[]).push({ evidence: { ...teamEvidence, points }, times: 1 });
}

function isAboutSport(words: readonly Word[]): boolean {
  let found = 0;
  for (const { lower } of words) if (sportWords.has(lower)) found++;
  return found >= leastSportWords && found * wordsForOne >= words.length;
}
