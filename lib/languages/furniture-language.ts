/**
 * What a language puts around articles, in small letters: labels, buttons, credits, and the words of bylines.
 * A language has the lists that its texts asked for. Source: general knowledge of news sites and wires.
 */
export interface FurnitureLanguage {
  /** What a figure on a page counts: "12 comments". */
  readonly counted?: readonly string[];
  /** Buttons that share, print or keep an article. */
  readonly shares?: readonly string[];
  /** Buttons that name where to: "share on Facebook". */
  readonly shareOpenings?: readonly string[];
  /** Invitations to read another article, alone or before its title: "read also". */
  readonly invitations?: readonly string[];
  /** Invitations that go on with what there is to read: "more from Riverton". */
  readonly invitationOpenings?: readonly string[];
  /** First words of lines that offer the rest of an article to those who pay. */
  readonly payWalls?: readonly string[];
  /** First words that such lines share with sentences of articles, and the words that must stand behind them. */
  readonly payWallOpenings?: readonly string[];
  readonly payWallWords?: readonly string[];
  /** "This article is", "reserved for" and "subscribers" make up such a line, too. */
  readonly payWallSubjects?: readonly string[];
  readonly payWallClaims?: readonly string[];
  readonly payWallReaders?: readonly string[];
  /** A line below a post that says where it appeared: its beginning, and what stands before the site's name. */
  readonly postOpenings?: readonly string[];
  readonly appearances?: readonly string[];
  /** Labels of advertisements. */
  readonly advertisements?: readonly string[];
  /** First words of lines that ask a reader to subscribe, register or follow. */
  readonly signUps?: readonly string[];
  /** Such lines in whole: their words also begin paragraphs. */
  readonly signUpLines?: readonly string[];
  /** Lines of services that send newsletters, in whole, and their first words. */
  readonly newsletterLines?: readonly string[];
  readonly newsletterOpenings?: readonly string[];
  /** Marks behind an offer of a newsletter within a text. */
  readonly promotionEnds?: readonly string[];
  /** What such a service says of a publication, wherever in a paragraph. */
  readonly newsletterAppeals?: readonly string[];
  /** Labels before the name of a photographer or a source: "photo by". */
  readonly pictureCredits?: readonly string[];
  /** What lines about copyright say, wherever in the line. */
  readonly rights?: readonly string[];
  /** Lines that help to move about in a page. */
  readonly navigation?: readonly string[];
  /** Labels before the subjects of an article: "filed under". */
  readonly tagLabels?: readonly string[];
  /** What follows the minutes that an article takes: "3 min read". */
  readonly readingTimes?: readonly string[];
  /** Labels before them. */
  readonly readingTimeLabels?: readonly string[];
  /** First words of lines that say who else worked on an article. */
  readonly productionCredits?: readonly string[];
  /** Such words before those who wrote it. */
  readonly reporterCredits?: readonly string[];
  /** Labels before the name of a source. */
  readonly sourceLabels?: readonly string[];
  /** What stands before the agency in a line of credits: "copyright". */
  readonly agencyOpenings?: readonly string[];
  /** First words of a wire's remark to editors in parentheses: "adds". */
  readonly wireRemarks?: readonly string[];
  /** Messages of a form for newsletters, and those of any form. */
  readonly formMessages?: readonly string[];
  readonly formErrors?: readonly string[];
  /** Lines above the name of a release's sender. */
  readonly releaseProviders?: readonly string[];
  /** Lines above a press release: "for immediate release". What follows in them may be anything: "embargoed until". */
  readonly releaseLabels?: readonly string[];
  readonly releaseOpenings?: readonly string[];
  /** What a transcript says of itself, and what it has in brackets: "music". */
  readonly transcriptNotices?: readonly string[];
  readonly stageDirections?: readonly string[];
  /** What stands before an editor's name in brackets at the end of a text. */
  readonly editorCredits?: readonly string[];
  /** Last words in the names of programmes: "edition". */
  readonly programmeWords?: readonly string[];
  /** Lines of a broadcaster above a text: "heard on". */
  readonly broadcastOpenings?: readonly string[];
  /** Sections of a paper that stand above a headline alone: "politics". */
  readonly sectionNames?: readonly string[];
  /** First words of an agency's advice to editors: "eds:". */
  readonly adviceOpenings?: readonly string[];
  /** What wires put below the last paragraph. */
  readonly signOffs?: readonly string[];
  /** Labels of pages in print, and what stands between a page's number and their count: "page 3 of 4". */
  readonly pageLabels?: readonly string[];
  readonly pageTotals?: readonly string[];

  /** What print says where an article goes on: "continued on" page 9. */
  readonly jumpOpenings?: readonly string[];

  /** Labels of dates: "first published". */
  readonly dateLabels?: readonly string[];
  /** Short words and endings that belong to dates and times: "on", "th". */
  readonly dateWords?: readonly string[];
  /** Units behind a figure or "an": "hour ago". */
  readonly unitsAgo?: readonly string[];
  /** What stands before, and what behind, a figure and a unit: "il y a" 3 heures, 3 ore "fa". */
  readonly agoBefore?: readonly string[];
  readonly agoBehind?: readonly string[];
  /** Words that say that a date is a change's and not the first publication's. */
  readonly updateLabels?: readonly string[];
  /** Beginnings of such words, where a language has many forms of them. */
  readonly updateStems?: readonly string[];

  /** What a line that is a byline begins with: "by". */
  readonly bylineOpenings?: readonly string[];
  /** Other words before a name in a field for authors. A line of text may begin with them. */
  readonly authorOpenings?: readonly string[];
  /** What stands before "by": "written", "story". */
  readonly authoredWork?: readonly string[];
  /** Labels before names: "author", "words". */
  readonly authorLabels?: readonly string[];
  /** What a label names beside the text: "words & pictures". */
  readonly pictureWords?: readonly string[];
  /** Between two names: "and". */
  readonly nameJoiners?: readonly string[];
  /** Between a name and a place or a paper: "in", "for". */
  readonly namePrepositions?: readonly string[];
  /** Between a name and the paper or readers that it wrote for. */
  readonly forWords?: readonly string[];
  /** What begins the rest of a line behind its names: "published". */
  readonly bylineEndings?: readonly string[];
  /** Parts of words that make a name in a byline a role. */
  readonly roleStems?: readonly string[];
  /** Roles and verbs behind a name. */
  readonly rolesBehind?: readonly string[];
  /** First words of the credit of a translator. */
  readonly translatorOpenings?: readonly string[];
  /** Words in names of agencies and newspapers. */
  readonly agencyWords?: readonly string[];
  /** Ends of such names that are one word with what stands before them. */
  readonly agencyEndings?: readonly string[];
  /** Last words in the names of firms: "inc". */
  readonly firmEndings?: readonly string[];
  /** Such endings of the names of wires that send out press releases: "newswire". */
  readonly wireEndings?: readonly string[];
  /** Words in names of desks, companies and offices. */
  readonly deskWords?: readonly string[];
  /** Words of links and forms that stand beside names. */
  readonly linkWords?: readonly string[];
  /** Articles before an alias: "the Ferryman". */
  readonly articles?: readonly string[];

  /** Words in capitals that open labels, headlines and sentences before a dash, and are no places. */
  readonly capitalOpenings?: readonly string[];
  /** Titles that programs give to a document that nobody named. */
  readonly defaultTitles?: readonly string[];
  /** Words in names of accounts and computers, which are no authors. */
  readonly accountWords?: readonly string[];
}

export type FurnitureKind = keyof FurnitureLanguage;
