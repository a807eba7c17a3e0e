/**
 * Makes a function from offsets in a text to lines and columns, all in the file: `line` is the file's line that the
 * text begins on. LF, CRLF and CR end a line.
 */
export function createLocator(text: string, file: string, line = 1) {
  const starts = [0];
  for (let index = 0; index < text.length; index++) {
    const character = text[index];
    if (character === '\n' || (character === '\r' && text[index + 1] !== '\n')) starts.push(index + 1);
  }
  return (offset: number): { file: string; line: number; column: number } => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if (starts[middle] <= offset) low = middle;
      else high = middle - 1;
    }
    return { file, line: line + low, column: offset - starts[low] + 1 };
  };
}
