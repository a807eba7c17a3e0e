/** Folder and name with one slash between. Neither is normalized: messages name paths as the user gave them. */
export function joinPath(folder: string, name: string): string {
  if (name === '') return folder;
  if (folder === '' || folder === '.') return name;
  return folder.endsWith('/') ? folder + name : `${folder}/${name}`;
}
