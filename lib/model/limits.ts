/** Every limit in one place, with its reason or the attack that it stops. */
export const limits = {
  /** Bytes of an upload as stored. A long text is 0.1 MB, a saved page 3 MB; ten times that is not an article. */
  sourceBytes: 10 * 1024 * 1024,
  /** Bytes after decompression: a bomb of 10 KB can hold 10 GB. */
  decodedBytes: 10 * 1024 * 1024,
  /** Layers of compression. A gzipped object in a gzipped transfer happens; a longer chain is a nested bomb. */
  compressionLayers: 2,
  /** Share of NUL bytes that text may hold: stray ones occur in saved pages, binaries have far more. */
  nulShare: 0.001,
  /** Bytes read by charset detection: it costs 1 ms per 10 KB, and more bytes hardly change its answer. */
  charsetSampleBytes: 64 * 1024,
  /** Bytes in which a document may declare its charset: browsers read 1,024, some pages have scripts before it. */
  charsetDeclarationBytes: 16 * 1024,
  /** Characters read by language detection: tinyld is quadratic on one long word. */
  languageSampleCharacters: 600,
  /** Levels of HTML: real pages stay below 100, and parsers are quadratic in the depth. */
  htmlDepth: 512,
  /** Elements of a page: the largest saved pages have 30,000; an upload of nothing but tags would fill the memory. */
  htmlNodes: 100_000,
  /** Characters kept of an attribute: the longest useful ones are descriptions. */
  attributeCharacters: 10_000,
  /** Elements of a page that are examined for an author, a date or a heading: each costs a walk up the tree. */
  markedElements: 1000,
  /** Lines of a page that are searched for its byline: menus above a headline have hundreds. */
  pageLines: 5000,
  /** Levels of XML: NewsML with NITF in it has about 20; parsers are quadratic in the depth. */
  xmlDepth: 256,
  /** Elements of an XML document: a feed of 500 long articles has 50,000. */
  xmlNodes: 100_000,
  /** Attributes of an element: NewsML has up to 15; each could also declare a namespace. */
  xmlAttributes: 100,
  /** Articles of one upload: feeds have 10 to 100. Each takes about 5 ms; an upload may take seconds, not minutes. */
  items: 500,
  /** Former articles of a feed that a record lists until they are withdrawn: four interrupted deliveries in a row. */
  formerItems: 2000,
  /** Characters of the name of an item in a key: longer identifiers are cut and told apart by a hash. */
  itemNameCharacters: 80,
  /** Entries of a zip archive: a DOCX has 10 to 100. A directory of a million costs memory before anything is read. */
  zipEntries: 10_000,
  /** Elements of a DOCX: a book has 100,000 runs; each costs one or two microseconds. */
  docxElements: 300_000,
  /** Attributes kept of an element of a DOCX: the useful ones come first, and there are 20. */
  attributesOfElement: 50,
  /** Levels of a DOCX: tables in tables in text boxes reach 60. */
  docxDepth: 400,
  /** Parts of a message: a newsletter has 30, most of them pictures; a flood of boundaries would make millions. */
  mailParts: 1000,
  /** Parts in parts: a forwarded forward has 8. Each level costs a pass over all below it. */
  mailDepth: 20,
  /** Characters of the header of a message: long chains of relays reach 20,000. */
  mailHeaderCharacters: 256 * 1024,
  /** Lines of the text of a message: a long book has 20,000; each may become a paragraph. */
  mailLines: 30_000,
  /** Bytes of unpacked streams in a PDF, without pictures and fonts: a page has 0.1 to 1 MB; Flate packs 1,000:1. */
  pdfStreamBytes: 16 * 1024 * 1024,
  /** Bytes of one picture or font in a PDF: a page in full colour has 25 MB. */
  pdfPictureBytes: 32 * 1024 * 1024,
  /** Pages of a PDF: a newspaper has 100; each costs 5 ms. */
  pdfPages: 100,
  /** Pieces of text in a PDF: a dense page has 3,000. */
  pdfPieces: 150_000,
  /**
   * Milliseconds of CPU for a PDF: recursive form objects never finish. A page takes 10.
   * The only limit that depends on the machine.
   */
  pdfMilliseconds: 1200,
  /** Memory of the thread that reads a PDF, without the PDF itself. A hundred pages take 40. */
  pdfHeapMegabytes: 96,
  /** Memory by which a process may grow while a PDF is read: unpacked streams are not on the heap. */
  pdfMegabytes: 120,
  /** Levels of JSON: ninjs with its associations has about 10. */
  jsonDepth: 200,
  /**
   * Values in JSON, counted by commas and opening brackets.
   * Records with all their versions have about 10,000; a million members took 10 s and 700 MB.
   */
  jsonValues: 100_000,
  /** Columns of a table: exports have up to 100. Each costs a member of every row's article. */
  tableColumns: 200,
  /** Characters of Markdown that are read as Markdown: marked is quadratic in the lines of one list or quotation. */
  markdownCharacters: 100_000,
  /** Lines behind an item of a list, up to a blank line or the next item: at each, marked examines all that follow. */
  markdownItemLines: 500,
  /** Nested quotations and lists: marked recurses into each. */
  markdownDepth: 24,
  /** Lines of plain text: a long book has 20,000. With 10 MB of one-letter lines, every stage would take seconds. */
  lines: 100_000,
  /** Paragraphs of an article: a long book has fewer. */
  paragraphs: 20_000,
  /** Nested envelopes: SQS, a failed invocation, SNS and EventBridge are four; objects nest by thousands. */
  envelopeDepth: 8,
  /** UTF-16 units of one text with its references, markup and white space: six times those that are analysed. */
  writtenCharacters: 2_400_000,
  /** UTF-16 units of text that are analysed: a short novel has 400,000; 10 MB in one paragraph took 10 s and 1 GB. */
  articleCharacters: 400_000,
  /** Words and marks that are analysed: about 370 KB of prose. 10 MB of "(" are 100 times as many. */
  articlePieces: 80_000,
  /** UTF-16 units that are analysed of all articles of one upload: 500 of 2,000. A million takes about 1 s. */
  uploadCharacters: 1_000_000,
  /** Characters kept of a headline, a standfirst or other metadata: the longest are standfirsts. */
  metadataCharacters: 10_000,
  /** Authors of an article: the longest lists are those of projects with a hundred reporters. */
  authors: 1000,
} as const;
