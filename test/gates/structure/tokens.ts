/** An operand or operator of a content stream. Strings are bytes, written as characters 0 to 255. */
export type Token =
  | { kind: 'operator' | 'name' | 'string' | 'number'; value: string }
  | { kind: 'array'; items: Token[] }
  | { kind: 'dictionary'; entries: Map<string, Token> };

const SPACE = /[\0\t\n\f\r ]/;
const DELIMITER = /[()<>[\]{}/%]/;
const ESCAPED: Record<string, string> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };

/**
 * The tokens of a content stream (ISO 32000-1, 7.2 and 7.3), given as characters 0 to 255. Inline images are not known:
 * none of our files has one. Throws where the stream ends within something.
 */
export function* tokens(content: string): Generator<Token> {
  const reader = { content, at: 0 };
  for (;;) {
    skipSpace(reader);
    if (reader.at >= content.length) return;
    yield token(reader);
  }
}

interface Reader {
  content: string;
  at: number;
}

function skipSpace(reader: Reader): void {
  const { content } = reader;
  for (;;) {
    while (reader.at < content.length && SPACE.test(content[reader.at])) reader.at++;
    if (content[reader.at] !== '%') return;
    while (reader.at < content.length && !/[\r\n]/.test(content[reader.at])) reader.at++;
  }
}

function token(reader: Reader): Token {
  const { content, at } = reader;
  if (at >= content.length) throw new Error('the content ends within something');
  if (content.startsWith('<<', at)) return dictionary(reader);
  if (content[at] === '<') return hexadecimal(reader);
  if (content[at] === '(') return literal(reader);
  if (content[at] === '[') return array(reader);
  if (content[at] === '/') {
    reader.at++;
    const name = word(reader).replace(/#([\da-f]{2})/gi, (_, hex) =>
      String.fromCharCode(Number.parseInt(hex, 16)),
    );
    return { kind: 'name', value: name };
  }
  const value = word(reader);
  if (value === '') throw new Error(`nothing can begin with ${content[at]}`);
  return { kind: /^[+-]?[\d.]+$/.test(value) ? 'number' : 'operator', value };
}

function word(reader: Reader): string {
  const { content, at } = reader;
  while (reader.at < content.length && !SPACE.test(content[reader.at]) && !DELIMITER.test(content[reader.at]))
    reader.at++;
  return content.slice(at, reader.at);
}

function dictionary(reader: Reader): Token {
  reader.at += 2;
  const entries = new Map<string, Token>();
  for (;;) {
    skipSpace(reader);
    if (reader.content.startsWith('>>', reader.at)) break;
    const key = token(reader);
    skipSpace(reader);
    if (key.kind !== 'name') throw new Error('a dictionary has a key that is no name');
    entries.set(key.value, token(reader));
  }
  reader.at += 2;
  return { kind: 'dictionary', entries };
}

function array(reader: Reader): Token {
  reader.at++;
  const items: Token[] = [];
  for (;;) {
    skipSpace(reader);
    if (reader.content[reader.at] === ']') break;
    items.push(token(reader));
  }
  reader.at++;
  return { kind: 'array', items };
}

function hexadecimal(reader: Reader): Token {
  const end = reader.content.indexOf('>', reader.at);
  if (end < 0) throw new Error('the content ends within a string');
  const digits = reader.content.slice(reader.at + 1, end).replace(/\s/g, '');
  reader.at = end + 1;
  const value = Buffer.from(digits.length % 2 ? `${digits}0` : digits, 'hex').toString('latin1');
  return { kind: 'string', value };
}

function literal(reader: Reader): Token {
  const { content } = reader;
  let value = '';
  let depth = 1;
  for (reader.at++; reader.at < content.length; reader.at++) {
    const character = content[reader.at];
    if (character === '\\') value += escaped(reader);
    else {
      if (character === '(') depth++;
      if (character === ')' && --depth === 0) break;
      value += character;
    }
  }
  if (depth > 0) throw new Error('the content ends within a string');
  reader.at++;
  return { kind: 'string', value };
}

/** What a backslash and what follows stand for; the reader is left on the last character of it. */
function escaped(reader: Reader): string {
  const { content } = reader;
  const octal = /^[0-7]{1,3}/.exec(content.slice(reader.at + 1, reader.at + 4))?.[0];
  if (octal !== undefined) {
    reader.at += octal.length;
    return String.fromCharCode(Number.parseInt(octal, 8) & 0xff);
  }
  const next = content[++reader.at];
  if (next === '\r' && content[reader.at + 1] === '\n') reader.at++;
  return next === '\r' || next === '\n' ? '' : (ESCAPED[next] ?? next);
}
