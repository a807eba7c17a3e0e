import { textString } from '../../file/text-string.ts';
import { NAMESPACES } from '../../metadata/namespaces.ts';
import { xmpText } from '../../metadata/read-xmp.ts';
import type { Check } from '../../rule.ts';

/** Entry of Info -> the property of XMP that says the same (ISO 32000-1, Table 317). */
const PAIRS = [
  ['Title', 'dc', 'title'],
  ['Subject', 'dc', 'description'],
  ['Keywords', 'pdf', 'Keywords'],
  ['Producer', 'pdf', 'Producer'],
  ['Creator', 'xmp', 'CreatorTool'],
  ['CreationDate', 'xmp', 'CreateDate'],
  ['ModDate', 'xmp', 'ModifyDate'],
] as const;

/** A date of Info, `D:20240102030405+01'00'`, as milliseconds; those of XMP are ISO 8601. */
function moment(text: string): number {
  const found = /^D:(\d{4})(\d\d)?(\d\d)?(\d\d)?(\d\d)?(\d\d)?(?:(Z)|([+-]\d\d)'?(\d\d)?)?/.exec(text);
  if (found === null) return Date.parse(text);
  const [
    ,
    year,
    month = '01',
    day = '01',
    hour = '00',
    minute = '00',
    second = '00',
    utc,
    ahead,
    rest = '00',
  ] = found;
  const zone = utc || !ahead ? 'Z' : `${ahead}:${rest}`;
  return Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}${zone}`);
}

/** Info and metadata that tell different things. */
export const metadataDiffers: Check = function* ({ file, info, xmp }) {
  for (const [key, schema, name] of PAIRS) {
    const inInfo = textString(file.get(info, key));
    const inXmp = xmpText(xmp, NAMESPACES[schema], name);
    if (inInfo === null || inXmp === null) continue;
    const isSame = key.endsWith('Date') ? moment(inInfo) === moment(inXmp) : inInfo.trim() === inXmp;
    if (!isSame) yield { what: `${key} of Info is not ${schema}:${name} of the metadata` };
  }
};
