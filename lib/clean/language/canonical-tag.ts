import { words } from '../../model/words.ts';

/**
 * Subtags that systems write, by those that BCP 47 wants: ISO 639-2 and 639-3 codes of languages with two letters,
 * withdrawn codes, and codes of countries. "kr" would be Kanuri, which no newspaper is written in.
 * Source: IANA's registry of language subtags.
 */
const subtags: ReadonlyMap<string, string> = new Map(
  words(`
    af=afr ar=ara az=aze be=bel bg=bul bn=ben bs=bos ca=cat cs=ces cs=cz cs=cze cy=cym cy=wel da=dan da=dk de=deu de=ger
    el=ell el=gr el=gre en=eng es=spa et=est eu=baq eu=eus fa=fas fa=per fi=fin fr=fra fr=fre ga=gle gl=glg gu=guj
    he=heb he=iw hi=hin hr=hrv hu=hun hy=arm hy=hye id=in id=ind is=ice is=isl it=ita ja=jp ja=jpn ka=geo ka=kat kk=kaz
    ko=kor ko=kr lt=lit lv=lav mk=mac mk=mkd mr=mar ms=may ms=msa mt=mlt nb=no nb=nob nb=nor nl=dut nl=nld nn=nno
    pl=pol pt=por ro=mo ro=ron ro=rum ru=rus sk=slk sk=slo sl=slv sq=alb sq=sqi sr=srp sv=swe sw=swa ta=tam te=tel
    th=tha tl=tgl tr=tur uk=ukr ur=urd uz=uzb vi=vie yi=ji zh=chi zh=cn zh=zho
  `).map((pair): [string, string] => {
    const [tag = '', written = ''] = pair.split('=');
    return [written, tag];
  }),
);

/** Undetermined, several, no language, private use: they name none. */
const nameless = new Set(words('mis mul und x zxx'));

/** A declared tag as BCP 47 wants it; undefined when it names no language. */
export function canonicalTag(declared: string | undefined): string | undefined {
  const [primary = '', ...rest] = (declared ?? '').trim().replaceAll('_', '-').split('-');
  const subtag = primary.toLowerCase();
  if (subtag === '' || nameless.has(subtag)) return undefined;
  return [subtags.get(subtag) ?? primary, ...rest].join('-');
}
