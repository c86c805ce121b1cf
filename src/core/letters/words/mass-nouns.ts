import { sortedWords } from '../../interview/words/sorted-words.ts';

/** Nouns that take no article when they stand alone ("patient safety"), in lower case. */
export const MASS_NOUNS: ReadonlySet<string> = new Set(
  sortedWords(`
access comfort accountability accounting admin administration advice agriculture analytics art automation autonomy availability
behaviour behavior bread business capacity capital care cash chemistry childcare clay collaboration communication compliance
concrete confidentiality conflict consent control cooperation counselling counseling coverage creativity data debt delegation delivery
dementia dialysis diversity documentation education electricity email empathy energy engineering equipment ethics etiquette
evidence experience expertise feedback finance fire flour food footfall fraud freight fun funding furniture glass governance
grammar growth hardware health help heritage history homework hospitality humour humor hygiene inclusion independence
inflation information infrastructure innovation insulation insurance integration integrity knowledge labour labor latency leave
law leadership learning legislation literacy literature lighting logistics luck machinery mail maintenance management
marketing mathematics maths math measurement medication medicine mentorship milk mobility money motivation music nursing
nutrition observability on-call onboarding outreach overtime ownership packaging paint paper paperwork patience payroll performance
philosophy physics planning plumbing poetry pricing privacy procurement production productivity progress psychology
publicity punctuality quality racking recruitment recycling reliability research resilience respect responsibility retail
retention rice risk safeguarding safety sales sand sanitation scaffolding scalability science security seniority service
shipping sickness silence software soil staff staffing stock storage strategy supervision support sustainability talent
teamwork technology telemetry text throughput timber time timekeeping tooling traceability traffic training transparency transport
trust turnover understanding upkeep vegetation ventilation vocabulary waste water wayfinding wellbeing welfare winter wood
work workload writing yoga carpentry masonry upholstery stonework metalwork joinery ironwork artwork fieldwork groundwork casework
drainage reform regulation legislation taxation conveyancing insolvency litigation compliance bereavement euthanasia anaesthesia
stocktaking biodiversity forestry irrigation livestock poultry dairy wildlife tourism footwear clothing jewellery jewelry stitching tailoring
cricket football rugby tennis golf chess climbing baseball basketball hockey
patience sleep play exercise speech language reading spelling phonics numeracy arithmetic algebra
discipline attendance absence continuity dignity end-of-life sterilisation sterilization disinfection triage resuscitation
mentoring coaching teaching parking branding merchandising catering baking cooking cleaning composting
`),
);
