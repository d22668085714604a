import { readFileSync } from 'node:fs';
import { findText, foldText } from '../../evaluation/find-text.ts';
import type { Label } from '../../evaluation/label.ts';
import { readLabels } from '../../evaluation/read-labels.ts';
import { defaultOptions } from '../../lib/model/options.ts';
import { fileSource } from '../../lib/model/upload.ts';
import { preparePdf } from '../../lib/parse/pdf/prepare-pdf.ts';
import { summarize } from '../../lib/summarize.ts';

/** Where something stands in the text of a sentence, in UTF-16 code units. */
export interface Site {
  readonly start: number;
  readonly end: number;
}

/** A sentence, with what people who labelled it found there. No site comes from the engine. */
export interface StorySentence {
  readonly text: string;
  readonly mode: string;
  readonly figures: readonly Site[];
  readonly times: readonly Site[];
  readonly names: readonly (Site & { readonly type: string })[];
  readonly quotations: readonly (Site & { readonly directness: string; readonly speaker: string | undefined })[];
}

/** An article of our own. */
export interface Story {
  readonly name: string;
  readonly language: string;
  readonly headline: string;
  readonly paragraphs: readonly (readonly StorySentence[])[];
}

/** The labelled articles whose sentences are all found in their body, as people have cut it into sentences. */
export async function readStories(): Promise<readonly Story[]> {
  const stories: Story[] = [];
  for (const { name, label } of readLabels('.')) {
    const bytes = new Uint8Array(readFileSync(label.article));
    const upload = { source: fileSource(label.article, bytes.length), bytes };
    const record = summarize(await preparePdf(upload, undefined as never), defaultOptions);
    const [body, headline] = [record.bodies?.[0]?.value, record.headlines?.[0]?.value];
    const paragraphs = body === undefined ? undefined : cutParagraphs(body, label);
    if (paragraphs && paragraphs.length > 2)
      stories.push({ name, language: record.language ?? 'en', headline: headline ?? 'News of the day', paragraphs });
  }
  return stories;
}

function cutParagraphs(body: string, label: Label): StorySentence[][] | undefined {
  const folded = foldText(body);
  const characters = [...body.normalize('NFC')];
  const paragraphs: StorySentence[][] = [];
  let end = 0;
  for (const { s, text, mode } of label.sentences) {
    const span = findText(folded, text, end);
    if (!span) return undefined;
    const gap = characters.slice(end, span.start).join('');
    if (gap.trim() !== '') return undefined;
    if (end === 0 || gap.includes('\n\n')) paragraphs.push([]);
    paragraphs.at(-1)?.push(findSites(characters.slice(span.start, span.end).join(''), s, mode, label));
    end = span.end;
  }
  return paragraphs;
}

function findSites(text: string, s: number, mode: string, label: Label): StorySentence {
  const here = <T extends { s: number }>(list: readonly T[]) => list.filter((each) => each.s === s);
  const siteOf = (part: string): readonly Site[] => {
    const start = text.indexOf(part);
    return start < 0 || text.indexOf(part, start + 1) >= 0 ? [] : [{ start, end: start + part.length }];
  };
  return {
    text,
    mode,
    figures: here(label.figures).flatMap((figure) => siteOf(figure.text)),
    times: here(label.times).flatMap((time) => siteOf(time.text)),
    names: label.names.flatMap(({ forms, type }) =>
      forms.flatMap((form) => siteOf(form).map((site) => ({ ...site, type }))),
    ),
    quotations: here(label.quotations).flatMap(({ text: said, directness, speaker }) =>
      siteOf(said).map((site) => ({ ...site, directness, speaker: speaker ?? undefined })),
    ),
  };
}
