import { parse } from 'yaml';

/** YAML as the person wrote it: every scalar a string, duplicate keys allowed, no warnings on the terminal. Throws on broken YAML. */
export function parseYaml(text: string): unknown {
  return parse(text, { schema: 'failsafe', uniqueKeys: false, logLevel: 'error' });
}
