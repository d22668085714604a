import type { Annotations, Entity, EntityType } from '../model/annotations.ts';
import type { NewsSummaryRecord } from '../model/record.ts';
import type { Segmentation } from '../model/segmentation.ts';
import { present } from './present.ts';
import type { Slicer } from './slicer.ts';

type RecordAnnotations = NonNullable<NewsSummaryRecord['annotations']>;

export const sentenceId = (index: number): string => `s${index + 1}`;
export const entityId = (index: number | undefined): string | undefined =>
  index === undefined ? undefined : `e${index + 1}`;

export function buildAnnotations(
  { sentences }: Segmentation,
  { entities, timexes, figures, quotations }: Annotations,
  slicer: Slicer,
): RecordAnnotations {
  return {
    sentences: sentences.map((sentence, index) => ({
      id: sentenceId(index),
      ...slicer.offsets(sentence),
      paragraph: sentence.paragraph,
    })),
    entities: entities.map(({ type, name, role, mentions }, index) =>
      present({
        id: `e${index + 1}`,
        type,
        name,
        role: role && slicer.text(role),
        mentions: mentions.map((mention) => slicer.offsets(mention)),
      }),
    ),
    timexes: timexes.map((timex) => ({
      ...slicer.offsets(timex),
      text: slicer.text(timex),
      type: timex.type,
      value: timex.value,
      certain: timex.certain,
    })),
    figures: figures.map((figure) =>
      present({
        ...slicer.offsets(figure),
        text: slicer.text(figure),
        type: figure.type,
        value: figure.value,
        high: figure.high,
        against: figure.against,
        unit: figure.unit,
        modifier: figure.modifier,
      }),
    ),
    quotations: quotations.map((quotation) =>
      present({
        ...slicer.offsets(quotation),
        text: slicer.text(quotation),
        directness: quotation.directness,
        speaker: entityId(quotation.speaker),
        speakerText: quotation.speakerSpan && slicer.text(quotation.speakerSpan),
        cue: quotation.cue && slicer.text(quotation.cue),
      }),
    ),
  };
}

/** A ninjs view: the names of one type, in the order of their first mentions. */
export function namesOf(entities: readonly Entity[], type: EntityType): { name: string }[] {
  return entities.filter((entity) => entity.type === type).map(({ name }) => ({ name }));
}
