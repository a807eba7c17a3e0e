/** A line as the browser set it: its text, and where it ends in points from the left edge of its paragraph. */
export interface ReadLine {
  text: string;
  right: number;
}

/**
 * Runs in the page: reads the lines of every paragraph from where each character stands. It is handed over as source,
 * so it is one function that names nothing outside itself.
 */
export function readLines(): ReadLine[][] {
  /** points of a pixel */
  const POINT = 0.75;
  const range = document.createRange();
  return Array.from(document.querySelectorAll('p')).map((paragraph) => {
    const box = paragraph.getBoundingClientRect();
    const height = Number.parseFloat(getComputedStyle(paragraph).lineHeight);
    const lines: { text: string; right: number }[] = [];
    const put = (rect: DOMRect, text: string) => {
      const index = Math.floor(((rect.top + rect.bottom) / 2 - box.top) / height);
      lines[index] ??= { text: '', right: 0 };
      lines[index].text += text;
      if (text.trim() !== '') {
        lines[index].right = Math.max(lines[index].right, (rect.right - box.left) * POINT);
      }
    };
    const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const node = walker.currentNode as Text;
      for (let at = 0; at < node.data.length; at++) {
        if (node.data[at] === '\n') continue;
        range.setStart(node, at);
        range.setEnd(node, at + 1);
        put(range.getBoundingClientRect(), node.data[at]);
      }
    }
    return lines;
  });
}
