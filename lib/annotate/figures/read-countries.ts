import type { Article } from '../../model/article.ts';

/** Tells which one of some states, by ISO 3166, an article names; undefined when it names none or several of them. */
export type CountryReader = (codes: readonly string[]) => string | undefined;

/** Names, adjectives and chief cities of the states whose currency shares its name with others, in the languages with tables. */
const names: Readonly<Record<string, RegExp>> = {
  US: /\bU\.?S\.?A?\b|\bAmerican|\bUnited States\b|\bWashington\b|\bNew York\b/,
  AU: /\bAustrali|\bSydney\b|\bMelbourne\b|\bCanberra\b|\bBrisbane\b/i,
  CA: /\bCanad|\bKanad|\bToronto\b|\bOttawa\b|\bMontr[eé]al\b|\bVancouver\b/i,
  NZ: /\bNew Zealand\b|\bAuckland\b|\bWellington\b/i,
  HK: /\bHong Kong\b|\bHongkong\b/i,
  SG: /\bSingapore\b/i,
  TW: /\bTaiwan|\bTaipei\b/i,
  IN: /\bIndian?\b|\bIndien\b|\bInde\b|\bDelhi\b|\bMumbai\b/,
  PK: /\bPakistan/,
  LK: /\bSri Lanka/,
  NP: /\bNepal/,
  EC: /\bEcuador|\becuatorian/,
  SV: /\bEl Salvador\b|\bsalvadoreñ/,
  CR: /\bCosta Rica\b|\bcostarricen/,
  MX: /\bM[eé]xic|\bMexiko/,
  AR: /\bArgentin|\bBuenos Aires\b/,
  CL: /\bChile|\bSantiago de Chile\b|\bChilien/,
  CO: /\bColombia|\bBogotá\b|\bKolumbi/,
  PH: /\bPhilippin|\bFilipin|\bManila\b/,
  UY: /\bUruguay/,
  DO: /\bDominican/,
  CU: /\bCuba/,
  CH: /\bSwiss\b|\bSwitzerland\b|\bSuisse|\bSchweiz|\bSuiza\b|\bGen[eè]v/,
  SE: /\bSwed|\bSuède\b|\bsuédois|\bSchwed|\bSuecia\b|\bStockholm\b/,
  NO: /\bNorw|\bNorvège\b|\bNoruega\b|\bOslo\b/,
  DK: /\bDenmark\b|\bDanish\b|\bDanemark\b|\bDänemark\b|\bDinamarca\b|\bCopenhagen\b/,
  IS: /\bIceland|\bIslande?\b|\bIslandia\b|\bReykjav/,
  CZ: /\bCzech|\bTschech|\bPrague\b|\bPrag\b|\bPraga\b/,
  GB: /\bU\.?K\b|\bBrit|\bEngl(?:ish|and)\b|\bLondon\b|\bScot|\bWales\b|\bWelsh\b|£|\bpence\b|\bsterling\b/,
  EG: /\bEgypt|\bCairo\b|\bÄgypt|\bÉgypte|\bEgipto\b/,
  LB: /\bLeban|\bLiban|\bLíbano\b|\bBeirut\b/,
  TR: /\bTurk(?:ey|ish)\b|\bTürk|\bTurquie\b|\bturc|\bTurquía\b|\bIstanbul\b|\bAnkara\b/,
  AE: /\bDubai\b|\bAbu Dhabi\b|\bEmirat|\bUAE\b/,
  MA: /\bMorocc|\bMaroc|\bMarok|\bMarruecos\b|\bmarroqu/,
  KW: /\bKuwait/,
  IQ: /\bIra[qk]/,
  DZ: /\bAlg[eé]ri|\bArgelia\b/,
  TN: /\bTunis/,
  JO: /\bJordan/,
  RS: /\bSerb/,
  IR: /\bIran|\bTehran\b/,
  JP: /\bJapan|\bTokyo\b|\bJapon|\bJapón\b/,
  CN: /\bChin[ae]|\bBeijing\b|\bShanghai\b|\bchinois/,
  KR: /\bKorea|\bSeoul\b|\bCorée|\bCorea|₩/,
  JM: /\bJamaica/,
};

export function createCountryReader({ text }: Pick<Article, 'text'>): CountryReader {
  const known = new Map<string, boolean>();
  const isNamed = (code: string): boolean => {
    const named = known.get(code) ?? names[code]?.test(text) ?? false;
    known.set(code, named);
    return named;
  };
  return (codes) => {
    const named = codes.filter(isNamed);
    return named.length === 1 ? named[0] : undefined;
  };
}
