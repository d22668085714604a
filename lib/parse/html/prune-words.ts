import {
  advertisementWords,
  askWords,
  authorBoxWords,
  bylineWords,
  captionWords,
  commentWords,
  dateWords,
  dialogWords,
  hiddenNames,
  hintWords,
  linkVendors,
  mediumWords,
  navigationWords,
  newsletterWords,
  pluginWords,
  promotionWords,
  relatedWords,
  screenReaderNames,
  shareVendors,
  sharingWords,
  sideBoxWords,
  siteEdgeWords,
  sitePartWords,
  slideWords,
  subscriptionWords,
  teaserWords,
  topicWords,
  widgetWords,
} from './data/class-words.ts';

/** Elements with these words are taken out before scoring, unless they hold much of the page's paragraph text. */
export const pruneWords: ReadonlySet<string> = new Set([
  ...navigationWords,
  ...sitePartWords,
  ...siteEdgeWords,
  ...relatedWords,
  ...linkVendors,
  ...askWords,
  ...sharingWords,
  ...shareVendors,
  ...newsletterWords,
  ...subscriptionWords,
  ...promotionWords,
  ...advertisementWords,
  ...dialogWords,
  ...hintWords,
  ...captionWords,
  ...bylineWords,
  ...authorBoxWords,
  ...dateWords,
  ...topicWords,
  ...sideBoxWords,
]);

/** What plug-ins add to the text of a post: buttons to share it, and links to others. */
export const boxWords: ReadonlySet<string> = new Set([...pluginWords, ...linkVendors, ...shareVendors]);

/** Articles are made of these as well: they are taken out only where there are links or no sentences. */
export const linkedWords: ReadonlySet<string> = new Set([
  ...teaserWords,
  ...widgetWords,
  ...slideWords,
  ...mediumWords,
]);

/** Readers' comments go even when they are longer than the article. */
export const readerWords: ReadonlySet<string> = new Set(commentWords);

/** Whole class names of elements that nobody sees, or only users of a screen reader. */
export const unseenNames: ReadonlySet<string> = new Set([...hiddenNames, ...screenReaderNames]);
