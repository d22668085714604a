/** A message of a wire service: the parts that its control characters mark. */
export interface WireMessage {
  /** From start of heading to start of text: address, number, priority, category. */
  readonly header: string;
  readonly text: string;
  /** Behind the end of the text; says when the message was sent. */
  readonly trailer: string;
}
