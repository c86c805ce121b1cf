import type { FactName, Facts } from '../facts/known-facts.ts';

/** What may stand in double braces in a template, and the fact that it is filled with. */
export const PLACEHOLDERS: Readonly<Record<string, FactName>> = {
  greeting: 'salutation',
  'first name': 'first',
  role: 'role',
  company: 'company',
  when: 'when',
  'thanks for': 'for',
  'seeing me': 'seeing',
  topic: 'topic',
  'second topic': 'also',
  question: 'asked',
  'what they told me': 'told',
  'what they said': 'said',
  'what they showed me': 'shown',
  strength: 'bring',
  'what I did': 'claim',
  'next step': 'next',
  'who answers': 'from',
  'answer by': 'by',
  'others met': 'names',
  about: 'about',
  missing: 'lacking',
  link: 'share',
  'my name': 'me',
  'my phone': 'phone',
  'my email': 'email',
};

/** The values for a template: texts alone, without any inherited name. A placeholder that is not known is left out. */
export function placeholderValues(facts: Facts): Readonly<Record<string, string>> {
  const values = Object.create(null) as Record<string, string>;
  for (const [name, fact] of Object.entries(PLACEHOLDERS)) {
    const value = facts[fact];
    if (value !== undefined) values[name] = value;
  }
  return values;
}
