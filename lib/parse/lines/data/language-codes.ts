/** A code of two letters and what else stands for it. */
const read = (table: string): ReadonlyMap<string, string> =>
  new Map(
    table
      .trim()
      .split(/\s*\n\s*/)
      .flatMap((line) => {
        const [code = '', ...others] = line.split(' ');
        return others.map((other) => [other, code] as const);
      }),
  );

/** Codes of three letters. Source: ISO 639-2, those that have a code of two letters. */
export const codesOfThree: ReadonlyMap<string, string> = read(`
  af afr
  ar ara
  az aze
  be bel
  bg bul
  bn ben
  bs bos
  ca cat
  cs ces cze
  cy cym wel
  da dan
  de deu ger
  el ell gre
  en eng
  es spa
  et est
  eu eus baq
  fa fas per
  fi fin
  fr fra fre
  ga gle
  gl glg
  he heb
  hi hin
  hr hrv
  hu hun
  hy hye arm
  id ind
  is isl ice
  it ita
  ja jpn
  ka kat geo
  kk kaz
  ko kor
  lt lit
  lv lav
  mk mkd mac
  mr mar
  ms msa may
  mt mlt
  nb nob
  nl nld dut
  nn nno
  no nor
  pl pol
  pt por
  ro ron rum
  ru rus
  sk slk slo
  sl slv
  sq sqi alb
  sr srp
  sv swe
  sw swa
  ta tam
  te tel
  th tha
  tr tur
  uk ukr
  ur urd
  vi vie
  zh zho chi cmn
`);

/** What services write that mean a country, and codes that are out of use. */
export const wrongCodes: ReadonlyMap<string, string> = read(`
  cs cz
  da dk
  el gr
  he iw
  id in
  ja jp
  ko kr
  zh cn
`);

/** English names, in small letters. */
export const namesOfLanguages: ReadonlyMap<string, string> = read(`
  ar arabic
  cs czech
  da danish
  de german
  el greek
  en english
  es spanish
  fa persian
  fi finnish
  fr french
  he hebrew
  hi hindi
  hu hungarian
  id indonesian
  is icelandic
  it italian
  ja japanese
  ko korean
  nl dutch
  no norwegian
  pl polish
  pt portuguese
  ro romanian
  ru russian
  sk slovak
  sv swedish
  th thai
  tr turkish
  uk ukrainian
  vi vietnamese
  zh chinese
`);
