/** Words between quotation marks, without the marks. */
export interface QuotedRun {
  from: number;
  to: number;
  /** nothing closes it: it begins the block and goes on in the next, or has lost its mark */
  open?: true;
}

/** Opening marks and what closes them. */
const CLOSING: Record<string, string> = { '“': '”', '„': '“”', '«': '»', '»': '«', '‘': '’', '"': '"' };
const LETTER = /[\p{L}\p{N}]/u;

/**
 * The quotations within a block, outermost ones only: “…”, ‘…’, "…", „…“, «…», »…«. Apostrophes do not close a quotation
 * where a later mark can. One that is not closed goes to the end of the block if it begins it, as quotations of several
 * paragraphs do.
 */
export function quotedRuns(characters: string): QuotedRun[] {
  const runs: QuotedRun[] = [];
  const open: { sign: string; at: number }[] = [];
  for (let at = 0; at < characters.length; at++) {
    const sign = characters[at];
    const top = open.at(-1);
    if (top !== undefined && CLOSING[top.sign].includes(sign) && closes(characters, at, top.sign)) {
      open.pop();
      if (open.length === 0) runs.push({ from: top.at + 1, to: at });
    } else if (sign in CLOSING && opens(characters, at)) open.push({ sign, at });
    else if (sign === '”') closeOuter(open, runs, at);
  }
  const [first] = open;
  if (first !== undefined && first.sign !== '‘' && characters.slice(0, first.at).trim() === '')
    runs.push({ from: first.at + 1, to: characters.length, open: true });
  return runs;
}

/** A double mark closes single ones that were apostrophes after all. */
function closeOuter(open: { sign: string; at: number }[], runs: QuotedRun[], at: number): void {
  const index = open.findLastIndex(({ sign }) => sign === '“' || sign === '„');
  if (index < 0) return;
  const [{ at: from }] = open.splice(index);
  if (open.length === 0) runs.push({ from: from + 1, to: at });
}

function opens(characters: string, at: number): boolean {
  const before = characters[at - 1] ?? ' ';
  const after = characters[at + 1] ?? ' ';
  if (characters[at] === '‘' || characters[at] === '"') return !LETTER.test(before) && /\S/.test(after);
  return /\S/.test(after) || characters[at] !== '"';
}

function closes(characters: string, at: number, opening: string): boolean {
  if (opening === '"') return at > 0 && /\S/.test(characters[at - 1]);
  if (opening !== '‘') return true;
  const after = characters[at + 1] ?? ' ';
  if (LETTER.test(after)) return false;
  // the genitive of a plural: ‘the workers’ councils’
  if (characters[at - 1] !== 's' || !/^\s\p{Ll}/u.test(characters.slice(at + 1, at + 3))) return true;
  const rest = characters.slice(at + 1);
  const next = rest.search(/’(?![\p{L}\p{N}])/u);
  const another = rest.indexOf('‘');
  return next < 0 || (another >= 0 && another < next);
}
