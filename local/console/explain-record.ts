import { explain } from '../../lib/explain.ts';
import { defaultOptions } from '../../lib/model/options.ts';
import type { NewsSummaryRecord } from '../../lib/model/record.ts';
import { renderExplanation } from '../terminal/render-explanation.ts';
import type { RecordSource } from './record-source.ts';
import { Refusal, type Reply } from './reply.ts';

const columns = 110;

/** Why these sentences, these facts and these names, and which lines were dropped: what `explain` prints. */
export async function explainRecord({ readArticle }: RecordSource, record: NewsSummaryRecord): Promise<Reply> {
  const upload = await readArticle?.(record);
  if (!upload) throw new Refusal(404, 'The article is not at hand, so nothing can be explained.');
  const { item } = record.provenance.source;
  const aspects = ['sentences', 'facts', 'names', 'dropped'] as const;
  const explanation = [...explain(upload, defaultOptions, aspects)].find((each) => each.item === item);
  if (explanation) return { type: 'text/plain', body: renderExplanation(explanation, columns) };
  throw new Refusal(404, `The article has no item ${JSON.stringify(item)} any more.`);
}
