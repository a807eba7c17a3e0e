import { readBook } from './read-book.mjs';

/** Writes a book in the language of a typesetting program, notes where they are called. */
function write(file, { escape, heading, note, paragraph }) {
  return readBook(file)
    .map(({ children }) => {
      const notes = new Map(
        children.flatMap((node) => (node.type === 'footnoteDefinition' ? [[node.identifier, node]] : [])),
      );
      const inline = (node) => {
        if (node.type === 'footnoteReference')
          return note((notes.get(node.identifier)?.children ?? []).map(inline).join(' '));
        return 'value' in node ? escape(node.value) : (node.children ?? []).map(inline).join('');
      };
      return children
        .filter((node) => node.type !== 'footnoteDefinition')
        .map((node) =>
          node.type === 'heading' ? heading(node.depth, inline(node)) : paragraph(inline(node)),
        )
        .join('\n\n');
    })
    .join('\n\n');
}

/** Typst markup. */
export const typstSource = (file) =>
  `#set document(title: "Peers")
#set page(width: 148mm, height: 210mm, margin: (inside: 17mm, outside: 23mm, top: 19mm, bottom: 24mm), numbering: "1")
#set text(font: "EB Garamond", size: 10.5pt, lang: "en")
#set par(justify: true, first-line-indent: 1em, leading: 0.4em, spacing: 0.4em)
#show heading.where(level: 1): it => { pagebreak(weak: true); it }

${write(file, {
  escape: (text) => text.replace(/[\\#*_`$<>@[\]=+\-/~"']/g, (sign) => `\\${sign}`),
  heading: (depth, text) => `${'='.repeat(depth)} ${text}`,
  note: (text) => `#footnote[${text}]`,
  paragraph: (text) => text,
})}`;

const LATEX = { '\\': '\\textbackslash{}', '~': '\\textasciitilde{}', '^': '\\textasciicircum{}' };

/** LaTeX, for pdflatex; letters that its fonts lack are question marks. */
export const latexSource = (file) =>
  `\\documentclass[10pt,twoside]{book}
\\usepackage[utf8]{inputenc}\\usepackage[T1]{fontenc}\\usepackage{textcomp}
\\usepackage[paperwidth=148mm,paperheight=210mm,inner=17mm,outer=23mm,top=19mm,bottom=24mm]{geometry}
\\setlength{\\emergencystretch}{3em}\\begin{document}
${write(file, {
  escape: (text) =>
    text
      .normalize('NFC')
      .replace(/[\\~^]/g, (sign) => LATEX[sign])
      .replace(/[&%$#_{}]/g, (sign) => `\\${sign}`)
      .replace(/[^\x20-\xff\u2013\u2014\u2018-\u201d\u2026]/g, '?'),
  heading: (depth, text) => `\\${depth === 1 ? 'chapter' : 'section'}*{${text}}`,
  note: (text) => `\\footnote{${text}}`,
  paragraph: (text) => text,
})}
\\end{document}
`;
