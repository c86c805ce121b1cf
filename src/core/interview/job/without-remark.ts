import { foldKey } from '../../text/fold.ts';
import { isOrganisation } from '../people/read-named.ts';
import { legalForms } from '../words/legal-forms.ts';

const IN_BRACKETS = / \([\p{Ll}\d][^()]*\)$/u;

/**
 * "Mwangaza Hills Academy, 3 km off the road", "Bäckerei Holtmann (3 Filialen)": the firm without what is said of it; in a line of text also without
 * its town.
 */
export function withoutRemark(text: string, isLine: boolean): string {
  const bare = text.replace(IN_BRACKETS, '');
  return bare !== text && isOrganisation(bare) ? bare : withoutClause(text, isLine);
}

function withoutClause(text: string, isLine: boolean): string {
  const [head = '', behind] = text.split(/, (.*)/su);
  const isRemark = behind !== undefined && (/^[\p{Ll}\d]/u.test(behind) || (isLine && !/&|\.$/u.test(behind)));
  const isForm = legalForms.has(foldKey(behind ?? ''));
  return isRemark && !isForm && isOrganisation(head) ? head : text;
}
