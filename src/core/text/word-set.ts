/** The words of a text parted by spaces or line ends, as a set. Word lists are written this way to stay readable. */
export function wordSet(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/).filter((word) => word !== ''));
}
