import { describe, expect, it } from 'vitest';
import { takeContacts } from '../../../../src/core/interview/people/contacts.ts';

describe('How to reach somebody, as a text says it', () => {
  it.each([
    ['dana@acme.example', 'dana@acme.example'],
    ['Mail: dana.whitfield+jobs@mail.acme.example.', 'dana.whitfield+jobs@mail.acme.example'],
    ['<mailto:dana@acme.example>', 'dana@acme.example'],
    ['a@acme.example or b@acme.example', 'a@acme.example'],
    ['dana@acme', null],
    ['@acme.example', null],
    ['dana at acme.example', null],
  ])('an address: "%s": %s', (text, email) => {
    expect(takeContacts(text).email).toBe(email);
  });

  it.each([
    ['020 7946 0123', '020 7946 0123'],
    ['+44 (0)20 7946-0123', '+44 (0)20 7946-0123'],
    ['(020) 7946 0123', '(020) 7946 0123'],
    ['tel 7946 0123', '7946 0123'],
    ['Mobile: 7946 0123', '7946 0123'],
    ['t. 7946 0123', '7946 0123'],
    ['📞 7946 0123', '7946 0123'],
    ['zap 91 95555-0122', '91 95555-0122'],
    ['her number is 7946 0123', '7946 0123'],
    ['555 123 4567', '555 123 4567'],
    ['room 7946 0123', null],
    ['tel 946 012', null],
    ['+123 4567 8901 2345', '+123 4567 8901 2345'],
    ['+1234 5678 9012 3456', null],
    ['tel 2026-03-02 10', null],
    ['tel 02/03/2026 10', null],
    ['tel 2.3.2026 1000', null],
    ['£ 0123 4567', null],
    ['€01234567', null],
    ['£5, tel 0123 4567', '0123 4567'],
    ['04 2019-2023', null],
  ])('a number: "%s": %s', (text, phone) => {
    expect(takeContacts(text).phone).toBe(phone);
  });

  it.each([
    ['https://www.linkedin.com/in/dana-whitfield', 'https://www.linkedin.com/in/dana-whitfield'],
    ['uk.linkedin.com/in/dana', 'uk.linkedin.com/in/dana'],
    ['LinkedIn.com/in/dana.', 'LinkedIn.com/in/dana.'],
    ['on LinkedIn', null],
  ])('a page: "%s": %s', (text, linkedin) => {
    expect(takeContacts(text).linkedin).toBe(linkedin);
  });

  it.each([
    ['Dana Whitfield', 'Dana Whitfield'],
    ['Dana, email: dana@acme.example', 'Dana, '],
    ['Dana tel. 020 7946 0123 (days)', 'Dana  (days)'],
    ['Dana linkedin.com/in/dana COO', 'Dana  COO'],
    ['call Dana at 020 7946 0123 or d@acme.example', 'call Dana at or '],
    ['hotel 020 7946 0123', 'hotel '],
  ])('and what is left of "%s"', (text, rest) => {
    expect(takeContacts(text).rest.replace(/ +/g, ' ').trim()).toBe(rest.replace(/ +/g, ' ').trim());
  });
});
