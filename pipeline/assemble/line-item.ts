import type { ListItem, PhrasingContent } from 'mdast';

/** An item of a list that says what is in a line of the source. */
export function lineItem(line: number, content: PhrasingContent[]): ListItem {
  const children: PhrasingContent[] = [{ type: 'text', value: `Line ${line}: ` }, ...content];
  return { type: 'listItem', spread: true, children: [{ type: 'paragraph', children }] };
}
