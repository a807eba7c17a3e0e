import { createRequire } from 'node:module';
import type { EPub as Base } from 'epub-gen-memory';

/** The package is CommonJS and bundled for a default import; its class is taken by name. */
const { EPub } = createRequire(import.meta.url)('epub-gen-memory') as { EPub: typeof Base };

/** A file of the container; the path is from its root. */
export interface ContainerFile {
  path: string;
  content: string | Uint8Array;
}

/** Every entry of the archive bears this date, the first that a ZIP archive can hold. */
const EPOCH = new Date(Date.UTC(1980, 0, 1));

/**
 * The library's container with our own files in it: it would rewrite chapters given to it (attributes lost, page breaks
 * swallowed) and write a package document of its own.
 */
class Container extends EPub {
  private readonly files: ContainerFile[];

  constructor(files: ContainerFile[]) {
    super({ title: 'unused', description: '', verbose: false }, []);
    this.files = files;
  }

  protected override async generateTemplateFiles(): Promise<void> {
    for (const { path, content } of this.files) this.zip.file(path, content, { createFolders: false });
  }

  /** The archive: `mimetype` first and stored, everything else deflated, all dates alike. */
  async bytes(): Promise<Uint8Array> {
    await this.render();
    this.zip.forEach((_path, entry) => {
      entry.date = EPOCH;
    });
    return this.generateAsync({
      type: 'uint8array',
      compression: 'DEFLATE',
      compressionOptions: { level: 9 }, // smallest
      platform: 'UNIX',
    });
  }
}

/** Packs files into an EPUB container (OCF 3.3). The same files give the same bytes. */
export async function writeContainer(files: ContainerFile[]): Promise<Uint8Array> {
  return new Container(files).bytes();
}
