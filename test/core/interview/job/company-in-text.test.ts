import { describe, expect, it } from 'vitest';
import { interviewIn } from '../vault.ts';

/** The company of a note whose properties name none. */
function companyIn(body: string, path = 'Notes/x.md'): string | null {
  const text = `---\ninterviewers: Dana Whitfield\ndate: 2026-03-02\n---\n${body}\n`;
  return interviewIn(text, { path }).company;
}

describe('The company that a text names', () => {
  it.each([
    ['Interview at Foxglove today.', 'Foxglove'],
    ['My interview at Foxglove today.', 'Foxglove'],
    ['Interview with Maria at Foxglove today.', 'Foxglove'],
    ['Had an interview with Maria from Foxglove today.', 'Foxglove'],
    ['phone interview with Redstone Freight today', 'Redstone Freight'],
    ['trial shift at Foxglove and then home', 'Foxglove'],
    ['trial shift at Foxglove & Sons, then home', 'Foxglove & Sons'],
    ['trial shift at the Foxglove, then home', 'Foxglove'],
    ['Phone interview with Maria today', null],
    ['interview with Maria from HR today', null],
    ['interview at Mr Foxglove today', null],
    ['interview at Head Office today', null],
    [`interview at Foxgloves ${'Alder Beech '.repeat(8)}today`, null],
  ])('stands behind the word for a talk: "%s": %s', (body, company) => {
    expect(companyIn(body)).toBe(company);
  });

  it.each([
    ['klant = Foxglove, een molen', 'Foxglove'],
    ['we met; firma: Foxglove', 'Foxglove'],
    ['two rooms, employer=Foxglove (Leeds)', 'Foxglove'],
    ['our reclient: Foxglove', null],
  ])('stands behind its label: "%s": %s', (body, company) => {
    expect(companyIn(body)).toBe(company);
  });

  it.each([
    ['entretien à LogNorte', 'LogNorte'],
    ['entretien à Redstone Freight', 'Redstone Freight'],
    ['entretien à Paris', null],
    ['entretien à Paris, puis entretien à Redstone Freight', 'Redstone Freight'],
  ])('is told from a town: "%s": %s', (body, company) => {
    expect(companyIn(body)).toBe(company);
  });

  it.each([
    ['Voltara Clinic, Dendermonde', 'Voltara Clinic'],
    ['the place out on Miller Road Castlewood Freight today', 'Castlewood Freight'],
    ['Voltara Clinic rang today.', 'Voltara Clinic'],
    ['Voltara & Sons Bakery bv rang', 'Voltara & Sons Bakery bv'],
    ['VG Pleissetram Klinik: erstes Gespräch', 'Pleissetram Klinik'],
    ['interview Voltara Clinic, Leeds', 'Voltara Clinic'],
    ['ok\nok\nok\nok\nok\nVoltara Clinic, Leeds', 'Voltara Clinic'],
    ['Maria Clinic, Leeds', null],
    ['Reed Recruitment, Leeds', null],
    ['Bakkerij de Molen, Gent', 'Bakkerij de Molen'],
    ['Bakkerij de molen, Gent', 'Bakkerij de molen'],
  ])('stands in front of one of the first lines: %j: %s', (body, company) => {
    expect(companyIn(body)).toBe(company);
  });

  it.each([
    ['Marlowe, deputy LX.', 'Marlowe LX', 'Marlowe'],
    ['# Tuesday\n\nThe day.', 'Marlowe LX', null],
    ['Marlowe deputy LX.', 'Marlowe LX', null],
    ['Marlowe, deputy LX.', 'Marlow LX', null],
    ['Lee, deputy LX.', 'Lee LX', null],
    ['Maria, deputy LX.', 'Maria LX', null],
    ['marlowe, deputy LX.', 'marlowe LX', null],
    ['Marlowe Elder Beech Cedar, deputy LX.', 'Marlowe Elder Beech Cedar LX', null],
    ['Marlowe Elder Beech, deputy LX.', 'Marlowe Elder Beech LX', 'Marlowe Elder Beech'],
  ])('stands at the top and in the title: %j in “%s”: %s', (...[body, title, company]) => {
    expect(companyIn(body, `Notes/${title}.md`)).toBe(company);
  });
});

describe('The company that a title names', () => {
  it.each([
    ['2026-03-02 Foxglove', 'Foxglove'],
    ['2026-03-02 - Foxglove - 14 30', 'Foxglove'],
    ['2026-03-02 at Foxglove', 'Foxglove'],
    ['2026-03-02 Foxglove 2nd round thu', 'Foxglove'],
    ['2026-03-02 interview 14 Foxglove March', 'Foxglove'],
    ['2026-03-02 Foxglove!', 'Foxglove'],
    ['2026-03-02 🎯 Foxglove', 'Foxglove'],
    ['2026-03-02 Foxglove 2000', 'Foxglove 2000'],
    ['Foxglove Clinic interview', 'Foxglove Clinic'],
    ['Foxglove', null],
    ['Foxglove 2026-03-02', null],
    ['2026-03 Foxglove', null],
    ['foxglove clinic interview', null],
    ['2026-03-02 foxglove', null],
    ['2026-03-02 the eFoxglove', null],
    ['2026-03-02 Mrs Foxglove', null],
    ['2026-03-02 Head of Sales', null],
    ['2026-03-02 Head of Sales - Foxglove', 'Foxglove'],
    ['2026-03-02 interview', null],
  ])('is known behind a day or by its words: “%s”: %s', (title, company) => {
    expect(companyIn('We spoke.', `Notes/${title}.md`)).toBe(company);
  });

  it('may stand in the first heading', () => {
    expect(companyIn('# 2026-03-02 Foxglove\n\nWe spoke.')).toBe('Foxglove');
  });

  it.each([
    ['We spoke at Foxglove.', 'Foxglove', 'Foxglove'],
    ['We spoke at FOXGLOVE.', 'Foxglove', 'FOXGLOVE'],
    ['We spoke at Foxglove Ltd. twice', 'Foxglove', 'Foxglove Ltd'],
    ['At Foxglove.\nAt Foxglove Clinic.', 'Foxglove', 'Foxglove Clinic'],
    ['We spoke at foxglove.', 'Foxglove', 'Foxglove'],
    ['We spoke with foxglove.', 'Foxglove', null],
    ['We spoke at foxglove.', 'call foxglove', 'foxglove'],
    ['oakley & finch, shoe shop', 'interview oakley shoes', 'oakley & finch'],
    ['fade & anchor stokes croft. trial day sat', 'trial fade n anchor', 'fade & anchor'],
    ['hoje fui ao lar de Santa Luzia falar', 'lar santa luzia', 'lar de Santa Luzia'],
    ['ok so that was saint columbas nursing home', 'voice note st columbas', 'saint columbas nursing home'],
    ['You asked me to write it down.', 'Dear Lorraine', null],
    ['w shaz about the till', 'chat shaz', null],
    ['uma rao rang about the till', 'call uma rao', null],
    ['rang about the sparky job, site visit in penarth', 'sparky job penarth', null],
    ["St Jude's Hospice, for a job.", 'St Judes', "St Jude's Hospice"],
    ['Lakeside Tram Depot rang', 'tram depot call', 'Lakeside Tram Depot'],
    ['Called Tram Depot today', 'tram depot call', 'Tram Depot'],
    ['hoy he ido a la Guardería Los Girasoles', 'los girasoles!!', 'Guardería Los Girasoles'],
    ['I have been to the Corran Playhouse and I have seen it', 'The Playhouse', 'Corran Playhouse'],
    ['Personalberatung Kessel & Rohde rief an', 'Telefonat Kessel & Rohde', 'Kessel & Rohde'],
    ['Met the parents, Imogen asked about naps', 'The Adeyemi family', 'Adeyemi family'],
    ['We spoke at Newfoxglove.', 'Foxglove', null],
    ['We spoke at IX.', 'IX interview', null],
    ['We spoke at IXO.', 'IXO interview', 'IXO'],
  ])('is known from the text: %j in “%s”: %s', (...[body, title, company]) => {
    expect(companyIn(body, `Notes/${title}.md`)).toBe(company);
  });
});
