/** Vault path of the note to which all the faults happen. */
export const SALT = 'Interviews/Salt.md';

/** Comments, odd quoting, a flow list and CRLF: all of it must stay. */
export const salt = [
  '---',
  '# the good one',
  "company:   'Salt & Stone'",
  'role: "Shift lead" # nights',
  'interviewers: [ Dana Whitfield , "Luis Ortega" ]',
  'date: 2026-03-12T10:00',
  'follow-ups:',
  '  - 2026-03-12 sent thank-you-email to Dana Whitfield # from the tram',
  'topics:',
  '  - night shifts',
  '---',
  '# Talk',
  '## Luis',
  '- asked how I plan a rota for night shifts',
].join('\r\n');

/** What a merge leaves at the end of a note that both sides changed there. */
export const conflict = ['', '<<<<<<< HEAD', 'mine', '=======', 'theirs', '>>>>>>> phone', ''].join('\r\n');
