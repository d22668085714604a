/**
 * The parts of the function's bundle that are read only when first needed: by the name of the part, its modules, and
 * the functions through which all others use them. An English article in plain text needs none of them.
 */
export const lateParts: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  formats: {
    'functions/read-pdf-in-worker.ts': ['readPdfInWorker'],
    'lib/decode/guess-charset.ts': ['guessCharset'],
    'lib/parse/docx/parse-docx.ts': ['parseDocx'],
    'lib/parse/html/parse-html.ts': ['parseHtml'],
    'lib/parse/json/parse-json.ts': ['parseJson'],
    'lib/parse/mail/parse-mail.ts': ['parseMail'],
    'lib/parse/xml/parse-xml.ts': ['parseXml'],
  },
  // Its parser prepares its expressions at load, which takes 5 ms.
  markdown: { 'lib/parse/markdown/parse-markdown.ts': ['parseMarkdown'] },
  languages: {
    'lib/clean/identify-language.ts': ['identifyLanguage'],
    'lib/languages/dutch/openings.ts': ['dutchOpenings'],
    'lib/languages/dutch/stop-words.ts': ['dutchStopWords', 'dutchPersonalPronouns'],
    'lib/languages/french/openings.ts': ['frenchOpenings'],
    'lib/languages/french/stop-words.ts': ['frenchStopWords', 'frenchPersonalPronouns'],
    'lib/languages/french/tables.ts': ['readFrench'],
    'lib/languages/german/openings.ts': ['germanOpenings'],
    'lib/languages/german/stop-words.ts': ['germanStopWords', 'germanPersonalPronouns'],
    'lib/languages/german/tables.ts': ['readGerman'],
    'lib/languages/italian/openings.ts': ['italianOpenings'],
    'lib/languages/italian/stop-words.ts': ['italianStopWords', 'italianPersonalPronouns'],
    'lib/languages/portuguese/openings.ts': ['portugueseOpenings'],
    'lib/languages/portuguese/stop-words.ts': ['portugueseStopWords', 'portuguesePersonalPronouns'],
    'lib/languages/spanish/openings.ts': ['spanishOpenings'],
    'lib/languages/spanish/stop-words.ts': ['spanishStopWords', 'spanishPersonalPronouns'],
    'lib/languages/spanish/tables.ts': ['readSpanish'],
    'lib/languages/turkish/openings.ts': ['turkishOpenings'],
    'lib/languages/turkish/stop-words.ts': ['turkishStopWords', 'turkishPersonalPronouns'],
    'lib/rank/read-neutral-model.ts': ['readNeutralModel'],
  },
};
