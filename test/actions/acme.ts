import { parse } from 'yaml';
import type { Host } from '../../src/actions/host.ts';
import { defaultSettings } from '../../src/core/settings.ts';
import type { LocalTime } from '../../src/core/time/types.ts';
import { memoryNotes } from '../support/memory-notes.ts';

/** A person's vault in memory (path → text), at an hour in Berlin. */
export function hostOf(texts: Map<string, string>, now: LocalTime): Host {
  const settings = { ...defaultSettings, name: 'José Müller', email: 'jose@post.example', zone: 'Europe/Berlin' };
  return { notes: memoryNotes(texts), settings, parseYaml: parse, now };
}

/** A talk with Luis Ortega and Siân O’Neill at Acme on the morning of Monday, 2 March 2026. */
export const ACME = [
  '---',
  'type: interview',
  'company: Acme',
  'role: Dispatcher',
  'date: 2026-03-02T09:00',
  'interviewers:',
  '  - Luis Ortega <luis@acme.example>',
  '  - Siân O’Neill <sian@acme.example>',
  '---',
  '## Luis Ortega',
  '- asked how I plan night shifts',
  '',
].join('\n');
