/** Every cap in one place, with the reason or the attack beside it. */
export const limits = {
  /** Bytes of an upload as stored. A long read is 0.1 MB of text, a saved page 3 MB; ten times that is no article. */
  sourceBytes: 10 * 1024 * 1024,
  /** Bytes after decompression: a 10 KB bomb can hold 10 GB. */
  decodedBytes: 10 * 1024 * 1024,
  /** Layers of compression. A gzipped object in a gzipped transfer happens; a longer chain is a nested bomb. */
  compressionLayers: 2,
  /** Share of NUL bytes that text may hold: stray ones occur in saved pages, binaries have far more. */
  nulShare: 0.001,
  /** Bytes that charset detection looks at: it costs 1 ms per 10 KB and more bytes hardly change its answer. */
  charsetSampleBytes: 64 * 1024,
  /** Bytes in which a document may declare its charset: browsers look at 1,024, real pages go a little over. */
  charsetDeclarationBytes: 4096,
  /** Characters that language detection looks at: tinyld is quadratic on one long word. */
  languageSampleCharacters: 600,
  /** Levels of HTML: real pages stay below 100, and parsers are quadratic in the depth. */
  htmlDepth: 512,
  /** Elements of a page: the largest saved pages have 30,000; an upload of nothing but tags would fill the memory. */
  htmlNodes: 100_000,
  /** Characters kept of an attribute: the longest useful ones are descriptions. */
  attributeCharacters: 10_000,
  /** Elements of a page that name an author, a date or a heading, as far as they are looked at: each costs a walk up the tree. */
  markedElements: 1000,
  /** Lines of a page among which its byline is looked for: menus above a headline have hundreds. */
  pageLines: 5000,
  /** Levels of XML: NewsML with NITF in it has about 20; parsers are quadratic in the depth. */
  xmlDepth: 256,
  /** Elements of an XML document: a feed of 500 long articles has 50,000. */
  xmlNodes: 100_000,
  /** Attributes of an element: NewsML has up to 15; each could also declare a namespace. */
  xmlAttributes: 100,
  /** Articles read from one upload: feeds have 10 to 100; each costs some 5 ms, and an upload may take seconds, not minutes. */
  items: 500,
  /** Former articles of a feed that a record goes on to list until they are withdrawn: four deliveries in a row that broke off. */
  formerItems: 2000,
  /** Characters of an item's name in a key: longer identifiers are cut and told apart by a hash. */
  itemNameCharacters: 80,
  /** Entries of a zip archive: a DOCX has 10 to 100; a directory of a million entries costs memory before anything is read. */
  zipEntries: 10_000,
  /** Elements of a DOCX: a book has 100,000 runs; each costs a microsecond or two. */
  docxElements: 300_000,
  /** Attributes kept of an element of a DOCX: those that count come first, and there are 20. */
  attributesOfElement: 50,
  /** Levels of a DOCX: tables in tables in text boxes come to 60. */
  docxDepth: 400,
  /** Parts of a message: a newsletter has 30, most of them pictures; a flood of boundaries would make millions. */
  mailParts: 1000,
  /** Parts in parts: a forwarded forward has 8; each level costs a pass over all below it. */
  mailDepth: 20,
  /** Characters of a message's header: long chains of relays come to 20,000. */
  mailHeaderCharacters: 256 * 1024,
  /** Lines of a message's text: a long book has 20,000; each may become a paragraph. */
  mailLines: 30_000,
  /** Bytes that the streams of a PDF may unpack to, pictures and fonts aside: a page has 0.1 to 1 MB; Flate makes a thousand of one. */
  pdfStreamBytes: 16 * 1024 * 1024,
  /** Bytes of one picture or font in a PDF: a page in full colour has 25 MB. */
  pdfPictureBytes: 32 * 1024 * 1024,
  /** Pages of a PDF: a newspaper has 100; each costs 5 ms. */
  pdfPages: 100,
  /** Pieces of text in a PDF: a dense page has 3,000. */
  pdfPieces: 150_000,
  /** Milliseconds of CPU for a PDF: forms that draw forms take for ever. A page takes 10; the only limit that depends on the machine. */
  pdfMilliseconds: 1200,
  /** Memory of the thread that reads a PDF, besides the PDF itself. A hundred pages take 40. */
  pdfHeapMegabytes: 96,
  /** Memory by which a process may grow while a PDF is read: what streams unpack to is on no heap. */
  pdfMegabytes: 120,
  /** Levels of JSON: ninjs with its associations has about 10. */
  jsonDepth: 200,
  /** Values in JSON, as commas and opening brackets count them: records with all their versions have some 10,000; a million members took 10 s and 700 MB. */
  jsonValues: 100_000,
  /** Characters of Markdown that are read as such: marked is quadratic in the lines of one list or quotation. */
  markdownCharacters: 100_000,
  /** Nested quotations and lists: marked recurses into each. */
  markdownDepth: 24,
  /** Lines of plain text: a long book has 20,000; 10 MB of lines of one letter would cost every stage seconds. */
  lines: 100_000,
  /** Paragraphs of an article: a long book has fewer. */
  paragraphs: 20_000,
  /** Envelopes in each other: SQS around a failed invocation around SNS around EventBridge are four; objects can nest by thousands. */
  envelopeDepth: 8,
  /** UTF-16 units of one text as it is written, with its references, markup and white space: six times what is analysed of it. */
  writtenCharacters: 2_400_000,
  /** UTF-16 units of text that are analysed: a short novel has 400,000; 10 MB in one paragraph took 10 s and 1 GB. */
  articleCharacters: 400_000,
  /** Words and marks that are analysed: some 370 KB of prose. 10 MB of "(" or of quotation marks have a hundred times as many. */
  articlePieces: 80_000,
  /** UTF-16 units that are analysed of all the articles of one upload: 500 of 2,000. Each takes some 1 s for a million. */
  uploadCharacters: 1_000_000,
  /** Characters kept of a headline, a standfirst or another thing that a document says of itself: the longest are standfirsts. */
  metadataCharacters: 10_000,
  /** Authors of an article: the longest lists are those of projects of a hundred reporters. */
  authors: 1000,
} as const;
