import { type Cast, type Mention, mentionsIn } from './cast.ts';
import { followSpeakers } from './follow-speakers.ts';
import type { QuotationReading, TokenRange } from './reading.ts';
import type { Report } from './report.ts';

/** Who says a report: the words for the speaker, and the entity that they mean, where it is certain. */
interface Resolved {
  readonly words: TokenRange | undefined;
  readonly entity: number | undefined;
}

/** Gives each report its speaker. */
export function resolveSpeakers(
  reading: QuotationReading,
  cast: Cast,
  reports: readonly Report[],
  isQuoted: Uint8Array,
): readonly Resolved[] {
  const { language } = reading;
  if (language.strategy !== 'english' || cast.mentions.length === 0)
    return reports.map(({ speaker }) => ({ words: speaker, entity: undefined }));
  const speakers = reports.flatMap(({ speaker }) => speaker ?? []);
  const found = followSpeakers(reading, language, cast, isQuoted, speakers);
  return reports.map((report) => {
    const { speaker: words, cue } = report;
    const entity = words && found.get(words.first);
    if (entity === undefined || !tellsOf(cast, report, entity)) return { words, entity };
    // Without a cue, the words for the speaker were taken from the sentence before.
    return { words: cue && words, entity: undefined };
  });
}

/** Nobody says his own name: "“I think Ash is tired,” he said." is not said by Ash, unless the words for him are. */
function tellsOf(cast: Cast, { directness, content, speaker, cue }: Report, entity: number): boolean {
  if (directness !== 'direct' || cast.entities[entity]?.type !== 'person' || !speaker) return false;
  const isHim = (mention: Mention): boolean => mention.entity === entity;
  const isInherited = cue === undefined && speaker.end <= content.first;
  if (!isInherited && mentionsIn(cast, speaker.first, speaker.end).some(isHim)) return false;
  return mentionsIn(cast, content.first, content.end).some(isHim);
}
