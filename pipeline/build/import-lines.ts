import type { Origin } from '../import/extracted.ts';
import { visit } from '../markdown/visit.ts';
import type { Recipe } from '../model/edition.ts';
import type { Message } from '../model/message.ts';
import type { Normalized } from '../normalize/normalize.ts';

/** The recipe of a Markdown file, whose lines are the file's, with the lines of the extracted text. */
export function recipeAtLinesOfText(recipe: Recipe, { lines }: Origin): Recipe {
  const byLine = new Map<number, number>();
  let longest = 0;
  lines.forEach(([first, last], line) => {
    if (first > 0 && !byLine.has(first)) byLine.set(first, line);
    longest = Math.max(longest, last);
  });
  /** the extracted line that holds a line of the file: it begins there or above */
  const holding: number[] = [];
  for (let line = 1; line <= longest; line++) holding[line] = byLine.get(line) ?? holding[line - 1] ?? line;
  const at = (line: number) => holding[line] ?? lines.length + line;
  return {
    ...recipe,
    decisions: recipe.decisions.map((decision) => ({
      ...decision,
      line: at(decision.line),
      ...(decision.endLine === undefined ? {} : { endLine: at(decision.endLine) }),
    })),
    corrections: recipe.corrections.map((correction) => ({ ...correction, line: at(correction.line) })),
  };
}

/** What was found in the text of a Markdown file, at the lines of the file; columns are not kept. */
export function atLinesOfFile(
  value: Normalized,
  messages: Message[],
  { lines }: Origin,
  file: string,
): { value: Normalized; messages: Message[] } {
  const first = (line: number) => lines[line]?.[0] || line;
  const last = (line: number) => lines[line]?.[1] || line;
  const spread = <T extends { line: number; endLine: number }>(item: T): T => ({
    ...item,
    line: first(item.line),
    endLine: last(item.endLine),
  });
  visit(value.text.body, (node) => {
    if (!node.position) return;
    const { start, end } = node.position;
    node.position = {
      start: { line: first(start.line), column: 1 },
      end: { line: last(end.line), column: 1 },
    };
  });
  return {
    value: {
      ...value,
      structure: { ...value.structure, items: value.structure.items.map(spread) },
      works: value.works.map(spread),
    },
    messages: messages.map((message) =>
      message.file === file && message.line !== null
        ? { ...message, line: first(message.line), column: null }
        : message,
    ),
  };
}
