/** Characters that fit a running head of small capitals beside its margins on the smallest pages. */
const LONGEST = 48;

/** A title short enough for the head of a page: its part before a colon or dash, or its first words. */
export function runningHead(title: string): string {
  if (title.length <= LONGEST) return title;
  const main = title.split(/:\s|\s[–—]\s|[?!]\s/, 1)[0];
  if (main.length <= LONGEST) return main;
  const words = main.split(' ');
  while (words.length > 1 && words.join(' ').length > LONGEST - 1) words.pop();
  return `${words.join(' ').replace(/[\s,;:]+$/, '')}…`;
}
