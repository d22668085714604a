import { Unreadable } from '../../lib/model/unreadable.ts';
import { fileSource, type Upload } from '../../lib/model/upload.ts';
import { readArticle, readUpload } from '../../lib/summarize.ts';
import { openSet, type SetName } from '../article-sets.ts';
import { makePage } from '../make-page.ts';
import { pickEvenly } from '../pick-evenly.ts';
import type { Subject } from './contender.ts';
import type { Job } from './job.ts';

export interface SubjectSet {
  readonly name: string;
  readonly subjects: readonly Subject[];
}

const mostPages = 150;
const mostTexts = 40;
/** Shorter texts are not summarized. */
const fewestWords = 100;
const madePages = [10_000, 50_000, 200_000];

/** The inputs of a job: saved web pages where they are available, and samples of this repository. */
export function openSubjects(kind: Job['kind']): readonly SubjectSet[] {
  const saved = openSet('pages');
  const savedUploads = (most: number) => (saved ? pickEvenly(saved.uploads, most).map((make) => make()) : []);
  const sets =
    kind === 'pages'
      ? [
          { name: 'sample and made pages', subjects: subjectsOf(samplePages()) },
          { name: 'saved web pages', subjects: subjectsOf(savedUploads(mostPages)) },
        ]
      : [
          { name: '600-word text', subjects: subjectsOf(uploadsOf('text')) },
          { name: 'English sample articles', subjects: subjectsOf(uploadsOf('samples')).filter(isEnglishProse) },
          { name: 'English saved web pages', subjects: englishOf(savedUploads(10 * mostTexts)) },
        ];
  return sets.filter(({ subjects }) => subjects.length > 0);
}

const uploadsOf = (name: SetName): readonly Upload[] => openSet(name)?.uploads.map((make) => make()) ?? [];

function samplePages(): readonly Upload[] {
  const samples = uploadsOf('samples').filter(({ source }) => source.key.endsWith('.html'));
  const made = madePages.map((size) => ({ source: fileSource('page.html', size), bytes: makePage(size) }));
  return [...samples, ...made];
}

const englishOf = (uploads: readonly Upload[]): readonly Subject[] =>
  pickEvenly(subjectsOf(uploads).filter(isEnglishProse), mostTexts);

const isEnglishProse = ({ article }: Subject): boolean =>
  article.language?.startsWith('en') === true && article.text.split(/\s+/).length >= fewestWords;

function subjectsOf(uploads: readonly Upload[]): readonly Subject[] {
  return uploads.flatMap((upload) => {
    try {
      const { decoded, items } = readUpload(upload);
      const bytes = upload.bytes ?? new Uint8Array();
      return items.map(({ document }) => ({ bytes, article: readArticle(document, decoded).article }));
    } catch (error) {
      // Without our text there is nothing to give to the others.
      if (error instanceof Unreadable) return [];
      throw error;
    }
  });
}
