import { checkRules } from '../../../pipeline/diagnostics/catalogue/check.ts';
import { pdfARules } from '../../../pipeline/diagnostics/catalogue/pdf-a.ts';
import { pdfUaRules } from '../../../pipeline/diagnostics/catalogue/pdf-ua.ts';
import { pdfXRules } from '../../../pipeline/diagnostics/catalogue/pdf-x.ts';
import { catalogue } from '../../../pipeline/diagnostics/catalogue.ts';
import type { Rule } from '../../../pipeline/diagnostics/rule.ts';

const row = (cells: string[]) => `| ${cells.join(' | ')} |`;

function table(rules: Record<string, Rule>, hasClauses: boolean): string {
  const head = hasClauses ? ['rule', 'clause', 'what it finds'] : ['rule', 'what it finds'];
  const rows = Object.entries(rules).map(([id, { summary, reference = '', severity }]) => {
    // the name of the standard stands above the table
    const clause = reference.replace(/^ISO \d+-\d+(?:, )?/, '');
    const told = severity === 'error' ? summary : `${summary} (${severity})`;
    return row(hasClauses ? [`\`${id}\``, clause, told] : [`\`${id}\``, told]);
  });
  return [row(head), row(head.map(() => '---')), ...rows].join('\n');
}

const general = Object.fromEntries(
  Object.keys(checkRules)
    .filter((id) => id.startsWith('pdf-'))
    .map((id): [string, Rule] => [id, catalogue[id as keyof typeof checkRules]]),
);

/** The part of pipeline/print/check/README.md that lists the rules, as the catalogue has them. */
export const rulesTable = [
  '### Every PDF',
  table(general, false),
  '### PDF/UA-1: ISO 14289-1, and failure conditions of the Matterhorn Protocol',
  table(pdfUaRules, true),
  '### PDF/A-2u: ISO 19005-2',
  table(pdfARules, true),
  '### PDF/X-4: ISO 15930-7',
  table(pdfXRules, false),
].join('\n\n');
