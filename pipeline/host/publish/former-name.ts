import { randomBytes } from 'node:crypto';

/** How names of folders that were swapped out start; the time follows, so that the latest is the last by name. */
export const formerPrefix = (edition: string) => `.${edition}.former-`;

/** A name, unique, for the folder that a swap takes away. */
export function formerName(edition: string): string {
  // 15 digits of milliseconds sort as numbers for the next 30,000 years; bytes keep two processes apart
  const time = String(Date.now()).padStart(15, '0');
  return `${formerPrefix(edition)}${time}-${process.pid}-${randomBytes(4).toString('hex')}`;
}
