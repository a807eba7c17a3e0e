/** Languages usually written from the right, by their BCP 47 primary tag. */
const RIGHT_TO_LEFT = ['ar', 'arc', 'ckb', 'dv', 'fa', 'he', 'iw', 'ps', 'sd', 'syr', 'ug', 'ur', 'yi'];

/** Direction of a text in a language; undefined where left. */
export function languageDirection(language: string): 'rtl' | undefined {
  return RIGHT_TO_LEFT.includes(language.toLowerCase().split('-')[0]) ? 'rtl' : undefined;
}
