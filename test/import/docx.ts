import { strToU8, type Zippable, zipSync } from 'fflate';

const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const MAIN = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

const TYPES = `<?xml version="1.0"?><Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="${MAIN}.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="${MAIN}.styles+xml"/></Types>`;
const RELATIONS = `<?xml version="1.0"?><Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="r1" Type="${OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>`;
const OWN = `<?xml version="1.0"?><Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="r1" Type="${OFFICE}/styles" Target="styles.xml"/><Relationship Id="r2" Type="${OFFICE}/footnotes" Target="footnotes.xml"/></Relationships>`;
const STYLES = `<w:styles xmlns:w="${WORD}">${['Title', 'heading 1', 'Quote'].map((name) => `<w:style w:type="paragraph" w:styleId="${name.replace(' ', '')}"><w:name w:val="${name}"/></w:style>`).join('')}</w:styles>`;
const FOOTNOTES = `<w:footnotes xmlns:w="${WORD}"><w:footnote w:id="2"><w:p><w:r><w:t>The register of the parish, page 9.</w:t></w:r></w:p></w:footnote></w:footnotes>`;

/** A paragraph in a style; `*` around words makes them italic, `^` calls the note. */
export function paragraph(words: string, style?: string): string {
  const runs = words.split(/(\*[^*]+\*|\^)/).map((run) => {
    if (run === '^') return '<w:r><w:footnoteReference w:id="2"/></w:r>';
    const italic = run.startsWith('*') ? '<w:rPr><w:i/></w:rPr>' : '';
    return `<w:r>${italic}<w:t xml:space="preserve">${run.replaceAll('*', '')}</w:t></w:r>`;
  });
  return `<w:p>${style ? `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>` : ''}${runs.join('')}</w:p>`;
}

/** A word processor's document of such paragraphs, with further parts or others in their stead. */
export function docx(paragraphs: string, more: Zippable = {}): Uint8Array {
  return zipSync({
    '[Content_Types].xml': strToU8(TYPES),
    '_rels/.rels': strToU8(RELATIONS),
    'word/_rels/document.xml.rels': strToU8(OWN),
    'word/styles.xml': strToU8(STYLES),
    'word/footnotes.xml': strToU8(FOOTNOTES),
    'word/document.xml': strToU8(`<w:document xmlns:w="${WORD}"><w:body>${paragraphs}</w:body></w:document>`),
    ...more,
  });
}
