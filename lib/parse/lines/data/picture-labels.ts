import { wordSet } from '../../../model/words.ts';

/** "Photo" before a colon, in scripts other than Latin. Source: general knowledge of news sites. */
export const pictureLabels = wordSet('φωτογραφία фото צילום تصوير عکس फोटो ছবি ภาพ 写真 摄影 撮影 攝影 사진');
