/** The code of a Node error such as ENOENT. Anything else is a bug of ours and thrown on. */
export function errorCode(error: unknown): string {
  if (error instanceof Error && 'code' in error && typeof error.code === 'string') return error.code;
  throw error;
}
