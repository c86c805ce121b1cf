/**
 * Words about one thing: a claim with one of them touches a topic with another. Beginnings of words, in small letters; words
 * with a second meaning that is as common ("patient", "order", "move") are left out.
 */
export const KINDRED: readonly (readonly string[])[] = `
  rota shift roster schedul timetabl night weekend
  team staff colleague leading led managing managed supervis crew
  customer client guest visitor complain passenger patron buyer
  pupil student class children parent famil teach taught lesson school learner
  training trained mentor coach onboard starter apprentic induction taught junior volunteer
  after-school lunchtime revision homework extracurricular
  stock inventor deliver warehouse supplier cupboard
  patients ward nurs clinic surgery hospital
  drive driving drove licence license van lorr vehicle fleet
  migrat cutover database ledger cluster downtime outage
  writing wrote label manual instruction documentation terminolog
  month-end invoice payroll bookkeep reconcil audit
  conflict difficult angry upset pressure emergenc frighten crisis anxious
  repair maintenance fault leak workshop machine
  safety hygien allergen incident inspection
`
  .trim()
  .split('\n')
  .map((group) => group.trim().split(' '));
