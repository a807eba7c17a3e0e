import { Parser } from 'htmlparser2';

export interface HtmlSize {
  /** most elements open at once */
  depth: number;
  /** elements and pieces of text */
  nodes: number;
}

/** How deep and how large a page is, from one pass that builds no tree. */
export function measureHtml(html: string): HtmlSize {
  const size: HtmlSize = { depth: 0, nodes: 0 };
  let open = 0;
  const parser = new Parser({
    onopentagname() {
      open++;
      size.nodes++;
      size.depth = Math.max(size.depth, open);
    },
    ontext() {
      size.nodes++;
    },
    onclosetag() {
      open--;
    },
  });
  parser.write(html);
  parser.end();
  return size;
}
