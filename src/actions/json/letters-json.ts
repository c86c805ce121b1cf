import { refusalWithHint } from '../choose-letters.ts';
import type { LettersWritten } from '../write-letters.ts';
import type { LettersJson } from './letter-json.ts';

/** The letters of a run in their stable form, in the order of the agenda. */
export function lettersJson({ letters, refused }: LettersWritten): LettersJson {
  return {
    letters: letters.map(({ followUp, path, created, email, subject, body, ready, missing, findings }) => {
      const person = followUp.person?.name ?? '';
      return {
        path,
        created,
        followUp: followUp.id,
        rule: followUp.rule,
        person,
        email,
        subject,
        body,
        ready,
        missing,
        findings,
      };
    }),
    refused: refused.map((refusal) => ({ id: refusal.id, says: refusalWithHint(refusal) })),
  };
}
