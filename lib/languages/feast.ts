/** The day of a feast: a fixed day, days after the nth weekday of a month, or days after Easter Sunday. */
export type Feast = FixedFeast | WeekdayFeast | EasterFeast;

interface FixedFeast {
  /** From 1. */
  readonly month: number;
  readonly day: number;
}

interface WeekdayFeast {
  /** From 1. */
  readonly month: number;
  /** 1 is Monday. */
  readonly weekday: number;
  /** 1 is the first of the month, -1 the last. */
  readonly nth: number;
  readonly daysAfter: number;
}

interface EasterFeast {
  readonly daysAfterEaster: number;
}
