/** Lining figures of one width, as a column of numbers wants them. */
export const FIGURES = 'lnum,tnum';
