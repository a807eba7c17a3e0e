/**
 * Breaks a text at its spaces into lines that are no wider than `width`; a word that is wider, such as the name of a file,
 * is broken anywhere.
 */
export function wrap(text: string, width: number, widthOf: (line: string) => number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ').flatMap((one) => pieces(one, width, widthOf))) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && widthOf(longer) > width) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return [...lines, line];
}

function pieces(word: string, width: number, widthOf: (line: string) => number): string[] {
  const whole = widthOf(word);
  if (whole <= width) return [word];
  const signs = [...word];
  // as many as fit if all were equally wide: measured only where they are not
  let length = Math.max(1, Math.floor((signs.length * width) / whole));
  while (length > 1 && widthOf(signs.slice(0, length).join('')) > width) length -= 1;
  return [signs.slice(0, length).join(''), ...pieces(signs.slice(length).join(''), width, widthOf)];
}
