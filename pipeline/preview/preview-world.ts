import type { Host } from '../model/host.ts';

/** What a preview needs of the world outside; cli gives it. */
export interface PreviewWorld {
  host: Host;
  /** ends the preview */
  signal: AbortSignal;
  watch(paths: string[], changed: () => void): Promise<{ close(): Promise<void> }>;
  /** replaces a file in one step, one writer at a time; `edit` gets its bytes and may leave them (null) */
  rewrite(path: string, edit: (bytes: Uint8Array) => Uint8Array | null): Promise<'read-only' | 'busy' | null>;
}

export interface PreviewRequest {
  /** folder of an edition, or a Markdown file */
  target: string;
  sources: string | null;
  works: string | null;
  /** null: the first free one of a few */
  port: number | null;
}
