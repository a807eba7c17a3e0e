import { spawnSync } from 'node:child_process';

/** True where a program can be started. */
export const hasTool = (tool: string): boolean => spawnSync(tool, ['--version']).error === undefined;
