/**
 * Things that have to be settled about a job and are nothing to come back to: registrations, checks, forms, hours, places for
 * the car. A topic that names one is thanked for plainly.
 */
export const PRACTICAL_THING = new RegExp(
  [
    String.raw`\b(?:registration|licen[cs]e|membership|pin|ni|id|passport|reference|reg)(?: |-)(?:numbers?|nos?\.?)\b`,
    String.raw`\b(?:vetting|dbs|crb|police checks?|police clearance|background checks?|health checks?|pre-employment|occupational health|drug tests?|vaccinations?|medical check)\b`,
    String.raw`\b(?:paperwork|forms to fill|application forms?|tax forms?|bank details|payslips?|travel receipts|expenses|mileage|per diem|allowances?)\b`,
    String.raw`\b(?:uniforms?|dress code|lockers?|badges?|key ?cards?|parking|car park|bike shed|canteen)\b`,
    String.raw`\b(?:annual leave|holidays?|holiday entitlement|vacation days|pto|sick pay|sick leave|lunch breaks?|break times|working hours|opening hours|office hours|core hours|contract hours|hours of work|full[- ]time or part[- ]time)\b`,
    String.raw`\b(?:probation(?:ary)? period|contract type|fixed[- ]term|permanent contract|benefits|perks|pension|insurance card|remote days|office days|hybrid days|home office days|days (?:in the office|from home|a week))\b`,
  ].join('|'),
  'iu',
);

/** What goes by capitals: "NMC registration", "DVLA check". */
export const PRACTICAL_PAPER = /\b[A-Z]{2,6} (?:number|registration|check|certificate|renewal)\b(?!-)/;

/** Rotas and hours: practical where they stand alone, a subject where more is said of them ("the Sunday rota and who covers it"). */
export const HOURS =
  /^(?:the )?(?:[\p{L}\p{N}-]+ ){0,2}(?:rotas?|rosters?|shifts?|shift patterns?|schedules?|hours)$/iu;
