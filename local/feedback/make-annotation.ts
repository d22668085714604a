import { createHash } from 'node:crypto';
import type { NewsSummaryRecord } from '../../lib/model/record.ts';
import type { Feedback } from './feedback.ts';

/** A W3C Web Annotation (https://www.w3.org/TR/annotation-model/). It tells nothing of who made it, or when. */
export interface FeedbackAnnotation {
  readonly '@context': 'http://www.w3.org/ns/anno.jsonld';
  readonly type: 'Annotation';
  readonly motivation: 'assessing';
  readonly body: { readonly type: 'TextualBody'; readonly purpose: 'assessing'; readonly value: Feedback['verdict'] };
  readonly target: {
    /** The uri of the record. */
    readonly source: string;
    readonly selector: readonly [PositionSelector, QuoteSelector];
  };
  /** What the record says at that place: a member of ours. */
  readonly record: {
    readonly key: string;
    readonly textSha256: string;
    /** `summary` or the kind of the fact; for what is missing, the kind that it would have, if it was given. */
    readonly kind: string | undefined;
    /** The kind that would be right. */
    readonly rightKind: string | undefined;
    /** The agency or publisher, or the host of the article's address. */
    readonly source: string | undefined;
    readonly engine: string;
  };
}

/** Unicode code points of the body, as in the record. */
interface PositionSelector {
  readonly type: 'TextPositionSelector';
  readonly start: number;
  readonly end: number;
}

interface QuoteSelector {
  readonly type: 'TextQuoteSelector';
  readonly exact: string;
}

export function makeAnnotation(feedback: Feedback, record: NewsSummaryRecord): FeedbackAnnotation {
  const { start, end, verdict } = feedback;
  const exact = [...(record.bodies?.[0]?.value ?? '')].slice(start, end).join('');
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    type: 'Annotation',
    motivation: 'assessing',
    body: { type: 'TextualBody', purpose: 'assessing', value: verdict },
    target: {
      source: record.uri,
      selector: [
        { type: 'TextPositionSelector', start, end },
        { type: 'TextQuoteSelector', exact },
      ],
    },
    record: {
      key: feedback.recordKey,
      textSha256: record.provenance.text?.sha256 ?? '',
      kind: kindOf(feedback, record),
      rightKind: verdict === 'wrong-kind' ? feedback.kind : undefined,
      source: sourceOf(record),
      engine: record.provenance.generator.version,
    },
  };
}

function kindOf({ target, kind, verdict }: Feedback, { keyFacts = [] }: NewsSummaryRecord): string | undefined {
  if (verdict === 'missing') return kind;
  return target?.startsWith('s') ? 'summary' : keyFacts.find(({ id }) => id === target)?.kind;
}

function sourceOf({ infoSources, provenance }: NewsSummaryRecord): string | undefined {
  const { url } = provenance.source;
  return infoSources?.[0]?.name ?? (url !== undefined && URL.canParse(url) ? new URL(url).host : undefined);
}

/**
 * Where an annotation is kept: one for each place of a text and each kind, so that who thinks better of it says so in
 * the same place.
 */
export function annotationKey({ record, target }: FeedbackAnnotation): string {
  const [{ start, end }] = target.selector;
  const place = JSON.stringify([record.textSha256, start, end, record.kind]);
  return `feedback/${record.key}/${createHash('sha256').update(place).digest('hex').slice(0, 16)}.json`;
}
