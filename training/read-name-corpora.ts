import { readFileSync } from 'node:fs';
import type { Article } from '../lib/model/article.ts';

export interface GoldName {
  readonly start: number;
  readonly end: number;
  /** PER, ORG, LOC or MISC. */
  readonly type: string;
}

/** A text with the names that people marked in it. */
export interface NameDocument {
  readonly corpus: string;
  readonly id: string;
  readonly article: Article;
  readonly names: readonly GoldName[];
  /** Marked, but not asked for: pronouns and descriptions. */
  readonly optional: readonly GoldName[];
  /** Where the text was annotated: offsets, half open. */
  readonly scope: readonly (readonly [number, number])[];
}

/** The openly licensed texts that weights are learned from, in the order of learning. */
const columnCorpora = ['wikigold', 'uner_ewt', 're3d_without_bbc', 'crossner', 'gum_open_genres'] as const;
const lineCorpora = ['meantime', 'ner_gum_news_flat'] as const;
export const learnedCorpora = [...columnCorpora, ...lineCorpora] as const;
/** Licensed for evaluation only. */
export const evaluationCorpus = 'ner_conll2003';

/** @param folder holds `training` and `facts` of the evaluation kit */
export function readNameCorpora(folder: string): NameDocument[] {
  return [
    ...columnCorpora.flatMap((corpus) => readColumns(`${folder}/training/${corpus}.conll`, corpus)),
    ...[...lineCorpora, evaluationCorpus].flatMap((corpus) => readLines(`${folder}/facts/${corpus}.jsonl`, corpus)),
  ];
}

/** A token and its label a line, a blank line between sentences. */
function readColumns(file: string, corpus: string): NameDocument[] {
  const documents = readFileSync(file, 'utf8').split('-DOCSTART- O\n').slice(1);
  return documents.map((document, index) => {
    const draft = { text: '', names: [] as GoldName[] };
    for (const block of document.split(/\n\n+/)) if (block.trim() !== '') addSentence(draft, block.trim());
    return toDocument(corpus, `${corpus} ${index}`, draft.text, draft.names, [], [[0, draft.text.length]]);
  });
}

const closing = /^(?:[,.;:!?)\]%]|'s|’s|n't|'re|'ve|'ll|'d|'m|'|\.\.\.)$/i;
const opening = /^[([$£€]$/;

/** Each sentence becomes a paragraph, its tokens with the spaces that print has. */
function addSentence(draft: { text: string; names: GoldName[] }, block: string): void {
  if (draft.text !== '') draft.text += '\n\n';
  let current: { start: number; end: number; type: string } | undefined;
  let isQuoted = false;
  let isGlued = true;
  for (const line of block.split('\n')) {
    const cut = line.lastIndexOf(' ');
    const token = line.slice(0, cut).trim();
    if (token === '') continue;
    const isClosingQuote = token === '"' && isQuoted;
    if (!(isGlued || closing.test(token) || token === '-' || isClosingQuote)) draft.text += ' ';
    if (token === '"') isQuoted = !isQuoted;
    isGlued = opening.test(token) || token === '-' || (token === '"' && isQuoted);
    const start = draft.text.length;
    draft.text += token;
    const end = draft.text.length;
    const [place, type = ''] = line.slice(cut + 1).split('-');
    if (place === 'O') current = undefined;
    else if (place === 'I' && current?.type === type) current.end = end;
    else {
      current = { start, end, type };
      draft.names.push(current);
    }
  }
}

interface Row {
  readonly id: string;
  readonly text: string;
  readonly sentences?: readonly (readonly [number, number])[];
  readonly annotated_sentences?: readonly number[];
  readonly entities: readonly (GoldName & { readonly syn?: string })[];
}

/** A document a line, as JSON. Of several kinds of mention only names are asked for. */
function readLines(file: string, corpus: string): NameDocument[] {
  const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean);
  return lines.map((line) => {
    const { id, text, sentences = [], annotated_sentences, entities } = JSON.parse(line) as Row;
    const isName = ({ syn }: { syn?: string }) => syn === undefined || syn === 'NAM' || syn === 'PRE.NAM';
    const marked = entities.filter(({ type }) => ['PER', 'ORG', 'LOC', 'MISC'].includes(type));
    const scope = annotated_sentences?.flatMap((index) => sentences.slice(index, index + 1)) ?? [[0, text.length]];
    const others = marked.filter((entity) => !isName(entity));
    return toDocument(corpus, id, text, marked.filter(isName), others, scope as [number, number][]);
  });
}

function toDocument(
  corpus: string,
  id: string,
  text: string,
  names: readonly GoldName[],
  optional: readonly GoldName[],
  scope: NameDocument['scope'],
): NameDocument {
  const unknown = undefined;
  const paragraphs = [...text.matchAll(/[^\n]+/g)].map(({ index, 0: line }) => ({
    kind: 'text' as const,
    start: index,
    end: index + line.length,
  }));
  const metadata = { headline: unknown, deck: unknown, authors: [], published: unknown, modified: unknown };
  const place = { language: 'en', publisher: unknown, section: unknown, url: unknown, agency: unknown };
  const article: Article = { ...metadata, ...place, text, paragraphs, dateline: unknown, notes: [] };
  return { corpus, id, article, names, optional, scope };
}
