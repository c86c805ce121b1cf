/** Ways to reach somebody, as they stand in a piece of text. */
export interface Contacts {
  readonly email: string | null;
  readonly phone: string | null;
  readonly linkedin: string | null;
  /** The text without them. */
  readonly rest: string;
}

// Every repetition is bounded, so that a long run of letters or digits is looked at a bounded number of times.
const EMAIL = /[\p{L}\d._%+-]{1,64}@[\p{L}\d-]{1,63}(?:\.[\p{L}\d-]{1,63}){1,8}/u;
const LINKEDIN = /(?:https?:\/\/)?(?:[a-z]{2,3}\.)?linkedin\.com\/[\p{L}\d_/%.-]{1,120}/iu;
const PHONE = /(?:\+|\(0?|0)?\d[\d ()./-]{5,20}\d/g;
const LABEL =
  /(?:^|[^\p{L}])(?:e-?mail|mail|phone|tel|telephone|mobile|mob|cell|gsm|direct line|telefon|handy|tél|zap|whatsapp|celular|móvil|number|[tem])(?: (?:no|nr))?\.? ?(?:is|[:=])? ?$|[📞📧✉☎]\uFE0F? ?$/iu;

/** "600 555 213", as numbers are written in Spain and Poland; no sum of thousands. */
const GROUPS = /^[5-9]\d\d[ .]\d{3}[ .](?!000)\d{3}$/;

/** What stands in every text that says how to reach somebody. */
const ANY = /[@\d]|linkedin|mailto:|tel:/i;

/** Finds an email address, a telephone number and a LinkedIn address; each null where there is none. Takes the first of several. */
export function takeContacts(text: string): Contacts {
  if (!ANY.test(text)) return { email: null, phone: null, linkedin: null, rest: text };
  const plain = text.replace(/mailto:|tel:/gi, '');
  const linkedin = LINKEDIN.exec(plain)?.[0] ?? null;
  const withoutPage = cut(plain, linkedin);
  const email = EMAIL.exec(withoutPage)?.[0] ?? null;
  const withoutMail = cut(withoutPage, email);
  const phone = findPhone(withoutMail);
  return { email, phone, linkedin, rest: cut(withoutMail, phone) };
}

/** "My number …; hers …": what a semicolon parts, where each part tells how to reach somebody. */
export function clausesOf(sentence: string): readonly string[] {
  const clauses = sentence.split('; ');
  const isEach = clauses.every((clause) => (takeContacts(clause).phone ?? takeContacts(clause).email) !== null);
  return isEach ? clauses : [sentence];
}

/** The first telephone number of a text, as written, or null. Days, times and sums are none. */
function findPhone(text: string): string | null {
  for (const [met] of text.matchAll(PHONE)) {
    const number = closed(met.trim());
    if (isPhone(number, text.slice(Math.max(0, text.indexOf(met) - 40), text.indexOf(met)))) return number;
  }
  return null;
}

/** "(0113 496 0222": the bracket that a number stands in is none of its own. */
function closed(number: string): string {
  return number.startsWith('(') && !number.includes(')') ? number.slice(1) : number;
}

function isPhone(number: string, before: string): boolean {
  const digits = number.replace(/\D/g, '');
  if (
    digits.length < 7 ||
    digits.length > 15 ||
    /^\d{4}-\d{2}-\d{2}/.test(number) ||
    /^\d{1,2}[./]\d{1,2}[./]\d{2,4}/.test(number)
  )
    return false;
  const isMarked =
    /^(?:\+|0|\()/.test(number) ||
    GROUPS.test(number) ||
    /\d{3}[ .-]\d{3}[ .-]?\d{4}/.test(number) ||
    LABEL.test(before);
  return isMarked && !/[€$£]\s*$/.test(before) && !/(?:19|20)\d\d[–-](?:\d\d){1,2}$/.test(number.replace(/\s/g, ''));
}

function cut(text: string, part: string | null): string {
  if (part === null) return text;
  const at = text.indexOf(part);
  return `${withoutLabel(text.slice(0, at))} ${text.slice(at + part.length)}`;
}

function withoutLabel(text: string): string {
  const near = text.slice(-40);
  return text.slice(0, text.length - near.length) + near.replace(LABEL, ' ');
}
