import { type Cast, type Mention, mentionsIn } from './cast.ts';
import { followSpeakers } from './follow-speakers.ts';
import type { QuotationReading } from './reading.ts';
import type { Report } from './report.ts';

/** Gives each report the entity that the words for its speaker mean; undefined when it is not certain. */
export function resolveSpeakers(
  reading: QuotationReading,
  cast: Cast,
  reports: readonly Report[],
  isQuoted: Uint8Array,
): readonly (number | undefined)[] {
  const { language } = reading;
  if (language.strategy !== 'english' || cast.mentions.length === 0) return reports.map(() => undefined);
  const speakers = reports.flatMap(({ speaker }) => speaker ?? []);
  const found = followSpeakers(reading, language, cast, isQuoted, speakers);
  return reports.map((report) => {
    const entity = report.speaker && found.get(report.speaker.first);
    return entity !== undefined && tellsOf(cast, report, entity) ? undefined : entity;
  });
}

/** Nobody says his own name: "“I think Ash is tired,” he said." is not said by Ash, unless the words for him are. */
function tellsOf(cast: Cast, { directness, content, speaker }: Report, entity: number): boolean {
  if (directness !== 'direct' || cast.entities[entity]?.type !== 'person' || !speaker) return false;
  const isHim = (mention: Mention): boolean => mention.entity === entity;
  if (mentionsIn(cast, speaker.first, speaker.end).some(isHim)) return false;
  return mentionsIn(cast, content.first, content.end).some(isHim);
}
