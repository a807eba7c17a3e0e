import type { CitationItem, Engine } from 'citeproc';

/**
 * HTML of the citations at one place, each in an element of its own (`wrapCitationEntry` of the system). citeproc leaves
 * out what the style sets around all of them where it does so; what it would have written is compared, and wins where
 * the two differ.
 */
export function linkedCluster(engine: Engine, items: CitationItem[]): string {
  const extensions = engine.opt.development_extensions;
  extensions.apply_citation_wrapper = true;
  const linked = engine.makeCitationCluster(items);
  extensions.apply_citation_wrapper = false;
  const { layout_prefix: prefix = '', layout_suffix: suffix = '' } = engine.citation.opt;
  if (prefix === '' && suffix === '') return linked;
  const [before, after] = [escaped(prefix), escaped(suffix)];
  const whole = engine.makeCitationCluster(items);
  return before + linked.replace(LINK, '') + after === whole ? before + linked + after : whole;
}

const LINK = /<a data-work="[^"]*">|<\/a>/g;

const escaped = (text: string) =>
  text.replaceAll('&', '&#38;').replaceAll('<', '&#60;').replaceAll('>', '&#62;');
