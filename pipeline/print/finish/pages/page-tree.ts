import { type Dict, dictionary, Indirect } from '../file/value.ts';

/** Pages or branches below one branch: enough to keep the tree low, few enough to find a page quickly. */
const PER_BRANCH = 32;

interface Branch {
  object: Indirect;
  pages: number;
}

/** Writes the tree of these pages, and into each its branch. Returns the root. */
export function pageTree(pages: Indirect[]): Indirect {
  let level: Branch[] = pages.map((object) => ({ object, pages: 1 }));
  do {
    const above: Branch[] = [];
    for (let at = 0; at < level.length; at += PER_BRANCH)
      above.push(branch(level.slice(at, at + PER_BRANCH)));
    level = above;
  } while (level.length > 1);
  return level[0].object;
}

function branch(kids: Branch[]): Branch {
  const pages = kids.reduce((sum, kid) => sum + kid.pages, 0);
  const object = new Indirect(
    dictionary({ Type: '/Pages', Count: pages, Kids: kids.map((kid) => kid.object) }),
  );
  for (const kid of kids) (kid.object.value as Dict).set('Parent', object);
  return { object, pages };
}
