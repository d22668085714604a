import type { Annotations } from '../../lib/model/annotations.ts';
import type { Article, ParagraphKind } from '../../lib/model/article.ts';
import type { Segmentation, Sentence, Token } from '../../lib/model/segmentation.ts';
import { articleWith } from '../article-with.ts';

/** A paragraph of a made-up article, already cut into sentences, so that these tests need no earlier stage. */
export interface MadeParagraph {
  readonly kind?: ParagraphKind;
  readonly sentences: readonly string[];
}

export interface Made {
  readonly article: Article;
  readonly segmentation: Segmentation;
  readonly annotations: Annotations;
}

const noAnnotations: Annotations = { entities: [], timexes: [], figures: [], quotations: [], notes: [] };

export function makeArticle(paragraphs: readonly MadeParagraph[], settings: Partial<Article> = {}): Made {
  const spans: { kind: ParagraphKind; start: number; end: number }[] = [];
  const sentences: Sentence[] = [];
  const tokens: Token[] = [];
  let text = '';
  for (const { kind = 'text', sentences: written } of paragraphs) {
    if (text !== '') text += '\n\n';
    const start = text.length;
    for (const [i, sentence] of written.entries()) {
      if (i > 0) text += ' ';
      sentences.push(cutSentence(sentence, text.length, spans.length, tokens));
      text += sentence;
    }
    spans.push({ kind, start, end: text.length });
  }
  return {
    article: articleWith({ language: 'en', ...settings, text, paragraphs: spans }),
    segmentation: { sentences, tokens, notes: [] },
    annotations: noAnnotations,
  };
}

function cutSentence(sentence: string, start: number, paragraph: number, tokens: Token[]): Sentence {
  const firstToken = tokens.length;
  for (const match of sentence.matchAll(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*|\S/gu)) {
    const kind = /^\p{L}/u.test(match[0]) ? 'word' : /^\p{N}/u.test(match[0]) ? 'number' : 'punctuation';
    tokens.push({ kind, start: start + match.index, end: start + match.index + match[0].length });
  }
  const complete = !sentence.endsWith(' …');
  return { start, end: start + sentence.length, paragraph, firstToken, endToken: tokens.length, complete };
}
