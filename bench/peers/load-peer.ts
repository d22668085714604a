/** Imports by a computed name, so that types hold where the peers are not installed. */
export async function loadPeer<T>(name: string): Promise<T> {
  return (await import(name)) as T;
}
