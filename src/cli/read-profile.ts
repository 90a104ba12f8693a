import { readFileSync } from 'node:fs';
import * as z from 'zod/mini';
import { toIssue } from '../batch/to-issue.js';
import type { Profile } from '../core/profile.js';
import { UsageError } from '../core/usage-error.js';

const line = z.object({
  line: z.string(),
  pages: z.number(),
  share: z.number(),
  sample: z.string(),
});
const site = z.object({ pages: z.number(), lines: z.array(line) });
const schema = z.object({ hosts: z.record(z.string(), site) });

/**
 * Reads what `winnow learn` has written, by a person's hand or not.
 *
 * @throws UsageError when it cannot be read, or is no profile
 */
export function readProfile(path: string): Profile {
  const found = schema.safeParse(parse(path, read(path)));
  if (found.success) return found.data;
  const place = found.error.issues[0]?.path.join('.');
  throw noProfile(path, `${place ? `"${place}"` : 'it'} is not what a profile has`);
}

function read(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    throw noProfile(path, toIssue(error).message);
  }
}

function parse(path: string, json: string): unknown {
  try {
    return JSON.parse(json);
  } catch (error) {
    throw noProfile(path, (error as Error).message);
  }
}

function noProfile(path: string, why: string): UsageError {
  return new UsageError(`--profile ${path}: ${why}; winnow learn writes one`);
}
