/** What a backfill did so far. */
export interface Counts {
  /** Pages of the listing. */
  pages: number;
  listed: number;
  /** Folders, and keys where records are written. */
  refused: number;
  /** In a storage class that cannot be read at once. */
  archived: number;
  /** Asked whether their record is up to date. */
  heads: number;
  /** Whose record is up to date. */
  upToDate: number;
  /** Sent, or counted by a dry run. */
  sent: number;
  /** Of those, how many have a record that is not up to date. */
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
