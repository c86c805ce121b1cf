import type { Fields } from './fields/fields.ts';
import { textOf } from './fields/values.ts';
import { foldKey } from '../text/fold.ts';
import type { Switches, Tone } from './model.ts';

const YES = /^(?:y|yes|true|on|1|x|ja|oui|si|da|tak|always)$/;
const NO = /^(?:n|no|false|off|0|none|never|nein|non|nee|nej|nie)$/;

/** What the note switches on and off for itself. */
export function readSwitches(fields: Fields): Switches {
  const medium = word(fields, 'medium');
  return {
    off: NO.test(word(fields, 'follow up')) || NO.test(word(fields, 'interview')),
    noCalls: YES.test(word(fields, 'no calls')) || /^(?:email|mail|post|letter)s? only$/.test(medium),
    waitWithLinkedIn: YES.test(word(fields, 'wait')) || /^(?:wait|later)/.test(word(fields, 'wait')),
    tone: toneOf(word(fields, 'tone')),
    medium: mediumOf(medium),
    spelling: spellingOf(word(fields, 'spelling')),
  };
}

/** The tone that a word asks for; null for other words. Folded. */
export function toneOf(text: string): Tone | null {
  if (/^(?:formal|formell|formel|formeel|formale|traditional|conservative|sie|u|vous|usted)\b/.test(text))
    return 'formal';
  return /^(?:relaxed|casual|informal|informell|startup|friendly|locker|du|je|tu|decontracte)\b/.test(text)
    ? 'relaxed'
    : null;
}

function mediumOf(text: string): 'email' | 'post' | null {
  if (/\b(?:e ?mail|mail|emails)\b/.test(text)) return 'email';
  return /\b(?:post|letter|letters|card|by hand|handwritten|brief)\b/.test(text) ? 'post' : null;
}

function spellingOf(text: string): 'gb' | 'us' | null {
  if (/\b(?:gb|uk|british|en gb)\b/.test(text)) return 'gb';
  return /\b(?:us|american|en us)\b/.test(text) ? 'us' : null;
}

function word(fields: Fields, meaning: Parameters<Fields['first']>[0]): string {
  return foldKey(textOf(fields.first(meaning)?.value) ?? '');
}
