import type { Element } from 'hast';
import type { Message } from '../../../model/message.ts';
import type { ProofNote } from '../../../model/proof.ts';
import { html } from '../html.ts';
import { articleId } from '../notes/note-article.ts';
import { findingItem } from './finding-item.ts';

/** All findings with their places, those of notes with a link to the note. */
export function findingsSection(
  findings: readonly Message[],
  notes: readonly ProofNote[],
  pathOf: (file: string) => string,
): Element | null {
  if (findings.length === 0) return null;
  const owners = new Map<string, ProofNote>();
  for (const note of notes) for (const one of note.findings) owners.set(keyOf(one), note);
  const items = worstFirst(findings).map((one) => {
    const note = owners.get(keyOf(one));
    const place = placeOf(one, pathOf);
    return html(
      'article.item',
      {
        tabIndex: -1,
        dataFindings: JSON.stringify([one.rule]),
        dataText: note?.text,
        dataSeries: note?.series,
        dataStatus: note?.status,
      },
      html('ul.findings', {}, findingItem(one)),
      html(
        'p.place',
        {},
        html('code', {}, place),
        note ? [' · ', html('a', { href: `#${articleId(note)}` }, `note ${note.text}/${note.id}`)] : null,
      ),
    );
  });
  return html('section.view', { id: 'findings' }, html('h2', {}, 'Findings'), items);
}

const SEVERITIES = ['error', 'warning', 'hint'];

const worstFirst = (findings: readonly Message[]) =>
  findings.toSorted((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity));

const keyOf = ({ rule, file, line, column, message }: Message) =>
  JSON.stringify([rule, file, line, column, message]);

const placeOf = ({ file, line, column }: Message, pathOf: (file: string) => string) =>
  [file === null ? 'the edition' : pathOf(file), line, column].filter((part) => part !== null).join(':');
