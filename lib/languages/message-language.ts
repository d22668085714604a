/**
 * What a language calls the fields above a text and the parts of an e-mail message, in small letters.
 * A language has the lists that messages in it asked for. Source: general knowledge of mail programs and archives.
 */
export interface MessageLanguage {
  /** Keys of the lines above a text: "Title:". */
  readonly headlineKeys?: readonly string[];
  readonly deckKeys?: readonly string[];
  readonly authorKeys?: readonly string[];
  readonly publishedKeys?: readonly string[];
  readonly modifiedKeys?: readonly string[];
  readonly languageKeys?: readonly string[];
  readonly publisherKeys?: readonly string[];
  readonly sectionKeys?: readonly string[];
  readonly urlKeys?: readonly string[];

  /** Fields above a message that is quoted or passed on. */
  readonly senderLabels?: readonly string[];
  readonly sentLabels?: readonly string[];
  readonly subjectLabels?: readonly string[];
  readonly receiverLabels?: readonly string[];
  /** What a line begins and ends with that says whose words follow: "On" 4 March Jane Doe "wrote": */
  readonly attributionOpenings?: readonly string[];
  readonly datedAttributions?: readonly string[];
  /** What such a line may end with even where no date stands in it. */
  readonly attributions?: readonly string[];
  /** What stands in a rule above a message that is answered. */
  readonly originalMarks?: readonly string[];
  /** What stands in a rule above a message that is passed on. */
  readonly forwardedMarks?: readonly string[];
  /** The same without a rule. */
  readonly forwardedOpenings?: readonly string[];
  /** What mail programs put before a subject. */
  readonly replyPrefixes?: readonly string[];
  readonly forwardPrefixes?: readonly string[];
  /** What mail programs write where there is no subject. */
  readonly emptySubjects?: readonly string[];
  /** First words of a letter. */
  readonly salutations?: readonly string[];
  /** Words in the name of a sender that is an office: it publishes, and is no author. */
  readonly senderOffices?: readonly string[];
}

export type MessageKind = keyof MessageLanguage;
