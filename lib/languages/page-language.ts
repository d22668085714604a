/**
 * Lines that web pages of one language put around and between the paragraphs of an article, in lower case. A language
 * has the lists that its pages need.
 */
export interface PageLanguage extends PageLists {
  /** Stands for content that needs consent, as part of an expression: a list does not express it. */
  readonly standInPattern?: string;
}

export type PageKind = keyof PageLists;

interface PageLists {
  /** Between a piece of work and its author: "by". */
  readonly by?: readonly string[];
  /** Labels of authors: "author", "text". */
  readonly authorLabels?: readonly string[];
  /** Labels of authors beside a headline only. Elsewhere they label something else: "words". */
  readonly nearAuthorLabels?: readonly string[];
  /** Labels that name the work: "story: Mara Lindqvist". */
  readonly workLabels?: readonly string[];
  /** Pictures, in a label that names them with the text: "Text & Foto". */
  readonly pictureWords?: readonly string[];
  /** Verbs and nouns of writing that stand before "by": "posted". */
  readonly written?: readonly string[];
  /** Articles, which no name begins with: "by the harbour". */
  readonly articles?: readonly string[];
  /** Labels in meta elements that tell a preview the author: "written by". */
  readonly statedAuthorLabels?: readonly string[];
  /** Labels of dates, on the date's line or on the line before: "published". */
  readonly dateLabels?: readonly string[];
  /** Labels of dates on the date's line only: "posted". */
  readonly dateOpenings?: readonly string[];
  /** Labels of sources and photographers, which are not authors: "source". */
  readonly sourceLabels?: readonly string[];

  /** Invitations to read another article, as whole lines: "read also". */
  readonly invitations?: readonly string[];
  /** Beginnings of such lines. */
  readonly invitationOpenings?: readonly string[];
  /** Beginnings of the first of two words that are such a line. */
  readonly invitationStems?: readonly string[];
  /** Lines in place of an advertisement, a picture or a player: "advertisement". */
  readonly placeholders?: readonly string[];
  /** Beginnings of such lines. */
  readonly placeholderOpenings?: readonly string[];
  /** Parts of lines in place of content that needs consent, scripts or an account: "enable javascript". */
  readonly standIns?: readonly string[];

  /** Beginnings of lines that call a reader elsewhere, and words that must follow: "watch", "now". */
  readonly callOpenings?: readonly string[];
  readonly callObjects?: readonly string[];
  /** Beginnings of lines without a sentence that belong to a part of the page: "share this". */
  readonly partOpenings?: readonly string[];
  /** Labels of pictures, and words that follow one in a credit: "photo", "courtesy". */
  readonly pictureLabels?: readonly string[];
  readonly pictureCredits?: readonly string[];
  /** Beginnings of lines that ask a reader to subscribe or follow: "sign up". */
  readonly signUps?: readonly string[];
  /** Beginnings of lines about copyright. */
  readonly rights?: readonly string[];
  /** Beginnings of lines that tell a date of the article: "last updated". */
  readonly publishedOpenings?: readonly string[];
}
