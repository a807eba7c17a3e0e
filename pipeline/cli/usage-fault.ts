/** The command line is wrong, or nothing is found there: exit status 2. */
export class UsageFault extends Error {}
