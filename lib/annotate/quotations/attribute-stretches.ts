import type { Attribution } from './attribution.ts';
import type { QuotedStretch } from './find-quoted-stretches.ts';
import { isCapitalToken, isWord, type QuotationReading, type TokenRange } from './reading.ts';
import type { Report } from './report.ts';
import type { Attributed, Scene } from './scene.ts';
import { clauseBehind, ownRules, sameParagraphSource, speakerRules, surestRules } from './speaker-rules.ts';

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

function findSource(scene: Scene): Attributed {
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

/** "The town would mind if the quay “took up too much room”": part of a sentence, not one of its own. */
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
