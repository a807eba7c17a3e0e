const hex = (value: number) => value.toString(16).padStart(4, '0').toUpperCase();

const utf16 = (text: string) => [...Array(text.length).keys()].map((at) => hex(text.charCodeAt(at))).join('');

/** Entries that one block of a CMap may have (ISO 32000-1, 9.10.3). */
const PER_BLOCK = 100;

/** The ToUnicode CMap of a font: code (index) -> characters. */
export function toUnicode(texts: string[]): string {
  const lines = texts.map((text, code) => `<${hex(code)}> <${utf16(text)}>`).slice(1);
  const blocks: string[] = [];
  for (let at = 0; at < lines.length; at += PER_BLOCK) {
    const block = lines.slice(at, at + PER_BLOCK);
    blocks.push(`${block.length} beginbfchar`, ...block, 'endbfchar');
  }
  return [
    '/CIDInit /ProcSet findresource begin',
    '12 dict begin',
    'begincmap',
    '/CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def',
    '/CMapName /Adobe-Identity-UCS def',
    '/CMapType 2 def',
    '1 begincodespacerange',
    '<0000> <FFFF>',
    'endcodespacerange',
    ...blocks,
    'endcmap',
    'CMapName currentdict /CMap defineresource pop',
    'end',
    'end',
  ].join('\n');
}
