/**
 * Chinese, Japanese and Korean write magnitudes into a numeral: "3億5000万", "2.5万亿", "1조 2천억".
 * Source: grammars of the three languages.
 */
const multipliers: Readonly<Record<string, number>> = {
  十: 10,
  십: 10,
  百: 100,
  백: 100,
  千: 1e3,
  천: 1e3,
  万: 1e4,
  萬: 1e4,
  만: 1e4,
  億: 1e8,
  亿: 1e8,
  억: 1e8,
  兆: 1e12,
  조: 1e12,
};
const digits = String.raw`\d{1,15}(?:,\d{3})*(?:\.\d{1,6})?`;
const unit = '[十百千십백천]?[万萬億亿兆만억조]{1,2}|[百千백천]';
const numeral = new RegExp(
  `${digits}(?:${unit})(?: ?${digits}(?:${unit})){0,3}(?:\\d{1,4}(?![\\d年月日년월일時时시%]))?`,
  'y',
);
const part = /(\d[\d,]*(?:\.\d+)?)([^\d ]*)/g;

/** Money that is named behind a numeral, where no space parts it from what follows. */
const currency =
  /米ドル|ドル|円|ユーロ|ポンド|ウォン|人民元|人民币|美元|欧元|歐元|日元|英镑|港元|港币|元|원|달러|유로|엔|위안/y;

export interface HanNumeral {
  readonly end: number;
  readonly value: number;
}

/** A numeral with magnitudes at a place; undefined where the digits there have none. */
export function lexHanNumeral(text: string, start: number): HanNumeral | undefined {
  numeral.lastIndex = start;
  const found = numeral.exec(text)?.[0];
  if (found === undefined) return undefined;
  let value = 0;
  for (const [, number = '', units = ''] of found.matchAll(part)) {
    const times = Array.from(units, (sign) => multipliers[sign] ?? 1).reduce((all, each) => all * each, 1);
    value += Number(number.replaceAll(',', '')) * times;
  }
  return { end: start + found.length, value: Number(value.toPrecision(15)) };
}

/** The end of a name of money at a place; the place itself where there is none. */
export function endOfHanCurrency(text: string, start: number): number {
  currency.lastIndex = start;
  return currency.test(text) ? currency.lastIndex : start;
}
