/** Whether a vault path lies in a vault folder; "" is the whole vault. */
export function isWithin(path: string, folder: string): boolean {
  return folder === '' || path.startsWith(`${folder}/`);
}
