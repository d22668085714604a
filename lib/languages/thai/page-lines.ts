import { words } from '../../model/words.ts';
import type { PageLanguage } from '../page-language.ts';

/** Source: general knowledge of news sites. */
export const thaiPageLines: PageLanguage = {
  authorLabels: words('โดย'),
  invitations: words('ข่าวที่เกี่ยวข้อง อ่านมากที่สุด อ่านเพิ่มเติม'),
  invitationOpenings: words('อ่านเพิ่มเติม'),
  placeholders: words('โฆษณา'),
  pictureLabels: words('ภาพ'),
  signUps: words('ติดตามเราทาง สมัครรับจดหมายข่าว'),
  partOpenings: words('ความคิดเห็น ฟังบทความนี้ แชร์บทความนี้'),
};
