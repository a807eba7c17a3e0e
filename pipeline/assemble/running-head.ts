/** Characters that fit a running head of small capitals beside its margins on the smallest pages. */
const LONGEST = 48;

/** A title for the head of a page: a long one by its part before a colon or dash. What is too wide yet, print shortens. */
export function runningHead(title: string): string {
  if (title.length <= LONGEST) return title;
  return title.split(/:\s|\s[–—]\s|[?!]\s/, 1)[0];
}
