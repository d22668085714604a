/** A message or one of its parts. Bytes are kept as Latin-1 characters, one each, until their charset is known. */
export interface MailPart {
  /** By name in lower case, unfolded; the first of several with one name. */
  readonly headers: ReadonlyMap<string, string>;
  /** Lower case, without parameters: `text/plain`. */
  readonly mediaType: string;
  readonly parameters: ReadonlyMap<string, string>;
  readonly isAttachment: boolean;
  /** Empty where there are parts. */
  readonly body: string;
  readonly parts: readonly MailPart[];
}
