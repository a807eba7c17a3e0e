import { finding } from '../../diagnostics/finding.ts';
import { nearestNames } from '../../diagnostics/nearest-names.ts';
import type { Message } from '../../model/message.ts';
import type { ReadBook } from '../book/read-book.ts';
import { placeOf } from '../data/place-of.ts';
import { excerpt } from '../schemas/excerpt.ts';

/** The citation style that book.yaml names, if templates/citations does not have it. */
export function checkStyle({ settings, document }: ReadBook, templates: Record<string, string>): Message[] {
  const { style } = settings.citations;
  if (Object.hasOwn(templates, `citations/${style}.csl`)) return [];
  const styles = Object.keys(templates).flatMap((path) => /^citations\/(.+)\.csl$/.exec(path)?.[1] ?? []);
  const near = nearestNames(style, styles);
  const fix = near.length > 0 ? `Write ${near[0]}.` : undefined;
  const place = placeOf(document, ['citations', 'style']);
  return [finding('style-missing', `there is no style ${excerpt(style)}`, place, fix)];
}
