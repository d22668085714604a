/** Text of a document that does not stand in its article, or is set apart there, and why. */
export interface DroppedLine {
  /** The beginning of its text. */
  readonly text: string;
  /** The rule that left it out, or what it is: "counter", "byline", "class word teaser". */
  readonly rule: string;
  /** Where it stood: "page" around the text of a web page; else "head", "body", "tail", "opening", "ending". */
  readonly zone: string;
}
