/** Names that programs give to a file for want of a title, and names of files. */
const noTitle =
  /^(?:microsoft (?:word|powerpoint|excel)|untitled|document ?\d*|dokument ?\d*|presentation ?\d*|page ?\d+|layout ?\d*|print|slide ?\d*|template|vorlage|press ?release|pressemitteilung|normal)(?:\b|$)|\.(?:docx?|dotx?|odt|pdf|indd|qxd|pages|tex|rtf|txt|html?|pptx?|xlsx?)$|^[\w.-]*[\\/][\w.\\/-]*$/iu;
const longest = 250;

/** What a file states as its title, when it is one: no program's name for it, no name of a file, and more than a word. */
export function cleanTitle(title: string | undefined): string | undefined {
  const text =
    title
      ?.slice(0, longest + 1)
      .replace(/\s+/gu, ' ')
      .trim() ?? '';
  if (text.length > longest || noTitle.test(text)) return undefined;
  return /\S\s\S|\p{Script=Han}{4}|[\p{Script=Hiragana}\p{Script=Katakana}]{4}/u.test(text) && !/_/u.test(text)
    ? text
    : undefined;
}
