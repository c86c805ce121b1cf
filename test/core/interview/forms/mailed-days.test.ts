import { describe, expect, it } from 'vitest';
import { interviewIn } from '../vault.ts';

const mail = (text: string): string =>
  `From: Saffron Whitlock <saffron@crewdirect.example>\nTo: Delroy Maxwell\nDate: Mon, 8 Jun 2026 16:12\nSubject: Cobalt Arena\n\n${text}\n\n- **Nikolai Petrakis**:\n    - point loads\n`;

describe('The date of a mail that is pasted in front of a note', () => {
  it('is not that of the talk which it announces for tomorrow', () => {
    expect(interviewIn(mail('Nikolai Petrakis will ring you tomorrow at 8.30am.'))).toMatchObject({
      date: '2026-06-09',
      time: '08:30',
    });
  });

  it.each([
    ['in the writer’s own notes', 'Your talk is on a day to be fixed.\n\n---\n\nThe train leaves tomorrow at 8.15.'],
    ['of something else', 'The office closes tomorrow at 4.30pm.'],
  ])('is not moved by a time tomorrow %s', (...[, text]) => {
    expect(interviewIn(mail(text)).date).toBeNull();
  });

  it('is no day of a talk where the mail names none', () => {
    expect(interviewIn(mail('Nikolai Petrakis will ring you.')).date).toBeNull();
  });
});
