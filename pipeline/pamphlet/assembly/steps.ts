import { bindingSteps } from './binding-steps.ts';
import { printingSteps } from './printing-steps.ts';
import type { AssemblyJob, Step } from './types.ts';

/** All that is to be done with a job, from the paper to the trimmed pamphlet, in its own figures. */
export const steps = (job: AssemblyJob): Step[] => [...printingSteps(job), ...bindingSteps(job)];
