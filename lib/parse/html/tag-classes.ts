import { wordSet } from '../../model/words.ts';

export const headingTags = wordSet('h1 h2 h3 h4 h5 h6');

/** Elements that begin a new block of text: `display: block` and similar. Source: the HTML Standard, section 15.3. */
export const blockTags: ReadonlySet<string> = new Set([
  // The root of the tree has no name.
  '',
  ...wordSet(`
    address amp-accordion article aside blockquote body caption center dd details dialog div dl dt fieldset figcaption
    figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre section summary table
    tbody td tfoot th thead tr ul
  `),
]);

/** Elements that never hold an article's text. */
export const voidOfText = wordSet(`
  amp-ad amp-sidebar applet audio button canvas datalist dialog embed gcse:search head iframe input link map math menu
  meta meter noscript object picture progress rp rt script select style svg template textarea title video
`);

/** Elements whose text is struck out. Source: the HTML Standard, sections 4.5.5 and 4.7.2. */
export const struckTags = wordSet('del s strike');
