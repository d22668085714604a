/** HTML that is safe to write as it is: every text in it was escaped. */
export interface Markup {
  readonly html: string;
}

export type Content = string | number | Markup | undefined | readonly Content[];

/** Builds HTML. Texts in it are escaped, markup stays, lists are joined, and what is undefined writes nothing. */
export function html(strings: TemplateStringsArray, ...contents: readonly Content[]): Markup {
  return { html: strings.map((string, index) => string + write(contents[index])).join('') };
}

/** @param trusted HTML that we wrote, without a text of the article. */
export const raw = (trusted: string): Markup => ({ html: trusted });

/** Each on a line of its own. */
export const lines = (contents: readonly Content[]): Markup => html`${contents.map((content) => html`${content}\n`)}`;

/** Writes the content, or nothing. */
export const when = (isWanted: boolean, content: Content): Content => (isWanted ? content : undefined);

function write(content: Content): string {
  if (content === undefined) return '';
  if (typeof content === 'string' || typeof content === 'number') return escapeQuoted(String(content));
  return 'html' in content ? content.html : content.map(write).join('');
}

const references: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '"': '&quot;', '\r': '&#13;' };
const refer = (character: string): string => references[character] ?? '\ufffd';

/** Good between tags. */
export const escapeText = (text: string): string => text.replace(/[&<\r\0]/g, refer);

/** Good in an attribute in double quotation marks too. */
export const escapeQuoted = (text: string): string => text.replace(/[&<"\r\0]/g, refer);
