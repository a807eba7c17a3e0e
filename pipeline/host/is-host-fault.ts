import type { HostFault } from './host-fault.ts';

/** True for what `hostFault` made; everything else that is thrown is a bug, or an interruption. */
export function isHostFault(error: unknown): error is HostFault {
  return error instanceof Error && error.name === 'HostFault' && 'rule' in error;
}
