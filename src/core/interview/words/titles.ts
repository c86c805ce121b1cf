import { commaList } from '../../text/comma-list.ts';
import { sortedPhrases, sortedWords } from './sorted-words.ts';

/** Words in front of a name that belong to it and are no given name; compared folded, without the full stop. */
export const honorifics: readonly string[] = sortedWords(`
    dr prof professor professorin doctor mr mrs ms miss mx sir dame lord lady rev
    reverend father fr sister brother rabbi imam pastor capt captain col colonel sgt lt
    maj judge herr frau herrn hr mag ing dr-ing drmed drphil drrer dipl-ing dipling dipl monsieur madame canon deacon madam maam cllr councillor pan panstwo senhor senhora herra rouva mademoiselle mme
    mlle maitre me senor senora sr sra srta signor signora sig sigra dott
    dottssa dottoressa dottore doutor doutora dra dhr mevr mevrouw meneer pani doc mudr
    phdr judr rndr pd pr prof-dr profdr inz stb rain univ-prof dipl-psych priv-doz
  `);

/** Forms of address that are ordinary words in small letters: "her brother Walter", "the judge". With a capital they count. */
export const capitalHonorifics: readonly string[] = commaList(`
    sister, brother, father, lord, dame, judge, canon, deacon, captain, colonel, me
  `);

/** Forms of address only in small letters, as Spanish and Portuguese write them; with a capital Don is a given name. */
export const smallHonorifics: readonly string[] = ['don', 'doña', 'dona', 'dom', 'seu'];

/** Behind a form of address: of what somebody is a doctor or professor, or that he or she no longer is one; folded, no part of the name. */
export const degreeTails: readonly string[] = commaList(`
    med, dent, vet, rer, nat, phil, jur, iur, ing, habil, hc, mult, pol, oec, theol, sc, agr, techn, univ, mont, em, emer, emerita, emeritus
  `);

/** Letters behind a name that belong to it. */
export const nameSuffixes: readonly string[] = sortedPhrases(`
    phd, md, jr, sr, ii, iii, iv, esq, mba, msc, bsc, ma, ba, rn, np, do, dds, dvm, cpa, pmp, rgn, rmn,
    bsn, msn, dnp, frcs, mrcp, frcp, obe, mbe, cbe, qc, kc, pe, ceng, edd, jd, llm, acca, aca, cfa, sphr,
    shrm-cp, chrp, cipd, lcsw, mpharm, rph, pa-c, otr, dpt, pt
  `);

/** Letters behind a name that are family names as well where they are not in capitals: `Lynn Ma`. */
export const suffixSurnames: readonly string[] = ['ma', 'do', 'ba', 'pe'];

/** Ends of jobs and departments in Chinese and Korean, which have no blanks. */
export const jobsWithoutBlanks: readonly string[] = commaList(
  '部, 部门, 部門, 课, 課, 科, 室, 处, 處, 师, 師, 员, 員, 长, 長, 经理, 經理, 总监, 總監, 总裁, 總裁, 主管, 主任, 人事, 老板, 老闆, 팀, 팀장, 부장, 과장, 차장, 대리, 사장, 이사, 대표, 매니저, 인사',
);

/** Small words inside names, all scripts that write them small or joined to a family name. */
export const particles: readonly string[] = sortedPhrases(`
    van, von, der, den, de, del, della, di, da, do, dos, das, du, la, le, les, los, las, ter, ten, te,
    zu, zur, zum, vom, af, av, al, el, bin, ibn, bint, ben, bar, mac, mc, san, st, y, e, i, 't, op, aan,
    in, dello, dei, degli, abu, ap, ab, nic, ni, ua, o, wa
  `);

/** Job words that end a title and are nobody's family name. */
export const titleNouns: readonly string[] = sortedWords(`
    manager mgr sous elektricien elektriker monteur monteurin kok chauffeur verkoper verpleger professur stelle cleaner counsel cocinera gm zaakvoerder ploegbaas ploegmaat dentist hygienist bartender landlord boss lady gal guy vorsitz vorsitzende vorsitzender dekan dekanin kanzler kanzlerin stifterin stifter hausmeister sekretarin sekretar dekanatssekretarin dir eng asst coord supv owner-operator manageress director engineer lead leader officer coordinator co-ordinator
    supervisor developer designer analyst architect consultant specialist assistant associate
    administrator president vp svp evp ceo cto cfo coo cio cmo chro cpo cso ciso founder
    cofounder co-founder owner co-owner partner principal nurse matron sister midwife
    physician surgeon doctor registrar pharmacist therapist physiotherapist psychologist teacher
    headteacher headmaster headmistress professor lecturer chair chairman chairwoman chairperson
    dispatcher planner foreman forewoman technician scientist researcher editor producer
    curator librarian negotiator gaffer bursar usher verger docent docents postdocs housekeeper groundsman chairlady conductor accompanist musician seamstress tailor jeweller goldsmith florist groomer stylist kassorowa kierownik kierowniczka brygadzista brygadzistka majster magazynier prezeska wlasciciel wlascicielka kadrowa underskoterska sjukskoterska enhetschefen foretagsledare agare agaren patronka gestora gestor diretor encarregado encarregada cucitrice sarto sarta capocuoco secretaire sage-femme infirmiere apprenti apprentie apprentice dentiste veterinaire boulanger boulangere patissier patissiere bloembinder bloemist eigenaars floormanager secretary treasurer recruiter trainer instructor operator mechanic
    electrician plumber chef sous-chef sommelier waiter waitress
    barista accountant controller auditor bookkeeper buyer representative rep agent trainee
    intern postdoc fellow reader provost rector dean deputy vet paramedic carer caretaker
    janitor receptionist inspector sergeant generalist executive tester programmer admin
    sysadmin sre pm em ic qa hrbp ops hod md cs ta pi senco staff colleague
    member head chief leiter leiterin leitung chefin geschaftsfuhrer geschaftsfuhrerin
    geschaftsfuhrung abteilungsleiter abteilungsleiterin teamleiter teamleiterin teamleitung
    stationsleitung pflegedienstleitung pdl pflegedirektorin pflegedirektor oberarzt oberarztin
    chefarzt chefarztin arzt arztin personalreferent personalreferentin personaler personalerin
    personalleiterin personalleiter personal personalabteilung sachbearbeiter sachbearbeiterin
    werkstattleiter werkstattleiterin werkleiter betriebsleiter betriebsleiterin disponent
    disponentin fuhrparkleiter fuhrparkleiterin kuchenchef kuchenchefin inhaber inhaberin
    ausbilder ausbilderin betriebsrat betriebsratin schulleiter schulleiterin rektor rektorin
    meister meisterin entwickler entwicklerin ingenieur ingenieurin mitarbeiter mitarbeiterin
    kollege kollegin bereichsleiter bereichsleiterin projektleiter projektleiterin vorarbeiter
    polier geselle gesellin altgeselle bauleiter bauleiterin praxisanleiterin praxisanleiter hausdame restaurantleiter
    restaurantleiterin directeur directrice responsable responsables gerant gerante charge
    chargee cheffe second cadre infirmier medecin ingenieure proviseur principale
    adjoint adjointe drh rrh pdg dg recruteur recruteuse developpeur developpeuse formateur
    formatrice patron patronne collegue maitre associee fondatrice fondateur conductrice
    conducteur educatrice educateur enseignante enseignant assistante directora jefe jefa
    gerente encargado encargada supervisora coordinador coordinadora enfermera enfermero medico
    medica ingeniero ingeniera profesor profesora responsabile direttore direttrice capo
    titolare caposala coordinatrice coordinatore diretora coordenador coordenadora chefe
    enfermeira enfermeiro dueno duena socio socia cocinero maestro maestra teamleider
    leidinggevende hoofd eigenaar eigenaresse verpleegkundige bedrijfsleider avdelningschef
    enhetschef gruppchef sjef avdelingsleder daglig leder lege sykepleier
    dyrektor dyrektorka szef szefowa prezes kucharz lekarz pielegniarka oddzialowa
    johtaja esimies paallikko
    assessor examiner tutor mentor buddy cutter appraiser adjudicator
    nanny keeper rigger captioner tuner joiner plasterer roofer bricklayer operative cashier hairdresser beautician florist fitter mechanic machinist packer translator interpreter
    copywriter journalist photographer illustrator biologist statistician economist solicitor barrister paralegal typist instructor
    surveyor underwriter dentist hygienist optometrist radiographer phlebotomist optician audiologist dietitian firefighter lifeguard bartender farmhand labourer
    recepcionista camarero camarera cajero cajera dependienta dependiente vendeur vendeuse serveur serveuse caissier caissiere commis kellner kellnerin
    verkaufer verkauferin tischler schreiner dachdecker erzieher erzieherin lehrer lehrerin cameriere commessa commesso cozinheiro cozinheira vendedor vendedora motorista
  `);

/** Ends of compound job words, in languages that write them as one; folded, parts of a pattern. */
export const titleEndings: readonly string[] = sortedPhrases(`
    baas, leiter, leiterin, leitung, manager, managerin, chef, chefin, chefen, meister, meisterin, pfleger, pflegerin, berater, beraterin, fuhrer, fuhrerin, techniker, technikerin, ingenieur, ingenieurin, entwickler, entwicklerin, beauftragter?, assistent, assistentin, sekretar, sekretarin, mitarbeiter, mitarbeiterin, kollege, kollegin, direktor, direktorin, verkaufer, verkauferin, medewerker, medewerkster, leider, leidster, verpleegkundige, directeur, begeleider, skoterskan?, ledaren?, tekniker, lehrer, lehrerin, arzt, arztin, schwester, betreuer, betreuerin, sjef, sjefen, leder, lederen, vorstand, vorsitzender?
  `);

/** Job words that are family names as well: they tell a title only at its beginning or beside another job word. */
export const titleSurnames: readonly string[] = commaList(`
    cook, baker, porter, clerk, driver, mason, carpenter, fisher, gardener, miller, taylor, butler,
    marshall, bishop, page, steward, warden, guard, ranger, farmer, barber, painter, welder, koch,
    fahrer, backer, schmied
  `);

/** Departments and describing words that stand in titles and in no name. */
export const titleModifiers: readonly string[] = sortedWords(`
    senior junior sr jr staff rh rrhh personnel principal lead head chief deputy vice acting interim
    assistant associate regional area national global general executive managing technical
    tech clinical medical ward charge theatre nursing kitchen sous pastry floor shift night
    day depot fleet transport logistics warehouse yard site workshop plant production
    maintenance operations ops finance financial performance backend shopper insights kundendienst accounts accounting sales marketing brand
    legal compliance people hr human talent recruiting recruitment hiring product design ux
    ui engineering software backend frontend platform data it security support customer
    client account project program programme delivery quality research academic faculty
    department departmental school year union works safety health team group office practice
    store shop branch restaurant bar hotel front back duty training learning education
    community events content communications press media digital procurement purchasing supply
    business strategy commercial infrastructure devops cloud mobile machine r&d lab laboratory
    field service technology control room planning dispatch admissions student pastoral
    english maths science maternity pediatric paediatric surgical intensive emergency icu a&e
    empfang rezeption verwaltung buchhaltung vorzimmer er line future former new the a an our their my your his her another some someone
    somebody two three four five several both leitende leitender stellvertretende
    stellvertretender stv technischer technische kaufmannischer pflege einkauf vertrieb technik
    entwicklung verwaltung kadr kadry magazynu zmiany personalen personeelszaken p&o receptie receptionen personal chef cheffe premier premiere ressources humaines recursos
    humanos risorse umane de la le
  `);

/** What a title says about the part someone plays. The first that matches the folded title counts. */
export const partWords: readonly (readonly [
  pattern: string,
  part: 'hiring-manager' | 'recruiter' | 'host' | 'referrer' | 'reference' | 'interviewer',
])[] = [
  ['hiring manager', 'hiring-manager'],
  ['hm', 'hiring-manager'],
  ['would be my manager', 'hiring-manager'],
  ['would be my boss', 'hiring-manager'],
  ['my future boss', 'hiring-manager'],
  ['my future manager', 'hiring-manager'],
  ['future boss', 'hiring-manager'],
  ['future manager', 'hiring-manager'],
  ['my would-be boss', 'hiring-manager'],
  ['my boss to be', 'hiring-manager'],
  ['i would report to', 'hiring-manager'],
  ['line manager', 'hiring-manager'],
  ['recruiter', 'recruiter'],
  ['recruiting', 'recruiter'],
  ['recruitment', 'recruiter'],
  ['talent acquisition', 'recruiter'],
  ['talent partner', 'recruiter'],
  ['talent', 'recruiter'],
  ['headhunter', 'recruiter'],
  ['hr', 'recruiter'],
  ['hrbp', 'recruiter'],
  ['human resources', 'recruiter'],
  ['people operations', 'recruiter'],
  ['people ops', 'recruiter'],
  ['people partner', 'recruiter'],
  ['people team', 'recruiter'],
  ['people and culture', 'recruiter'],
  ['people & culture', 'recruiter'],
  ['personalreferentin', 'recruiter'],
  ['personalreferent', 'recruiter'],
  ['personalabteilung', 'recruiter'],
  ['personalerin', 'recruiter'],
  ['personaler', 'recruiter'],
  ['personalleiterin', 'recruiter'],
  ['personalleiter', 'recruiter'],
  ['personalleitung', 'recruiter'],
  ['personal', 'recruiter'],
  ['p&o', 'recruiter'],
  ['personeelszaken', 'recruiter'],
  ['kadr', 'recruiter'],
  ['rh', 'recruiter'],
  ['drh', 'recruiter'],
  ['rrh', 'recruiter'],
  ['ressources humaines', 'recruiter'],
  ['rrhh', 'recruiter'],
  ['recursos humanos', 'recruiter'],
  ['risorse umane', 'recruiter'],
  ['recruteur', 'recruiter'],
  ['recruteuse', 'recruiter'],
  ['agency', 'recruiter'],
  ['staffing', 'recruiter'],
  ['host', 'host'],
  ['hosted', 'host'],
  ['showed me around', 'host'],
  ['reception', 'host'],
  ['receptionist', 'host'],
  ['referrer', 'referrer'],
  ['referred me', 'referrer'],
  ['reference', 'reference'],
  ['referee', 'reference'],
  ['interviewer', 'interviewer'],
];
