import { findTableSpeakerAfter } from './find-table-speaker.ts';
import type { Attributed, Scene } from './scene.ts';

/** "Die Leiterin des Hafens, Ines Roth: “…”", "Roth wandte sich an die Gäste: “…”": the subject at the head speaks. */
export function headBeforeColon({ reading, stretch, setting }: Scene): Attributed | undefined {
  const { language, words } = reading;
  const colon = stretch.first - 2;
  if (language.strategy !== 'table' || !language.isVerbSecond || words[colon] !== ':') return undefined;
  const speaker = findTableSpeakerAfter(reading, language, setting.first, colon);
  const isHead = speaker !== undefined && !language.between.has(words[setting.first] ?? '');
  return isHead && !language.namingVerbs.has(words[speaker.end] ?? '') ? { speaker, cue: undefined } : undefined;
}
