/** What a name is left without is called that. */
const NAMELESS = 'book';

/**
 * The id of an edition by the name of its folder or file: without dots at its beginning, for what begins with one is hidden,
 * and no folder of artefacts can be called by it.
 */
export function editionId(name: string): string {
  return name.replace(/^\.+/, '') || NAMELESS;
}
