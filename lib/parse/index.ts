import type { ParsedDocument } from '../article.ts';
import type { Decoded } from '../decoded.ts';

export function parseDocument({ text, mediaType }: Decoded): ParsedDocument {
  const fields = mediaType === 'application/json' ? (JSON.parse(text) as Record<string, string>) : {};
  const body = fields['articleBody'] ?? text;
  return {
    headline: fields['headline'],
    deck: undefined,
    authors: [],
    published: fields['datePublished'],
    modified: undefined,
    language: fields['inLanguage'],
    publisher: undefined,
    section: undefined,
    url: undefined,
    blocks: body.split(/\n\s*\n/).map((block) => ({ kind: 'text', text: block })),
    notes: [],
  };
}
