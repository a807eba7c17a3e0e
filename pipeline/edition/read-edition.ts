import { basename } from 'node:path';
import { finding } from '../diagnostics/finding.ts';
import type { Edition } from '../model/edition.ts';
import type { Files } from '../model/host.ts';
import type { Message, Outcome } from '../model/message.ts';
import { readBook } from './book/read-book.ts';
import { readCover } from './book/read-cover.ts';
import { readIcc } from './book/read-icc.ts';
import { checkBibliography } from './checks/check-bibliography.ts';
import { checkCopies } from './checks/check-copies.ts';
import { checkCovers } from './checks/check-covers.ts';
import { checkOrder } from './checks/check-order.ts';
import { checkQuotations } from './checks/check-quotations.ts';
import { checkSeries } from './checks/check-series.ts';
import { checkStyle } from './checks/check-style.ts';
import { unusedTexts } from './checks/unused-texts.ts';
import { editionId } from './files/edition-id.ts';
import { errorCode } from './files/error-code.ts';
import { joinPath } from './files/join-path.ts';
import { listFolder } from './files/list-folder.ts';
import { openReading } from './files/open-reading.ts';
import type { Reading } from './files/reading.ts';
import { report } from './files/report.ts';
import { readLibraries } from './library/read-libraries.ts';
import { readNames } from './names/read-names.ts';
import { listNotes } from './notes/list-notes.ts';
import { readNotes } from './notes/read-notes.ts';
import { readPictures } from './pictures/read-pictures.ts';
import { strayPictures } from './pictures/stray-pictures.ts';
import { readRecipes } from './recipes/read-recipes.ts';
import { editionTemplates } from './templates/edition-templates.ts';
import { listTexts } from './texts/list-texts.ts';
import { readTexts } from './texts/read-texts.ts';
import { readWords } from './words/read-words.ts';
import { readCopies } from './works/read-copies.ts';

/** They are read as one, in this order. */
const LIBRARIES = ['library.json', 'library.bib', 'library.ris'];

/**
 * Reads and validates an edition: every fault of its files in one run, each at its place. The value is null if book.yaml
 * is not usable; otherwise it holds what is: notes, recipes, texts and works with faults are left out, so that the rest
 * can be checked further. Nothing may be built from it while there are errors among the messages.
 */
export async function readEdition(
  files: Files,
  folder: string,
  options: { templatesFolder: string },
): Promise<Outcome<Edition | null>> {
  let reading: Reading;
  try {
    reading = await openReading(files, folder);
  } catch (error) {
    return { value: null, messages: [unreachable(folder, errorCode(error))] };
  }
  const book = await readBook(reading);
  const textFiles = await listTexts(reading);
  const recipes = await readRecipes(reading, textFiles.recipes);
  const texts = await readTexts(reading, textFiles.markdown);
  const notes = await readNotes(reading, await listNotes(reading, textFiles.files));
  const pictures = await readPictures(reading, texts, 'texts');
  const works = await readLibraries(reading, await listLibraries(reading));
  const library = works.map(({ work }) => work);
  const names = await readNames(reading);
  const words = await readWords(reading);
  const copies = await readCopies(reading);
  const templates = await editionTemplates(reading, files, options.templatesFolder, true);

  const { messages, inputs } = reading;
  if (book === null) return { value: null, messages };
  const icc = await readIcc(reading, book.settings.print);
  const cover = await readCover(reading, book.settings.cover);
  report(reading, checkOrder(book.settings.order, new Set(textFiles.files.keys())));
  report(reading, unusedTexts(book.settings.order, textFiles.files));
  report(reading, checkQuotations(recipes, new Set(library.map(({ id }) => id))));
  report(reading, checkCopies(copies, new Set(library.map(({ id }) => id))));
  report(reading, checkSeries(notes, book.settings.notes.series));
  report(reading, checkStyle(book, templates));
  report(reading, checkCovers(templates));
  report(reading, checkBibliography(book, library));
  const edition: Edition = {
    id: editionId(nameOf(folder, reading.root ?? folder)),
    folder,
    book: book.settings,
    bookFile: joinPath(folder, 'book.yaml'),
    recipes,
    texts,
    notes: notes.map(({ note }) => note),
    library,
    workPlaces: Object.fromEntries(works.map(({ work, place }) => [work.id, place])),
    names,
    cover,
    words,
    copies,
    pictures,
    icc,
    templates,
    inputs,
  };
  report(reading, strayPictures(edition));
  return { value: edition, messages };
}

function unreachable(folder: string, code: string): Message {
  const what = code === 'ENOENT' ? `there is no folder ${folder}` : `${folder} cannot be reached: ${code}`;
  const rule = code === 'ENOENT' ? 'file-missing' : 'file-unreadable';
  return finding(rule, what, { file: folder, line: null, column: null });
}

/** The folder's name as it was given; `.` and `..` are called what they stand for. */
function nameOf(folder: string, root: string): string {
  const name = basename(folder);
  return name === '' || name === '.' || name === '..' ? basename(root) : name;
}

/** The libraries of an edition that are there; one without citations needs none. */
async function listLibraries(reading: Reading): Promise<string[]> {
  const entries = await listFolder(reading, '');
  return LIBRARIES.filter((name) => entries.includes(name) || entries.includes(`${name}/`));
}
