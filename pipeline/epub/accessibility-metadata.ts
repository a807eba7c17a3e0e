import type { Conformance } from '../model/edition.ts';
import { xmlElement } from '../xml/xml-element.ts';
import { xmlText } from '../xml/xml-text.ts';

/** What the accessibility metadata depends on. */
export interface AccessibilityFacts {
  /** the printed edition that page breaks are taken from; absent where there are none */
  pageSource?: string;
  hasIndex: boolean;
  hasNotes: boolean;
  /** the text has pictures */
  hasPictures: boolean;
  /** what a person found; absent: nothing is claimed */
  conformance?: Conformance;
}

/**
 * EPUB Accessibility 1.1 discovery metadata. Conformance is claimed only where the edition says so: that takes a person who
 * has read the book with a screen reader.
 */
export function accessibilityMetadata(facts: AccessibilityFacts): string[] {
  const { pageSource, hasIndex } = facts;
  const features = [
    'structuralNavigation',
    'tableOfContents',
    'readingOrder',
    'displayTransformability',
    'alternativeText',
    'ARIA',
    ...(hasIndex ? ['index'] : []),
    ...(pageSource ? ['pageBreakMarkers', 'pageNavigation'] : []),
  ];
  return [
    // The cover at least is a picture.
    ...['textual', 'visual'].map((mode) => property('schema:accessMode', mode)),
    property('schema:accessModeSufficient', 'textual'),
    ...features.map((feature) => property('schema:accessibilityFeature', feature)),
    property('schema:accessibilityHazard', 'none'),
    property('schema:accessibilitySummary', summary(facts), 'en'),
    ...(pageSource ? [property('pageBreakSource', pageSource)] : []),
    ...(facts.conformance ? claim(facts.conformance) : []),
  ];
}

function claim({ conformsTo, certifiedBy, credential, report }: Conformance): string[] {
  const id = 'conformance';
  const refined = (name: string, value: string) =>
    xmlElement('meta', { property: `a11y:${name}`, refines: `#${id}` }, [xmlText(value)]);
  return [
    xmlElement('meta', { property: 'dcterms:conformsTo', id }, [xmlText(conformsTo)]),
    refined('certifiedBy', certifiedBy),
    ...(credential ? [refined('certifierCredential', credential)] : []),
    ...(report ? [xmlElement('link', { rel: 'a11y:certifierReport', refines: `#${id}`, href: report })] : []),
  ];
}

function summary({ pageSource, hasIndex, hasNotes, hasPictures }: AccessibilityFacts): string {
  return [
    'A book of text in logical reading order, with headings, landmarks and a table of contents.',
    hasPictures
      ? 'Pictures have the descriptions that their editor gave them.'
      : 'The only picture is the cover, which is described.',
    ...(hasNotes ? ['Each note is linked to its reference and back.'] : []),
    ...(hasIndex ? ['The index is linked to the text.'] : []),
    ...(pageSource ? ['The pages of the printed edition are marked and listed.'] : []),
  ].join(' ');
}

function property(name: string, value: string, language?: string): string {
  return xmlElement('meta', { property: name, 'xml:lang': language }, [xmlText(value)]);
}
