import { hasFiniteForm } from '../../languages/english/finite-verbs.ts';
import { type Attribution, startOfAttribution } from './attribution.ts';
import { findEnglishSubject } from './find-english-subject.ts';
import { isOver, openingPhrase } from './find-main-subject.ts';
import { findNameAtEnd } from './find-name-at-end.ts';
import { findSentenceSubject } from './find-sentence-subject.ts';
import { headBeforeColon } from './head-before-colon.ts';
import { readInvertedVerb } from './read-inverted-verb.ts';
import { isCapitalToken, isWord, type QuotationReading } from './reading.ts';
import type { Attributed, Scene } from './scene.ts';

/** Rules for who said it, by where the answer stands. The first that finds a speaker decides. */
export const speakerRules: readonly ((scene: Scene) => Attributed | undefined)[] = [
  clauseRightBefore,
  clauseBehind,
  verbBehind,
  signatureBehind,
  runOnSource,
  clauseBefore,
  labelBefore,
  subjectBefore,
  sameParagraphSource,
  precedingSubject,
  precedingParagraphSource,
];

/** For quoted words in a sentence: the sentences around it say nothing of them. */
export const ownRules: typeof speakerRules = [
  clauseRightBefore,
  clauseBehind,
  signatureBehind,
  runOnSource,
  clauseBefore,
  labelBefore,
  subjectBefore,
  goingOnSource,
];

/** For languages in which a capital does not show a speaker: any noun may have one, or names are not found. */
export const surestRules: typeof speakerRules = [
  clauseBehind,
  signatureBehind,
  runOnSource,
  clauseBefore,
  labelBefore,
  headBeforeColon,
  goingOnSource,
  paragraphBeforeSource,
];

/** Tokens between a closing mark and the name in the clause behind it: ",” Lund’s spokeswoman, Ines Roth, said". */
const longestLead = 12;

function attributionsAt({ reading, attributions }: Scene, token: number): readonly Attribution[] {
  return attributions[reading.sentenceOf[token] ?? -1] ?? [];
}

function runOnSource({ stretch, before }: Scene): Attributed | undefined {
  return stretch.isContinued ? before?.source : undefined;
}

/** "“…,” Roth said": the clause begins right behind the closing mark. */
export function clauseBehind(scene: Scene): Attributed | undefined {
  const { reading, stretch } = scene;
  const closing = stretch.end;
  if (closing >= reading.tokens.length || stretch.runsOn) return undefined;
  const last = reading.words[closing - 1] ?? '';
  const isOpenEnded = /^(?:[,?!…]|[-–—]+|\.\.+)/.test(last) || /^[,–—]/.test(reading.words[closing + 1] ?? '');
  return attributionsAt(scene, closing).find((attribution) => {
    if (reading.language.strategy === 'table' && attribution.order === 'before') return false;
    const gap = startOfAttribution(attribution) - closing - 1;
    return gap >= 0 && gap <= (isOpenEnded ? longestLead : 1);
  });
}

/** "Roth said: “…,” the Post reported.": the clause that leads in is nearer than one that relays it. */
function clauseRightBefore(scene: Scene): Attributed | undefined {
  const { reading, stretch } = scene;
  const colon = stretch.first - 2;
  // "insisted that “…,” the Post reported"
  if (reading.words[colon] === 'that')
    return attributionsAt(scene, colon).find(({ cue, speaker }) => cue.end === colon && speaker);
  if (reading.words[colon] !== ':') return undefined;
  return attributionsAt(scene, colon).find(({ cue, speaker }) => cue.end === colon && speaker) ?? gestureBefore(scene);
}

/** "Roth, the harbour master, shrugged: “…”": right before a colon, any verb is one of speech. */
function gestureBefore({ reading, stretch, setting }: Scene): Attributed | undefined {
  const { language, words } = reading;
  const verb = stretch.first - 3;
  const isVerb = hasFiniteForm(words[verb] ?? '');
  if (language.strategy !== 'english' || !isVerb || language.finiteVerbs.has(words[verb] ?? '')) return undefined;
  const subject = verb > setting.first ? findEnglishSubject(reading, language, verb, setting.first) : undefined;
  return subject && { speaker: subject.speaker, cue: { first: verb, end: verb + 1 } };
}

/** "“…,” Roth shared.", "“…!” beamed Ines Roth": right behind the marks, any verb in the past is one of speech. */
function verbBehind({ reading, stretch }: Scene): Attributed | undefined {
  const inverted = readInvertedVerb(reading, stretch);
  if (inverted) return inverted;
  const name = { first: stretch.end + 1, end: nameEnd(reading, stretch.end + 1, stretch.end + 4) };
  if (reading.words[stretch.end - 1] !== ',' || name.end === name.first) return undefined;
  const isVerb = /^[a-z]{2,}ed$/.test(reading.words[name.end] ?? '');
  const isLast = !isWord(reading, name.end + 1);
  return isVerb && isLast ? { speaker: name, cue: { first: name.end, end: name.end + 1 } } : undefined;
}

/** "“…” — Ines Roth": a dash and only the name, on the same line or the next. */
function signatureBehind({ reading, stretch }: Scene): Attributed | undefined {
  const dash = stretch.end + 1;
  if (!/^[-–—―]+$/.test(reading.words[dash] ?? '')) return undefined;
  const sentence = reading.sentences[reading.sentenceOf[dash + 1] ?? -1];
  if (!sentence || sentence.endToken - dash > 6) return undefined;
  return {
    speaker: findNameAtEnd(reading, { first: dash + 1, end: nameEnd(reading, dash + 1, sentence.endToken) }),
    cue: undefined,
  };
}

function nameEnd(reading: QuotationReading, first: number, limit: number): number {
  let end = first;
  while (end < limit && isCapitalToken(reading, end)) end++;
  return end;
}

/** "Roth said: “…”": the nearest clause before the opening mark. */
function clauseBefore(scene: Scene): Attributed | undefined {
  const { stretch, reading } = scene;
  const found = attributionsAt(scene, stretch.first - 1).filter(
    (attribution) =>
      attribution.cue.end < stretch.first && attribution.speaker && !isAside(reading, attribution, stretch.first - 1),
  );
  const last = found.at(-1);
  // "Roth said, according to the Post, “…”"
  const said = last?.order === 'source' ? found.at(-2) : undefined;
  return said && last && said.cue.end >= last.cue.first - 1 ? said : last;
}

/** "The crowd sang when Roth mentioned the quay, and chanted “…”": the clause is over. */
const isAside = (reading: QuotationReading, attribution: Attribution, opening: number): boolean =>
  reading.language.strategy === 'english' &&
  reading.language.objectCues.has(reading.words[attribution.cue.first] ?? '') &&
  isOver(reading, reading.language, attribution, opening);

/** "Ines Roth: “…”", "ROTH: “…”": a name and a colon, and nothing before it. */
function labelBefore({ reading, stretch, setting }: Scene): Attributed | undefined {
  const colon = stretch.first - 2;
  const length = colon - setting.first;
  if (reading.words[colon] !== ':' || length < 1 || length > 4) return undefined;
  if (nameEnd(reading, setting.first, colon) !== colon || isConnective(reading, setting.first)) return undefined;
  return { speaker: findNameAtEnd(reading, { first: setting.first, end: colon }), cue: undefined };
}

const isConnective = ({ words, language }: QuotationReading, index: number): boolean =>
  language.boundaries.has(words[index] ?? '');

function subjectBefore(scene: Scene): Attributed | undefined {
  const { reading, stretch, setting } = scene;
  const { language } = reading;
  if (language.strategy !== 'english' || setting.first >= stretch.first - 1) return undefined;
  const range = { first: setting.first, end: stretch.first - 1 };
  const subject = findSentenceSubject(reading, language, range);
  const opening = isLedIn(scene) ? openingPhrase(reading, language, range) : undefined;
  // "The rule is: “…”"
  const isActing = opening && !language.passiveVerbs.has(reading.words[opening.end] ?? '');
  const speaker = subject ?? (isActing ? opening : undefined);
  return { speaker, cue: undefined };
}

/** "One rule is clear: “…”": the words before the colon tell who says it, or nobody does. */
const isLedIn = ({ reading, stretch, setting }: Scene): boolean =>
  reading.language.strategy === 'english' &&
  reading.words[stretch.first - 2] === ':' &&
  setting.first < stretch.first - 2;

/** "“…,” Ash said. Roth said the quay was shut. “…”": who spoke in the sentence before, behind the last quotation. */
function sourceBetween(scene: Scene, from: number): Attributed | undefined {
  const { reading, setting } = scene;
  const sentence = reading.sentences[(reading.sentenceOf[setting.first] ?? 0) - 1];
  if (reading.language.strategy !== 'english' || !sentence || sentence.firstToken <= from) return undefined;
  const last = attributionsAt(scene, sentence.firstToken).findLast(({ speaker }) => speaker);
  return last && { speaker: last.speaker, cue: undefined };
}

export function sameParagraphSource(scene: Scene): Attributed | undefined {
  const { stretch, before } = scene;
  if (isLedIn(scene)) return undefined;
  const later = before && sourceBetween(scene, before.stretch.end);
  if (later) return later;
  return before?.stretch.paragraph === stretch.paragraph
    ? { speaker: before.source.speaker, cue: undefined }
    : undefined;
}

/** The sentence before, in the same paragraph. */
function precedingSubject(scene: Scene): Attributed | undefined {
  const { reading, stretch, setting } = scene;
  const { language } = reading;
  const sentence = reading.sentences[(reading.sentenceOf[setting.first] ?? 0) - 1];
  if (language.strategy !== 'english' || sentence?.paragraph !== stretch.paragraph || isLedIn(scene)) return undefined;
  const last = attributionsAt(scene, sentence.firstToken).findLast(({ speaker }) => speaker);
  const range = { first: sentence.firstToken, end: sentence.endToken };
  return { speaker: last?.speaker ?? findSentenceSubject(reading, language, range), cue: undefined };
}

/** A sentence that is only a quotation has the speaker of the quotation before. */
function goingOnSource(scene: Scene): Attributed | undefined {
  const { setting, stretch } = scene;
  const isAlone = setting.first === stretch.first - 1 && setting.end <= stretch.end + 2;
  return isAlone ? sameParagraphSource(scene) : undefined;
}

/** As below, where the marks open the paragraph. */
function paragraphBeforeSource(scene: Scene): Attributed | undefined {
  const { reading, stretch, setting } = scene;
  const before = reading.sentences[(reading.sentenceOf[setting.first] ?? 0) - 1];
  return setting.first === stretch.first - 1 && before?.paragraph !== stretch.paragraph
    ? precedingParagraphSource(scene)
    : undefined;
}

/** A paragraph that is only a quotation has the speaker of the paragraph before. */
function precedingParagraphSource(scene: Scene): Attributed | undefined {
  const { reading, setting, before } = scene;
  const sentence = reading.sentences[(reading.sentenceOf[setting.first] ?? 0) - 1];
  if (!sentence || isLedIn(scene)) return undefined;
  const later = before && sourceBetween(scene, before.stretch.end);
  if (later) return later;
  if (before && before.stretch.paragraph === sentence.paragraph)
    return { speaker: before.source.speaker, cue: undefined };
  const last = attributionsAt(scene, sentence.firstToken).findLast(({ speaker }) => speaker);
  return last && { speaker: last.speaker, cue: undefined };
}
