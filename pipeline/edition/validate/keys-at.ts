import { z } from 'zod';

/**
 * The keys that a schema knows at a path. Where alternatives have different keys, those of the alternative that shares
 * most keys with the value.
 */
export function keysAt(schema: z.ZodType, path: readonly PropertyKey[], value: unknown): string[] {
  const objects = objectsAt(schema, path);
  const given = keysOfValue(value, path);
  const shared = (keys: string[]) => keys.filter((key) => given.includes(key)).length;
  return objects
    .map((object) => Object.keys(object.shape))
    .reduce<string[]>((best, keys) => (shared(keys) > shared(best) || best.length === 0 ? keys : best), []);
}

function keysOfValue(value: unknown, path: readonly PropertyKey[]): string[] {
  let at = value;
  for (const step of path) at = (at as Record<PropertyKey, unknown>)[step];
  return Object.keys(at as object);
}

/** The object schemas that may stand at a path, whatever they are wrapped in. */
function objectsAt(schema: z.core.$ZodType, path: readonly PropertyKey[]): z.ZodObject[] {
  if (schema instanceof z.ZodUnion) return schema.options.flatMap((option) => objectsAt(option, path));
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) {
    return objectsAt(schema.unwrap(), path);
  }
  if (schema instanceof z.ZodPipe) {
    // a transform reads from `in`, a preprocessed value goes into `out`
    return [...objectsAt(schema.in, path), ...objectsAt(schema.out, path)];
  }
  if (schema instanceof z.ZodArray && typeof path[0] === 'number') {
    return objectsAt(schema.element, path.slice(1));
  }
  if (!(schema instanceof z.ZodObject)) return [];
  if (path.length === 0) return [schema];
  const field = schema.shape[String(path[0])];
  return field === undefined ? [] : objectsAt(field, path.slice(1));
}
