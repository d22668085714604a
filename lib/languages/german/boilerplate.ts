import { phrases, words } from '../../model/words.ts';
import { headRule } from '../boilerplate-rule.ts';
import type { Boilerplate, HeadlineWords } from '../language-words.ts';

/** Source: what newsrooms write; compiled by hand. */
export const germanHeadlines = (): HeadlineWords => ({
  gallery: [...words('bildergalerie fotostrecke'), 'in bildern'],
  correction: words('berichtigung berichtigungen korrektur korrekturen richtigstellung'),
});

/** Source: what news pages and wires say of themselves; compiled by hand. */
export const germanBoilerplate = (): Boilerplate => ({
  heads: [
    headRule(
      [
        ...words('bild foto quelle video'),
        ...phrases(`
          lesen sie
          lesen sie auch
          mehr zum thema
        `),
      ],
      String.raw`\b.{0,40}:`,
    ),
  ],
  phrases: phrases(`
    abonnieren sie
    alle rechte vorbehalten
    klicken sie hier
  `),
});
