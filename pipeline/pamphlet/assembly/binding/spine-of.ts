import type { AssemblyJob } from '../types.ts';

/** The side on which a pamphlet is bound. */
export const spineOf = ({ direction }: AssemblyJob) => (direction === 'ltr' ? 'left' : 'right');
