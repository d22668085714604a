import { expect, test } from 'vitest';
import type { FeedbackVerdict } from '../../../local/feedback/feedback.ts';
import type { FeedbackAnnotation } from '../../../local/feedback/make-annotation.ts';
import { renderReport, reportFeedback } from '../../../local/feedback/report-feedback.ts';

const said = (value: FeedbackVerdict, kind: string, source?: string): FeedbackAnnotation => ({
  '@context': 'http://www.w3.org/ns/anno.jsonld',
  type: 'Annotation',
  motivation: 'assessing',
  body: { type: 'TextualBody', purpose: 'assessing', value },
  target: {
    source: 'file:a.txt',
    selector: [
      { type: 'TextPositionSelector', start: 0, end: 3 },
      { type: 'TextQuoteSelector', exact: 'Ann' },
    ],
  },
  record: { key: 'a.json', textSha256: '', kind, rightKind: undefined, source, engine: '0.1.0' },
});

test('precision counts right ones among those that were judged; what is missing lowers nothing', () => {
  const report = reportFeedback([
    said('right', 'who', 'Tarn Post'),
    said('right', 'who', 'Tarn Post'),
    said('wrong', 'who'),
    said('wrong-kind', 'who'),
    said('missing', 'when', 'Tarn Post'),
  ]);
  expect(renderReport(report)).toBe(`kind  right  wrong  wrong-kind  missing  precision
when      0      0           0        1          –
who       2      1           1        0     50.0 %

source       right  wrong  wrong-kind  missing  precision
(no source)      0      1           1        0      0.0 %
Tarn Post        2      0           0        1    100.0 %
`);
});
