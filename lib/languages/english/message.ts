import { phrases, words } from '../../model/words.ts';
import type { MessageLanguage } from '../message-language.ts';

export const englishMessage: MessageLanguage = {
  headlineKeys: words('headline subject title'),
  deckKeys: [...words('deck highlight standfirst subhead subheading subheadline subtitle'), ...phrases('sub-headline')],
  authorKeys: [...words('author authors by byline from reporter writer'), ...phrases('written by')],
  publishedKeys: [
    ...words('date pubdate published'),
    ...phrases(`
      date published
      publication date
      publish date
    `),
  ],
  modifiedKeys: phrases(`
    date modified
    last modified
    last updated
    modified
    updated
  `),
  languageKeys: words('content-language lang language'),
  publisherKeys: [
    ...words('newspaper organization outlet paper publication publisher site source'),
    ...phrases(`
      publication name
      publication title
      source name
    `),
  ],
  sectionKeys: words('category desk rubric section'),
  urlKeys: [...words('canonical link permalink url'), ...phrases('source url')],
  senderLabels: words('from'),
  sentLabels: words('date sent'),
  subjectLabels: words('subject'),
  receiverLabels: words('cc to'),
  attributionOpenings: words('on'),
  datedAttributions: words('writes'),
  attributions: words('wrote'),
  originalMarks: phrases('original message'),
  forwardedMarks: phrases('forwarded message'),
  forwardedOpenings: phrases('begin forwarded message'),
  replyPrefixes: words('re'),
  forwardPrefixes: words('fw fwd'),
  emptySubjects: phrases(`
    no subject
    untitled
  `),
  salutations: [
    ...words('dear hello hi'),
    ...phrases(`
      good afternoon
      good evening
      good morning
    `),
  ],
  senderOffices: words(`
    agency alert alerts council daily department desk editorial group info list mailer-daemon media ministry news
    newsletter newsroom no-reply noreply office post press service team times university via wire
  `),
};
