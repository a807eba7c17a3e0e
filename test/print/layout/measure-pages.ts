/** What the browser made of a document. CSS pixels. */
export interface Measured {
  /** how wide the document is with everything that stands out */
  width: number;
  /** bottoms from the top of each page: of its last content, of its box of text, of the last block in that */
  pages: { height: number; bottom: number; textBottom: number; lastBlock: number }[];
  /** lines found and planned, and how far right text goes in a paragraph and may go */
  blocks: { words: string; lines: number; planned: number; right: number; edge: number }[];
  /** of the first lines of paragraphs of running text, from the top of the box of text */
  baselines: number[];
}

/** Runs in the browser. */
export function measurePages(): Measured {
  const result: Measured = {
    width: document.documentElement.scrollWidth,
    pages: [],
    blocks: [],
    baselines: [],
  };
  /** Tops of the lines of an element: text of one line lies within half a line of it. */
  const rectsOf = (element: Element): DOMRect[] => {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    const rects: DOMRect[] = [];
    const range = document.createRange();
    while (walker.nextNode()) {
      const node = walker.currentNode as Text;
      // Superior marks stand higher than their line, labels and spaces at line ends have boxes of their own.
      if (node.parentElement?.closest('sup, .label, .folio')) continue;
      range.selectNodeContents(node);
      rects.push(...Array.from(range.getClientRects()));
    }
    return rects.filter((rect) => rect.width > 0);
  };
  for (const page of Array.from(document.querySelectorAll('.page'))) {
    const box = page.getBoundingClientRect();
    const text = page.querySelector('.text');
    const last = page.lastElementChild?.getBoundingClientRect().bottom ?? box.top;
    const inText = text?.getBoundingClientRect();
    const lastBlock = text?.lastElementChild?.getBoundingClientRect().bottom ?? box.top;
    result.pages.push({
      height: box.height,
      bottom: last - box.top,
      textBottom: (inText?.bottom ?? box.top) - box.top,
      lastBlock: lastBlock - box.top,
    });
    for (const block of Array.from(page.querySelectorAll('p'))) {
      const style = getComputedStyle(block);
      const leading = Number.parseFloat(style.lineHeight);
      const rects = rectsOf(block);
      const middles = rects.map((rect) => (rect.top + rect.bottom) / 2).sort((a, b) => a - b);
      const lines = middles.filter((y, index) => index === 0 || y - middles[index - 1] > leading / 2).length;
      const given = Number.parseFloat(block.style.height) - Number.parseFloat(block.style.paddingTop || '0');
      const edge = block.getBoundingClientRect().right;
      result.blocks.push({
        words: (block.textContent ?? '').slice(0, 40),
        lines,
        planned: Math.round(given / leading),
        right: Math.max(...rects.map((rect) => rect.right)),
        edge,
      });
      if (block.classList.contains('s-body') && inText) {
        // An empty inline block stands on the baseline.
        const probe = document.createElement('span');
        probe.style.display = 'inline-block';
        block.prepend(probe);
        result.baselines.push(probe.getBoundingClientRect().bottom - inText.top);
        probe.remove();
      }
    }
  }
  return result;
}
