import { describe, expect, it } from 'vitest';
import { splitPeople } from '../../../../src/core/interview/people/split-people.ts';

describe('A text with several people', () => {
  it.each([
    ['Dana, Luis and Priya', ['Dana', 'Luis', 'Priya']],
    ['Dana, and Luis, und Priya', ['Dana', 'Luis', 'Priya']],
    ['Dana & Luis + Priya', ['Dana', 'Luis', 'Priya']],
    ['Dana; Luis', ['Dana', 'Luis']],
    ['Dana / Luis | Priya', ['Dana', 'Luis', 'Priya']],
    ['Dana\nLuis\r\nPriya', ['Dana', 'Luis', 'Priya']],
    ['Dana<br>Luis<br/>Priya', ['Dana', 'Luis', 'Priya']],
    ['Dana;; Luis;', ['Dana', 'Luis']],
    ['  Dana   Whitfield  ', ['Dana Whitfield']],
    ['', []],
    ['Dana Whitfield, Head of Ops', ['Dana Whitfield, Head of Ops']],
    ['Dana Whitfield, Head of Sales and Marketing', ['Dana Whitfield, Head of Sales and Marketing']],
    ['Dana Whitfield, PhD, Luis Ortega', ['Dana Whitfield, PhD', 'Luis Ortega']],
    ['Dana Whitfield (Ops, EMEA), Luis', ['Dana Whitfield (Ops, EMEA)', 'Luis']],
    ['Dana Whitfield (Ops, EMEA', ['Dana Whitfield (Ops, EMEA']],
    ['[[Dana, the chair]] and [[Luis]]', ['[[Dana, the chair]]', '[[Luis]]']],
    ['Dana <dana@acme.example, x>, Luis', ['Dana <dana@acme.example, x>', 'Luis']],
    ['Dana Whitfield, Finance', ['Dana Whitfield, Finance']],
    ['Dana Whitfield, Luis', ['Dana Whitfield', 'Luis']],
    ['Dana Whitfield, [[Acker]]', ['Dana Whitfield', '[[Acker]]']],
    ['Dana, Finance', ['Dana, Finance']],
    ['Dana Whitfield, Acme Foods', ['Dana Whitfield, Acme Foods']],
    ['Dana Whitfield, Luis Ortega; Priya Rao', ['Dana Whitfield, Luis Ortega', 'Priya Rao']],
    ['Dana Whitfield and Finance', ['Dana Whitfield and Finance']],
    ['Dana Whitfield and colleagues', ['Dana Whitfield', 'colleagues']],
  ])('%j is cut into %j', (text, people) => {
    expect(splitPeople(text)).toEqual(people);
  });
});
