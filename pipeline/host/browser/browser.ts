/** A browser to start. */
export interface Browser {
  executable: string;
  /** variables it needs beside those of this process */
  environment: Record<string, string>;
}
