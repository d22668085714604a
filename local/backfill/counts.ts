/** How much a backfill has done so far. */
export interface Counts {
  /** Pages of the listing. */
  pages: number;
  listed: number;
  /** Folders, and keys under which records are written. */
  refused: number;
  /** Objects in a storage class that cannot be read at once. */
  archived: number;
  /** Articles whose record was asked for. */
  heads: number;
  /** Articles whose record is up to date. */
  upToDate: number;
  /** Articles that were sent, or counted by a dry run. */
  sent: number;
  /** Articles among them whose record is not up to date. */
  replaced: number;
}

export const noCounts = (): Counts => ({
  pages: 0,
  listed: 0,
  refused: 0,
  archived: 0,
  heads: 0,
  upToDate: 0,
  sent: 0,
  replaced: 0,
});
