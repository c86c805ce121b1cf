import { describe, expect, it } from 'vitest';
import { interviewIn } from '../vault.ts';

interface Written {
  readonly properties?: string;
  readonly body?: string;
  readonly path?: string;
}

const others = { 'Jobs/Acme baker.md': '---\ncompany: Acme\nrole: Baker\n---\n' };

describe('What a talk was for', () => {
  it.each<readonly [Written, company: string | null, role: string | null]>([
    [{ properties: 'company: Acme\nrole: Baker' }, 'Acme', 'Baker'],
    [{ properties: 'role: pipe welder @ Harlan Fab' }, 'Harlan Fab', 'pipe welder'],
    [{ properties: 'role: Baker at Acme' }, 'Acme', 'Baker'],
    [{ properties: 'role: Baker at night' }, null, 'Baker at night'],
    [{ properties: 'company: Brook\nrole: Baker at Acme' }, 'Brook', 'Baker'],
    [{ properties: 'role: staff nurse, Elmhurst Hospice' }, 'Elmhurst Hospice', 'staff nurse'],
    [{ properties: 'role: Baker, nights' }, null, 'Baker, nights'],
    [{ properties: 'salon: Forbici & Co' }, 'Forbici & Co', null],
    [{ properties: 'company: TBD\nrole: Baker', path: 'Interviews/Acme/x.md' }, 'Acme', 'Baker'],
    [{ properties: 'role: Baker', path: 'Interviews/Acme/x.md' }, 'Acme', 'Baker'],
    [{ properties: 'role: Baker', path: 'Interviews/2026/x.md' }, null, 'Baker'],
    [{ properties: 'role: Baker', path: 'Jobs/x.md' }, null, 'Baker'],
    [{ properties: 'role: Baker', path: 'Interviews/March 2026/x.md' }, null, 'Baker'],
    [{ properties: 'format: Elmhurst Hospice, Foxglove Lane' }, 'Elmhurst Hospice', null],
    [{ body: '# Interview — Acme — Baker\n' }, 'Acme', 'Baker'],
    [{ body: '# Phone interview: Acme | Baker\n' }, 'Acme', 'Baker'],
    [{ body: '# Talk — Acme — Baker\n' }, 'Acme', null],
    [{ body: '# Interview — Acme\n' }, 'Acme', null],
    [{ body: '# Tolliver County 911 / Night dispatcher\n' }, 'Tolliver County 911', 'Night dispatcher'],
    [{ body: '# Night dispatcher / Tolliver County 911\n' }, 'Tolliver County 911', 'Night dispatcher'],
    [{ body: '# Sandberg Oy | Data engineer | 3 March 2026\n' }, 'Sandberg Oy', 'Data engineer'],
    [{ body: 'Interview Fenwick Rail, train driver\n' }, 'Fenwick Rail', 'train driver'],
    [{ body: 'Interview w/ Tern & Vole Books - shop manager\n' }, 'Tern & Vole Books', 'shop manager'],
    [{ path: 'Interviews/Reed Mill - dough operator - round 2.md' }, 'Reed Mill', 'dough operator'],
    [{ body: '# Uma Rao - train driver\n' }, null, null],
    [{ body: '# Ada Nwosu / Head of Ops\n' }, null, null],
    [{ body: '# Wexcombe Museum – registrar – 2026\n' }, 'Wexcombe Museum', 'registrar'],
    [{ body: '- School: Hills Academy, 3 km off the road, gate closes 6 pm\n' }, 'Hills Academy', null],
    [{ body: '**Hotel:** Palm Regent Hotel, Accra\n' }, 'Palm Regent Hotel', null],
    [{ properties: 'company: Palm Regent Hotel, Accra' }, 'Palm Regent Hotel, Accra', null],
    [{ properties: 'company: Palm Regent Hotel, near the lagoon' }, 'Palm Regent Hotel', null],
    [{ properties: 'company: Hartley Foods, Ltd' }, 'Hartley Foods, Ltd', null],
    [{ body: 'Company: Hartley Partners, Smith & Co\n' }, 'Hartley Partners, Smith & Co', null],
    [{ body: 'Company: Hartley, the old place\n' }, 'Hartley, the old place', null],
    [
      { properties: 'where: Black Cockatoo Yard, 88 Harbinger St', path: 'Interviews/black cockatoo interview.md' },
      'Black Cockatoo',
      null,
    ],
    [{ properties: 'Resto: La Table' }, 'La Table', null],
    [{ properties: 'title: Interview with Dana\ncompany: Acme' }, 'Acme', null],
    [{ properties: 'title: Baker\ncompany: Acme' }, 'Acme', 'Baker'],
    [{ properties: 'title: Baker\nrole: Driver\ncompany: Acme' }, 'Acme', 'Driver'],
    [{ properties: 'company: Acme\nrole: Acme Ltd, second talk' }, 'Acme', null],
    [{ properties: 'company: "**Acme**"\nrole: "[[Jobs/Baker|Baker]]"' }, 'Acme', 'Baker'],
    [{ properties: 'company: "<b>Acme</b>"\nrole: "Baker\\n night"' }, 'Acme', 'Baker night'],
    [{ body: 'Company: Acme. We met at noon.\nRole: Baker; nights.\n' }, 'Acme', 'Baker'],
    [{ properties: 'application: "[[Acme baker]]"' }, 'Acme', 'Baker'],
    [{ properties: 'role: "[[Acme baker]]"' }, 'Acme', 'Baker'],
    [{ properties: 'application: "[[Nothing]]"' }, null, null],
    [{ properties: 'company: Acme', body: 'I applied for the role of Night Baker at Acme.\n' }, 'Acme', 'Night Baker'],
    [{ properties: 'company: Acme', body: 'They want a Musical Director.\n' }, 'Acme', 'Musical Director'],
    [{ properties: 'company: Acme', body: 'acme, night guard, retail park\n' }, 'Acme', 'night guard'],
    [{ properties: 'company: Acme', body: 'Head of Operations\n' }, 'Acme', 'Head of Operations'],
    [{ properties: 'company: Acme', body: 'The principal, Mr. Whitlow, spoke.\n' }, 'Acme', null],
    [{ properties: 'company: Acme', body: 'for the second time they asked.\n' }, 'Acme', null],
    [{ body: 'mail from sam@brookbakery.example, Brook Bakery\n' }, 'Brook Bakery', null],
    [{ body: 'talked at hollybank vets about dogs\n' }, 'hollybank vets', null],
    [{ properties: 'company: ""\nrole: "  "' }, null, null],
    [{ properties: 'company: "<b></b>"\nrole: "<br><i>Baker</i>"' }, null, 'Baker'],
    [{ properties: 'company: "![Acme](logo.png)"\nrole: "Baker](x"' }, '!Acme', 'Baker] (x'],
    [{ properties: 'role: ", Acme Foods"' }, null, ', Acme Foods'],
    [{ properties: 'title: Interview day\nrole: Interview coach\ncompany: Acme' }, 'Acme', 'Interview coach'],
    [{ properties: 'company: Interview Studio\ntitle: Phone interview' }, 'Interview Studio', null],
    [{ properties: 'role: "[[Gone]]"\ncompany: Acme' }, 'Acme', 'Gone'],
    [{ properties: 'application: "[[Acme baker]]"\nrole: Driver' }, 'Acme', 'Driver'],
    [{ properties: 'role: "[[Acme baker]]"\ncompany: Brook' }, 'Brook', 'Baker'],
    [{ body: 'Interview — Acme — Baker\n' }, null, null],
    [{ body: '# [[Interview]] - Acme - Baker\n' }, 'Acme', 'Baker'],
    [{ properties: 'format: " Elmhurst Hospice , Foxglove Lane"' }, 'Elmhurst Hospice', null],
    [{ properties: 'format: [video, "Elmhurst Hospice"]' }, null, null],
    [{ properties: 'role: Baker', path: 'x.md' }, null, 'Baker'],
    [{ properties: 'role: Baker', path: 'Interviews/12 Acme/x.md' }, null, 'Baker'],
    [{ properties: 'role: Baker', path: 'Interviews/Acme 12/x.md' }, 'Acme 12', 'Baker'],
    [{ properties: 'role: Baker', path: 'Jobs/Job Search/x.md' }, null, 'Baker'],
    [{ properties: 'role: Baker', path: 'Acme/Interviews/x.md' }, null, 'Baker'],
    [{ path: 'Notes/Acme interview.md' }, null, null],
    [{ path: 'Notes/2026-03-02 Brook Bakery second round.md' }, 'Brook Bakery', null],
    [{ path: 'Notes/Interview with Dana.md' }, null, null],
  ])('is told by %j: %s, %s', ({ properties = '', body = '', path = 'Notes/x.md' }, company, role) => {
    const text = `---\ninterviewers: Dana Whitfield\ndate: 2026-03-02\n${properties}\n---\n${body}`;
    expect(interviewIn(text, { path, others })).toMatchObject({ company, role });
  });
});
