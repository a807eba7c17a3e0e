/** A share, for people: "71 %", "99.8 %". */
export function describeScale(scale: number): string {
  const percent = scale * 100;
  return `${percent > 99 ? Math.floor(percent * 10) / 10 : Math.round(percent)} %`;
}
