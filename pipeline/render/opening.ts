import type { ElementContent } from 'hast';
import type { Section } from '../model/book.ts';
import { element } from './element.ts';
import { joinNames } from './join-names.ts';
import { toXhtml } from './to-xhtml.ts';
import { withoutPositions } from './without-positions.ts';

/** What stands over a text: author, title, subtitle, rule, standfirst, headnote. Parts have their title alone. */
export function opening(section: Section): ElementContent[] {
  const title = element('h1', [section.title], { id: `${section.id}-title` });
  switch (section.role) {
    case 'part':
      return [element('header.part', [title])];
    case 'introduction':
    case 'chapter':
    case 'afterword':
    case 'chronology':
    case 'abbreviations':
      return [
        element('header.opening', [
          section.authors.length > 0
            ? element('p.author', [joinNames(section.authors.map((author) => author.name))])
            : null,
          title,
          section.subtitle ? element('p.subtitle', [section.subtitle]) : null,
          element('hr.rule'),
          section.standfirst
            ? element('div.standfirst', withoutPositions(toXhtml(section.standfirst)))
            : null,
          section.headnote ? element('div.headnote', withoutPositions(toXhtml(section.headnote))) : null,
        ]),
      ];
    case 'acknowledgments':
    case 'contents':
    case 'bibliography':
    case 'index':
    case 'colophon':
    case 'notes':
      return [title];
    case 'half-title':
    case 'title-page':
    case 'imprint':
    case 'dedication':
    case 'cover-front':
    case 'cover-inside':
    case 'cover-back':
      return [];
  }
}
