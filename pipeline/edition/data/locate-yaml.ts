import { isAlias, isMap, isScalar, isSeq, type Node, type Pair, Scalar, type YAMLMap } from 'yaml';
import type { RuleId } from '../../diagnostics/catalogue.ts';
import { excerpt } from '../schemas/excerpt.ts';
import type { Located } from './located.ts';

type Report = (rule: RuleId, what: string, offset: number) => void;
interface Walk {
  text: string;
  report: Report;
  /** only the first alias of a file is reported: a bomb has any number of them */
  alias: boolean;
}

/** Turns composed YAML into values with their offsets, reporting aliases, tags and keys that stand twice. */
export function locateYaml(contents: Node | null, text: string, report: Report): Located {
  return locate(contents, 0, { text, report, alias: false });
}

function locate(node: Node | null, emptyAt: number, walk: Walk): Located {
  if (node === null) return { value: null, at: emptyAt };
  const at = node.range?.[0] ?? emptyAt;
  if (isAlias(node)) {
    if (!walk.alias) walk.report('yaml-alias', `an alias: *${node.source}`, at);
    walk.alias = true;
    return { value: null, at };
  }
  if (node.tag !== undefined) {
    walk.report('yaml-tag', `a tag: ${node.tag}`, at);
    return { value: null, at };
  }
  if (isMap(node)) return locateMap(node, at, walk);
  if (isSeq(node)) return locateList(node.items as Node[], at, walk);
  if (isScalar(node)) return { value: node.value, at, textAt: textStart(node, at, walk.text) };
  return { value: null, at };
}

function locateList(nodes: Node[], at: number, walk: Walk): Located {
  const items = nodes.map((node) => locate(node, at, walk));
  return { value: items.map((item) => item.value), at, items };
}

function locateMap(map: YAMLMap, at: number, walk: Walk): Located {
  const entries: NonNullable<Located['entries']> = new Map();
  const value: Record<string, unknown> = Object.create(null);
  for (const pair of map.items as Pair<Node, Node | null>[]) {
    const keyAt = pair.key?.range?.[0] ?? at;
    const keyEnd = pair.key?.range?.[1] ?? keyAt;
    const key = keyName(pair.key);
    if (key === null) {
      walk.report('value-type', 'a key must be a word, not a list, a mapping or an alias', keyAt);
      continue;
    }
    if (key === '__proto__') {
      walk.report('key-unknown', '`__proto__` is no key', keyAt);
      continue;
    }
    if (entries.has(key)) {
      walk.report('key-duplicate', `${excerpt(key)} stands twice here`, keyAt);
      continue;
    }
    const node = locate(pair.value, keyEnd, walk);
    entries.set(key, { keyAt, node });
    value[key] = node.value;
  }
  return { value, at, entries };
}

function keyName(key: Node | null): string | null {
  if (key === null) return '';
  return isScalar(key) ? String(key.source ?? key.value) : null;
}

function textStart(node: Scalar, at: number, text: string): number {
  if (node.type !== Scalar.BLOCK_LITERAL && node.type !== Scalar.BLOCK_FOLDED) return at;
  const line = text.indexOf('\n', at) + 1;
  // leading blank lines belong to the value; the first line with a word shows the indentation
  const word = /\S/g;
  word.lastIndex = line;
  const first = word.exec(text)?.index ?? line;
  const indentation = first - (text.lastIndexOf('\n', first) + 1);
  return Math.min(line + indentation, text.length);
}
