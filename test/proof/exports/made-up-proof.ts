import type { Message } from '../../../pipeline/model/message.ts';
import type { Proof, ProofNote } from '../../../pipeline/model/proof.ts';

const NOWHERE = { file: 'notes/t.yaml', line: 2, column: 5 };

export const paragraph = (...text: string[]) => ({
  type: 'root' as const,
  children: text.map((value) => ({
    type: 'element' as const,
    tagName: 'p',
    properties: {},
    children: [{ type: 'text' as const, value }],
  })),
});

/** A note of the text `t`; what is not given is plain. */
export function madeUpNote(part: Partial<ProofNote> & { id: string }): ProofNote {
  return {
    text: 't',
    series: 'editor',
    status: 'draft',
    page: '1',
    pdfPage: 7,
    mark: '1',
    lemmas: [{ before: 'the ', lemma: 'words', after: ' that follow' }],
    printed: paragraph('A note.'),
    plain: 'A note.',
    body: 'A note.\n',
    fingerprint: '0123456789abcdef',
    works: [],
    persons: [],
    findings: [],
    place: NOWHERE,
    ...part,
  };
}

export function madeUpProof(notes: ProofNote[]): Proof {
  return {
    edition: 'e',
    title: 'An Edition',
    texts: [{ id: 't', title: 'A Text' }],
    works: [],
    series: [{ id: 'editor', label: 'Editor’s notes' }],
    notes,
    quotations: [],
    unattributed: [],
    findings: [],
    sources: [],
  };
}

export const finding = (rule: string, message: string): Message => ({
  rule,
  severity: 'warning',
  ...NOWHERE,
  message,
  why: 'It matters.',
  fix: 'Mend it.',
});
