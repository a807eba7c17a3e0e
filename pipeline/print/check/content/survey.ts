import type { Dict } from '../file/value.ts';
import type { Codespace } from '../fonts/read-cmap.ts';

/** Where on the pages something was met first, pages from 1. */
export interface Seen {
  page: number;
  /** number of the object whose content it is */
  object: number;
}

/** A font that text is set in. */
export interface FontUse extends Seen {
  dict: Dict;
  /** codes that are shown, as numbers; those of an encoding that is not known are left out */
  codes: Set<number>;
  /** how strings fall into codes; null where that is not known */
  codespaces: Codespace[] | null;
  /** false where all its text is invisible (rendering mode 3) */
  visible: boolean;
}

/** Colour without a definition of its own, used for something that is painted. */
export interface ColourUse extends Seen {
  device: Device;
  /** "text", "a picture" … */
  what: string;
}

export type Device = 'DeviceGray' | 'DeviceRGB' | 'DeviceCMYK';

/** Marked content with an MCID. */
export interface MarkUse extends Seen {
  id: number;
}

/** A form XObject that is drawn. */
export interface FormUse extends Seen {
  dict: Dict;
  times: number;
  hasMarks: boolean;
}

export type ContentFlawKind =
  | 'loose'
  | 'tag-in-artifact'
  | 'artifact-in-tag'
  | 'unknown-operator'
  | 'missing-resource'
  | 'inherited-resources'
  | 'unbalanced'
  | 'nesting'
  | 'inline-filter'
  | 'inline-interpolation'
  | 'language';

/** Something about content that a rule may object to. */
export interface ContentFlaw extends Seen {
  kind: ContentFlawKind;
  what: string;
}

/** What all content of a file uses: pages, forms, patterns, appearances of annotations. */
export interface Survey {
  fonts: Map<Dict, FontUse>;
  colours: ColourUse[];
  /** `page or form object/MCID` */
  marks: Map<string, MarkUse>;
  /** object number of the form -> its use */
  forms: Map<number, FormUse>;
  /** graphics state dictionaries that are set */
  states: Map<Dict, Seen>;
  images: Map<Dict, Seen>;
  /** rendering intents -> where */
  intents: Map<string, Seen>;
  /** pages with transparency, and where their first is */
  transparent: Map<number, Seen>;
  /** each once a page and stream */
  flaws: Map<string, ContentFlaw>;
}
