import { sortedWords } from './sorted-words.ts';

/*
 * How people write down what they promised: sources of patterns that meet small letters without accents (ß and ł as they are) at the start of a
 * clause. `WHO` stands for somebody, by name or pronoun.
 */

/** What stands for somebody between a verb and what was promised: a few words. */
export const who = '[^,;:!?]{2,40}?';

/** First words of what one does for somebody: plain forms and infinitives. */
export const deeds: readonly string[] = sortedWords(`
  send email e-mail mail msg message dm pm txt text whatsapp forward fwd share bring drop post pass give lend show write hand deliver fax ping slack upload submit return scan copy print dig look find put let get introduce connect recommend confirm reply answer respond come pop report check ask tell call ring phone fill sign complete prepare prep draft sketch make bake knit record order provide supply try have take think link photograph translate cook burn swap sort chase book follow do read owe lay leave work type drive demo run test learn practise practice thank play flick chuck courier loan hang sign mark proofread
  schicken senden mailen leiten reichen bringen geben liefern faxen legen rufen stellen melden sagen suchen zeigen kopieren fragen schreiben teilen holen besorgen leihen scannen texten bestatigen ausfullen unterschreiben beantworten
  envoyer transmettre apporter amener ramener rapporter donner preter rendre renvoyer rappeler confirmer ecrire faire passer partager montrer remettre communiquer fournir adresser retrouver chercher poster scanner repondre completer signer traduire revenir
  mandar enviar llevar levar pasar passar compartir compartilhar partilhar traer trazer dar prestar emprestar devolver escribir escrever llamar ligar confirmar contestar responder ensenar mostrar buscar procurar hacer fazer conseguir preparar rellenar preencher encaminhar firmar assinar avisar entregar facilitar remitir reenviar decir dizer
  mandare inviare portare girare spedire dare prestare restituire scrivere chiamare confermare mostrare cercare preparare passare fare consegnare richiamare rispondere compilare firmare condividere fotocopiare stampare dire
  sturen geven leveren zenden appen bellen nemen zoeken schrijven tonen laten vullen vragen bezorgen uitlenen lenen bevestigen delen brengen
  skicka mejla maila messa lamna ta skriva ringa aterkomma visa lana ge hora svara dela kolla leta fixa vidarebefordra sende maile levere tage skrive ringe give gi vise svare dele finde finne bringe
  wysłac wyslac przesłac przeslac podesłac podeslac dosłac doslac odesłac odeslac przyniesc dac zadzwonic oddzwonic napisac podrzucic pokazac pozyczyc oddac potwierdzic odpisac przekazac dostarczyc dowiezc przygotowac poslat prinest ukazat napsat zavolat
`);

/** What stands in front of a deed as one word with it: "nachreichen", "doorsturen". */
export const deedFronts =
  '(?:zu|durch|weiter|nach|ab|hin|mit|vor|zuruck|raus|ein|rein|heraus|an|bei|door|op|na|toe|mee|terug|aan|over|in|af|rond|langs)?(?:zu|te)?';

/** What hangs on a deed as one word with it: "mandarle", "portargli". */
export const deedEnds = '(?:selo|sela|glielo|gliela|glieli|gliele|gli|les|las|los|le|la|lo|li|lhe)';

/** Of the deeds those that stand for a promise where a line begins with them and says who gets it. */
export const giving: readonly string[] = sortedWords(`
  owe send email e-mail mail msg message dm txt text whatsapp forward fwd share bring drop post pass give lend hand deliver return let get reply write show tell thank
  mandar enviar llevar levar pasar passar devolver contestar envoyer transmettre apporter rendre preter donner mandare inviare portare girare spedire restituire schicken senden mailen sturen skicka mejla maila sende wysłac wyslac przesłac przeslac przyniesc
`);

/** Behind these stands what was promised, whatever it is. */
export const promised: readonly string[] = [
  "(?:i (?:'ve |have |had )?|i've |we )?(?:also |then |just |already |rashly )?(?:promised|undertook|undertaken|committed|pledged|vowed|swore)(?! (?:by|me|us|to me)(?![a-z]))(?: to(?= ))?",
  '(?:(?:dem|der|den) )?(?:WHO )?(?:hab|habe|hatte) ich (?:versprochen|zugesagt|zugesichert)|(?:ich )?(?:hab|habe|hatte)(?: ich)?(?: [^,.;:]{1,60}?)? (?:versprochen|zugesagt|zugesichert|in aussicht gestellt)(?: dass ich)?|(?:ihm |ihr |ihnen )?(?:versprochen|zugesichert)|versprach ich(?: WHO)?',
  "(?:j'ai |j'avais |je (?:lui|leur) ai |lui ai |leur ai |ai )?promis(?: (?:a|au) WHO)?(?: (?:de|que je|d'))?|je me suis engagee? a",
  '(?:(?:a|al) WHO )?(?:le |les |he |le he |les he |yo )?(?:prometi|prometido)(?: (?:a|al) WHO)?(?: que)?|quede (?:con WHO )?(?:en|de)|me (?:he )?(?:comprometi|comprometido|ofreci) (?:a|en)',
  '(?:(?:a|al|alla|ad) WHO )?(?:gli |le )?(?:ho |avevo )?promesso(?: (?:a|al|alla|ad) WHO)?(?: di| che)?|mi sono (?:impegnat|offert)[oa] (?:a|di)',
  '(?:ik )?(?:heb |had |hb )(?:ik )?(?:[^,.;:]{1,60}? )?(?:beloofd|toegezegd)(?: om| dat ik)?|beloofd(?: om| dat ik)?|(?:ik )?beloofde(?: WHO)?(?: om| dat ik)?',
  '(?:eu )?(?:lhe )?prometi(?: (?:a|ao|pra|pro|para o|para a) WHO)?(?: que)?|fiquei de|me comprometi a|comprometi-me a',
  '(?:(?:till |til )?WHO )?(?:jag |jeg |har )*(?:lovat|lovade|lovet|lovede|lovte)(?: WHO)?(?: att| at| a)?',
  '(?:WHO )?obieca[lł][ae]m(?: WHO)?(?: ze)?|slibil[a]? jsem(?: WHO)?(?: ze)?|lupasin|am promis|soz verdim|megigertem',
];

/** Behind these stands what was promised where it begins with a deed. */
export const saidTo: readonly string[] = [
  "(?:i (?:'ve |have |had )?|i've |we )?(?:also |then |just )*(?:promised|undertook|undertaken|committed|pledged|vowed|swore) (?:WHO )?(?:(?:that )?i(?:'?d|'?ll| would| will| should)|to)",
  "(?:i |we )?(?:also |then |just )*(?:said|told WHO|mentioned|assured WHO|texted WHO|answered|replied|let WHO know)(?: to WHO)?(?: that)? (?:i|we)(?:'?d|'?ll| would| wd| will| should| was going to| am going to|'?m going to)(?: (?:also|just|definitely|try to|try and|be happy to|happily|gladly|go and))?",
  "(?:i|we) (?:also |then )?(?:offered|agreed|volunteered|am|was|'m)(?: supposed| meant)? to|i'?m(?: supposed| meant)? to",
  '(?:till |til )?(?:WHO )?(?:sa|sagde) (?:jag |jeg )?(?:att |at )?(?:jag|jeg) (?:skulle|ska|skal|ville)|powiedzia[lł][ae]m(?: WHO)?(?: ze)?',
  '(?:tengo que|debo|he de|hay que|me toca|me falta|voy a|no olvidar|acordarme de|devo|dovrei|bisogna|ricordarmi di|ricordare di|non dimenticare di|tenho (?:que|de)|preciso|vou|nao esquecer de|lembrar de|penser a)(?: ancora| lhe| ainda| lui| leur)?',
  '(?:jag |jeg )?(?:ska|skall|skulle|maste|behover|skal)(?: ju| ocksa| aven| ogsa| bara)?|(?:mam|musze|powinnam|powinienem|trzeba|nie zapomniec)(?: jej| mu| im| jeszcze)?',
];

/** As `saidTo`, but no promise unless somebody is named or meant who gets it, or something that only they can want. */
export const willDo: readonly string[] = [
  "(?:i |we )?(?:'?ve |have )?(?:still |also |really |just )*(?:need to|have to|got to|gotta|hafta|must|ought to|should|better|remember to|remind myself to|don'?t forget to|do not forget to|need 2|have 2)(?: also| still| remember to)?",
  "(?:i|we)(?:'ll|ll| will| shall|'d better)(?: also| just| then)?",
];

/** Clauses that say by their verb that the writer does it, and for somebody; kept whole. */
export const mineToDo: readonly string[] = [
  '(?:(?:dem|der|den|herrn|frau) )*(?:WHO )?(?:schick|send|mail|bring|reich|leit|besorg|geb|ruf|fax)e? ich |(?:ich )?(?:ihm |ihr |ihnen )?(?:schick|send|mail|bring|reich|leit|besorg|fax|scann)e?(?: ich)? (?=(?:ihm|ihr|ihnen|noch|die|den|das|dem|der|mein[a-z]*|an|WHO mein[a-z]*) )|ich (?:ihm |ihr |ihnen )?(?=[^.;]{3,120} (?:schicke|sende|maile|nachreiche|mitbringe|gebe)(?![a-z]))|(?:ich )?(?:muss|soll|sollte|werde|will|wollte|wurde|darf)(?: ich)? (?=[^.;]{3,160}(?:schicken|senden|mailen|nachreichen|einreichen|bringen|mitbringen|weiterleiten|durchgeben|nachliefern|anrufen|melden)(?![a-z]))',
  'je (?:lui|leur|vous|le lui|la lui|les lui|lui en|la leur|le leur) (?:[a-z]+rais?|envoie|transmets|apporte|donne|prete|fais|passe|rends|rappelle|confirme|montre|ramene)(?![a-z])|(?:je )?(?:dois|devrai|devrais)(?: encore| aussi)? (?:lui |leur )|(?:il )?(?:me reste|faut) (?:a |que je )?(?:lui |leur )|a (?:envoyer|transmettre|rendre)(?![a-z])',
  '(?:yo )?(?:le|les|se lo|se la) (?:mando|envio|llevo|paso|mandare|enviare|llevare|pasare|mandaria|enviaria|llevaria|pasaria|traigo|dare|comparto|confirmo)(?![a-z])|(?:le |les )?(?:dije|he dicho)(?: (?:a|al) WHO)? que (?:yo )?(?:le |les |se lo |se la )?(?:mand|envi|llev|pas|tra[ei]|dar|prest|busc|escrib|llam|confirm|avis)',
  '(?:gli|le|glielo|gliela|glieli|gliele) (?:mando|mandero|manderei|invio|inviero|porto|portero|giro|girero|spedisco|faccio|faro|passo|scrivo)(?![a-z])|(?:(?:a|al|alla|ad) WHO )?(?:le |gli )?ho detto(?: (?:a|al|alla|ad) WHO)? che (?:gli |le |glielo |gliela )?(?:avrei|mand|invi|port|gir|spedi|chiam|pass|prest|scriv|conferm)',
  '(?:ook )?(?:zou|zal|moet) ik (?=[^.;]{3,160}(?:sturen|mailen|geven|brengen|appen|bellen|laten weten|doorgeven)(?![a-z]))|(?:ik )?(?:stuur|mail|app|breng|bezorg)(?: ik)? (?=(?:hem|haar|hun|nog) )|ik (?:zal|zou|moet|ga)(?=[^.;]{3,160}(?:sturen|mailen|geven|brengen|appen|bellen|laten weten)(?![a-z]))',
  '(?:eu )?(?:lhe )?(?:mando|envio|levo|passo) (?=(?:a|ao|pra|pro|para|lhe) )|(?:eu )?disse(?: (?:a|ao|pra|pro) WHO)? que (?:lhe )?(?:ia|mand|envi|lev|pass|traz|mostr)',
  '(?:jag|jeg) (?:skickar|mejlar|mailar|lamnar|sender|mailer|bringer) |(?:jej |mu |im )?(?:wysl[eę]|przesl[eę]|podesl[eę]|dosl[eę]|przynios[eę]|podrzuc[eę])(?![a-z])',
];

/** Stems of which a sentence that promises anything in the ways above has one, where it does not begin with a deed. */
export const promiseStems =
  "prom|undert|commit|pledg|vow|swore|said|told|mention|assur|texted|answered|replied|know|offered|agreed|volunt|i'?m |i am|was |need|have|got|must|should|ought|better|remember|remind|forget|gotta|hafta|will|'ll|ill |shall|versp|zuges|aussicht|schick|send|mail|bring|reich|leit|besorg|gebe? ich|rufe? ich|fax|scann|ich |muss|soll|engage|je |dois|devrai|reste|faut|envoyer|transm|rendre|penser|quede|compromet|ofreci|tengo|debo|he de|hay que|toca|falta|voy|olvid|acordar|le |les |se l|dije|dicho|impegnat|offert|devo|dovrei|bisogna|ricorda|dimentic|gli|ho detto|beloof|toegez|zou|zal|moet|stuur|app|ik |fiquei|tenho|preciso|vou|esquecer|lembrar|lhe |mando|envio|levo|passo|disse|lov|sa |sagde|ska|maste|behov|jag|jeg|obieca|slib|lupas|soz|megig|powiedz|mam |musz|powin|trzeba|zapom|wysl|przes|podes|dosl|przyn|podrz";

/** Headings over what the other side is to do; folded, without marks. */
export const theirPromises =
  '(?:they|them|she|he|die|sie|ils|loro|ellos|zij|eles|de|dom)(?: (?:said|say|promised|owe|owe me|committed(?: to)?|will|will do|to do|send|told me|sagten|wollten|schulden mir|me deben|dijeron|disseram))?|their (?:promises|side|actions|to ?dos?|homework)|(?:to ?do|todos|actions|promises|undertakings) (?:them|they|their side|received|by them|for them)|(?:undertakings|promises) received|(?:promised |owed |sent )?by (?:them|her|him)|owed (?:by them|to me)';

/** Words of headings over what the writer promised; folded. */
export const promisedStems =
  'promis(?:e|es|ed)|commit(?:ted|ments)|undertakings?|undertook|owe|owed|versprochen(?:es)?|zugesagt(?:es)?|zusagen|toegezegd|toezeggingen|beloofd|beloftes?|promess[ae]s?|promesso|promett[a-z]*|prometi(?:do)?s?|promis|lovat|lovade|obieca[a-z]{2,4}';

/** In front of what the writer is to do, in a list of what everybody is: "Me: send the rota". */
export const mineMarks = 'me|myself|i|mine|self|ich|moi|je|yo|ik|io|eu|jag|jeg|ja';

/** In front of what others are to do in such a list. */
export const otherMarks =
  '(?:(?:by|from|for|of) )?(?:her|him|them|she|he|they|hers|his|theirs|ihr|ihm|sie|er|die|elle|lui|eux|ella|ellos|zij|hij|lei|loro|ela|ele|eles|hon|han|de)';

/** In front of a list of promises on one line: "To do: email the log". */
export const listLeads =
  "(?:i )?(?:promised|owed?|i owe(?: them| her| him)?|undertook)|to ?-?dos?|homework|action|versprochen|zugesagt|zu erledigen|noch zu tun|promis|j'ai promis|[aà] envoyer|[aà] faire|promet[ií]|prometido|pendiente|promesso|da fare|da mandare|beloofd|toegezegd|te doen|lovat|lovade|att göra|obiecane|do wysłania|said i'?d|i said i'?d";

/** Words for the one who gets it that are never articles. */
export const promiseReceivers =
  'him|her|them|em|back|over|along|ihm|ihr|ihnen|lui|leur|hem|haar|hun|lhe|honom|henne|dem|hende|ham|mu|jej|im|gli|noch';

/** Words in front of a clause that change nothing about who does it. */
export const clauseLeads =
  'and|but|so|also|still|then|oh|ok|nb|ps|right|finally|lastly|afterwards|had|und|aber|danach|dann|auch|dass|et|mais|puis|aussi|que|qu|y|pero|tambien|e|ma|poi|anche|che|en|maar|ook|dat|mas|tambem|och|og|ogsa|att|at|aven|i|ze|->|→|=>|#[a-z]+';

/** Subjects other than the writer. */
export const otherSubjects =
  "(?:he|she|they|it|who|er|sie|es|il|elle|ils|elles|el|ella|ellos|lui|lei|loro|hij|zij|ze|ele|ela|han|hon|de)(?:'s|'ll|'d)?";

/** Says behind a promise that it was kept. */
export const kept =
  '(?:(?:i|already|ya|deja|schon|bereits|gia|al|ja|redan|juz|just|all|it|both|which i|the (?:latter|former|first|second) i) )*(?:(?:have )?(?:sent|did|done|emailed|mailed|posted|delivered|handed in|dropped (?:it )?off)|erledigt|gesendet|geschickt|verschickt|gemailt|abgegeben|ist raus|fait|envoyee?s?|hecho|enviad[oa]s?|mandad[oa]s?|fatto|inviat[oaie]|mandat[oaie]|gedaan|verstuurd|gestuurd|verzonden|gemaild|feito|klart|skickat|gjort|sendt|zrobione|wys[lł]ane|✓|✔|✅|☑)(?![a-z])';
