/** What PDF/A-1b forbids and PDF/A-2u allows or asks for. */
const ALLOWED_IN_A2 = [
  // ISO 19005-2, 6.1.4: cross-reference streams may be used
  /^1\.4 .*cross reference streams/,
  // 6.2.11.4.2: CIDSet is optional
  /^3\.1\.11 .*CIDSet entry is missing/,
  // Info and XMP need not agree in the way of ISO 19005-1, 6.7.3: several authors are several entries
  /^7\.2 .*Author/,
  // 6.6.4: part 2, level U
  /^7\.11\.1 .*conformance level must be A or B/,
  /^7\.11\.2 .*part must be 1/,
];

/** What Preflight finds that is wrong in a PDF/A-2u too. */
export const beyondA1 = (errors: string[]): string[] =>
  errors.filter((error) => !ALLOWED_IN_A2.some((one) => one.test(error)));
