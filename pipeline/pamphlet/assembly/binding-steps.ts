import type { Scheme } from '../order/types.ts';
import { cutSteps } from './binding/cut-steps.ts';
import { miniSteps } from './binding/mini-steps.ts';
import { perfectSteps } from './binding/perfect-steps.ts';
import { saddleSteps } from './binding/saddle-steps.ts';
import { signatureSteps } from './binding/signature-steps.ts';
import type { AssemblyJob, Step } from './types.ts';

const STEPS: Record<Scheme, (job: AssemblyJob) => Step[]> = {
  saddle: saddleSteps,
  signatures: signatureSteps,
  perfect: perfectSteps,
  cut: cutSteps,
  mini: miniSteps,
};

/** What is done with the printed sheets, scheme by scheme. */
export const bindingSteps = (job: AssemblyJob): Step[] => STEPS[job.scheme](job);
