import { phrases, words } from '../../model/words.ts';
import type { EndingLanguage } from '../ending-language.ts';

export const englishEndings: EndingLanguage = {
  cautionHeadings: phrases(`
    cautionary language
    cautionary note
    cautionary statement
    cautionary statements
    disclaimer
    disclosure regarding forward-looking
    forward looking statement
    forward looking statements
    forward-looking information
    forward-looking statement
    forward-looking statements
    legal disclaimer
    note on forward-looking
    note regarding forward-looking
    notice regarding forward-looking
    safe harbor
    safe harbour
    statement regarding forward-looking
    statements regarding forward-looking
    use of non-gaap
  `),
  cautions: phrases(`
    contain forward-looking statements
    contains certain forward-looking
    contains forward looking statements
    contains forward-looking information
    contains forward-looking statements
    forward-looking statements within the meaning
    neither the tsx venture exchange nor
    neither tsx venture exchange nor
    private securities litigation reform act
    provides this news content
    undertakes no obligation to update
  `),
  contactHeadings: [
    ...words('contact contacts'),
    ...phrases(`
      analyst contact
      company contact
      company contacts
      contact details
      contact info
      contact information
      contact us
      corporate contact
      corporate contacts
      for enquiries
      for further details contact
      for further details please contact
      for further details, please contact
      for further information contact
      for further information please contact
      for further information, contact
      for further information, please contact
      for inquiries
      for investors
      for media
      for media enquiries
      for media inquiries
      for more information
      for more information contact
      for more information please contact
      for more information, contact
      for more information, please contact
      for press enquiries
      for press inquiries
      further information
      investor contact
      investor contacts
      investor inquiries
      investor relations
      investor relations contact
      investors
      ir contact
      media & investor contact
      media & investor contacts
      media and investor contact
      media and investor contacts
      media contact
      media contact information
      media contacts
      media enquiries
      media inquiries
      media relations
      media relations contact
      media relations contacts
      news media contact
      pr contact
      press contact
      press contacts
      press enquiries
      press inquiries
      press office
      public relations contact
    `),
  ],
  aboutOpenings: words('about'),
  privateOpenings: phrases(`
    dpa notebook
    internal notes
    not for publication
    the following information is not
    the following is not for publication
  `),
  noteHeadings: phrases(`
    editor's notes
    editorial notes
    editors' notes
    editors’ notes
    editor’s notes
    note to editor
    note to editors
    notes for editors
    notes to editor
    notes to editors
  `),
  originOpenings: phrases(`
    a photo accompanying this announcement
    an infographic accompanying this announcement
    contact data
    for more information about this release
    for the original version
    logo - http
    logo: http
    multimedia files
    on behalf of the board
    photo - http
    photos accompanying this announcement
    source version
    the following files are available
    this news release was distributed by
    this press release was distributed by
    this release was distributed by
    to view the original
    to view the source version
    view original content
    view original press release
    view source version
    view the original press release
  `),
  footerOpenings: phrases(`
    did someone forward you this
    don't want these emails
    explore more on these topics
    forwarded this email
    if you no longer wish to receive
    invite your friends and earn
    manage your preferences
    manage your subscription
    our mailing address
    our mailing address is
    our postal address
    reuse this content
    this email brought to you by
    this email was sent to
    to stop receiving
    to unsubscribe
    unsubscribe
    update your email preferences
    update your preferences
    view all newsletters
    want to change how you receive these emails
    was this email forwarded to you
    was this forwarded to you
    you are receiving this
    you are subscribed to
    you can unsubscribe
    you can update your preferences
    you just read issue
    you received this
    you're currently a free subscriber
    you're currently a paid subscriber
    you're receiving this
    you're subscribed to
    you’re currently a free subscriber
    you’re currently a paid subscriber
    you’re receiving this
    you’re subscribed to
  `),
  unsubscribeWords: words('unsubscribe'),
};
