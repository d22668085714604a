import { type Attribution, startOfAttribution } from './attribution.ts';
import { findNameAtEnd } from './find-name-at-end.ts';
import type { QuotedStretch } from './find-quoted-stretches.ts';
import { findSentenceSubject } from './find-sentence-subject.ts';
import { isCapitalToken, isWord, type QuotationReading, type TokenRange } from './reading.ts';
import type { Report } from './report.ts';

type Source = Pick<Report, 'speaker' | 'cue'>;

/** What a rule for speakers may look at. */
interface Scene {
  readonly reading: QuotationReading;
  readonly stretch: QuotedStretch;
  /** The tokens of the sentences that hold the stretch and its marks. */
  readonly setting: TokenRange;
  readonly attributions: readonly (readonly Attribution[])[];
  /** The stretch before this one, and who said it. */
  readonly before: { readonly stretch: QuotedStretch; readonly source: Source } | undefined;
}

/** Rules for who said it, by where the answer stands. The first that finds a speaker decides. */
const speakerRules: readonly ((scene: Scene) => Source | undefined)[] = [
  clauseBehind,
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
const ownRules: typeof speakerRules = [
  clauseBehind,
  signatureBehind,
  runOnSource,
  clauseBefore,
  labelBefore,
  subjectBefore,
  goingOnSource,
];

/** For languages in which a capital does not show a speaker: any noun may have one, or names are not found. */
const surestRules: typeof speakerRules = [
  clauseBehind,
  signatureBehind,
  runOnSource,
  clauseBefore,
  labelBefore,
  goingOnSource,
  paragraphBeforeSource,
];

/** Tokens between a closing mark and the name in the clause behind it: ",” Lund’s spokeswoman, Ines Roth, said". */
const longestLead = 12;

/** Gives each quoted stretch its speaker and cue, in order. */
export function attributeStretches(
  reading: QuotationReading,
  stretches: readonly QuotedStretch[],
  attributions: readonly (readonly Attribution[])[],
): Report[] {
  const reports: Report[] = [];
  let before: Scene['before'];
  for (const stretch of stretches) {
    const scene = { reading, stretch, setting: settingOf(reading, stretch), attributions, before };
    const source = findSource(scene);
    const { first, end } = stretch;
    reports.push({ content: { first, end: trimEnd(reading, first, end) }, directness: 'direct', ...source });
    before = { stretch, source };
  }
  return withLaterSource(reports, stretches);
}

/** "“The quay is shut. ¶ “It is not safe,” Roth said.": the name at the end is the speaker of all paragraphs. */
function withLaterSource(reports: readonly Report[], stretches: readonly QuotedStretch[]): Report[] {
  const given = [...reports];
  for (let index = given.length - 2; index >= 0; index--) {
    const [report, next] = [given[index], given[index + 1]];
    const goesOn = stretches[index]?.runsOn === true && stretches[index + 1]?.isContinued === true;
    if (report && next?.speaker && goesOn && !report.cue) given[index] = { ...report, speaker: next.speaker };
  }
  return given;
}

function findSource(scene: Scene): Source {
  const { language } = scene.reading;
  const isEnglish = language.strategy === 'english';
  if (!isEnglish && isCuedBehind(scene)) {
    const source = clauseBehind(scene);
    return { speaker: source?.speaker ?? inherited(scene), cue: source?.cue };
  }
  for (const rule of rulesFor(scene)) {
    const source = rule(scene);
    if (source?.speaker) return source;
  }
  return { speaker: undefined, cue: undefined };
}

function rulesFor(scene: Scene): typeof speakerRules {
  if (scene.reading.language.strategy !== 'english') return surestRules;
  return isPhrase(scene) ? ownRules : speakerRules;
}

/** "They may be content if it does not “close too many doors”": part of a sentence, not one of its own. */
function isPhrase({ reading, stretch, setting }: Scene): boolean {
  return stretch.first - 1 > setting.first && isWord(reading, stretch.first) && !isCapitalToken(reading, stretch.first);
}

/** A cue right behind the marks. If its subject is not understood, no other rule may choose a speaker. */
function isCuedBehind({ reading, stretch }: Scene): boolean {
  const { words, language, sentenceOf } = reading;
  const comma = stretch.end + 1;
  if (words[comma] !== ',' && words[stretch.end - 1] !== ',') return false;
  const from = words[comma] === ',' ? comma + 1 : comma;
  for (let at = from; at < from + 4 && sentenceOf[at] === sentenceOf[stretch.end]; at++)
    if (language.cues.has(words[at] ?? '') || language.inversion?.test(words[at] ?? '')) return true;
  return false;
}

/** "…”, añadió.": where verbs need no subject, the same speaker continues. */
const inherited = (scene: Scene): TokenRange | undefined =>
  scene.reading.language.dropsPronouns ? sameParagraphSource(scene)?.speaker : undefined;

/** The comma before the closing mark belongs to the article. */
function trimEnd({ words }: QuotationReading, first: number, end: number): number {
  return end > first + 1 && words[end - 1] === ',' ? end - 1 : end;
}

function settingOf({ sentences, sentenceOf, tokens }: QuotationReading, { first, end }: TokenRange): TokenRange {
  const opening = sentences[sentenceOf[first - 1] ?? 0];
  const closing = sentences[sentenceOf[Math.min(end, tokens.length - 1)] ?? 0];
  return { first: opening?.firstToken ?? first, end: closing?.endToken ?? end };
}

function attributionsAt({ reading, attributions }: Scene, token: number): readonly Attribution[] {
  return attributions[reading.sentenceOf[token] ?? -1] ?? [];
}

function runOnSource({ stretch, before }: Scene): Source | undefined {
  return stretch.isContinued ? before?.source : undefined;
}

/** "“…,” Roth said": the clause begins right behind the closing mark. */
function clauseBehind(scene: Scene): Source | undefined {
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

/** "“…” — Ines Roth": a dash and only the name, on the same line or the next. */
function signatureBehind({ reading, stretch }: Scene): Source | undefined {
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
function clauseBefore(scene: Scene): Source | undefined {
  const { stretch } = scene;
  return attributionsAt(scene, stretch.first - 1).findLast(({ cue, speaker }) => cue.end < stretch.first && speaker);
}

/** "Ines Roth: “…”", "ROTH: “…”": a name and a colon, and nothing before it. */
function labelBefore({ reading, stretch, setting }: Scene): Source | undefined {
  const colon = stretch.first - 2;
  const length = colon - setting.first;
  if (reading.words[colon] !== ':' || length < 1 || length > 4) return undefined;
  if (nameEnd(reading, setting.first, colon) !== colon || isConnective(reading, setting.first)) return undefined;
  return { speaker: findNameAtEnd(reading, { first: setting.first, end: colon }), cue: undefined };
}

const isConnective = ({ words, language }: QuotationReading, index: number): boolean =>
  language.boundaries.has(words[index] ?? '');

function subjectBefore({ reading, stretch, setting }: Scene): Source | undefined {
  const { language } = reading;
  if (language.strategy !== 'english' || setting.first >= stretch.first - 1) return undefined;
  return {
    speaker: findSentenceSubject(reading, language, { first: setting.first, end: stretch.first - 1 }),
    cue: undefined,
  };
}

function sameParagraphSource({ stretch, before }: Scene): Source | undefined {
  return before?.stretch.paragraph === stretch.paragraph
    ? { speaker: before.source.speaker, cue: undefined }
    : undefined;
}

/** The sentence before, in the same paragraph. */
function precedingSubject(scene: Scene): Source | undefined {
  const { reading, stretch, setting } = scene;
  const { language } = reading;
  const sentence = reading.sentences[(reading.sentenceOf[setting.first] ?? 0) - 1];
  if (language.strategy !== 'english' || sentence?.paragraph !== stretch.paragraph) return undefined;
  const last = attributionsAt(scene, sentence.firstToken).findLast(({ speaker }) => speaker);
  const range = { first: sentence.firstToken, end: sentence.endToken };
  return { speaker: last?.speaker ?? findSentenceSubject(reading, language, range), cue: undefined };
}

/** A sentence that is only a quotation has the speaker of the quotation before. */
function goingOnSource(scene: Scene): Source | undefined {
  const { setting, stretch } = scene;
  const isAlone = setting.first === stretch.first - 1 && setting.end <= stretch.end + 2;
  return isAlone ? sameParagraphSource(scene) : undefined;
}

/** As below, where the marks open the paragraph. */
function paragraphBeforeSource(scene: Scene): Source | undefined {
  const { reading, stretch, setting } = scene;
  const before = reading.sentences[(reading.sentenceOf[setting.first] ?? 0) - 1];
  return setting.first === stretch.first - 1 && before?.paragraph !== stretch.paragraph
    ? precedingParagraphSource(scene)
    : undefined;
}

/** A paragraph that is only a quotation has the speaker of the paragraph before. */
function precedingParagraphSource(scene: Scene): Source | undefined {
  const { reading, setting, before } = scene;
  const sentence = reading.sentences[(reading.sentenceOf[setting.first] ?? 0) - 1];
  if (!sentence) return undefined;
  if (before && before.stretch.paragraph === sentence.paragraph)
    return { speaker: before.source.speaker, cue: undefined };
  const last = attributionsAt(scene, sentence.firstToken).findLast(({ speaker }) => speaker);
  return last && { speaker: last.speaker, cue: undefined };
}
