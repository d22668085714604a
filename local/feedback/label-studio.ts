import type { FeedbackAnnotation } from './make-annotation.ts';

/** A task that Label Studio imports (https://labelstud.io/guide/tasks), judged already. */
export interface LabelStudioTask {
  readonly data: {
    /** The words that were judged. */
    readonly text: string;
    readonly kind: string | undefined;
    /** The key of the record. */
    readonly record: string;
    readonly article: string;
    readonly textSha256: string;
    /** Code points of the body. */
    readonly start: number;
    readonly end: number;
  };
  readonly annotations: readonly [{ readonly result: readonly Choice[] }];
}

interface Choice {
  readonly from_name: 'verdict' | 'right-kind';
  readonly to_name: 'text';
  readonly type: 'choices';
  readonly value: { readonly choices: readonly [string] };
}

/**
 * Feedback as tasks, one for each place that was judged. The labeling setup has a Text called `text`, and Choices
 * called `verdict` and `right-kind`.
 */
export const toLabelStudio = (annotations: readonly FeedbackAnnotation[]): LabelStudioTask[] => annotations.map(taskOf);

function taskOf({ body, target, record }: FeedbackAnnotation): LabelStudioTask {
  const [{ start, end }, { exact }] = target.selector;
  const { key, kind, rightKind, textSha256 } = record;
  const choices = [
    choice('verdict', body.value),
    ...(rightKind === undefined ? [] : [choice('right-kind', rightKind)]),
  ];
  const data = { text: exact, kind, record: key, article: target.source, textSha256, start, end };
  return { data, annotations: [{ result: choices }] };
}

const choice = (name: Choice['from_name'], value: string): Choice => ({
  from_name: name,
  to_name: 'text',
  type: 'choices',
  value: { choices: [value] },
});
