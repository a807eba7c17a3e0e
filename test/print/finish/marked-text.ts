import { type PDFContext, PDFDict } from '@cantoo/pdf-lib';
import { fontCharacters } from './font-characters.ts';
import { eachOperation } from './read/each-operation.ts';
import { items } from './read/items.ts';
import { name } from './read/name.ts';
import { resolve } from './read/resolve.ts';
import { streamBytes } from './read/stream-bytes.ts';
import { shownBytes } from './shown-bytes.ts';

/** What a run of marked content is: MCID, "artifact", or null for properties within another run. */
function kindOf(operands: string): string | null {
  if (operands.startsWith('/Artifact')) return 'artifact';
  return /\/MCID (\d+)/.exec(operands)?.[1] ?? null;
}

/**
 * Text of a page as a careful reader finds it, by ToUnicode and ActualText: MCID -> characters, "artifact" for
 * artifacts, "loose" for what is outside all marks.
 */
export function markedText(context: PDFContext, page: PDFDict): Map<string, string> {
  const fonts = resolve(
    context,
    (resolve(context, page.get(name('Resources'))) as PDFDict).get(name('Font')),
  );
  const known = new Map<string, Map<number, string>>();
  const charactersOf = (key: string) => {
    const found = known.get(key) ?? fontCharacters(context, (fonts as PDFDict).lookup(name(key), PDFDict));
    known.set(key, found);
    return found;
  };
  const texts = new Map<string, string>();
  const open: { kind: string | null; actual: boolean }[] = [];
  let characters = new Map<number, string>();
  const add = (text: string) => {
    const kind = open.findLast((run) => run.kind !== null)?.kind ?? 'loose';
    texts.set(kind, (texts.get(kind) ?? '') + text);
  };
  const bytes = Buffer.concat(
    items(context, page.get(name('Contents'))).map((part) => streamBytes(resolve(context, part))),
  );
  eachOperation(bytes, (operator, start, at) => {
    const operands = bytes.subarray(start, at).toString('latin1');
    if (operator === 'BDC' || operator === 'BMC') {
      const actual = /\/ActualText\s*(.*)>>/s.exec(operands)?.[1];
      open.push({ kind: kindOf(operands), actual: actual !== undefined });
      if (actual !== undefined) {
        const text = shownBytes(actual);
        add(
          text[0] === 0xfe
            ? Buffer.from(text.subarray(2)).swap16().toString('utf16le')
            : text.toString('latin1'),
        );
      }
    } else if (operator === 'EMC') open.pop();
    else if (operator === 'Tf') characters = charactersOf(operands.trim().slice(1).split(/\s/)[0]);
    else if ((operator === 'Tj' || operator === 'TJ') && !open.some((run) => run.actual)) {
      const codes = shownBytes(operands);
      for (let i = 0; i + 1 < codes.length; i += 2) add(characters.get(codes.readUInt16BE(i)) ?? '\ufffd');
    }
  });
  return texts;
}
