import { describe, expect, it } from 'vitest';
import { interviewIn } from '../vault.ts';

const head = '---\ntype: interview\ncompany: Acme\ndate: 2026-03-02\n---\n';

/** "Name, title" of those who were met. */
function metIn(body: string): readonly string[] {
  return interviewIn(`${head}${body}\n`).people.map(({ name, title }) => (title === null ? name : `${name}, ${title}`));
}

describe('Who heads lines', () => {
  it.each([
    ['## Dana Whitfield\nShe asked about rotas.', ['Dana Whitfield']],
    ['## 8:30 Walter Lindgren\n- start-up packages', ['Walter Lindgren']],
    ['## 8:30–9:15 - Walter Lindgren, search chair\n- packages', ['Walter Lindgren, search chair']],
    ['## **Dana Whitfield** (COO)\n- rotas', ['Dana Whitfield, COO']],
    ['## Dana Whitfield [!note]\nShe asked.', ['Dana Whitfield']],
    ['## Dr Bright\n- rotas', ['Bright']],
    ['# Dana Whitfield\n- rotas', []],
    ['## Next steps\n- rotas', []],
    ['## Redstone Freight\n- rotas', []],
    ['## The Oven\n- rotas', []],
    ['## Head Baker\n- rotas', []],
    ['## HR matters\n- pension', []],
    ['## HR stuff\n- pension', []],
    ['## HR piotr\n- pension', ['Piotr, HR']],
    ['## HR Kowalczuk\n- pension', ['Kowalczuk, HR']],
  ])('in a heading: %j: %j', (body, people) => {
    expect(metIn(body)).toEqual(people);
  });

  it.each([
    ['**Philippa Drury** - matron.', ['Philippa Drury, matron']],
    ['Guido Oosterlinck (zaakvoerder)', ['Guido Oosterlinck, zaakvoerder']],
    ['09:30 – Philippa Drury, matron', ['Philippa Drury, matron']],
    ['🎯 Philippa Drury, matron', ['Philippa Drury, matron']],
    ['Philippa Drury: head of a very long title that goes on and on and on', ['Philippa Drury']],
    ['Philippa Drury, a friend', []],
    ['my cousin Philippa Drury, matron', []],
    ['Philippa Drury, matron, was not there', []],
    ['Hadrien : the glossary\nHadrien asked about it.', ['Hadrien']],
    ['Glossary : the test', []],
    ['**Philippa Drury** philippa@acme.example', ['Philippa Drury']],
    ['General stuff, and more', []],
  ])('in front of a line: %j: %j', (body, people) => {
    expect(metIn(`A cold day.\n\n- ${body.replace('\n', '\n\n')}`)).toEqual(people);
  });
});
