import { primaryLanguage } from '../languages/primary-language.ts';
import { languagesWithoutStops } from '../languages/without-stops.ts';
import type { Article } from '../model/article.ts';
import type { Note } from '../model/note.ts';
import type { Segmentation, Sentence, Token } from '../model/segmentation.ts';
import { findTokens } from './find-tokens.ts';
import { findTruncatedEnding } from './find-truncated-ending.ts';
import { isCaselessText } from './is-caseless-text.ts';
import { pairMarks } from './pair-marks.ts';
import { splitSentences } from './split-sentences.ts';

/** Cuts an article into tokens and sentences. Each character but white space lies in one token of one sentence. */
export function segmentArticle(article: Article): Segmentation {
  const { text, paragraphs } = article;
  const isCaseless = isCaselessText(text);
  const language = primaryLanguage(article.language ?? '');
  const tokens: Token[] = [];
  const sentences: Sentence[] = [];
  for (const [paragraph, span] of paragraphs.entries()) {
    const first = tokens.length;
    for (const token of findTokens(text, span)) tokens.push(token);
    const end = tokens.length;
    if (first === end) continue;
    const marks = pairMarks(text, tokens, first, end);
    const starts = splitSentences({ text, tokens, first, end, marks, language, isCaseless });
    for (const [index, start] of starts.entries())
      sentences.push(createSentence(tokens, paragraph, start, starts[index + 1] ?? end));
  }
  return {
    sentences,
    tokens,
    notes: languagesWithoutStops.has(language) ? wholeParagraphs : markTruncatedEnding(article, sentences),
  };
}

const wholeParagraphs: readonly Note[] = [
  {
    rule: 'paragraphs-as-sentences',
    message: 'The language is written without sentence ends: each paragraph counts as one sentence.',
  },
];

function createSentence(tokens: readonly Token[], paragraph: number, firstToken: number, endToken: number): Sentence {
  const start = tokens[firstToken]?.start ?? 0;
  const end = tokens[endToken - 1]?.end ?? start;
  return { start, end, paragraph, firstToken, endToken, complete: true };
}

function markTruncatedEnding(article: Article, sentences: Sentence[]): Note[] {
  const index = findTruncatedEnding(article, sentences);
  const sentence = index === undefined ? undefined : sentences[index];
  if (index === undefined || !sentence) return [];
  sentences[index] = { ...sentence, complete: false };
  const message = 'The article breaks off in its last sentence, which is neither summarized nor used for facts.';
  return [{ rule: 'truncated-ending', message, span: { start: sentence.start, end: sentence.end } }];
}
