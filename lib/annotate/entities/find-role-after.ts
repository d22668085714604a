import type { Span } from '../../model/span.ts';
import { wordSet } from '../../model/words.ts';
import { textOfWords } from './find-runs.ts';
import { inList, isPlaceName } from './gazetteer.ts';
import type { Word } from './read-words.ts';
import {
  articles,
  closing,
  isAnyRolePhrase,
  isPronounSubject,
  isRoleNoun,
  isRolePhrase,
  isVerbOfSentence,
  phraseEnd,
  type RoleContext,
  roleEnd,
  spanOfWords,
} from './role-phrase.ts';
import type { Name } from './split-run.ts';

const leadingVerbs = wordSet(`
chaired chairs coached coaches directed directs edited edits founded headed heads leads led managed manages ran runs
`);

const appointingVerbs = wordSet(`
appoint appointed appointing chose elect elected hire hired installed name named naming nominate nominated picked
`);

/** Of the parties that stand behind the name of their member; those of the United States also "D-Ohio". */
const partyLabels = wordSet('Con D D- DUP Green I I- LD Lab Lib R R- SNP');

/** "X, 45, of Leeds, a teacher,", "X (left), who heads the office,". */
export function findRoleAfter(context: RoleContext, name: Name): Span | undefined {
  const { words } = context;
  let comma = skipBrackets(words, name.end);
  for (let part = 0; part < 3 && words[comma]?.text === ','; part++) {
    const first = comma + 1;
    const end = phraseEnd(words, first);
    if (end === first || words[first]?.sentence !== words[name.first]?.sentence) return undefined;
    if (isHeading(words, first)) return roleSpan(words, first + 1, end, first);
    const being = isBeing(words, first);
    if (being > first) return isRolePhrase(words, being, end) ? roleSpan(words, being, end) : undefined;
    if (isRolePhrase(words, first, end) || isAnyRolePhrase(words, first, end))
      return isOfAnother(context, first, end) || isOfClause(words, name, first, end)
        ? undefined
        : roleSpan(words, first, end);
    const isAge = end === first + 1 && /^\d{1,3}$/u.test(words[first]?.text ?? '');
    const isHome = opensHome(words[first]) && end - first <= 4 && part > 0;
    if (!isAge && !isHome) return undefined;
    comma = end;
  }
  return undefined;
}

/**
 * "X, former secretary of state Y said": a role belongs to the person that it stands before, unless a preposition leads
 * to that person.
 */
function isOfAnother({ words, typeAt }: RoleContext, first: number, end: number): boolean {
  for (let index = first + 1; index < end; index++) {
    if (typeAt(index) !== 'person' || !isOfficePart(words[index - 1])) continue;
    let before = index - 1;
    while (before > first && (isOfficePart(words[before]) || words[before]?.capital === true)) before--;
    const isOffice = words[before]?.lower === 'of' && inList('portfolio', words[before + 1]?.lower ?? '');
    if (isOffice || before === first) return true;
  }
  return false;
}

/** "According to X, the mayor of Leeds was away": with the verb, what stands behind the comma may be its subject. */
function isOfClause(words: RoleContext['words'], name: Name, first: number, end: number): boolean {
  if (!articles.has(words[first]?.lower ?? '') || words[name.first - 1]?.sentence !== words[name.first]?.sentence)
    return false;
  for (let index = first + 1; index < end; index++) {
    const lower = words[index]?.lower ?? '';
    if (lower.startsWith('who') || lower === 'that' || lower === 'which') return false;
    if (isVerbOfSentence(words[index])) return !isPronounSubject(words[index - 1]);
  }
  return false;
}

const isOfficePart = (word: Word | undefined): boolean =>
  isRoleNoun(word) || inList('portfolio', word?.lower ?? '') || inList('roleModifier', word?.lower ?? '');

const opensHome = (word: Word | undefined): boolean => word?.lower === 'of' || word?.lower === 'from';

function skipBrackets(words: RoleContext['words'], end: number): number {
  if (words[end]?.text !== '(') return end;
  for (let index = end + 1; index < end + 6; index++) if (words[index]?.text === ')') return index + 1;
  return end;
}

function roleSpan(words: RoleContext['words'], first: number, end: number, from = first): Span | undefined {
  return spanOfWords(words, from, roleEnd(words, first, end));
}

const formsOfBeing = wordSet('became is remains was');

/** Where the role begins in "who is the mayor"; `first` where there is none. */
function isBeing(words: RoleContext['words'], first: number): number {
  if (words[first]?.lower !== 'who' || !formsOfBeing.has(words[first + 1]?.lower ?? '')) return first;
  const after = adverbs.has(words[first + 2]?.lower ?? '') ? first + 3 : first + 2;
  return articles.has(words[after]?.lower ?? '') ? after : first;
}

const adverbs = wordSet('also currently now once still then');

/** "who heads the office". */
function isHeading(words: RoleContext['words'], first: number): boolean {
  return words[first]?.lower === 'who' && leadingVerbs.has(words[first + 1]?.lower ?? '');
}

const verbsOfService = wordSet(`
act acted acting acts appointed continue continues elected hired installed named nominated quit reappointed reelected
resign resigned resigns return returned returns serve served serves serving stay step stepped steps stood sworn unveiled
work worked works
`);

/** "X stays on as director", "X was named as both editor and owner". */
export function findService({ words }: RoleContext, name: Name): Span | undefined {
  const sentence = words[name.first]?.sentence;
  let hasVerb = false;
  for (let index = name.end; index < name.end + 10; index++) {
    const word = words[index];
    if (word === undefined || word.sentence !== sentence || (word.capital && !hasVerb)) return undefined;
    if (word.kind !== 'word' && word.text !== ',') return undefined;
    if (hasVerb && word.lower === 'as') {
      const first = words[index + 1]?.lower === 'both' ? index + 2 : index + 1;
      const end = endOfOffice(words, first, phraseEnd(words, first));
      return isRolePhrase(words, first, end) ? roleSpan(words, first, end) : undefined;
    }
    hasVerb ||= verbsOfService.has(word.lower);
  }
  return undefined;
}

const endsOfOffice = wordSet('after at because before during from if in next on since this until when while');

/** Without when and why: "manager next season". */
function endOfOffice(words: RoleContext['words'], first: number, end: number): number {
  for (let index = first + 1; index < end; index++)
    if (endsOfOffice.has(words[index]?.lower ?? '') && isRoleNoun(words[index - 1])) return index;
  return end;
}

/** "Oakline Industries’s X": whom the person works for. */
export function findOwner({ words, typeAt }: RoleContext, name: Name): Span | undefined {
  if (words[name.first - 1]?.kind !== 'clitic' || words[name.first]?.sentence !== words[name.first - 1]?.sentence)
    return undefined;
  const end = name.first - 1;
  let first = end;
  while (typeAt(first - 1) === 'organisation' && words[first - 1]?.sentence === words[end]?.sentence) first--;
  // "Norland's Ann Lee" tells where she is from, also where the land is a team, and "Torva's" for whom she plays.
  const isRole = end - first > 1 && name.end - name.first > 1 && !isPlaceName(textOfWords(words, first, end));
  return isRole ? spanOfWords(words, first, end) : undefined;
}

/** "They named X as its new chief executive", "They elected X president". */
export function findAppointment({ words }: RoleContext, name: Name): Span | undefined {
  const isAppointed = appointingVerbs.has(words[name.first - 1]?.lower ?? '');
  if (!isAppointed || words[name.end]?.sentence !== words[name.first]?.sentence) return undefined;
  const first = words[name.end]?.lower === 'as' ? name.end + 1 : name.end;
  const end = phraseEnd(words, first);
  return isRolePhrase(words, first, end) ? roleSpan(words, first, end) : undefined;
}

/** "X is the head of the office." */
export function findPredicate({ words }: RoleContext, name: Name): Span | undefined {
  if (!formsOfBeing.has(words[name.end]?.lower ?? '')) return undefined;
  const first = name.end + 1;
  if (!articles.has(words[first]?.lower ?? '')) return undefined;
  const end = phraseEnd(words, first);
  return isRolePhrase(words, first, end) && words[first]?.sentence === words[name.first]?.sentence
    ? roleSpan(words, first, end)
    : undefined;
}

/** "X, of the Larkham Society, said", "X of Oakline Industries": the organisation that the person speaks for. */
export function findAffiliation({ words, typeAt }: RoleContext, name: Name): Span | undefined {
  const isApart = words[name.end]?.text === ',';
  const first = isApart ? name.end + 1 : name.end;
  if (!opensHome(words[first])) return undefined;
  const start = words[first + 1]?.lower === 'the' ? first + 2 : first + 1;
  if (words[start]?.sentence !== words[name.first]?.sentence || typeAt(start) !== 'organisation') return undefined;
  let end = start;
  while (typeAt(end) === 'organisation') end++;
  return roleSpan(words, first, isApart ? phraseEnd(words, first) : end);
}

/** "X (D-Ohio)", "X (Lab)". */
export function findParty({ words }: RoleContext, name: Name): Span | undefined {
  if (words[name.end]?.text !== '(') return undefined;
  const first = name.end + 1;
  const label = words[first]?.text ?? '';
  if (!partyLabels.has(label) && !/^[DRI][-–]\p{L}.*$/u.test(label)) return undefined;
  let end = first;
  while (
    end < first + 5 &&
    words[end]?.text !== ')' &&
    !(closing.test(words[end]?.text ?? '') && words[end]?.text !== '.')
  )
    end++;
  return words[end]?.text === ')' ? spanOfWords(words, first, end) : undefined;
}
