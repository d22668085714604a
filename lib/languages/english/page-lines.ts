import { phrases, words } from '../../model/words.ts';
import type { PageLanguage } from '../page-language.ts';

/** Source: general knowledge of news sites. */
export const englishPageLines: PageLanguage = {
  by: words('by'),
  authorLabels: words('author author(s) authors interview text'),
  nearAuthorLabels: words('words'),
  workLabels: words('story'),
  written: words('posted published submitted written'),
  articles: words('a an the'),
  statedAuthorLabels: phrases(`
    author
    written by
  `),
  dateLabels: words('date published'),
  dateOpenings: words('posted'),
  sourceLabels: words('credit credits photo photos source sources'),
  invitations: phrases(`
    don't miss
    more
    more on this
    most popular
    most read
    read also
    read more
    read next
    recommended
    recommended for you
    related
    related article
    related articles
    related content
    related posts
    related stories
    related topics
    see also
    trending
    trending now
    up next
    you may also be interested in
    you may also like
    you may be interested in
    you may like
    you might also be interested in
    you might also like
    you might be interested in
    you might like
  `),
  placeholders: phrases(`
    about the author
    advert
    advertisement
    advertisements
    advertising
    adverts
    caption
    captions
    comment are closed
    comments are closed
    embed
    highlight
    highlights
    image
    loading
    loading player
    photo
    table of contents
    video
  `),
  placeholderOpenings: phrases('jump to recipe'),
  standIns: phrases(`
    activate javascript
    enable javascript
    javascript is
    javascript must be
    javascript needs to be
    requires javascript
    turn on javascript
    upgrading to a web browser
  `),
  callOpenings: phrases(`
    also
    click
    continue reading
    don't miss
    find out
    learn
    listen
    more from
    more on
    more:
    read
    recommended
    related
    see
    tap
    up next
    view
    watch
  `),
  callObjects: words('also below here more now stories story this'),
  partOpenings: phrases(`
    advertisement
    comment
    comments
    credit
    e-mail
    email
    follow us
    image
    listen to this
    loading
    photo
    print
    read also
    read more
    related
    see also
    share
    share this
    sign up
    source
    sponsored
    subscribe
    video
  `),
  pictureLabels: phrases(`
    credit
    credits
    file photo
    file photos
    illustration
    illustrations
    image
    images
    photo
    photograph
    photographs
    photos
    picture
    pictures
  `),
  pictureCredits: words('by courtesy credit'),
  signUps: phrases(`
    download our
    download the
    follow her
    follow him
    follow them
    follow us
    get more
    get our
    get the latest
    join our
    join us
    sign up
    subscribe
  `),
  rights: phrases('all rights reserved'),
  publishedOpenings: phrases(`
    first published
    last updated
    modified
    posted
    published
    updated
  `),
};
