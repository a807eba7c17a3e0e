import { z } from 'zod';
import type { Outcome } from '../../model/message.ts';
import { readDesign } from '../read-design.ts';

const points = z.number().positive();
const millimetres = z.number().nonnegative();

/** templates/print/galley.yaml. Units: comment at the head of that file. */
const schema = z.strictObject({
  format: z.literal(1),
  margins: z.strictObject({ inner: millimetres, top: millimetres, bottom: millimetres }),
  numbers: z.strictObject({ every: z.number().int().positive(), size: points, gap: points }),
  pages: z.strictObject({ size: points, gap: points }),
  words: z.strictObject({ size: points, leading: points, gap: points, width: points }),
  bars: z.strictObject({ gap: points, change: points, draft: points }),
  boxes: z.strictObject({ gap: points, side: points, weight: points, leading: points, between: points }),
});

/** The design of galley proofs, validated. */
export type GalleyDesign = z.infer<typeof schema>;

/** Reads the design of galley proofs. `file` names it in messages (`sheet-invalid`); then the value is null. */
export function readGalleyDesign(yaml: string, file: string): Outcome<GalleyDesign | null> {
  const { value, messages } = readDesign(yaml, file, schema, 'sheet-invalid', 'galley');
  return { value: value?.data ?? null, messages };
}
