/** The attributes of an element of a template. */
export interface Attributes {
  text(name: string, otherwise: string): string;
  number(name: string, otherwise: number): number;
  /** words apart by spaces */
  list(name: string): string[];
}

/** Reads what stands between the name of an element and its end. A length that is none is what it is if absent. */
export function readAttributes(written: string): Attributes {
  const given = new Map([...written.matchAll(/([a-z-]+)="([^"]*)"/g)].map((match) => [match[1], match[2]]));
  const text = (name: string, otherwise: string) => given.get(name) ?? otherwise;
  return {
    text,
    number(name, otherwise) {
      const value = Number(given.get(name) ?? Number.NaN);
      return Number.isFinite(value) ? value : otherwise;
    },
    list: (name) =>
      text(name, '')
        .split(' ')
        .filter((part) => part !== ''),
  };
}
