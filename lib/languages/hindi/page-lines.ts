import { phrases, words } from '../../model/words.ts';
import type { PageLanguage } from '../page-language.ts';

/** Source: general knowledge of news sites. */
export const hindiPageLines: PageLanguage = {
  authorLabels: words('लेखक लेखिका'),
  invitations: phrases(`
    यह भी पढ़ें
    ये भी पढ़ें
    संबंधित खबरें
    सबसे ज्यादा पढ़ी गईं
  `),
  invitationOpenings: phrases(`
    यह भी पढ़ें
    ये भी पढ़ें
  `),
  placeholders: words('विज्ञापन'),
  pictureLabels: words('फोटो'),
  signUps: phrases(`
    हमारे न्यूजलेटर
    हमें फेसबुक पर
  `),
  partOpenings: phrases(`
    खबर सुनें
    टिप्पणियां
    शेयर करें
  `),
};
