const lines = [
  String.raw`(?:Document )?\d{1,5} of \d{1,5}`,
  'End of Document',
  'load-date:',
  'full text:',
  String.raw`(?:AN[ \t]+)?Document [A-Z]{3}\S{12,}`,
  String.raw`HD(?:\s|$)`,
];
/** Every export of an archive has one of these lines. */
const typical = new RegExp(String.raw`^[ \t]*(?:${lines.join('|')})`, 'im');

/** A cheap look, before the reader of archives is loaded. */
export const looksLikeArchive = (text: string): boolean => typical.test(text);
