/** Where XML stops being well-formed. */
export interface XmlFault {
  what: string;
  /** offset */
  at: number;
}

/** Comment, CDATA, processing instruction or declaration, tag; a lone `<` is none of them. */
const MARKUP =
  /<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>|<\?[\s\S]*?\?>|<!DOCTYPE[^>[]*>|<(\/?)([A-Za-z_][\w:.-]*)((?:\s+[\w:.-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>|</g;
const TWICE = /\s([\w:.-]+)\s*=/g;
/** Where `&` means nothing. */
const NO_TEXT = /<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>/g;
const STRAY = /&(?!(?:amp|lt|gt|quot|apos|#\d{1,7}|#x[\da-fA-F]{1,6});)/;

/** The first place where a text is no well-formed XML, or null: tags that do not match, attributes, entities, rest. */
export function xmlFault(xml: string): XmlFault | null {
  const open: { name: string; at: number }[] = [];
  let roots = 0;
  for (const match of xml.matchAll(MARKUP)) {
    const [token, slash, name, attributes, empty] = match;
    const at = match.index;
    if (token === '<') return { what: 'a tag is not complete', at };
    if (name === undefined) continue;
    const fault = slash === '/' ? closing(open, name, at) : attributeFault(attributes, at);
    if (fault !== null) return fault;
    if (slash === '/') continue;
    if (open.length === 0) roots += 1;
    if (roots > 1) return { what: 'a second element stands at the top', at };
    if (empty === '') open.push({ name, at });
  }
  const last = open.at(-1);
  if (last) return { what: `<${last.name}> has no end`, at: last.at };
  if (roots === 0) return { what: 'there is no element', at: 0 };
  const stray = STRAY.exec(xml.replace(NO_TEXT, (hidden) => ' '.repeat(hidden.length)));
  return stray ? { what: '`&` has to be written `&amp;`', at: stray.index } : null;
}

function closing(open: { name: string; at: number }[], name: string, at: number): XmlFault | null {
  const last = open.pop();
  if (last?.name === name) return null;
  return { what: last ? `</${name}> stands where <${last.name}> ends` : `</${name}> ends nothing`, at };
}

function attributeFault(attributes: string, at: number): XmlFault | null {
  const names = [...attributes.matchAll(TWICE)].map(([, name]) => name);
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  return twice === undefined ? null : { what: `the attribute ${twice} stands twice`, at };
}
