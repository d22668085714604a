import { existsSync, readdirSync } from 'node:fs';

const languages = new URL('../../lib/languages/', import.meta.url);

/** In every bundle's first part: English, and what every language writes alike. */
const early: readonly string[] = ['english', 'plain'];

const capital = (folder: string): string => folder.charAt(0).toUpperCase() + folder.slice(1);

/** The large modules that a language may have, with what they export: in `french/tables.ts`, `readFrench`. */
const largeModules: Readonly<Record<string, (folder: string) => readonly string[]>> = {
  'openings.ts': (folder) => [`${folder}Openings`],
  'stop-words.ts': (folder) => [`${folder}StopWords`, `${folder}PersonalPronouns`],
  'tables.ts': (folder) => [`read${capital(folder)}`],
};

/** Those of every other language. A new language needs no line here. */
const ofOtherLanguages = Object.fromEntries(
  readdirSync(languages)
    .toSorted()
    .filter((folder) => !early.includes(folder))
    .flatMap((folder) =>
      Object.entries(largeModules)
        .filter(([name]) => existsSync(new URL(`${folder}/${name}`, languages)))
        .map(([name, exportsOf]) => [`lib/languages/${folder}/${name}`, exportsOf(folder)] as const),
    ),
);

/**
 * The parts of the function's bundle that are read only when first needed: by the name of the part, its modules, and
 * the functions through which all others use them. An English article in plain text needs none of them.
 */
export const lateParts: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  endings: { 'lib/clean/find-ending.ts': ['findEnding'] },
  formats: {
    'functions/read-pdf-in-worker.ts': ['readPdfInWorker'],
    'lib/decode/guess-charset.ts': ['guessCharset'],
    'lib/decode/unwrap-page.ts': ['unwrapPage'],
    'lib/parse/archive/parse-archive.ts': ['parseArchive'],
    'lib/parse/docx/parse-docx.ts': ['parseDocx'],
    'lib/parse/html/parse-html.ts': ['parseHtml'],
    'lib/parse/json/parse-json.ts': ['parseJson'],
    'lib/parse/mail/parse-mail.ts': ['parseMail'],
    'lib/parse/table/parse-table.ts': ['parseTable'],
    'lib/parse/xml/parse-xml.ts': ['parseXml'],
  },
  // Its parser prepares its expressions at load, which takes 5 ms.
  markdown: { 'lib/parse/markdown/parse-markdown.ts': ['parseMarkdown'] },
  languages: {
    'lib/annotate/quotations/find-table-attribution.ts': ['findTableAttribution'],
    'lib/clean/language/identify-language.ts': ['identifyLanguage', 'identifyOther'],
    ...ofOtherLanguages,
    'lib/languages/plain/magnitudes.ts': ['readMagnitudes'],
    'lib/rank/read-neutral-model.ts': ['readNeutralModel'],
  },
  // Every English article needs them, but the function gets ready without.
  tagger: { 'lib/tag/read-english-weights.ts': ['readEnglishWeights'] },
};
