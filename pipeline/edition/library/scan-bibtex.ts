/** One `@type{…}` of a BibTeX file. */
export interface BibtexEntry {
  /** in lower case: book, string, comment … */
  type: string;
  /** offset of its `@` */
  at: number;
  /** with `@` and both braces */
  text: string;
}

export interface BibtexFault {
  what: string;
  at: number;
}

/** Fields hold a few levels of braces; parsers that call themselves give up on thousands. */
const DEEPEST = 30;
/** A new entry at a line's start, an escaped brace, a brace or parenthesis. */
const TOKEN = /(^|\n)([ \t]*)@[ \t]*([A-Za-z]+)\s*([{(])|\\[\\{}]|[{}()]/g;

interface Open extends BibtexFault {
  type: string;
  closer: string;
  depth: number;
  tooDeep: boolean;
}

/**
 * Cuts a BibTeX file into its entries, in one pass. An entry begins a line, so one without an end costs nothing but
 * itself. What stands between entries is a comment.
 */
export function scanBibtex(text: string): { entries: BibtexEntry[]; faults: BibtexFault[] } {
  const entries: BibtexEntry[] = [];
  const faults: BibtexFault[] = [];
  let open: Open | null = null;
  const give = (end: number) => {
    if (open?.tooDeep) faults.push({ what: 'braces are nested too deep in this entry', at: open.at });
    else if (open) entries.push({ type: open.type, at: open.at, text: text.slice(open.at, end) });
    open = null;
  };
  const unclosed = () => {
    if (open) faults.push({ what: `this entry has no end: a \`${open.closer}\` is missing`, at: open.at });
  };
  for (const match of text.matchAll(TOKEN)) {
    const [token, before, spaces, type, opener] = match;
    if (type !== undefined) {
      unclosed();
      const at = match.index + before.length + spaces.length;
      const closer = opener === '{' ? '}' : ')';
      open = { what: '', at, type: type.toLowerCase(), closer, depth: 0, tooDeep: false };
    } else if (open) {
      const entry: Open = open;
      if (token === entry.closer && entry.depth === 0) give(match.index + 1);
      else if (token === '{') entry.tooDeep ||= ++entry.depth > DEEPEST;
      else if (token === '}') entry.depth -= 1;
    }
  }
  unclosed();
  return { entries, faults };
}
