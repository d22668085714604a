import { phrases, words } from '../../model/words.ts';
import type { MessageLanguage } from '../message-language.ts';

export const frenchMessage: MessageLanguage = {
  headlineKeys: words('titre'),
  deckKeys: words('chapeau chapô sous-titre'),
  authorKeys: words('auteur auteurs par'),
  publishedKeys: ['date de publication', 'publié', 'publié le'],
  languageKeys: words('langue'),
  publisherKeys: words('journal éditeur'),
  sectionKeys: words('rubrique'),
  senderLabels: words('de'),
  sentLabels: words('date envoyé'),
  subjectLabels: words('objet'),
  receiverLabels: words('à'),
  attributionOpenings: words('le'),
  attributions: phrases('a écrit'),
  originalMarks: phrases(`
    message d'origine
    message d’origine
  `),
  forwardedMarks: phrases('message transféré'),
  forwardedOpenings: phrases('début du message réexpédié'),
  forwardPrefixes: words('tr'),
  emptySubjects: phrases('sans objet'),
  salutations: words('bonjour cher chers chère chères madame'),
};
