import { delimiter, join } from 'node:path';
import { isExecutable } from './is-executable.ts';

/** Names under which distributions install Chromium and Chrome, best first. */
const COMMANDS = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'];

const FOLDERS = ['/usr/bin', '/usr/local/bin', '/snap/bin', '/opt/homebrew/bin'];

const MACOS = [
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
];

const WINDOWS = [
  'Chromium\\Application\\chrome.exe',
  'Google\\Chrome\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
];

function candidates(environment: NodeJS.ProcessEnv): string[] {
  if (process.platform === 'win32') {
    const roots = [environment.PROGRAMFILES, environment['PROGRAMFILES(X86)'], environment.LOCALAPPDATA];
    return roots.flatMap((root) => (root ? WINDOWS.map((path) => join(root, path)) : []));
  }
  const onPath = (environment.PATH ?? '').split(delimiter).filter((folder) => folder.startsWith('/'));
  const folders = [...new Set([...FOLDERS, ...onPath])];
  const commands = COMMANDS.flatMap((name) => folders.map((folder) => join(folder, name)));
  return process.platform === 'darwin' ? [...MACOS, ...commands] : commands;
}

/** A Chromium, Chrome or Edge at one of its usual places, or null. */
export async function installedBrowser(environment: NodeJS.ProcessEnv): Promise<string | null> {
  for (const path of candidates(environment)) if (await isExecutable(path)) return path;
  return null;
}
