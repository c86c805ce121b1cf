import { foldKey } from '../text/fold.ts';
import type { Fields } from './fields/fields.ts';
import { textsOf } from './fields/values.ts';
import { interviewTypes } from './words/status.ts';

const INTERVIEW = new Set(interviewTypes.map(foldKey));
const INTERVIEW_TAG = /^(?:job-?)?interviews?$|^vorstellungsgespr|^entretien$|^entrevista$|^sollicitatie/i;

/** Whether type, category or tags say that the note is an interview of the user's. */
export function isMarked(fields: Fields): boolean {
  return typesOf(fields).some((type) => INTERVIEW.has(type)) || tagsOf(fields).some((tag) => INTERVIEW_TAG.test(tag));
}

/** The parts of tags: `interview` and `podcast` of `#interview/podcast`. */
export function tagsOf(fields: Fields): readonly string[] {
  return fields
    .all('tags')
    .flatMap((field) => textsOf(field.value))
    .flatMap((text) => text.split(/[,\s]+/))
    .flatMap((tag) => tag.replace('#', '').split('/'));
}

/** What type and category say, folded. */
export function typesOf(fields: Fields): readonly string[] {
  const texts = fields.all('type').flatMap((field) => textsOf(field.value));
  return texts.flatMap((text) => text.split(/[,;]/)).map((text) => foldKey(text.replace(/[[\]#]/g, ' ')));
}
