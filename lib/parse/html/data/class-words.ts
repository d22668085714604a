import { words } from '../../../model/words.ts';

/*
 * Words of class names and ids, one subject a list. Whoever asks what an element calls itself combines these lists.
 * We collected them from the habits of content management systems and the HTML that they write; no list was copied.
 *
 * A list called "words" is compared with whole words of a name, one called "names" with whole class names, and one
 * called "parts" is looked for anywhere in a name. Two lists of one subject differ in who asks for them.
 */

// Parts of the site

export const navigationWords = words('breadbar breadcrumb breadcrumbs crumb crumbs nav navbar navigation navlist');
export const sitePartWords = words('login menu pager pagination searchform sidebar sidebars signin siteheader submenu');
/** A theme may give these names to a box around the headline. */
export const siteEdgeWords = words('footer masthead search skip toolbar topbar');
export const brandWords = words('branding headerimg logo masthead site sitename');

// Other articles

export const relatedWords = words(`
  alsoread correlati ilgili leesook lireaussi morefrom morelikethis mostpopular mostread mostviewed popular readalso
  readmore recirc recirculation recommendation recommendations recommended relacionadas relacionados related
  relatedarticles relatedlinks relatednews relatedposts relatedstories relatedstory seealso trending upnext
`);
/** A page may give these names to its own article as well. */
export const latestWords = words('latest recent similar ticker');
export const teaserWords = words('teaser teasers');
export const widgetWords = words('widget widgets');
export const slideWords = words('carousel slideshow');

// Readers

export const commentWords = words(
  'comment commenter commentform commentlist comments discussion disqus replies respond',
);
/** "commentary" may be a section, "reply" a button. */
export const replyWords = words('commentary reply');
export const askWords = words('feedback poll quiz rating ratings');

// Sharing, subscriptions and advertisements

export const sharingWords = words('share sharebar shares sharetools sharing social socialmedia socials');
export const shareVendors = words('addthis addtoany shareaholic sharedaddy');
export const newsletterWords = words('newsletter newsletterbox newsletters newslettersignup');
export const subscriptionWords = words('piano regwall signup subscribe subscription');
export const promotionWords = words('promo promos promotion');
export const advertisementWords = words(
  'ad ads adslot advert advertisement advertising adverts affiliate cta dfp sponsor sponsored',
);
/** Boxes that plug-ins add below a post, in feeds too. */
export const pluginWords = words('relatedlinks relatedposts yarpp');
/** Networks that fill a box with links to other sites. */
export const linkVendors = words('outbrain taboola zergnet');

// Dialogs

export const dialogWords = words('consent cookie cookies gdpr lightbox modal overlay popup');
export const hintWords = words('toast tooltip');
/** Managers of consent in widespread use, and how sites call their own. */
export const consentParts = words(`
  cmp-banner cmp-container cmp-layer cmp-modal cmpbanner cmpcontainer cmplayer cmpmodal consent-banner consent-dialog
  consent-layer consent-modal cookie-banner cookie-consent cookie-law cookie-notice cookiebanner cookiebot cookieconsent
  cookielaw cookienotice didomi gdpr- onetrust sp_message usercentrics
`);

// Around the text of the article

export const captionWords = words(`
  bildtext bildunterschrift caption captions copyright credit credits figcaption imagecaption imgcaption
  photocaption photocredit photographer piedefoto
`);
export const bylineWords = words('author authors byline');
export const authorBoxWords = words('aboutauthor authorbio authorbox authordesc bio bylines tagline');
export const dateWords = words('dateline datetime pubdate timestamp');
export const topicWords = words('categories keywords tagcloud taglist tags topics');
export const sideBoxWords = words('disclaimer eyebrow factbox infobox kicker meta noprint printonly toc');
/** Articles are made of these as well. */
export const mediumWords = words('gallery paywall print published transcript');
/** No date and no author in these is the article's. */
export const mediaBoxWords = words('pullquote quote slider swiper video weather');
export const lineWords = words('cat category date info meta text');

// The article itself

export const articleWords = words('article entry post story');
export const contentWords = words('content main page');

/** Names that pages give a standfirst, in the languages of the press. Source: general knowledge of the trade. */
export const standfirstWords = words(`
  anlauf anons bajada catenaccio chapeau chapo copete deck dek einleitung entradilla epigraph excerpt hook ingress intro
  introduction lead leadtext lede manchet occhiello perex sommario standfirst strapline subhead subheadline subline
  subtitle sumario summary teaser vorspann
`);

/** Those of them that never name a first paragraph. */
/** A sentence that a page states as its deck, in a box of one of these names, is no part of the text. */
export const blurbWords = words('abstract blurb');
export const deckWords = words('deck dek excerpt standfirst strapline subhead subheadline subtitle');

// Class names that hide an element

export const hiddenNames = words('d-none hidden invisible is-hidden u-hidden');
export const screenReaderNames = words(
  'screen-reader-only screen-reader-text screenreader sr-only visually-hidden visuallyhidden',
);

// Class names that strike text out

export const struckNames = words(`
  is-struck line-through strike-through strikethrough struck struck-out struckout text-decoration-line-through
  text-strike text-strike-through text-strikethrough
`);

// Beginnings of names

/** For names of things that an element has or is not: "non-paywall". */
export const modifierPrefixes = words('has hide is js no non not show with without');
/** For names of parts of a page, on an element around them: "with-navigation". */
export const pagePrefixes = words('has no not with without');

// Parts of names

/** Points for an element, by Readability's method. */
export const goodParts = words('blog body text');
export const badParts = words(`
  banner combx comment contact foot hidden masthead media meta newsletter outbrain promo related scroll share shopping
  sidebar skyscraper social sponsor tags teaser widget
`);

export const authorParts = words(`
  auteur author autor autore avtor byline contributor createdby muhabir penulis reporter username verfasser writer yazar
`);
/** Details of an author or of a picture's author, other than the name. */
export const authorDetailParts = words(`
  about archive avatar biograph copyright count descri email follow image img license mail more photo picture quote
  social time twitter
`);
/** Of boxes with a byline and a date. */
export const bylineBoxParts = words('byline info meta stand');
export const dateParts = words('date datum fecha posted publish time');
/** Names of dates other than that of publication. */
export const otherDateParts = words(`
  aktualis birth current datenbank datenschutz event expire modif read-time reading readtime timeline timer today update
`);
