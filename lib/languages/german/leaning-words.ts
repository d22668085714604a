import { words } from '../../model/words.ts';
import type { LeaningWords } from '../leaning-words.ts';

/** Source: grammars; compiled by hand. */
export const germanLeaningWords = (): LeaningWords => ({
  person: words('er ihm ihn sie'),
  thing: words('es'),
  group: words('ihnen'),
  owner: words('deren dessen ihr ihre ihrem ihren ihrer ihres sein seine seinem seinen seiner seines'),
  demonstrative: words('dies diese diesem diesen dieser dieses jene jenem jenen jener jenes'),
  that: words('das'),
  also: words('auch außerdem darüber ebenfalls ebenso ferner zudem überdies'),
  other: words('andere anderen anderer anderes weitere weiteren weiterer weiteres weiterhin'),
  same: words('beide beiden beider dasselbe derselbe dieselbe ersterer gleichen letztere letzterer'),
  again: words('erneut immer nach restlichen wieder übrigen'),
  more: words('mehr noch'),
  such: words('derartige derartigen solch solche solchen solcher solches'),
  turn: words(`
    aber allerdings dagegen dennoch doch gleichzeitig hingegen indes inzwischen jedoch stattdessen trotzdem
    unterdessen währenddessen zugleich
  `),
  link: words(`
    aber allerdings anschließend dagegen daher danach dennoch deshalb deswegen doch gleichzeitig hingegen indes
    inzwischen jedoch nun so später stattdessen trotzdem unterdessen währenddessen zugleich zuvor
  `),
  time: words('anschließend damals danach dann daraufhin früher seitdem seither später vorher zuvor'),
  these: words('diesen dieser'),
  would: words('hätte hätten wäre wären würde würden'),
  had: words('hatte hatten'),
  adds: words('ergänzte fügte'),
  here: words('hier'),
  there: words('da dort dorthin'),
  count: words('alle drei eine einer eines einige jeder keiner manche mehrere viele zwei'),
  reason: words(`
    dabei dadurch dafür daher dahinter damit daran darauf daraus darin darum darunter darüber davon dazu demnach
    deshalb deswegen hierbei hierdurch hierfür hierzu
  `),
  than: words('als gegenüber'),
  holder: [],
  article: words('am beim das dem den der des die im vom zum zur'),
  indefinite: words('ein eine einem einen einer eines'),
  of: words('an aus das der die für in mit von'),
  lead: words('aber an auf aus bei für in mit nach und von zu'),
  being: words('ist sind war waren wird'),
  period: words('abend frühjahr herbst jahr mal monat morgen sommer winter woche wochenende'),
});
