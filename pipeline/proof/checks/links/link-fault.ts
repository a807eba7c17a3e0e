/** Hosts of RFC 2606 and RFC 6761, and what stands in drafts for an address that was to follow. */
const PLACEHOLDER =
  /^(?:localhost|(?:.+\.)?(?:example|invalid|test|local|localhost)|(?:.+\.)?example\.(?:com|net|org)|\d{1,3}(?:\.\d{1,3}){3}|(?:www\.)?(?:your|my)[a-z-]*\.(?:com|org|net)|xxx+.*|(?:www\.)?(?:domain|website|placeholder)\.(?:com|org|net))$/i;
/** Parameters that tell a server where the reader came from. */
const TRACKING =
  /^(?:utm_\w+|fbclid|gclid|dclid|msclkid|mc_[ce]id|igshid|yclid|_ga|ref_src|twclid|__twitter_impression)$/i;

/** What is wrong with an address that is to be printed; null where nothing is. */
export function linkFault(address: string): { what: string; better?: string } | null {
  if (/\s/.test(address)) return { what: 'has a space in it' };
  const url = URL.canParse(address) ? new URL(address) : null;
  if (url === null) return { what: 'is no complete address' };
  if (!/^https?:$/.test(url.protocol))
    return /^(?:mailto|doi|urn|tel):$/.test(url.protocol)
      ? null
      : { what: `begins with ${url.protocol}, which no reader can follow` };
  if (PLACEHOLDER.test(url.hostname) || !url.hostname.includes('.'))
    return { what: `has the placeholder ${url.hostname} for a host` };
  const trimmed = address.replace(/[.,;:!?'"’”»]+$/, '');
  if (trimmed !== address) return { what: 'ends in a mark of the sentence', better: trimmed };
  const tracking = [...url.searchParams.keys()].filter((key) => TRACKING.test(key));
  if (tracking.length > 0) {
    for (const key of tracking) url.searchParams.delete(key);
    return { what: `tells the server where the reader came from (${tracking.join(', ')})`, better: url.href };
  }
  if (url.protocol === 'http:')
    return { what: 'begins with http, which browsers warn of', better: address.replace(/^http/, 'https') };
  return null;
}
