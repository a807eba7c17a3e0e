/** An element of XML, its name and those of its attributes with their namespaces. */
export interface XmlElement {
  prefix: string;
  /** URI; "" for none */
  namespace: string;
  name: string;
  attributes: { prefix: string; namespace: string; name: string; value: string }[];
  children: XmlElement[];
  /** all characters directly in it */
  text: string;
}

/** Elements in each other: more than metadata need. */
const DEEPEST = 100;

/** Comment, CDATA, processing instruction, tag. */
const MARKUP =
  /<!--[\s\S]*?-->|<!\[CDATA\[([\s\S]*?)\]\]>|<\?[\s\S]*?\?>|<(\/?)([A-Za-z_][\w.-]*(?::[A-Za-z_][\w.-]*)?)((?:\s+[\w.:-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>/y;
const ATTRIBUTE = /\s([\w.:-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
const ENTITY = /&(?:(amp|lt|gt|quot|apos)|#(\d{1,7})|#x([\da-fA-F]{1,6}));/g;
const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

type Scope = Map<string, string>;

/**
 * Reads well-formed XML without a document type (as XMP is) strictly; a string that says what is wrong for anything
 * else. Linear in its length.
 */
export function readXml(xml: string): XmlElement | string {
  const top: XmlElement = { prefix: '', namespace: '', name: '', attributes: [], children: [], text: '' };
  const open: { element: XmlElement; written: string; scope: Scope }[] = [
    { element: top, written: '', scope: new Map([['xml', 'http://www.w3.org/XML/1998/namespace']]) },
  ];
  let at = 0;
  while (at < xml.length) {
    const inner = open[open.length - 1];
    const next = xml.indexOf('<', at);
    const text = xml.slice(at, next < 0 ? xml.length : next);
    const told = unescaped(text);
    if (told === null) return '“&” begins nothing';
    inner.element.text += told;
    if (next < 0) break;
    MARKUP.lastIndex = next;
    const match = MARKUP.exec(xml);
    if (match === null) return `“${xml.slice(next, next + 20)}” is no tag`;
    at = MARKUP.lastIndex;
    const [, data, slash, written, attributes, empty] = match;
    if (data !== undefined) inner.element.text += data;
    if (written === undefined) continue;
    if (slash === '/') {
      if (open.length === 1 || inner.written !== written) return `“</${written}>” ends nothing`;
      open.pop();
      continue;
    }
    if (open.length > DEEPEST) return `more than ${DEEPEST} elements lie in each other`;
    const begun = begin(written, attributes, inner.scope);
    if (typeof begun === 'string') return begun;
    inner.element.children.push(begun.element);
    if (empty === '') open.push({ ...begun, written });
  }
  if (open.length > 1) return `“<${open[open.length - 1].written}>” does not end`;
  if (top.children.length !== 1) return 'there is not just one element at the top';
  return top.children[0];
}

/** Null where a `&` is no entity of XML. */
function unescaped(text: string): string | null {
  if (!text.includes('&')) return text;
  if (text.replace(ENTITY, '').includes('&')) return null;
  return text.replace(ENTITY, (_, name: string, decimal: string, hex: string) => {
    if (name) return ENTITIES[name];
    const code = decimal ? Number(decimal) : Number.parseInt(hex, 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : '\ufffd';
  });
}

function split(written: string): [prefix: string, name: string] {
  const colon = written.indexOf(':');
  return colon < 0 ? ['', written] : [written.slice(0, colon), written.slice(colon + 1)];
}

function begin(
  written: string,
  attributes: string,
  around: Scope,
): { element: XmlElement; scope: Scope } | string {
  const scope = new Map(around);
  const read: { prefix: string; name: string; value: string }[] = [];
  for (const [, key, double, single] of attributes.matchAll(ATTRIBUTE)) {
    const value = unescaped(double ?? single);
    if (value === null) return '“&” begins nothing';
    const [prefix, name] = split(key);
    if (read.some((one) => one.prefix === prefix && one.name === name))
      return `the attribute ${key} stands twice`;
    read.push({ prefix, name, value });
    if (prefix === 'xmlns') scope.set(name, value);
    if (key === 'xmlns') scope.set('', value);
  }
  const [prefix, name] = split(written);
  const unknown = [prefix, ...read.map((one) => one.prefix)].find(
    (one) => one !== '' && one !== 'xmlns' && !scope.has(one),
  );
  if (unknown !== undefined) return `the prefix ${unknown} is not declared`;
  const own = read
    .filter((one) => one.prefix !== 'xmlns' && one.name !== 'xmlns')
    .map((one) => ({ ...one, namespace: one.prefix === '' ? '' : (scope.get(one.prefix) ?? '') }));
  const element = {
    prefix,
    namespace: scope.get(prefix) ?? '',
    name,
    attributes: own,
    children: [],
    text: '',
  };
  return { element, scope };
}
