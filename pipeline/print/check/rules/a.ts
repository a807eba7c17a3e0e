import type { Check } from '../rule.ts';
import { action } from './a/action.ts';
import { alternatePresentations } from './a/alternate-presentations.ts';
import { annotationAppearance } from './a/annotation-appearance.ts';
import { annotationFlags } from './a/annotation-flags.ts';
import { annotationType } from './a/annotation-type.ts';
import { blendMode } from './a/blend-mode.ts';
import { characterInvalid } from './a/character-invalid.ts';
import { characterUnmapped } from './a/character-unmapped.ts';
import { cidMap } from './a/cid-map.ts';
import { cmapNotEmbedded } from './a/cmap-not-embedded.ts';
import { deviceColour } from './a/device-colour.ts';
import { embeddedFile } from './a/embedded-file.ts';
import { externalStream } from './a/external-stream.ts';
import { filter } from './a/filter.ts';
import { fontInvalid } from './a/font-invalid.ts';
import { fontNotEmbedded } from './a/font-not-embedded.ts';
import { formFields } from './a/form-fields.ts';
import { formPostscript } from './a/form-postscript.ts';
import { formReference } from './a/form-reference.ts';
import { glyphMissing } from './a/glyph-missing.ts';
import { halftone } from './a/halftone.ts';
import { header } from './a/header.ts';
import { headerBinary } from './a/header-binary.ts';
import { hexString } from './a/hex-string.ts';
import { iccProfile } from './a/icc-profile.ts';
import { identifier } from './a/identifier.ts';
import { imageAlternates } from './a/image-alternates.ts';
import { imageInterpolated } from './a/image-interpolated.ts';
import { inlineFilter } from './a/inline-filter.ts';
import { limit } from './a/limit.ts';
import { metadataInvalid } from './a/metadata-invalid.ts';
import { nameEncoding } from './a/name-encoding.ts';
import { nesting } from './a/nesting.ts';
import { noId } from './a/no-id.ts';
import { notdef } from './a/notdef.ts';
import { objectSpacing } from './a/object-spacing.ts';
import { operatorUnknown } from './a/operator-unknown.ts';
import { optionalContent } from './a/optional-content.ts';
import { outputIntentsDiffer } from './a/output-intents-differ.ts';
import { outputProfile } from './a/output-profile.ts';
import { packetHeader } from './a/packet-header.ts';
import { pageSize } from './a/page-size.ts';
import { propertyUndescribed } from './a/property-undescribed.ts';
import { renderingIntent } from './a/rendering-intent.ts';
import { requirements } from './a/requirements.ts';
import { resourcesInherited } from './a/resources-inherited.ts';
import { schemaIncomplete } from './a/schema-incomplete.ts';
import { streamLength } from './a/stream-length.ts';
import { streamLineEnds } from './a/stream-line-ends.ts';
import { trailingData } from './a/trailing-data.ts';
import { transferFunction } from './a/transfer-function.ts';
import { transparencySpace } from './a/transparency-space.ts';
import { trigger } from './a/trigger.ts';
import { widthDiffers } from './a/width-differs.ts';
import { xrefSpacing } from './a/xref-spacing.ts';

/** The rules of PDF/A-2, level U, by their ids, in the order of the standard. */
export const aRules = {
  'pdf-a-header': header,
  'pdf-a-header-binary': headerBinary,
  'pdf-a-no-id': noId,
  'pdf-a-trailing-data': trailingData,
  'pdf-a-xref-spacing': xrefSpacing,
  'pdf-a-hex-string': hexString,
  'pdf-a-stream-length': streamLength,
  'pdf-a-stream-line-ends': streamLineEnds,
  'pdf-a-external-stream': externalStream,
  'pdf-a-filter': filter,
  'pdf-a-name-encoding': nameEncoding,
  'pdf-a-object-spacing': objectSpacing,
  'pdf-a-inline-filter': inlineFilter,
  'pdf-a-limit': limit,
  'pdf-a-nesting': nesting,
  'pdf-a-page-size': pageSize,
  'pdf-a-operator-unknown': operatorUnknown,
  'pdf-a-resources-inherited': resourcesInherited,
  'pdf-a-output-profile': outputProfile,
  'pdf-a-output-intents-differ': outputIntentsDiffer,
  'pdf-a-device-colour': deviceColour,
  'pdf-a-icc-profile': iccProfile,
  'pdf-a-transfer-function': transferFunction,
  'pdf-a-halftone': halftone,
  'pdf-a-rendering-intent': renderingIntent,
  'pdf-a-image-alternates': imageAlternates,
  'pdf-a-image-interpolated': imageInterpolated,
  'pdf-a-form-postscript': formPostscript,
  'pdf-a-form-reference': formReference,
  'pdf-a-blend-mode': blendMode,
  'pdf-a-transparency-space': transparencySpace,
  'pdf-a-font-invalid': fontInvalid,
  'pdf-a-font-not-embedded': fontNotEmbedded,
  'pdf-a-glyph-missing': glyphMissing,
  'pdf-a-cid-map': cidMap,
  'pdf-a-cmap-not-embedded': cmapNotEmbedded,
  'pdf-a-width-differs': widthDiffers,
  'pdf-a-character-unmapped': characterUnmapped,
  'pdf-a-character-invalid': characterInvalid,
  'pdf-a-notdef': notdef,
  'pdf-a-annotation-type': annotationType,
  'pdf-a-annotation-flags': annotationFlags,
  'pdf-a-annotation-appearance': annotationAppearance,
  'pdf-a-form-fields': formFields,
  'pdf-a-action': action,
  'pdf-a-trigger': trigger,
  'pdf-a-metadata-invalid': metadataInvalid,
  'pdf-a-packet-header': packetHeader,
  'pdf-a-property-undescribed': propertyUndescribed,
  'pdf-a-schema-incomplete': schemaIncomplete,
  'pdf-a-identifier': identifier,
  'pdf-a-embedded-file': embeddedFile,
  'pdf-a-optional-content': optionalContent,
  'pdf-a-alternate-presentations': alternatePresentations,
  'pdf-a-requirements': requirements,
} satisfies Record<string, Check>;
