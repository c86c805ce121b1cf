import { foldKey } from '../../text/fold.ts';
import type { Meaning } from '../words/keys.ts';
import type { Field } from './field.ts';
import { joinedText } from './values.ts';

/** A property that stands more than once, and says another thing each time. */
export interface Contrary {
  readonly meaning: Meaning;
  readonly key: string;
  readonly says: readonly string[];
}

/** Of these a note has one; of everything else what stands there twice is read twice. */
const SINGLE: ReadonlySet<Meaning | null> = new Set<Meaning>([
  'date',
  'time',
  'end',
  'duration',
  'zone',
  'company',
  'role',
  'round',
  'status',
  'outcome date',
  'next step date',
  'decision by',
  'follow up on',
  'keep in touch',
]);

/** Properties without the values that contradict each other under one name: which is right, only the person knows. */
export function withoutContrary(
  fields: readonly Field[],
  means: (key: string) => Meaning | null,
): { readonly kept: readonly Field[]; readonly contrary: readonly Contrary[] } {
  const byKey = new Map<string, Field[]>();
  for (const field of fields) {
    const key = foldKey(field.key);
    byKey.set(key, [...(byKey.get(key) ?? []), field]);
  }
  if (byKey.size === fields.length) return { kept: fields, contrary: [] };
  const contrary = [...byKey.values()].flatMap((same) => contraryOf(same, means) ?? []);
  const open = new Set(contrary.map(({ key }) => foldKey(key)));
  return { kept: fields.map((field) => (open.has(foldKey(field.key)) ? { ...field, value: null } : field)), contrary };
}

function contraryOf(same: readonly Field[], means: (key: string) => Meaning | null): Contrary | null {
  const [first] = same;
  const meaning = first === undefined ? null : means(first.key);
  if (first === undefined || meaning === null || !SINGLE.has(meaning)) return null;
  const says = [...new Set(same.flatMap(({ value }) => joinedText(value) ?? []))];
  return says.length > 1 ? { meaning, key: first.key, says } : null;
}

/** What contradicts itself, as questions: `which date is right: "2026-03-12" or "2026-03-14"?` */
export function askWhichIsRight(contrary: readonly Contrary[]): readonly string[] {
  return contrary.map(({ key, says }) => `which ${key} is right: ${says.map((text) => `"${text}"`).join(' or ')}?`);
}
