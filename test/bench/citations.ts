/**
 * Measures how long 2,000 citations of 200 works take, from Markdown notes to written notes and bibliography; exit status
 * 1 above the limit. `npx tsx test/bench/citations.ts`
 */
import { citeNotes, template } from '../cite/cite-notes.ts';

const CITATIONS = 2000;
const WORKS = 200;
/** seconds of processor time */
const LIMIT = 5;

const library = Array.from({ length: WORKS }, (_, index) => ({
  id: `work${index}`,
  type: index % 3 === 0 ? 'article-journal' : 'book',
  author: [{ family: `Author ${index % 90}`, given: 'Ada' }],
  title: `A title of work ${index}: with a subtitle`,
  'title-short': `Work ${index}`,
  'container-title': 'Northern Review',
  publisher: 'Press',
  'publisher-place': 'Leeds',
  issued: { 'date-parts': [[1900 + (index % 100)]] },
}));
// 7 has no factor in common with 200: all works come up, near and far from their last place
const notes = Array.from(
  { length: CITATIONS },
  (_, index) => `[see @work${(index * 7) % WORKS}, p. ${index}].`,
);

for (const ibid of [false, true]) {
  const before = process.cpuUsage();
  const start = performance.now();
  const { notes: written, bibliography } = citeNotes(notes, {
    library,
    ibid,
    style: template('pamphleteer-notes.csl'),
  });
  const elapsed = ((performance.now() - start) / 1000).toFixed(2);
  const { user, system } = process.cpuUsage(before);
  const seconds = (user + system) / 1e6;
  console.log(
    `${written.length} citations, ${bibliography.length} works${ibid ? ', ibid.' : ''}: ${seconds.toFixed(2)} s of processor time, ${elapsed} s on the clock`,
  );
  if (seconds > LIMIT) process.exitCode = 1;
}
