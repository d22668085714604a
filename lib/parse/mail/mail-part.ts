/** A message or one of its parts. Bytes are kept as Latin-1 characters, one each, until their charset is known. */
export interface MailPart {
  /** By name in lower case, unfolded; of several of one name the first. */
  readonly headers: ReadonlyMap<string, string>;
  /** Lower case, without parameters: `text/plain`. */
  readonly mediaType: string;
  readonly parameters: ReadonlyMap<string, string>;
  readonly isAttachment: boolean;
  /** Empty when there are parts. */
  readonly body: string;
  readonly parts: readonly MailPart[];
}
