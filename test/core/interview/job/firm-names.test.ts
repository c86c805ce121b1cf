import { describe, expect, it } from 'vitest';
import { interviewIn } from '../vault.ts';

function companyIn(body: string, title = 'x'): string | null {
  const text = `---\ninterviewers: Dana Whitfield\ndate: 2026-03-02\n---\n${body}\n`;
  return interviewIn(text, { path: `Notes/${title}.md` }).company;
}

describe('The firm of an address in the note', () => {
  it.each([
    ['Brook again.\nmail from sam@brook.example', 'Brook'],
    ['Brook again.\nmail from sam@mail.brook.example', 'Brook'],
    ['Brook again.\nmail from sam@brook-alder.example', 'Brook'],
    ['Cobalt again.\nmail from sam@cobaltretail.example', 'Cobalt'],
    ['Hôtel Bellerive, 9:00\nmail sam@bellerive.example', 'Hôtel Bellerive'],
    ['Bellerive, 9:00 then Hôtel Bellerive\nmail sam@bellerive.example', 'Hôtel Bellerive'],
    ['Brook, 9:00, of Brook Alder\nmail sam@brook.example', 'Brook Alder'],
    ['Brook-Alder rang.\nmail sam@brookalder.example', 'Brook-Alder'],
    ['ok\nok\nBrook again.\nmail from sam@brook.example', 'Brook'],
    ['ok\nok\nok\nBrook again.\nmail from sam@brook.example', null],
    ['Cobal again.\nmail from sam@cobaltretail.example', null],
    ['Retail again.\nmail from sam@cobaltretail.example', null],
    ['Broo again.\nmail from sam@brook.example', null],
    ['Lux again.\nmail from sam@lux.example', null],
    ['Luxo again.\nmail from sam@luxo.example', 'Luxo'],
    ['Dana again.\nmail from sam@dana.example', null],
    ['Mr Brook again.\nmail from sam@brook.example', null],
    ['Brook Recruitment again.\nmail from sam@brook.example', null],
    ['Brook again.\n%% sam@brook.example %%', null],
    ['Brook again.', null],
  ])('is named as the first lines write it: %j: %s', (body, company) => {
    expect(companyIn(body)).toBe(company);
  });

  it('may stand in the title', () => {
    expect(companyIn('ok\nmail from sam@brook.example', 'Brook thursday')).toBe('Brook');
  });
});

describe('A firm in a note without capitals', () => {
  it.each([
    ['hollybank vets', 'hollybank vets'],
    ['talked at hollybank vets about dogs', 'hollybank vets'],
    ['went to the hollybank vets, fine', 'hollybank vets'],
    ['ok\nok\ntalked at hollybank vets about dogs', 'hollybank vets'],
    ['ok\nok\nok\ntalked at hollybank vets about dogs', null],
    ['talked at vets about dogs', null],
    ['went to the walking vets, fine', null],
    ['went to the very vets, fine', null],
    ['went to the clinic vets, fine', null],
  ])('is known by its last word: %j: %s', (body, company) => {
    expect(companyIn(body)).toBe(company);
  });
});
