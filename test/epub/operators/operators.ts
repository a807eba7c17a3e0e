import { documentOperators } from './documents.ts';
import { navigationOperators } from './navigation.ts';
import { noteOperators } from './notes.ts';
import type { Operator } from './operator.ts';
import { packageOperators } from './package.ts';
import { pageOperators } from './pages.ts';
import { styleOperators } from './styles.ts';

/** All ways to break a good book that are tried. Rules do not know of them. */
export const operators: Operator[] = [
  ...noteOperators,
  ...pageOperators,
  ...navigationOperators,
  ...documentOperators,
  ...packageOperators,
  ...styleOperators,
];
