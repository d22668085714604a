/** A logarithmic axis. */
export interface Axis {
  readonly least: number;
  readonly most: number;
  /** The positions of the least and the greatest value. */
  readonly from: number;
  readonly to: number;
}

/** The powers of ten that enclose the numbers. */
export function decadesOf(numbers: readonly number[]): { least: number; most: number } {
  const positive = numbers.filter((number) => number > 0);
  const least = Math.floor(Math.log10(Math.min(...positive)));
  const most = Math.ceil(Math.log10(Math.max(...positive)));
  return { least: 10 ** least, most: 10 ** Math.max(most, least + 1) };
}

/** The position of a value on a logarithmic axis. */
export function place(value: number, { least, most, from, to }: Axis): number {
  return from + ((Math.log10(value) - Math.log10(least)) / (Math.log10(most) - Math.log10(least))) * (to - from);
}

/** The powers of ten on an axis. */
export function ticksOf({ least, most }: Axis): readonly number[] {
  const count = Math.round(Math.log10(most / least)) + 1;
  return Array.from({ length: count }, (_, index) => Number((least * 10 ** index).toPrecision(1)));
}
