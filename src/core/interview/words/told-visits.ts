/** Rooms and grounds that somebody is walked through or sits in; sources of patterns that meet folded text. */
const PLACES =
  '(?:shop|yard|kitchen|plant|floor|ward|unit|building|store|barns?|factory|warehouse|workshop|labs?|line|site|house|gallery|depot|school|classrooms?|cellar|vineyard|nursery|greenhouses?|stables?|paddocks?|offices?|studio|clinic|practice|garage|theatre|church|hall|hotel|rooms?|library|stacks|museum|branch|salon|bakery|station|place|premises|werkstatt|halle|kuche|station|praxis|laden|betrieb|hof|atelier|boutique|cuisine|labo|salon|service|locaux|taller|tienda|cocina|local|planta|almacen|hotel|instalaciones|bottega|cucina|negozio|laboratorio|salone|reparto|loja|cozinha|oficina|clinica|werkplaats|winkel|zaak|keuken|afdeling|sklep|hale?|magazyn)';
const DRINKS =
  '(?:tea|coffee|cuppa|brew|water|biscuits?|cake|soup|lunch|flat white|espresso|chai|seat|chair|badge|lanyard|apron|hi-?vis|hard hat|umbrella)';

/**
 * How people tell, without a word for it, that they were there: they were walked round, given a coffee, sat in a room. Sources of patterns
 * that meet folded text, sentence by sentence.
 */
export const toldVisits: readonly string[] = [
  `(?:showed|shown|walked|took|taken|led|drove|driven|marched|whisked|brought) (?:me|us) (?:\\w+ )?(?:a?round|(?:over|through|thru|into|down|up|out|back|across) (?:to )?(?:the|their|his|her) (?:\\w+ ){0,2}${PLACES}|upstairs|downstairs|out back|up the|down the|through to)`,
  `(?:showed|shown|walked|taken|gave|given|had|got|did|went on) (?:me |us )?(?:an? )?(?:\\w+ )?(?:tour|look round|walk[ -]?round|walkabout)(?! (?:a|the) (?:code|problem|deck|dashboard|app))`,
  `walked (?:\\w+ )?(?:the|round|around) (?:the )?(?:\\w+ )?${PLACES}`,
  `(?:got|gave|brought|offered|made|fetched|handed|lent) (?:me|us) (?:an? |some |my )?(?:\\w+ (?:of )?){0,3}${DRINKS}|(?:coffee|tea|brew|cuppa) (?:from|with|w|at the|brought by)|had (?:a |an )?(?:cuppa|coffee|tea|brew|lunch|ramen) (?:with|w)|made (?:the )?tea|let me in(?! on)|buzzed me|took my coat|shook (?:my hand|hands|his hand|her hand)|sat me down|ran into (?:her|him|them) on the stairs`,
  '(?:on|at|from) (?:the )?(?:front desk|reception)|(?:meeting|conference|interview|board|staff|waiting|break|reading) ?room (?:was|is|on|at|with|smell|smelt|had)|in (?:the|an?) (?:\\w+ )?(?:meeting|conference|interview|board|staff|reading) ?room|in (?:the|their|her|his) (?:lobby|foyer|office|portakabin|portacabin|canteen|chapel|church hall|cab|truck|back office)|(?:^|[^a-z])(?:the )?room was|(?:ground|first|second|third|fourth|fifth|ninth|tenth|top|[1-9]\\d?(?:st|nd|rd|th)) floor|kitchen table|opposite me|across the (?:desk|table)|behind (?:her|his) desk|up (?:two|three|four|five|[2-9]) flights|ring the (?:\\w+ )?(?:bell|buzzer)|gate locked',
  '(?:drove|cycled|biked|rode) (?:out |over |up |down |across |round )?(?:to|there)|(?:went|been|popped|headed|walked|come|came) (?:out|over|down|up|across|round|along|in) (?:to|there)(?! with)|got there (?:at|early|late|bout|about|around|just|\\d)|turned up (?:at|early|late)|where to park|(?:out|back) of the interview at',
  'met in the (?:\\w+ )?(?:room|hall|store|studio)|collected me from|(?:staff|side|main|back) entrance|drew (?:\\w+ ){1,4}on the board|(?:the )?tour was|(?:^|[^a-z])(?:kamer|raum|zimmer|lokaal|sala|salle|pokoj) \\d',
  '(?:interview|talk|chat|meeting|met|panel|audition) (?:\\w+ ){0,2}(?:at|in|on) (?:the|their|an?) (?:\\w+ )?(?:depot|yard|office|offices|branch|clinic|shop|salon|studio|workshop|plant|site|school|hospital|church|chapel|farm|garage|restaurant|cafe|bakery|warehouse|station|museum|library|hotel|surgery|hall|premises|hq)(?![a-z])',
  '^(?:stage|prueba|prova|trial|essai|proefdag)(?= |$|[/.,:])',
  '(?:bench|weld|welding|road|trade|cooking|driving|forklift|skills) test(?! (?:result|next))|auditioned|test booth|scrubbed in|had me (?:on|run|do|make|cook|serve)|i (?:scrubbed|plated|served|worked the)|practical (?:w|with|on)(?![a-z])',
  'besprechungsraum|konferenzraum|sitzungszimmer|empfang durch|am empfang|im (?:\\S+ )?(?:stock|obergeschoss)|empfing mich|holte mich|fuhrte (?:mich|uns)|rundgang|(?:he)?rumgefuhrt|fuhrung durch|gab (?:mir |es |noch )*(?:kaffee|tee|eintopf|wasser|kuchen)|(?:bot|brachte) mir (?:ein\\w* )?(?:kaffee|tee|wasser)|hingefahren|mit (?:ihm|ihr) raus|wartezimmer|in (?:ihrem|seinem) buro|gesprach fand (?:in|im)|gegenuber(?: von)? mir|gab mir die hand|zur probe',
  `accueillie? par|m'a (?:fait gouter|accueillie?|recue?|fait visiter|offert (?:un|le) (?:cafe|the|verre))|fait (?:faire )?(?:le tour|visiter)|m'a montre (?:le|la|les|leur) (?:vestiaires?|${PLACES})|dans (?:son|leurs?) bureaux?|salle de reunion|a l'accueil|arrivee? (?:\\d+ ?min|en avance|trempee?|en retard)|(?:premier|deuxieme|[1-9]e|[1-9]eme) etage|serre la main`,
  `me (?:recibio|atendio en|acompano|ofrecio un|ensen[oa] (?:el|la|los|las|todo el|toda la) ${PLACES}|llevo (?:a|al|por) (?:el |la )?${PLACES})|en su (?:oficina|despacho|taller)|sala de (?:reuniones|espera)|en (?:la )?recepcion|\\d ?[ap]m llegue|llegue (?:tarde|temprano|pronto|antes|a las)|casi no llego|(?:primer|segund[oa]|tercer[a]?) (?:piso|planta)|me tuvo en`,
  `mi ha (?:fatto (?:vedere|visitare) (?:il|la|lo) ${PLACES}|fatto (?!vedere|capire|parlare|sapere|notare|aspettare|pensare|ridere)\\w+[aei]re|accolt[oa]|ricevut[oa]|(?:portato|offerto|fatto) (?:il|un) caffe)|nel(?:la)? (?:loro|suo|sua) (?:ufficio|bottega|laboratorio|negozio)|sala riunioni|(?:primo|secondo|terzo) piano|sono (?:stat[oa]|andat[oa]|arrivat[oa]) (?:al|alla|allo|nel|da|dal|in (?:sede|ufficio))|stretta di mano`,
  `(?:ofereceu|deu|serviu)(?:-me| me)? (?:um |uma )?(?:cafe|agua|cha)|(?:me mostrou|mostrou-me) (?:a|o|as|os) ${PLACES}|(?:me levou|levou-me) (?:a|ao|pela|pelo)|da rececao|na (?:rececao|recepcao|portaria)|sala de reunioes|(?:primeiro|segundo|terceiro) andar|teste pratico`,
  `gaf (?:me |ons )?(?:koffie|thee|een rondleiding)|kreeg (?:ik )?(?:koffie|thee)|op (?:hun |zijn |haar )?kantoor|tegenover me|aan een \\S*(?: kleine| grote| lange)? ?tafel|(?:eerste|tweede|derde) verdieping|vergader(?:zaal|ruimte)|liet me (?:de|het) ${PLACES}`,
  '(?:visade|viste|vist) (?:\\S+ )?(?:mig|meg) (?:runt|rundt)|mig runt|(?:bjod|bod) (?:mig )?pa kaffe|tog mig i hand|motesrum|oprowadzil[a]? mnie|na (?:bramie|portierni|recepcji)|sala konferencyjna|podala? (?:mi )?(?:kawe|herbate)',
];

/** Addresses: a street with its number, a square, a street named with its kind first. As written, with capitals. */
export const addresses: readonly string[] = [
  "\\d{1,5}[a-z]? (?:\\p{Lu}[\\p{L}'’.-]+ ){1,3}(?:Street|St|Road|Rd|Lane|Ln|Avenue|Ave|Drive|Way|Court|Place|Square|Row|Wharf|Yard|Parkway|Pkwy|Boulevard|Blvd|Quay|Close|Terrace|Crescent|Gardens)(?!\\p{L})",
  "(?:on|in|at|off|down) (?:\\p{Lu}[\\p{L}'’.-]+ ){1,2}(?:Street|Road|Lane|Avenue|Row|Wharf|Yard|Quay|Parkway)(?!\\p{L})",
  '\\p{Lu}[\\p{L}-]*(?:stra(?:ß|ss)e|str\\.|gasse|weg|platz|allee|ufer|straat|laan|plein|gracht|kade|dijk|singel|gatan|vägen|vej|gade|veien) ?\\d{1,4}',
  "(?:(?:in|na|in der|en la|en|à la|au \\d+,?) )(?:via|viale|piazza|corso|calle|avenida|avda\\.?|plaza|paseo|rue|rua|Rua|praça|largo|ul\\.|ulicy?) (?:\\p{Ll}{1,5}['’ ]){0,2}\\p{Lu}\\p{Ll}+",
  "(?:^|[\\s,])(?:rue|Rue|Via|calle|Calle|rua|Rua|C\\/|ul\\.) (?:\\p{Ll}{1,5}['’ ]){0,2}\\p{Lu}\\p{Ll}+",
];
