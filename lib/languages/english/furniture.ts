import { phrases, words } from '../../model/words.ts';
import type { FurnitureLanguage } from '../furniture-language.ts';
import { englishCorrectionNotices, englishUpdateNotices } from './notices.ts';

export const englishFurniture: FurnitureLanguage = {
  payWalls: phrases(`
    already a member
    already a subscriber
    become a member to read
    become a subscriber to read
    cancel any time
    cancel anytime
    continue reading with a
    continue reading your article with
    create a free account to continue
    get full access
    get unlimited access
    get unlimited digital access
    keep reading with a
    log in to continue
    log in to read
    register to continue
    register to read
    sign in to continue
    sign in to read
    sign up to continue
    sign up to read
    start your free trial
    subscribe for full access
    subscribe now to continue
    subscribe to continue
    subscribe to keep reading
    subscribe to read
    subscribe to unlock
    this post is for paid subscribers
    this post is for paying subscribers
    this post is for subscribers
    unlock this article
    unlock this story
    you have reached your
    you have read your
    you've reached your
    you've read your last free
    you’ve reached your
    you’ve read your last free
  `),
  payWallOpenings: phrases(`
    the rest of this
    this is a member
    this is a premium
    this is a subscriber
    to access this
    to continue reading
    to finish reading
    to keep reading
    to read on
    to read the full article
    to read the full story
    to read the rest of
    to read this article
    to read this story
    to unlock this
    want to keep reading
    want to read more
    want to read on
  `),
  payWallWords: [
    ...words(`
      access account exclusive free log-in login member members membership only please premium register registered
      reserved subscribe subscriber subscriber-only subscribers subscribing subscription trial unlock upgrade
    `),
    ...phrases(`
      log in
      sign in
      sign up
    `),
  ],
  payWallSubjects: phrases(`
    access to this article is
    access to this content is
    access to this story is
    full access is
    full access to this article is
    the full article is
    the full story is
    the full text is
    the rest of the article is
    the rest of the story is
    the rest of this article is
    the rest of this post is
    the rest of this story is
    this article is
    this content is
    this feature is
    this interview is
    this page is
    this piece is
    this post is
    this report is
    this story is
  `),
  payWallClaims: words('available exclusive exclusively for limited locked only open reserved restricted'),
  payWallReaders: [
    ...words('members subscribers'),
    ...phrases(`
      registered readers
      registered users
      those with a subscription
    `),
  ],
  formMessages: phrases(`
    a valid e-mail
    a valid email
    already subscribed
    email address is required
    for signing up
    for subscribing
    invalid e-mail
    invalid email
    now signed up
    now subscribed
    successfully signed up
    successfully subscribed
  `),
  formErrors: phrases(`
    an error has occurred
    an error occurred
    check your inbox
    field is required
    please try again
    something went wrong
  `),
  releaseProviders: phrases('news provided by'),
  postOpenings: phrases(`
    the article
    the post
    this article
    this post
  `),
  appearances: phrases(`
    appeared first on
    first appeared on
    originally appeared on
    was first published on
    was originally published on
  `),
  counted: words(`
    comment comments like likes reaction reactions read reads replies retweet retweets share shares tweet tweets view
    views vote votes
  `),
  shares: [
    ...words('bookmark comment comments copy follow listen print retweet save share tweet'),
    ...phrases(`
      copy link
      leave a comment
      link copied
      pin it
      share article
      share page
      share post
      share story
      share this
      share this article
      share this page
      share this post
      share this story
      share with friends
    `),
  ],
  shareOpenings: phrases(`
    share on
    share this
    share this on
    share this via
    share via
  `),
  invitations: [
    ...words('recommended related trending watch'),
    ...phrases(`
      also read
      click here
      continue reading
      don't miss
      don’t miss
      editor's choice
      editor's pick
      editor's picks
      editors choice
      editors pick
      editors picks
      editors' choice
      editors' pick
      editors' picks
      editors’ choice
      editors’ pick
      editors’ picks
      editor’s choice
      editor’s pick
      editor’s picks
      keep reading
      more on this
      more on this story
      more stories
      most popular
      most read
      most viewed
      next article
      next story
      read also
      read full article
      read full story
      read more
      read next
      read the full article
      read the full story
      recommended for you
      recommended reading
      recommended stories
      related article
      related articles
      related content
      related coverage
      related link
      related links
      related news
      related reading
      related stories
      related topics
      see also
      see more
      story continues
      story continues advertisement
      story continues below
      story continues below advertisement
      trending now
      up next
      watch live
      watch more
      watch now
      watch the video
      you may also like
      you might also like
    `),
  ],
  invitationOpenings: phrases(`
    click here
    more from
  `),
  advertisements: [
    ...words('ad ads advertisement advertisements promoted sponsored'),
    ...phrases(`
      advertisement - continue reading below
      continue reading below
      paid content
      paid partnership
      promoted content
      sponsored content
    `),
  ],
  signUps: phrases(`
    already a subscriber
    already have an account
    already registered
    daily newsletter
    download our app
    download the app
    follow @
    follow her
    follow him
    follow them
    follow us
    join our
    join the conversation
    join us on
    like us on
    log in
    login
    our newsletter
    register for free
    register here
    register now
    sign in
    sign up for
    sign up here
    sign up now
    sign up to
    subscribe for
    subscribe now
    subscribe to
    subscribe today
    weekly newsletter
    you can unsubscribe
  `),
  signUpLines: words('newsletter newsletters subscribe'),
  newsletterLines: phrases(`
    advertise with us
    become a member
    browse the archive
    browser view
    click here to unsubscribe
    enter your email address
    free daily newsletter
    get the app
    give a gift subscription
    less like this
    like comment restack
    listen now
    listen online
    manage subscription
    more like this
    more like this less like this
    more like this less like this comment
    open in app
    open in app or online
    open in browser
    powered by beehiiv
    publish on ghost
    read in app
    read in browser
    read online
    restack
    see this email online
    sign up
    start writing
    start your own newsletter
    unsubscribe
    update preferences
    upgrade to paid
    view as web page
    view as webpage
    view in browser
    view in your browser
    view online
    view this email in your browser
    view web version
    web version
  `),
  newsletterOpenings: phrases(`
    can't see images
    can't see the images
    email not displaying
    forward this email
    forward to a friend
    forwarded this email
    forwarded this message
    having trouble reading
    having trouble viewing
    if this email does not display
    if you are having trouble viewing
    if you were forwarded this
    if you're having trouble viewing
    not displaying correctly
    privacy notice:
    this email is best viewed
    this message was sent to
    this post is for paid subscribers
    this post is for paying subscribers
    this post is public so feel free to share
    trouble viewing this
    view this email in
    view this post on the web at
    was this email forwarded
    was this forwarded
    you can see the online version
    you can view this email
  `),
  promotionEnds: phrases(`
    after newsletter promotion
    end of newsletter promotion
    end of newsletter signup
    end of promotion
  `),
  newsletterAppeals: phrases(`
    consider becoming a free or paid subscriber
    consider becoming a member
    consider becoming a paid subscriber
    is a reader-supported publication
    subscribe for free to receive new posts
    to receive new posts and support
  `),
  pictureCredits: [
    ...words(`
      caption credit graphic illustration image photo photograph photographer photographs photography photos picture
      video
    `),
    ...phrases(`
      file photo
      file photo by
      file photo courtesy
      file photo credit
      file photograph
      file photographs
      file photos
      file photos by
      file photos courtesy
      file photos credit
      graphic by
      illustration by
      image caption
      image copyright
      image credit
      image source
      media caption
      photo by
      photo courtesy
      photo credit
      photo illustration
      photo of
      photograph by
      photograph courtesy
      photograph credit
      photograph of
      photographer by
      photographs by
      photographs courtesy
      photographs credit
      photographs of
      photography by
      photos by
      photos courtesy
      photos credit
      photos illustration
      photos of
      picture by
      picture credit
      picture source
      video by
      video credit
      video source
    `),
  ],
  rights: phrases(`
    all rights reserved
    may not be published
    may not be reproduced
    may not be republished
    not responsible for the content of external
  `),
  navigation: [
    ...words('close home loading menu next previous search'),
    ...phrases(`
      back to top
      skip to content
      skip to main content
      top stories
    `),
  ],
  tagLabels: [...words('categories category tag tags topic topics'), ...phrases('filed under')],
  readingTimes: words('read'),
  readingTimeLabels: phrases('reading time'),
  reporterCredits: phrases(`
    reporting and writing by
    reporting by
    writing by
    written by
  `),
  productionCredits: phrases(`
    additional compiled by
    additional edited by
    additional editing by
    additional graphic by
    additional graphics by
    additional reporting by
    additional reporting from
    additional translated by
    additional writing by
    additional written by
    click for restrictions
    compiled by
    edited by
    editing by
    further compiled by
    further edited by
    further editing by
    further graphic by
    further graphics by
    further reporting by
    further reporting from
    further translated by
    further writing by
    further written by
    graphic by
    graphics by
    keyword:
    keywords:
    our standards
    reported and edited by
    reporting and writing by
    reporting by
    reporting from
    reuters messaging
    the thomson reuters trust principles
    translated by
    with additional reporting by
    with additional reporting from
    with further reporting by
    with further reporting from
    with reporting by
    with reporting from
    writing by
    written and edited by
    written by
  `),
  sourceLabels: words('source'),
  agencyOpenings: words('by copyright'),
  wireRemarks: [
    ...words(`
      adds changes clarifies corrects edits fixes includes recasts refiles releads removes repeats rewrites updates
    `),
    ...phrases(`
      new throughout
      writes through
    `),
  ],
  releaseLabels: phrases(`
    for immediate release
    for release
    media release
    news provided by
    news release
    press release
    press statement
    share this article
  `),
  releaseOpenings: phrases(`
    contact:
    contacts:
    embargo:
    embargoed for
    embargoed till
    embargoed until
    for immediate release
    for more information:
    for release on
    media contact:
    not for publication before
    not for release before
    press contact:
    strictly embargoed
    under embargo until
  `),
  programmeWords: words(`
    briefing broadcast bulletin considered daily edition hour live magazine news newscast newshour podcast program
    programme radio report show today tonight update week weekend
  `),
  broadcastOpenings: phrases(`
    aired
    broadcast on
    full transcript
    heard on
    listen to this article
    transcript
  `),
  transcriptNotices: phrases(`
    copy may not be in its final form
    end of transcript
    rush transcript
    the following is a rush transcript
    this copy may not
    this is a rush transcript
    this text may not be in its final form
    this transcript has been
    this transcript is provided
    this transcript may
    this transcript was
    transcript by
    transcript edited
    transcript provided by
    transcripts are created
  `),
  stageDirections: [
    ...words('applause cheering commercial crosstalk inaudible laughter music singing sound soundbite unintelligible'),
    ...phrases(`
      archived recording
      begin audio clip
      begin video clip
      begin videotape
      end audio clip
      end video clip
      end videotape
      speaking foreign language
    `),
  ],
  editorCredits: words('edited editing editor'),
  sectionNames: [
    ...words(`
      africa americas analysis art arts asia australia britain business comment culture economy education
      entertainment environment europe feature features finance food football health home international law lifestyle
      local markets media money music nation national nature news obituaries obituary opinion politics property
      real-estate region science society sport sports technology television theatre travel uk us weather world
    `),
    ...phrases(`
      arts & culture
      asia pacific
      climate change
      front page
      latest news
      local news
      middle east
      news analysis
      north america
      real estate
      science & technology
      south america
      top stories
      uk news
      us news
      world news
    `),
  ],
  adviceOpenings: [
    ...englishCorrectionNotices(),
    ...englishUpdateNotices(),
    ...phrases(`
      advisory:
      clarification:
      ed:
      editor's note:
      editors' note:
      editors:
      editors’ note:
      editor’s note:
      eds.
      eds:
      note to editors:
      this story was first published
    `),
  ],
  signOffs: words('end ends more'),
  jumpOpenings: phrases(`
    cont. on
    continued from
    continued on
    from
    please turn to
    story continues on
    turn to
  `),
  pageLabels: words('p. page'),
  pageTotals: words('of'),
  dateLabels: [
    ...words('created date edited issued modified posted published released updated'),
    ...phrases(`
      as of
      first created
      first edited
      first issued
      first modified
      first posted
      first published
      first released
      first updated
      last created
      last edited
      last issued
      last modified
      last posted
      last published
      last released
      last update
      last updated
      originally created
      originally edited
      originally issued
      originally modified
      originally posted
      originally published
      originally released
      originally updated
      publication date
    `),
  ],
  dateWords: words('at nd of on rd st th the'),
  unitsAgo: phrases(`
    day ago
    days ago
    hour ago
    hours ago
    hr ago
    hrs ago
    min ago
    mins ago
    minute ago
    minutes ago
    month ago
    months ago
    second ago
    seconds ago
    week ago
    weeks ago
    year ago
    years ago
  `),
  updateLabels: phrases(`
    last changed
    last edited
    modified
    update
    updated
  `),
  bylineOpenings: phrases(`
    by
    posted by
    published by
    reported by
    story by
    text by
    words by
    written by
  `),
  authoredWork: words(`
    article created edited interview photograph photographs posted published report reported reporting story submitted
    text words written
  `),
  authorLabels: words('author author(s) authors interview story text words'),
  pictureWords: words('photo photos pictures'),
  nameJoiners: words('and with'),
  namePrepositions: words('at for from in'),
  forWords: words('for'),
  bylineEndings: words('last posted published updated'),
  roleStems: [
    ...words('analyst chief columnist contributor correspondent desk editor journalist reporter staff team writer'),
    ...phrases('special to'),
  ],
  rolesBehind: words('author editor journalist reporter'),
  translatorOpenings: words('translated translation'),
  agencyWords: words(`
    agency bureau gazette herald ledger media network news newspaper newspapers newswire post press radio service
    times tribune wire
  `),
  firmEndings: words(
    'ag co company corp corporation gmbh group holdings inc incorporated limited llc llp ltd plc sa se',
  ),
  wireEndings: [...words('newsfile newswire presswire prnewswire prweb wire'), ...phrases('news network')],
  deskWords: words(`
    admin administrator agencies agency anonymous author club contributor contributors correspondent correspondents
    desk editor editorial editors foundation group guest herald inc initiative institute journal kitchen kitchens llc
    ltd magazine media network news newsdesk newsroom online post press radio reporter reporters service services
    staff team television times tribune tv university unknown web webmaster wire
  `),
  linkWords: [
    ...words(`
      about all archive article articles comment comments copyright e-mail email follow getty imago istock min more
      name photo photos post posted posts published see show shutterstock source uncategorized updated view website
    `),
    ...phrases('the author'),
  ],
  articles: words('the'),
  capitalOpenings: [
    ...words(`
      advisory alert analysis announcement athletics audio badminton baseball basketball best blog bonds bonus boxing
      breaking brief briefs cautious chess column comment commentary corrected correction cricket cycling daily date
      details editorial exclusive explainer factbox feature featured film football forex futures gallery golf handball
      hockey how important insight interview latest listen live local metals more music new news no not note obituary
      ok olympics opinion photo photos picture pictures poll presale preview profile promo quote recap refile repeat
      report results review rpt rugby sailing science scoop score skiing soccer sponsored sport sports squash stocks
      story summary swimming tbd technology tennis timeline tip tv update updated urgent video view volleyball warning
      watch weather what when where who why winner winners world wrapup yes
    `),
    ...phrases(`
      breaking news
      economic spotlight
      fact check
      gaza update
      ipo filing
      just in
      live updates
      market report
      market talk
      money markets
      more news
      motor racing
      must read
      must see
      news analysis
      news brief
      press digest
      talking point
      the latest
    `),
  ],
  defaultTitles: [
    ...words('document layout normal presentation pressrelease print slide template untitled'),
    ...phrases(`
      microsoft excel
      microsoft powerpoint
      microsoft word
      press release
    `),
  ],
  accountWords: words(`
    admin administrator adobe author company corp default department desk gmbh guest house inc laptop llc ltd
    microsoft ministry news office owner pc press team test university unknown user windows word
  `),
};
