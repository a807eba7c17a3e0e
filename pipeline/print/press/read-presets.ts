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
  const unknown = Object.entries(presets).flatMap(([name, preset]) =>
    Object.entries(preset).flatMap(([key, wish]) => {
      if (typeof wish === 'string' || Object.hasOwn(sources, wish.source)) return [];
      const path = ['presets', name, key, 'source'];
      return [
        finding('presets-invalid', `${path.join('.')}: there is no source ${wish.source}`, value.at(path)),
      ];
    }),
  );
  return { value: unknown.length === 0 ? value.data : null, messages: unknown };
}
