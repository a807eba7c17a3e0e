/** The letter that something is filed under; all figures are one. */
export const letterOf = ({ key }: { key: string }): string => ([...key][0] ?? '').replace(/\p{N}/u, '0');
