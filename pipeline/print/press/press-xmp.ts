/** What a file says of itself as PDF/X-4 (ISO 15930-7, 6.8.2), and that nothing in it was trapped. */
const PDFX = `<rdf:Description rdf:about="" xmlns:pdfxid="http://www.npes.org/pdfx/ns/id/"><pdfxid:GTS_PDFXVersion>PDF/X-4</pdfxid:GTS_PDFXVersion></rdf:Description>
<rdf:Description rdf:about="" xmlns:pdf="http://ns.adobe.com/pdf/1.3/"><pdf:Trapped>False</pdf:Trapped></rdf:Description>
<rdf:Description rdf:about="" xmlns:xmpMM="http://ns.adobe.com/xap/1.0/mm/"><xmpMM:VersionID>1</xmpMM:VersionID><xmpMM:RenditionClass>default</xmpMM:RenditionClass></rdf:Description>`;

/** The XMP of a digital book as that of its print file: it says PDF/X-4 instead of PDF/A and PDF/UA. */
export function pressXmp(xmp: string): string {
  const from = xmp.indexOf('<rdf:Description rdf:about="" xmlns:pdfaid=');
  const to = xmp.indexOf('</rdf:RDF>');
  return `${xmp.slice(0, from)}${PDFX}\n${xmp.slice(to)}`;
}
