import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Apache PDFBox Preflight and what it needs that Java no longer has: libpdfbox2-java, libactivation-java, libjaxb-api-java. */
const JARS = [
  'preflight',
  'pdfbox2',
  'fontbox2',
  'xmpbox',
  'commons-logging',
  'javax.activation',
  'jaxb-api',
].map((name) => `/usr/share/java/${name}.jar`);

/** True where Preflight can be run. */
export const hasPreflight = (): boolean =>
  JARS.every((jar) => existsSync(jar)) && spawnSync('java', ['-version']).status === 0;

/**
 * What Preflight has against files as PDF/A-1b, by their names: `code details`, each once. All in one run of Java. A file
 * that it says nothing of, not even that it is valid, is a bug of this gate and throws.
 */
export function preflight(files: Map<string, Uint8Array>): Map<string, string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'pamphleteer-preflight-'));
  try {
    for (const [name, bytes] of files) writeFileSync(join(folder, `${name}.pdf`), bytes);
    const main = 'org.apache.pdfbox.preflight.Validator_A1b';
    // its status tells that one of them is not valid, which none is
    spawnSync('java', ['-cp', JARS.join(':'), main, 'xml', 'batch', folder], { maxBuffer: 64 * 2 ** 20 });
    return new Map(
      [...files.keys()].map((name) => [name, readResult(join(folder, `${name}.pdf.preflight.xml`))]),
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const ERROR = /<code>([^<]*)<\/code>\s*<details>([^<]*)<\/details>/g;

function readResult(file: string): string[] {
  const xml = readFileSync(file, 'utf8');
  if (!xml.includes('<isValid')) throw new Error(`Preflight says nothing: ${xml.slice(0, 200)}`);
  return [...new Set([...xml.matchAll(ERROR)].map(([, code, details]) => `${code} ${details}`))].sort();
}
