/** Rules of diagnostics/catalogue/build.ts that the host can run into. */
export type HostRule =
  | 'browser-missing'
  | 'browser-broken'
  | 'browser-unpacking'
  | 'font-missing'
  | 'dictionary-missing'
  | 'publish-not-ours'
  | 'publish-link'
  | 'publish-in-the-way'
  | 'publish-failed'
  | 'file-not-written';

/** A fault of the world outside (not of ours): `rule` names the message that cli makes of it. */
export interface HostFault extends Error {
  name: 'HostFault';
  rule: HostRule;
}

/** Makes a fault. `what` says what is wrong just here; `cause` is the error behind it, if any. */
export function hostFault(rule: HostRule, what: string, cause?: unknown): HostFault {
  return Object.assign(new Error(what, { cause }), { name: 'HostFault' as const, rule });
}
