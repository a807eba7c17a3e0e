import type { Contributor, Metadata } from '../model/edition.ts';
import { xmlElement } from '../xml/xml-element.ts';
import { xmlText } from '../xml/xml-text.ts';
import { textDirection } from './text-direction.ts';

/**
 * Dublin Core and refinements of a book, one element a string. `identifier` is a URN; `modified` an ISO date-time,
 * UTC where it names no zone.
 */
export function bookMetadata(metadata: Metadata, identifier: string, modified: string): string[] {
  const { title, subtitle, language, publisher, date, description, subjects, rights } = metadata;
  return [
    xmlElement('dc:identifier', { id: 'identifier' }, [xmlText(identifier)]),
    ...titleElements('title', title, 'main', 1),
    ...(subtitle ? titleElements('subtitle', subtitle, 'subtitle', 2) : []),
    xmlElement('dc:language', {}, [xmlText(language)]),
    ...contributorElements(metadata.contributors),
    ...optional('dc:publisher', publisher),
    ...optional('dc:date', date),
    ...optional('dc:description', description),
    ...subjects.flatMap((subject) => optional('dc:subject', subject)),
    ...optional('dc:rights', rights),
    ...seriesElements(metadata.series),
    property('dcterms:modified', utcSeconds(modified)),
  ];
}

function titleElements(id: string, title: string, type: string, order: number): string[] {
  return [
    xmlElement('dc:title', { id, dir: textDirection(title) }, [xmlText(title)]),
    property('title-type', type, id),
    property('display-seq', String(order), id),
  ];
}

/** One element a person, whatever their roles. An anthology without an author of the whole is filed under its editors. */
function contributorElements(contributors: Contributor[]): string[] {
  const chief = contributors.some(({ role }) => role === 'aut') ? 'aut' : 'edt';
  const names = new Set(contributors.map(({ name }) => name));
  const people = [...names].map((name) => contributors.filter((one) => one.name === name));
  const isChief = (person: Contributor[]) => person.some(({ role }) => role === chief);
  const sorted = [...people.filter(isChief), ...people.filter((person) => !isChief(person))];
  return sorted.flatMap((person, index) => {
    const id = `contributor-${index + 1}`;
    const fileAs = person.find((one) => one.fileAs)?.fileAs;
    return [
      xmlElement(isChief(person) ? 'dc:creator' : 'dc:contributor', { id }, [xmlText(person[0].name)]),
      ...person.map(({ role }) => property('role', role, id, 'marc:relators')),
      ...(fileAs ? [property('file-as', fileAs, id)] : []),
    ];
  });
}

function seriesElements(series: Metadata['series']): string[] {
  if (!series) return [];
  return [
    xmlElement('meta', { property: 'belongs-to-collection', id: 'series' }, [xmlText(series.name)]),
    property('collection-type', 'series', 'series'),
    ...(series.number === undefined ? [] : [property('group-position', String(series.number), 'series')]),
  ];
}

function optional(name: string, value: string | undefined): string[] {
  return value ? [xmlElement(name, {}, [xmlText(value)])] : [];
}

function property(name: string, value: string, refines?: string, scheme?: string): string {
  return xmlElement('meta', { property: name, refines: refines && `#${refines}`, scheme }, [xmlText(value)]);
}

/** The one form that EPUB 3.3 allows: 2026-11-22T00:00:00Z. */
function utcSeconds(modified: string): string {
  const zoned = /T/.test(modified) && !/(Z|[+-]\d\d:?\d\d)$/.test(modified) ? `${modified}Z` : modified;
  return `${new Date(zoned).toISOString().slice(0, 19)}Z`;
}
