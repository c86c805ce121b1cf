/** What a host's system said when it refused, in plain words, without a full stop. */
export function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const known: Readonly<Record<string, string>> = {
    ENOENT: 'there is no such file',
    EEXIST: 'a file of that name is there already',
    EACCES: 'this file or folder may not be changed',
    EPERM: 'this file or folder may not be changed',
    EROFS: 'the disk is read-only',
    ENOSPC: 'the disk is full',
    EDQUOT: 'the disk is full',
    EISDIR: 'it is a folder',
    ENOTDIR: 'a file stands where a folder is needed',
    ENAMETOOLONG: 'its name is too long',
  };
  return known[code] ?? (error instanceof Error ? error.message : String(error)).replace(/\.$/, '');
}
