import { extensionSchemas } from '../../metadata/extension-schemas.ts';
import type { Check } from '../../rule.ts';

/** Schemas of XMP and of PDF/A itself. */
const PREDEFINED = [
  'http://purl.org/dc/elements/1.1/',
  'http://ns.adobe.com/xap/1.0/',
  'http://ns.adobe.com/xap/1.0/rights/',
  'http://ns.adobe.com/xap/1.0/mm/',
  'http://ns.adobe.com/xap/1.0/bj/',
  'http://ns.adobe.com/xap/1.0/t/pg/',
  'http://ns.adobe.com/xmp/1.0/DynamicMedia/',
  'http://ns.adobe.com/pdf/1.3/',
  'http://ns.adobe.com/photoshop/1.0/',
  'http://ns.adobe.com/camera-raw-settings/1.0/',
  'http://ns.adobe.com/tiff/1.0/',
  'http://ns.adobe.com/exif/1.0/',
  'http://ns.adobe.com/exif/1.0/aux/',
  'http://www.aiim.org/pdfa/ns/id/',
  'http://www.aiim.org/pdfa/ns/extension/',
];

/** ISO 19005-2, 6.6.2.3.1: properties of other schemas are described in the file. */
export const propertyUndescribed: Check = function* ({ xmp, metadata }) {
  if (xmp === null) return;
  const schemas = extensionSchemas(xmp);
  for (const { prefix, namespace, name } of xmp.properties) {
    const isKnown = schemas.some(
      (schema) => schema.namespace === namespace && schema.properties.includes(name),
    );
    if (!isKnown && !PREDEFINED.includes(namespace))
      yield {
        what: `the metadata use ${prefix}:${name} and do not describe it`,
        where: { object: metadata?.owner },
      };
  }
};
