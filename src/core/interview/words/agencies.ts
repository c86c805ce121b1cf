import { sortedPhrases, sortedWords } from './sorted-words.ts';

/** Words in the name of a firm that finds people for others; folded. */
export const agencyWords: readonly string[] = sortedPhrases(`
  recruitment, recruiting, recruiters, staffing, personnel, agency, interim, search partners, executive search, headhunting, resourcing, uitzendbureau, zeitarbeit, personalvermittlung, personalberatung, personalservice, interimaire, travail temporaire, trabajo temporal, ett, agenzia, bemanning, agencja, agencji, posredniak
`);

/** What people call a firm when they say what somebody is: "Thistledown, the agency". */
export const firmNouns: readonly string[] = sortedPhrases(`
  company, firm, employer, agentur, agence, agencia, agência, bureau, firma, entreprise, empresa, azienda, bedrijf
`);

/** Words in the name of any organisation; folded. */
export const organisationWords: readonly string[] = [
  ...sortedWords(`
  ltd limited llp llc inc plc gmbh ag kg se sa sas sarl srl spa bv nv oy ab as aps co corp corporation company group holding holdings partners associates brothers bros foundation trust institute institut university universitat universite universidad universita universiteit college school academy akademie hochschule fachhochschule hospital hospice clinic klinik klinikum krankenhaus spital ziekenhuis infirmary surgery practice care pharmacy apotheke dental pediatric paediatric freight logistics trucking transport transports haulage lines couriers foods bakery backerei boulangerie restaurant bistro brasserie cafe kitchen kitchens osteria trattoria taqueria cantina tavern inn hotel library libraries museum gallery archive archiv stiftung council county department ministry bank insurance studio studios salon labs systems software technologies technology tech works motors garage electrical electric energy power chemical genomics biotech pharma media press publishing books records travel tours airlines rail railways homes housing builders construction engineering nursing services solutions consulting security cleaning farms dairy brewery winery vineyard gardens nursery primary kita kindergarten gymnasium grundschule autohaus werkstatt werke verlag verein ecole lycee hopital clinique mairie maison escuela colegio instituto clinica ayuntamiento scuola liceo ospedale comune ristorante werkplaats gemeente zorg huis
  society choir orchestra association club church parish board elementary jewellers jewelers vets veterinary interiors coaches taxis cabs tools timber plumbing roofing joinery plastering landscaping scaffolding florists opticians solicitors surveyors architects estates properties lettings lodge manor farm orchard stables kennels theatre theater opera cinema radio times herald gazette ledger airport ferries shipping removals packaging plastics textiles ceramics glassworks steelworks foundry joiners spinners mill mills
  hub playhouse zoo aquarium wildlife district aviation airways waterways arborists arb lift lifts forge smithy barbers butchers bakers grocers roofers plumbers tilers masons stonemasons hauliers locksmiths arborist ambulance lifting honey tattoo peixaria talho przedszkole hurtownia mutual playgroup nurseries
  sartoria bottega officina panificio pasticceria farmacia libreria cooperativa associazione atelier patisserie boucherie librairie pharmacie imprimerie menuiserie cabinet agence ehpad taller panaderia cafeteria ferreteria talleres hermanos hijos bodega bodegas padaria oficina construtora slagerij bakkerij apotheek praktijk bouw bloemen stichting kwekerij forstbetrieb tischlerei schreinerei gartnerei kanzlei praxis verkehrsbetriebe stadtwerke bauhof druckerei metzgerei pflegeheim seniorenheim genossenschaft forlag bageri sjukhus vardcentral kommun skola piekarnia apteka szpital szkola zaklad przychodnia fundacja`),
  '& sons',
  '& co',
];

/** Last words of what has a name with capitals and is nobody: streets, places, papers. Folded. */
export const placeWords: readonly string[] = sortedWords(`
  road rd street lane avenue ave square drive way place park bridge quay terrace crescent close court hill green
  station airport beach bay island valley village county city ward wing hall tower room floor building block campus
  plan policy act code standard scheme report award prize day week shift course exam licence license certificate
  strasse weg platz allee gasse plaza calle via plein straat laan gatan vagen ulica
`);
