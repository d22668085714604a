import { expect, test } from 'vitest';
import { findLanguage } from '../../../lib/clean/language/find-language.ts';

const english =
  'The council of Tarn said on Monday that the bridge over the river would be closed for two weeks, and that it had ' +
  'not been told of the damage by the owners. Their engineers were at the bridge with a team from the port.';
const german =
  'Der Stadtrat von Tarn teilte am Montag mit, dass die Brücke über den Fluss zwei Wochen lang gesperrt wird. Die ' +
  'Eigentümer hatten ihn nicht über die Schäden unterrichtet. Eine Gruppe von Ingenieuren prüft nun die Pfeiler.';

test.for([
  { text: english, language: 'en' },
  { text: german, language: 'de' },
  { text: 'Міська рада Тарна повідомила, що її міст закриють.', language: 'uk' },
  { text: 'Городской совет Тарна сообщил, что мост закроют.', language: 'ru' },
  { text: 'Гарадскі савет Тарна паведаміў, што мост зачыняць на ўсю зіму.', language: 'be' },
  { text: 'Общинският съвет на Тарн съобщи, че мостът ще бъде затворен.', language: 'bg' },
  { text: 'Градско веће Тарна саопштило је да ће мост бити затворен.', language: 'sr' },
  { text: 'Советот на Тарн соопшти дека мостот ќе биде затворен.', language: 'mk' },
  { text: 'Тарн қалалық кеңесі көпірдің екі аптаға жабылатынын айтты.', language: 'kk' },
  { text: 'شورای شهر تارن گفت که پل دو هفته بسته می‌شود.', language: 'fa' },
  { text: 'تارن کی کونسل نے کہا کہ پل دو ہفتے بند رہے گا۔', language: 'ur' },
  { text: 'قال مجلس مدينة تارن إن الجسر سيغلق أسبوعين.', language: 'ar' },
  { text: 'Թառնի քաղաքային խորհուրդը հայտնեց, որ կամուրջը կփակվի։', language: 'hy' },
  { text: 'டார்ன் நகர சபை பாலம் மூடப்படும் என்று கூறியது.', language: 'ta' },
  { text: 'टार्न नगर परिषद ने कहा कि पुल दो सप्ताह बंद रहेगा।', language: 'hi' },
  { text: 'टार्न नगरपरिषदेने सांगितले की पूल बंद होणार आहे.', language: 'mr' },
  { text: 'タルン町議会は橋を二週間閉鎖すると発表した。', language: 'ja' },
  { text: '塔恩市议会表示大桥将关闭两周。', language: 'zh' },
  { text: 'ᏣᎳᎩ ᎦᏬᏂᎯᏍᏗ ᎤᎾᏕᎶᏆᏍᏗ', language: undefined },
  { text: '48–52', language: undefined },
  { text: 'Oil fell 3%.', language: 'en' },
  { text: 'Two men died in a fire in Dunmore.', language: 'en' },
  { text: 'The bridge is closed.', language: 'en' },
  { text: 'Der Rat', language: undefined },
])('$language: $text', ({ text, language }) => {
  expect(findLanguage(undefined, text)).toBe(language);
});

test.for([
  { name: 'English in a system that says Italian', declared: 'it', text: english, language: 'en' },
  { name: 'German in a system that says English', declared: 'en-GB', text: german, language: 'de' },
  { name: 'German in a system that says Hungarian', declared: 'hu', text: german, language: 'de' },
  {
    name: 'Ukrainian in a system that says Russian',
    declared: 'ru',
    text: 'Міська рада повідомила, що її міст закриють.',
    language: 'uk',
  },
  {
    name: 'Russian without a letter of its own stays what is declared',
    declared: 'kk',
    text: 'Совет города сообщил о ремонте моста.',
    language: 'kk',
  },
  { name: 'a code of three letters', declared: 'eng', text: english, language: 'en' },
  { name: 'a code of three letters and a region', declared: 'deu_AT', text: german, language: 'de-AT' },
  { name: 'a code of a country', declared: 'kr', text: '48–52', language: 'ko' },
  { name: 'the code of both forms of Norwegian', declared: 'no', text: '48–52', language: 'nb' },
  { name: 'a tag that names no language', declared: 'und', text: '48–52', language: undefined },
  { name: 'a region stays', declared: 'en-ZA', text: english, language: 'en-ZA' },
  { name: 'a near language stays', declared: 'nds', text: german, language: 'nds' },
  {
    name: 'a few English words do not count',
    declared: 'de',
    text: `${german} „This is the end“, said the band.`,
    language: 'de',
  },
  { name: 'a short text stays', declared: 'fr', text: 'The End', language: 'fr' },
])('$name', ({ declared, text, language }) => {
  expect(findLanguage(declared, text)).toBe(language);
});
