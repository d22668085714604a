// Small words inside the names of persons, in lower case, written from general knowledge.
import { words } from '../../../model/words.ts';

/** Words of their own: "Ann de Lee". */
export const nameParticles = `
ab af al ap av bin bint da das de del della dello den der di dos du el ibn la le ten ter ud ul van von y zu zur
`;

/** The article in Arabic names, before a hyphen: "al-Sadri". */
export const arabicArticles = words('al an ar as ash at az bin el');
