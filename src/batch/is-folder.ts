import { statSync } from 'node:fs';

/** Whether a path leads to a folder; one that cannot be followed does not. */
export function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}
