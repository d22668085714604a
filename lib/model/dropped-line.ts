/** A line or a block that was left out of an article, and why. */
export interface DroppedLine {
  /** The beginning of its text: at most 200 characters. */
  readonly text: string;
  /** The rule that left it out, in words. */
  readonly rule: string;
  /** Where it stood: `page` for what a web page has around and between its paragraphs. */
  readonly zone: string;
}
