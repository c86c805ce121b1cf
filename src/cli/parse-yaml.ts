import { parse } from 'yaml';
import { readPlainYaml } from './plain-yaml.ts';

/** YAML as the person wrote it: every scalar a string, duplicate keys allowed, no warnings on the terminal. Throws on broken YAML. */
export function parseYaml(text: string): unknown {
  return readPlainYaml(text) ?? parse(text, { schema: 'failsafe', uniqueKeys: false, logLevel: 'error' });
}
