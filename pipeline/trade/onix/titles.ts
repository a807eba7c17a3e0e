import type { Contributor, ContributorRole, Metadata } from '../../model/edition.ts';
import { composite, data } from './element.ts';

/** List 17. */
const ROLES: Record<ContributorRole, string> = {
  aut: 'A01',
  ill: 'A12',
  ann: 'A20',
  aui: 'A24',
  edt: 'B01',
  trl: 'B06',
};

/** The series as a collection of the publisher, the title, who made the book (groups P.5 to P.7). */
export function titles({ title, subtitle, series, contributors }: Metadata): string[] {
  return [
    series === undefined
      ? data('NoCollection', undefined)
      : composite('Collection', [
          data('CollectionType', '10'),
          titleDetail('02', series.name, undefined, series.number),
        ]),
    titleDetail('01', title, subtitle),
    ...contributorsOf(contributors),
  ];
}

/** `level`: 01 the product, 02 its collection (List 149). */
function titleDetail(level: '01' | '02', title: string, subtitle?: string, part?: number): string {
  return composite('TitleDetail', [
    data('TitleType', '01'),
    composite('TitleElement', [
      data('TitleElementLevel', level),
      data('PartNumber', part),
      data('TitleText', title),
      data('Subtitle', subtitle),
    ]),
  ]);
}

/** One composite a name, whatever its roles. */
function contributorsOf(contributors: Contributor[]): string[] {
  const names = [...new Set(contributors.map(({ name }) => name))];
  return names.map((name, index) => {
    const same = contributors.filter((one) => one.name === name);
    const fileAs = same.find((one) => one.fileAs)?.fileAs;
    const isBody = same.some(({ body }) => body === true);
    return composite('Contributor', [
      data('SequenceNumber', index + 1),
      ...same.map(({ role }) => data('ContributorRole', ROLES[role])),
      ...(isBody
        ? [data('CorporateName', name), data('CorporateNameInverted', fileAs)]
        : [data('PersonName', name), data('PersonNameInverted', fileAs)]),
    ]);
  });
}
