/** One record of a RIS file. */
export interface RisRecord {
  /** offset of its `TY` */
  at: number;
  text: string;
}

export interface RisFault {
  what: string;
  at: number;
}

const TAG = /^([A-Z][A-Z0-9]) {2}-(?: |$)/;
/** What looks like a tag, but has other spaces. */
const NEARLY = /^(?:TY|ER|AU|A1|TI|T1|PY|Y1|DA|JO|PB|CY|SP|EP|VL|IS|UR|ID)\s*-(?:\s|$)/;

/** Cuts a RIS file into its records, from `TY` to `ER`, in one pass. */
export function scanRis(text: string): { records: RisRecord[]; faults: RisFault[] } {
  const records: RisRecord[] = [];
  const faults: RisFault[] = [];
  let open: number | null = null;
  let at = 0;
  for (const line of text.split('\n')) {
    const tag = TAG.exec(line.trimEnd() === line ? line : `${line.trimEnd()} `)?.[1];
    if (tag === 'TY') {
      if (open !== null) faults.push({ what: 'this record has no end: `ER  -` is missing', at: open });
      open = at;
    } else if (tag === 'ER' && open !== null) {
      records.push({ at: open, text: text.slice(open, at + line.length) });
      open = null;
    } else if (tag !== undefined && open === null) {
      faults.push({ what: `\`${tag}\` stands outside of a record, which begins with \`TY  - \``, at });
    } else if (tag === undefined && NEARLY.test(line)) {
      faults.push({ what: 'a tag has two letters, two spaces, a hyphen and a space', at });
    }
    at += line.length + 1;
  }
  if (open !== null) faults.push({ what: 'this record has no end: `ER  -` is missing', at: open });
  return { records, faults };
}
