import * as v from 'valibot';

const day = v.pipe(v.string(), v.isoDate());
const localTime = v.pipe(v.string(), v.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d$/));
const orNull = <Schema extends v.GenericSchema>(schema: Schema) => v.nullable(schema);
const vaultPath = v.pipe(v.string(), v.regex(/^[^/\\].*\.md$/));
const noteToFix = v.strictObject({ path: vaultPath, where: v.string(), says: v.string() });
const state = v.picklist(['waiting', 'open', 'due', 'late', 'lapsed', 'done', 'skipped', 'retired', 'snoozed']);

const item = v.strictObject({
  id: v.string(),
  rule: v.string(),
  what: v.string(),
  why: v.string(),
  person: orNull(
    v.strictObject({ name: v.string(), part: v.string(), email: orNull(v.string()), phone: orNull(v.string()) }),
  ),
  company: orNull(v.string()),
  role: orNull(v.string()),
  interview: orNull(vaultPath),
  channel: v.string(),
  opens: localTime,
  due: localTime,
  deadline: orNull(localTime),
  state,
  needs: v.array(v.strictObject({ what: v.string(), ask: v.string() })),
  draft: orNull(vaultPath),
});

/** `agenda --json`, key by key. */
export const agendaContract = v.strictObject({
  now: localTime,
  interviews: v.number(),
  items: v.array(item),
  notesToFix: v.array(noteToFix),
});

const person = v.strictObject({
  name: v.string(),
  part: v.picklist(['interviewer', 'hiring-manager', 'recruiter', 'host', 'referrer', 'reference']),
  ...{
    honorific: orNull(v.string()),
    title: orNull(v.string()),
    given: orNull(v.string()),
    family: orNull(v.string()),
  },
  salutation: v.string(),
  ...{ email: orNull(v.string()), phone: orNull(v.string()), address: orNull(v.string()) },
  topics: v.array(v.string()),
  remarks: v.array(v.string()),
});

/** `read --json`, key by key. */
export const readingContract = v.strictObject({
  path: vaultPath,
  kind: v.picklist(['interview', 'person', 'letter', 'template', 'other']),
  reason: v.string(),
  ...{ company: orNull(v.string()), role: orNull(v.string()), round: orNull(v.string()), format: orNull(v.string()) },
  date: orNull(day),
  time: orNull(v.pipe(v.string(), v.regex(/^\d\d:\d\d$/))),
  ...{ zone: orNull(v.string()), status: orNull(v.string()) },
  held: orNull(v.boolean()),
  people: v.array(person),
  perhapsMet: v.array(v.strictObject({ name: v.string(), text: v.string(), line: orNull(v.number()) })),
  topics: v.array(v.string()),
  promises: v.array(v.strictObject({ text: v.string(), to: orNull(v.string()), due: orNull(day), done: v.boolean() })),
  nextStep: orNull(v.string()),
  decisionBy: orNull(day),
  gaps: v.array(v.string()),
  problems: v.array(v.string()),
});

const finding = v.strictObject({
  check: v.string(),
  level: v.picklist(['error', 'warning', 'hint']),
  says: v.string(),
  at: orNull(v.strictObject({ text: v.string(), offset: v.number() })),
});

/** `draft --json`, key by key. */
export const lettersContract = v.strictObject({
  letters: v.array(
    v.strictObject({
      path: vaultPath,
      created: v.boolean(),
      ...{
        followUp: v.string(),
        rule: v.string(),
        person: v.string(),
        email: orNull(v.string()),
        subject: orNull(v.string()),
      },
      body: v.string(),
      ready: v.boolean(),
      missing: v.array(v.string()),
      findings: v.array(finding),
    }),
  ),
  refused: v.array(v.strictObject({ id: v.string(), says: v.string() })),
});

export type LettersContract = v.InferOutput<typeof lettersContract>;

/** `check --json`, key by key. */
export const checksContract = v.strictObject({
  letters: v.array(v.strictObject({ path: vaultPath, ready: v.boolean(), findings: v.array(finding) })),
});
