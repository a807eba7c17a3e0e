import type { PhrasingContent, Text } from 'mdast';
import type { CitationPart } from './parse-citation.ts';

/**
 * Joins the written parts of a citation by the words between them. In a style that sets citations in parentheses in the
 * text, all parts share one pair.
 */
export function joinParts(
  parts: readonly CitationPart[],
  written: PhrasingContent[][],
  inText: boolean,
): PhrasingContent[] {
  const joined: PhrasingContent[] = [];
  for (const [index, content] of written.entries()) {
    if (inText && opens(content) && closes(joined)) {
      lastText(joined)!.value = lastText(joined)!.value.slice(0, -1);
      (content[0] as Text).value = (content[0] as Text).value.slice(1);
    }
    if (index > 0) joined.push({ type: 'text', value: parts[index].joint });
    joined.push(...content);
  }
  return joined;
}

const opens = ([first]: PhrasingContent[]) => first?.type === 'text' && first.value.startsWith('(');
const closes = (content: PhrasingContent[]) => lastText(content)?.value.endsWith(')') === true;

function lastText(content: PhrasingContent[]): Text | null {
  const last = content.at(-1);
  return last?.type === 'text' ? last : null;
}
