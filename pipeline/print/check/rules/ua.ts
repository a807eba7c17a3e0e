import type { Check } from '../rule.ts';
import { annotationDescription } from './ua/annotation-description.ts';
import { annotationUntagged } from './ua/annotation-untagged.ts';
import { artifactInTag } from './ua/artifact-in-tag.ts';
import { characterInvalid } from './ua/character-invalid.ts';
import { characterUnmapped } from './ua/character-unmapped.ts';
import { cidMap } from './ua/cid-map.ts';
import { cmapNotEmbedded } from './ua/cmap-not-embedded.ts';
import { contentUntagged } from './ua/content-untagged.ts';
import { embeddedFile } from './ua/embedded-file.ts';
import { figureAlt } from './ua/figure-alt.ts';
import { fontNotEmbedded } from './ua/font-not-embedded.ts';
import { formMarksRepeated } from './ua/form-marks-repeated.ts';
import { formReference } from './ua/form-reference.ts';
import { formulaAlt } from './ua/formula-alt.ts';
import { glyphMissing } from './ua/glyph-missing.ts';
import { headersUnknown } from './ua/headers-unknown.ts';
import { headingFirst } from './ua/heading-first.ts';
import { headingSkipped } from './ua/heading-skipped.ts';
import { headingTwice } from './ua/heading-twice.ts';
import { headingsMixed } from './ua/headings-mixed.ts';
import { identifierPrefix } from './ua/identifier-prefix.ts';
import { languageInvalid } from './ua/language-invalid.ts';
import { linkDescription } from './ua/link-description.ts';
import { linkUntagged } from './ua/link-untagged.ts';
import { linkWithoutAnnotation } from './ua/link-without-annotation.ts';
import { listNesting } from './ua/list-nesting.ts';
import { markMissing } from './ua/mark-missing.ts';
import { markWithoutElement } from './ua/mark-without-element.ts';
import { noLanguage } from './ua/no-language.ts';
import { noOutline } from './ua/no-outline.ts';
import { noPageLabels } from './ua/no-page-labels.ts';
import { noStructure } from './ua/no-structure.ts';
import { noTitle } from './ua/no-title.ts';
import { notMarked } from './ua/not-marked.ts';
import { notdef } from './ua/notdef.ts';
import { noteId } from './ua/note-id.ts';
import { noteIdTwice } from './ua/note-id-twice.ts';
import { optionalContent } from './ua/optional-content.ts';
import { parentTree } from './ua/parent-tree.ts';
import { parentWrong } from './ua/parent-wrong.ts';
import { roleLoop } from './ua/role-loop.ts';
import { suspects } from './ua/suspects.ts';
import { tabOrder } from './ua/tab-order.ts';
import { tableHeaders } from './ua/table-headers.ts';
import { tableIrregular } from './ua/table-irregular.ts';
import { tableNesting } from './ua/table-nesting.ts';
import { tagInArtifact } from './ua/tag-in-artifact.ts';
import { titleNotShown } from './ua/title-not-shown.ts';
import { tocNesting } from './ua/toc-nesting.ts';
import { treeDamaged } from './ua/tree-damaged.ts';
import { typeRemapped } from './ua/type-remapped.ts';
import { typeUnmapped } from './ua/type-unmapped.ts';
import { version } from './ua/version.ts';
import { widthDiffers } from './ua/width-differs.ts';

/** The rules of PDF/UA-1 by their ids, in the order of the catalogue. */
export const uaRules = {
  'pdf-ua-identifier-prefix': identifierPrefix,
  'pdf-ua-version': version,
  'pdf-ua-not-marked': notMarked,
  'pdf-ua-suspects': suspects,
  'pdf-ua-no-structure': noStructure,
  'pdf-ua-no-language': noLanguage,
  'pdf-ua-language-invalid': languageInvalid,
  'pdf-ua-no-title': noTitle,
  'pdf-ua-title-not-shown': titleNotShown,
  'pdf-ua-content-untagged': contentUntagged,
  'pdf-ua-artifact-in-tag': artifactInTag,
  'pdf-ua-tag-in-artifact': tagInArtifact,
  'pdf-ua-type-unmapped': typeUnmapped,
  'pdf-ua-role-loop': roleLoop,
  'pdf-ua-type-remapped': typeRemapped,
  'pdf-ua-parent-wrong': parentWrong,
  'pdf-ua-tree-damaged': treeDamaged,
  'pdf-ua-mark-without-element': markWithoutElement,
  'pdf-ua-mark-missing': markMissing,
  'pdf-ua-parent-tree': parentTree,
  'pdf-ua-heading-first': headingFirst,
  'pdf-ua-heading-skipped': headingSkipped,
  'pdf-ua-headings-mixed': headingsMixed,
  'pdf-ua-heading-twice': headingTwice,
  'pdf-ua-figure-alt': figureAlt,
  'pdf-ua-formula-alt': formulaAlt,
  'pdf-ua-note-id': noteId,
  'pdf-ua-note-id-twice': noteIdTwice,
  'pdf-ua-table-nesting': tableNesting,
  'pdf-ua-table-irregular': tableIrregular,
  'pdf-ua-table-headers': tableHeaders,
  'pdf-ua-headers-unknown': headersUnknown,
  'pdf-ua-list-nesting': listNesting,
  'pdf-ua-toc-nesting': tocNesting,
  'pdf-ua-link-untagged': linkUntagged,
  'pdf-ua-link-description': linkDescription,
  'pdf-ua-link-without-annotation': linkWithoutAnnotation,
  'pdf-ua-annotation-untagged': annotationUntagged,
  'pdf-ua-annotation-description': annotationDescription,
  'pdf-ua-tab-order': tabOrder,
  'pdf-ua-font-not-embedded': fontNotEmbedded,
  'pdf-ua-glyph-missing': glyphMissing,
  'pdf-ua-width-differs': widthDiffers,
  'pdf-ua-character-unmapped': characterUnmapped,
  'pdf-ua-character-invalid': characterInvalid,
  'pdf-ua-notdef': notdef,
  'pdf-ua-cid-map': cidMap,
  'pdf-ua-cmap-not-embedded': cmapNotEmbedded,
  'pdf-ua-form-reference': formReference,
  'pdf-ua-form-marks-repeated': formMarksRepeated,
  'pdf-ua-optional-content': optionalContent,
  'pdf-ua-embedded-file': embeddedFile,
  'pdf-ua-no-outline': noOutline,
  'pdf-ua-no-page-labels': noPageLabels,
} satisfies Record<string, Check>;
