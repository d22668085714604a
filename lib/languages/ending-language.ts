/** What a language puts behind an article in press releases and newsletters, in small letters. */
export interface EndingLanguage {
  /** Headings and words of warnings that forecasts may fail: "forward-looking statements". */
  readonly cautionHeadings?: readonly string[];
  readonly cautions?: readonly string[];
  /** Headings above persons to call: "media contact". */
  readonly contactHeadings?: readonly string[];
  /** What a sender's words about itself begin with: "about" Example Foods. */
  readonly aboutOpenings?: readonly string[];
  /** First words above what an agency tells editors and not readers: "not for publication". */
  readonly privateOpenings?: readonly string[];
  /** Headings of notes below a release. */
  readonly noteHeadings?: readonly string[];
  /** First words of lines that say where a release comes from. */
  readonly originOpenings?: readonly string[];
  /** First words of lines at the foot of a newsletter or a copied page. */
  readonly footerOpenings?: readonly string[];
  /** Words of a link with which a reader leaves a newsletter. */
  readonly unsubscribeWords?: readonly string[];
}

export type EndingKind = keyof EndingLanguage;
