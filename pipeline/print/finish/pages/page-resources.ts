import { dictAt } from '../file/resolve.ts';
import { type Dict, dictionary, type Value } from '../file/value.ts';

/** The resources of a page with fonts more, and with `rgb` as what RGB colours mean, where there are any. */
export function pageResources(printed: Value | undefined, fonts: Dict, rgb: Value | undefined): Dict {
  const resources: Dict = new Map(dictAt(printed));
  // obsolete since PDF 1.4
  resources.delete('ProcSet');
  if (fonts.size > 0) resources.set('Font', new Map([...(dictAt(resources.get('Font')) ?? []), ...fonts]));
  if (rgb !== undefined) {
    const spaces = dictAt(resources.get('ColorSpace')) ?? dictionary({});
    resources.set('ColorSpace', new Map([...spaces, ['DefaultRGB', ['/ICCBased', rgb] as Value[]]]));
  }
  return resources;
}
