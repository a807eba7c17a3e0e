import type { Run } from './plan-runs.ts';

/** For sheets that not every printer takes, what every printer has. */
const SMALLER: Record<string, string> = { A3: 'A4', tabloid: 'letter' };

/** What to say of a run whose sheet was chosen for its pages; null where every printer takes it. */
export function smallerPaper({ plan }: Run): string | null {
  const smaller = SMALLER[plan.paper.name];
  return smaller ? `on ${smaller}, with smaller pages: --sheet ${smaller}` : null;
}
