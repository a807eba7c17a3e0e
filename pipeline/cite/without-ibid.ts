/** A condition of CSL that asks for the position of a citation. */
const CONDITION = /<(if|else-if)\b([^>]*?)\bposition\s*=\s*(["'])([^"']*)\3([^>]*?)(\/?)>/g;
const MATCH = /\bmatch\s*=\s*["'](\w+)["']/;
/** Attributes that can say what is never true, and the value that no work has. */
const NEVER = ['type', 'locator', 'variable'];
const NOTHING = 'x-never';

/**
 * A CSL style in which no citation is ever in the position ibid: those are `subsequent`, which comes out as the short
 * form. Everything else stays.
 */
export function withoutIbid(style: string): string {
  return style.replace(CONDITION, (whole, name, before, _quote, value: string, after, slash) => {
    const positions = value.split(/\s+/).filter((position) => position !== '');
    const left = positions.filter((position) => !position.startsWith('ibid'));
    if (left.length === positions.length) return whole;
    const rest = `${before}${after}`;
    const all = (MATCH.exec(rest)?.[1] ?? 'all') === 'all';
    // of several that must all hold, one never does
    const kept = all || left.length === 0 ? '' : `position="${left.join(' ')}"`;
    const never = NEVER.find((attribute) => !new RegExp(`\\b${attribute}\\s*=`).test(rest)) ?? 'type';
    return `<${name}${before}${kept || `${never}="${NOTHING}"`}${after}${slash}>`;
  });
}
