import type { Issue } from '../core/issue.js';

const MEANING: Record<string, string> = {
  ENOENT: 'no such file',
  ENOTDIR: 'no such file: a part of its path is not a folder',
  EACCES: 'not allowed to read it',
  EPERM: 'not allowed to read it',
  EISDIR: 'a folder, not a file',
  ELOOP: 'a link that leads back to itself',
  ENAMETOOLONG: 'its name is too long for the file system',
  EMFILE: 'too many files are open',
  Z_BUF_ERROR: 'its compressed data ends too early',
  Z_DATA_ERROR: 'its compressed data is damaged',
};

/** Brotli has a code for each way in which data can be damaged. */
const BROTLI = 'ERR__ERROR_';

/** An error of the file system at a path as an issue; any other error is thrown on. */
export function toPathIssue(error: unknown, path: string): Issue {
  const issue = toIssue(error);
  const isLost = (error as NodeJS.ErrnoException).code === 'ENOENT' && path.includes('\ufffd');
  return isLost ? { ...issue, message: 'its name is not UTF-8: rename it to have it read' } : issue;
}

/** An error of the file system as an issue; any other error is thrown on. */
export function toIssue(error: unknown): Issue {
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === undefined) throw error;
  const known = code.startsWith(BROTLI) ? 'Z_DATA_ERROR' : code;
  return { code: 'cannot-read', field: null, message: MEANING[known] ?? message };
}
