import type { BuildDiff, NoteChange, TextChange } from './diff-builds.ts';

/** The difference of two builds to be read; '' where there is none. */
export function diffText({ pages, inputs, artefacts, texts, notes }: BuildDiff): string {
  const files = (label: string, all: BuildDiff['inputs']) =>
    all.map(({ file, change }) => `${label} ${file}: ${change}`);
  return [
    ...(pages.from === pages.to ? [] : [`pages: ${pages.from} → ${pages.to}`]),
    ...texts.flatMap(ofText),
    ...notes.flatMap(ofNote),
    ...files('input', inputs),
    ...files('artefact', artefacts),
  ].join('\n');
}

const moved = (page?: { from: string | null; to: string | null }): string[] =>
  page === undefined ? [] : [`p. ${page.from ?? '–'} → ${page.to ?? '–'}`];

function ofText({ id, title, change, page, passages }: TextChange): string[] {
  const facts = change === 'changed' ? moved(page) : [change];
  const head = `text ${id}${title === '' ? '' : ` (${title})`}${facts.length > 0 ? `: ${facts.join(', ')}` : ''}`;
  return [head, ...passages.map((one) => `  p. ${one.page ?? '–'}: ${one.words}`)];
}

function ofNote({ key, change, page, mark, status, words }: NoteChange): string[] {
  const facts = [
    ...(change === 'changed' ? [] : [change]),
    ...(status === undefined ? [] : [`${status.from} → ${status.to}`]),
    ...(mark === undefined ? [] : [`mark ${mark.from} → ${mark.to}`]),
    ...moved(page),
  ];
  const head = `note ${key}${facts.length > 0 ? `: ${facts.join(', ')}` : ''}`;
  return [head, ...(words === undefined ? [] : [`  ${words}`])];
}
