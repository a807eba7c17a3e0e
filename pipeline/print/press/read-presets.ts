import { finding } from '../../diagnostics/finding.ts';
import type { Outcome } from '../../model/message.ts';
import { readDesign } from '../read-design.ts';
import { type Presets, presetsSchema } from './presets-schema.ts';

/**
 * Reads what printers want from YAML. `file` names it in messages. Faults, a source among them that is not listed, are
 * messages (`presets-invalid`) with line and column; then the value is null.
 */
export function readPresets(yaml: string, file: string): Outcome<Presets | null> {
  const { value, messages } = readDesign(yaml, file, presetsSchema, 'presets-invalid', 'presets');
  if (value === null) return { value, messages };
  const { sources, presets } = value.data;
  const unknown = sourcesOf(presets, ['presets']).flatMap(({ path, source }) =>
    Object.hasOwn(sources, source)
      ? []
      : [finding('presets-invalid', `${path.join('.')}: there is no source ${source}`, value.at(path))],
  );
  return { value: unknown.length === 0 ? value.data : null, messages: unknown };
}

/** Every `source` below a value, with the path to it. */
function sourcesOf(value: unknown, path: string[]): { path: string[]; source: string }[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === 'source' ? [{ path: [...path, key], source: String(inner) }] : sourcesOf(inner, [...path, key]),
  );
}
