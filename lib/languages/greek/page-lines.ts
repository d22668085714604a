import { phrases, words } from '../../model/words.ts';
import type { PageLanguage } from '../page-language.ts';

/** Source: general knowledge of news sites. */
export const greekPageLines: PageLanguage = {
  authorLabels: words('κείμενο ρεπορτάζ συντάκτης'),
  invitations: phrases(`
    δημοφιλέστερα
    διαβάστε ακόμα
    διαβάστε ακόμη
    διαβάστε επίσης
    σχετικά άρθρα
  `),
  invitationOpenings: phrases(`
    διαβάστε ακόμα
    διαβάστε ακόμη
    διαβάστε επίσης
  `),
  placeholders: words('διαφήμιση'),
  pictureLabels: words('φωτογραφία φωτό'),
  signUps: phrases(`
    ακολουθήστε μας
    γίνετε συνδρομητής
    εγγραφείτε
  `),
  partOpenings: phrases(`
    ακούστε το άρθρο
    κοινοποίηση
    σχόλια
  `),
  rights: phrases(`
    με επιφύλαξη παντός
  `),
};
