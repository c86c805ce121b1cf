import { describe, expect, it } from 'vitest';
import { interviewIn } from '../vault.ts';

const people = 'company: Kilbride\ninterviewers: [Dana Whitfield, Omar Reyes]';
const note = (body: string): string => `---\n${people}\n---\n${body}\n`;
const second =
  '> From: Ruth Orme <ruth@kilbride.example>\n> Subject: Second interview\n>\n> Date: 3 December 2026\n> Time: 15:00\n> Format: video';
const invitation =
  '> From: Ruth Orme <ruth@kilbride.example>\n> To: Robin\n> Subject: Interview\n>\n> Date: 19 November 2026\n> Time: 09:30';

describe('The day of a talk', () => {
  it.each([
    ['in its heading', `# Kilbride 2026-11-19\nDana asked about raku.\n\n${second}`, {}],
    ['in its file name', `Dana asked about raku.\n\n${second}`, { path: 'Interviews/2026-11-19 Kilbride.md' }],
    ['in its heading above the mail', `# Kilbride 2026-11-19\n\n${second}\n\nDana asked about raku.`, {}],
  ])('stands %s, and in no mail about another', (_, body, around) => {
    expect(interviewIn(note(body), around)).toMatchObject({ date: '2026-11-19', time: null, format: null });
  });

  it('stands in the mail above the notes where nothing else tells it', () => {
    expect(interviewIn(note(`${invitation}\n\nDana asked about raku.`))).toMatchObject({
      date: '2026-11-19',
      time: '09:30',
    });
  });

  it.each([
    `${invitation}\n\nMet on 19 November 2026. Dana moved here from Leeds on Monday.`,
    `# Kilbride, 19 November 2026\n\n${invitation}\n\nSecond round moved to Friday.`,
    `# Kilbride, 19 November 2026\n\n${invitation}\n\nDecision was pushed to Monday.`,
    `# Kilbride, 19 November 2026\n\n${invitation}\n\nThey moved the kiln on Tuesday.`,
    `# Kilbride, 19 November 2026\n\n${invitation}\n\nThey moved it to Thursday in the end.`,
  ])('is told by the notes, whatever else was moved: %s', (body) => {
    expect(interviewIn(note(body)).date).toBe('2026-11-19');
  });

  it.each([
    'They moved it to the Thursday in the end.',
    'Interview was moved to Friday.',
    'The talk got pushed to the 24th.',
  ])('is asked where the one in the mail counts no longer: %s', (moved) => {
    expect(interviewIn(note(`${invitation}\n\n${moved}`)).date).toBeNull();
  });

  it('is not the day on which a mail without marks was sent, though a reply is quoted in it', () => {
    const mail =
      'From: Ruth Orme <ruth@kilbride.example>\nSent: 10 November 2026 09:15\nTo: Robin\nSubject: Interview\n\nWe look forward to meeting you.\n\n> From: Robin <robin@x.example>\n>\n> Can I come?';
    expect(interviewIn(note(mail)).date).toBeNull();
    expect(interviewIn(note(`Met on 19 November 2026.\n\n${mail}`)).date).toBe('2026-11-19');
  });
});

describe('The job of a talk', () => {
  it.each(['> Role: Kiln manager', '> We also look for a kiln manager in Leeds.'])(
    'is not that of a mail below the notes: %s',
    (line) => {
      const body = `I applied as a potter.\n\n> From: Ruth Orme <ruth@kilbride.example>\n> Subject: hello\n>\n${line}`;
      expect(interviewIn(note(body)).role?.toLowerCase() ?? '').not.toContain('kiln');
    },
  );
});
