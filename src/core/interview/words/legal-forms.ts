/** Legal forms at the end of a company's name that do not tell one company from another, folded. */
export const legalForms: ReadonlySet<string> = new Set(
  (
    'ltd limited llc llp plc inc incorporated corp corporation co company gmbh mbh ag kg ug ek ev se sa sas sarl srl ' +
    'spa sl slu mbb bv nv vof ab as aps oy oyj sro doo zoo sp pty pte kk'
  ).split(' '),
);
