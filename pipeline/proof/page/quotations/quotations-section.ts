import type { Element } from 'hast';
import type { CheckedQuotation, Proof, UnattributedPassage, Verdict } from '../../../model/proof.ts';
import { html } from '../html.ts';
import { articleId } from '../notes/note-article.ts';

/** Verdicts in words. */
export const VERDICTS: Record<Verdict | 'unattributed', string> = {
  exact: 'exact',
  near: 'differs',
  'not-found': 'not found in this copy',
  'no-copy': 'no copy here',
  unattributed: 'without attribution',
};

/** Quotations with their verdicts and differences, then passages of works that nothing attributes to them. */
export function quotationsSection(proof: Proof, language: string): Element | null {
  const { quotations, unattributed } = proof;
  if (quotations.length + unattributed.length === 0) return null;
  const titles = new Map(proof.works.map(({ key, title }) => [key, title]));
  const article = (one: CheckedQuotation | UnattributedPassage) => quotationArticle(one, titles, language);
  return html(
    'section.view',
    { id: 'quotations' },
    html('h2', {}, 'Quotations'),
    quotations.map(article),
    unattributed.length > 0 ? html('h3', {}, 'Passages of works, without attribution') : null,
    unattributed.map(article),
  );
}

function quotationArticle(
  one: CheckedQuotation | UnattributedPassage,
  titles: ReadonlyMap<string, string>,
  language: string,
): Element {
  const verdict = 'verdict' in one ? one.verdict : 'unattributed';
  const copy = 'copy' in one ? one.copy : undefined;
  const differences = ('differences' in one && one.differences) || [];
  return html(
    'article.item.quotation',
    { tabIndex: -1, dataText: one.text, dataVerdict: verdict, dataWorks: JSON.stringify([one.work]) },
    html(
      'header.facts',
      {},
      html('p', {}, html('span.verdict', { dataVerdict: verdict }, VERDICTS[verdict])),
      html('p.place', {}, `${one.text}, line ${one.line}`),
      one.note
        ? html(
            'p',
            {},
            html('a', { href: `#${articleId({ text: one.text, id: one.note })}` }, `note ${one.note}`),
          )
        : null,
    ),
    html('blockquote.context', { lang: language }, html('p', {}, one.words)),
    html(
      'div.words',
      {},
      html('p', {}, titles.get(one.work) ?? one.work),
      copy ? html('p.terms', {}, html('b', {}, 'Compared with: '), copy) : null,
      one.place ? html('p.terms', {}, html('b', {}, 'Found in: '), one.place) : null,
      differences.length > 0 ? differenceTable(differences) : null,
    ),
  );
}

function differenceTable(differences: NonNullable<CheckedQuotation['differences']>): Element {
  const cell = (tag: string, words: string) =>
    words === '' ? html('i.nothing', {}, 'nothing') : html(tag, {}, words);
  return html(
    'table.differences',
    {},
    html(
      'thead',
      {},
      html('tr', {}, html('th', { scope: 'col' }, 'quoted'), html('th', { scope: 'col' }, 'copy')),
    ),
    html(
      'tbody',
      {},
      differences.map(({ quoted, copy }) =>
        html('tr', {}, html('td', {}, cell('del', quoted)), html('td', {}, cell('ins', copy))),
      ),
    ),
  );
}
