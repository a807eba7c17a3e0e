import type { Check } from '../rule.ts';
import { action } from './x/action.ts';
import { annotation } from './x/annotation.ts';
import { boxMissing } from './x/box-missing.ts';
import { boxesNested } from './x/boxes-nested.ts';
import { deviceColour } from './x/device-colour.ts';
import { externalStream } from './x/external-stream.ts';
import { fontNotEmbedded } from './x/font-not-embedded.ts';
import { formReference } from './x/form-reference.ts';
import { glyphMissing } from './x/glyph-missing.ts';
import { halftone } from './x/halftone.ts';
import { identifier } from './x/identifier.ts';
import { imageAlternates } from './x/image-alternates.ts';
import { metadataMissing } from './x/metadata-missing.ts';
import { noId } from './x/no-id.ts';
import { outputIntent } from './x/output-intent.ts';
import { outputProfile } from './x/output-profile.ts';
import { postscript } from './x/postscript.ts';
import { transferFunction } from './x/transfer-function.ts';
import { trapped } from './x/trapped.ts';
import { version } from './x/version.ts';

/** The rules of PDF/X-4 by their ids. */
export const xRules = {
  'pdf-x-version': version,
  'pdf-x-no-id': noId,
  'pdf-x-identifier': identifier,
  'pdf-x-trapped': trapped,
  'pdf-x-metadata-missing': metadataMissing,
  'pdf-x-output-intent': outputIntent,
  'pdf-x-output-profile': outputProfile,
  'pdf-x-box-missing': boxMissing,
  'pdf-x-boxes-nested': boxesNested,
  'pdf-x-annotation': annotation,
  'pdf-x-action': action,
  'pdf-x-font-not-embedded': fontNotEmbedded,
  'pdf-x-glyph-missing': glyphMissing,
  'pdf-x-device-colour': deviceColour,
  'pdf-x-transfer-function': transferFunction,
  'pdf-x-halftone': halftone,
  'pdf-x-postscript': postscript,
  'pdf-x-external-stream': externalStream,
  'pdf-x-form-reference': formReference,
  'pdf-x-image-alternates': imageAlternates,
} satisfies Record<string, Check>;
