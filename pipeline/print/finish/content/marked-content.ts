import { insertText, type Output, writeText } from './output.ts';

/** All stretches of one MCID: where their BDC stands in the output, and whether there is text or a picture in one. */
interface Stretch {
  starts: [from: number, to: number][];
  hasContent: boolean;
}

const ARTIFACT = '/Artifact BMC';

/** MCID in the operands of a BDC; null where they have none. */
function markOf(operands: string): number | null {
  const found = /\/MCID\s{1,9}(\d{1,9})/.exec(operands);
  return found ? Number(found[1]) : null;
}

/**
 * Follows what of a page is marked, and makes artifacts of what is no content: of what is drawn outside all marks, and of
 * marks that hold only lines and areas (rules, borders), unless `isPicture` knows them as part of a figure.
 */
export function markedContent(output: Output, isPicture: (mark: number) => boolean) {
  const stretches = new Map<number, Stretch>();
  /** marked content that has begun: MCID, or null for artifacts and properties of a few characters */
  const open: (number | null)[] = [];
  return {
    /** whether all that is open here is nothing */
    isOutside: () => open.length === 0,

    /** A BMC or BDC with these operands, which stands in the output from `from` to its end. Returns whether it has an MCID. */
    begin(operands: string, from: number): boolean {
      const mark = markOf(operands);
      open.push(mark);
      if (mark === null) return false;
      const stretch = stretches.get(mark) ?? { starts: [], hasContent: isPicture(mark) };
      stretch.starts.push([from, output.length]);
      stretches.set(mark, stretch);
      return true;
    },

    end() {
      open.pop();
    },

    /** Text or a picture stands here. */
    content() {
      for (const mark of open) if (mark !== null) stretches.get(mark)!.hasContent = true;
    },

    /** Makes an artifact of what stands in the output from an offset to its end. */
    wrap(from: number) {
      insertText(output, from, `${ARTIFACT}\n`);
      writeText(output, 'EMC\n');
    },

    /** Makes artifacts of marks without content. Returns their MCIDs; only once, at the end of the page. */
    finish(): number[] {
      const dropped = [...stretches].filter(([, stretch]) => !stretch.hasContent);
      // never longer than what it replaces: that has an MCID
      for (const [from, to] of dropped.flatMap(([, stretch]) => stretch.starts))
        output.bytes.set(Buffer.from(ARTIFACT.padEnd(to - from - 1), 'latin1'), from);
      return dropped.map(([mark]) => mark);
    },
  };
}
