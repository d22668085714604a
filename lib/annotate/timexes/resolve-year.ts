import { formatYear } from './calendar.ts';
import { inferred, pickTime, pickTimes, type Resolve, stated } from './timex-context.ts';

/** "2019", "fiscal 2024". A fiscal year is taken for the calendar year, which is a guess. */
export const resolveYear: Resolve = (parts) => {
  const value = formatYear(pickTime(parts, 'year')?.value ?? 0);
  return pickTime(parts, 'fiscal') ? inferred('DATE', value) : stated('DATE', value);
};

/** "FY2024", "FY24". */
export const resolveFiscalCode: Resolve = (parts) => {
  const digits = (pickTime(parts, 'fiscalCode')?.text ?? '').slice(2);
  return inferred('DATE', digits.length === 4 ? digits : `20${digits}`);
};

/** "1994-95", "2010-2015". */
export const resolveYears: Resolve = (parts) => {
  const [first, last] = pickTimes(parts, 'year', 'small', 'number');
  if (!first || !last) return undefined;
  const span = 10 ** last.text.length;
  const end = Math.floor(first.value / span) * span + last.value;
  const isRange = end > first.value && end - first.value < 100 && /^(?:\d{4}|\d{1,2})$/.test(last.text);
  return isRange ? stated('DATE', `${formatYear(first.value)}/${formatYear(end)}`) : undefined;
};

/** "'98" lies in the hundred years that end ten years after the article's. */
export const resolveShortYear: Resolve = (parts, { anchor }) => {
  const { text = '', value = 0 } = parts.at(-1) ?? {};
  if (!/^\d\d$/.test(text)) return undefined;
  const latest = (anchor?.year ?? 2020) + 10;
  return inferred('DATE', formatYear(latest - ((((latest - value) % 100) + 100) % 100)));
};

/** "nineteen ninety-six", as in transcripts of broadcasts. */
export const resolveSpelledYear: Resolve = (parts) => {
  const [hundreds = 0, ...rest] = pickTimes(parts, 'cardinal').map(({ value }) => value);
  let tens = 0;
  for (const value of rest) tens += value;
  const isYear = hundreds >= 18 && hundreds <= 20 && tens >= 10 && tens < 100;
  return isYear ? stated('DATE', formatYear(hundreds * 100 + tens)) : undefined;
};
