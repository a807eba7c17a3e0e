import type { Heading, Root } from 'mdast';
import { toString as plain } from 'mdast-util-to-string';
import { finding } from '../../diagnostics/finding.ts';
import type { Message } from '../../model/message.ts';
import type { Text } from '../../model/text.ts';
import { placeOf } from '../data/place-of.ts';
import type { Reading } from '../files/reading.ts';
import { report } from '../files/report.ts';
import { type TextFront, textFrontSchema } from '../schemas/text-front.ts';
import { validate } from '../validate/validate.ts';
import { type MarkedText, readMarkedText } from './read-marked-text.ts';
import { settleHeadings } from './settle-headings.ts';
import { takeTitle } from './take-title.ts';

/** Reads texts/<id>.md for each id; those with faults that matter are left out. */
export async function readTexts(reading: Reading, ids: readonly string[]): Promise<Text[]> {
  const texts: Text[] = [];
  for (const id of ids) {
    const marked = await readMarkedText(reading, `texts/${id}.md`);
    if (marked === null) continue;
    const { value, messages } = validate(textFrontSchema, marked.front);
    report(reading, messages);
    if (value === null) continue;
    const text = toText(id, marked, value.data, reading.messages);
    if (text !== null) texts.push(text);
  }
  return texts;
}

function toText(id: string, marked: MarkedText, front: TextFront, messages: Message[]): Text | null {
  const title = front.title ?? liftTitle(marked.body, marked.file, messages);
  if (front.title !== undefined) dropRepeatedTitle(marked.body, front.title);
  if (title === null) {
    messages.push(finding('key-missing', '`title` is missing', placeOf(marked.front, [])));
    return null;
  }
  settleHeadings([marked.body]);
  const { author, authors, lang, language, subtitle, headnote, standfirst, date } = front;
  const metadata = { title, subtitle, authors: authors ?? author ?? [], date: date ?? null };
  return {
    id,
    file: marked.file,
    received: false,
    metadata: { ...metadata, language: language ?? lang, headnote, standfirst },
    body: marked.body,
  };
}

const isTop = (node: Root['children'][number]): node is Heading =>
  node.type === 'heading' && node.depth === 1;

/** Without a title in the front matter, a single heading of the first depth is it. */
function liftTitle(body: Root, file: string, messages: Message[]): string | null {
  const tops = body.children.filter(isTop);
  if (tops.length !== 1) return null;
  body.children.splice(body.children.indexOf(tops[0]), 1);
  const title = takeTitle(tops[0], body, file);
  messages.push(...title.messages);
  return title.value;
}

/** Many editors repeat the title as the first heading. */
function dropRepeatedTitle(body: Root, title: string): void {
  const first = body.children[0];
  if (first !== undefined && isTop(first) && plain(first).trim() === title) body.children.shift();
}
