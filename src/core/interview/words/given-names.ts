import { sortedWords } from './sorted-words.ts';

/**
 * Given names in two dozen languages that are no ordinary words of those languages; folded. They never make somebody a person met by
 * themselves: they say that words which a sentence introduces, or that head a line, are a name.
 */
export const givenNames: readonly string[] = sortedWords(`
    aafke aaliyah aamir aapo aarav aarne aaro aaron abby abdi abdirahman abdul abdullah abebe abelke abena abigail
    abiodun abla achieng achille achim adaeze adalberto adam adaobi adaora adebayo adeel adelaide adele adelheid
    adelia adelina adeline aditi aditya adnan adolf adriaan adriaantje adrian adriana adrianna adrien adunni advait
    adwoa afanasy afonso afshan agapito agata agathe agnes agnese agneta agnetha agnieszka agostinho agota agripina
    agung agus ahmad ahmed ahmet ahti aidan aiden aiko aila aileen aili aimee ainhoa aino airi aisha aisling aissatou
    aisyah aitana aitor ajay ajith akash akemi akihiro akiko akinyi akira akis akos akosua akshay akua alain alan
    alana albert albertina alberto albrecht alcides aldona aldric alecsandru aled aleid alejandra alejandro alekos
    aleksandar aleksander aleksandra alena ales alessandra alessandro alessia alessio alevtina alex alexa alexander
    alexandra alexandre alexandros alexandru alexei alexey alexia alexis alfhild alfie alfio alfonso alfred alfredo
    alice alicia alicja alida aliette alin alina aline alison alistair alix aliz allan allison allu almeida almudena
    alois aloisia alojzy alok aloys alva alvaro alve alvin alwin alyssa alzbeta amadeo amadeu amaia amaka amalia
    amanda amandine amandio amara amaury ambroise amedeo amelia amelie amerigo amina aminata amine amir amira amit amy
    anabela anacleto anahera anahi anais anand ananya anastasia anastasios anastasiya anastazja anatol anatole anatoli
    anatoly ancelin ancuta anders andi andjela andoni andre andrea andreas andreea andreia andrej andres andrew andrey
    andrija andris andrzej andy aneirin aneta anette anfisa ange angela angeles angelica angelika angeliki angelina
    angelines angelo angelos anggi angie anh anibal anicet anika aniket aniko anil anirudh anita anja anjali ankit
    ankita ann anna annabel annalisa annamaria anne annegret anneke anneli annelie annelies anneliese annemarie
    annemiek annemieke annerose annett annette annick annie annika annukka anouk anselm anselme anshul anssi anthony
    antje antoine antoinette anton antonella antoni antonia antonin antonio antonios antonis antony antoon antti anuj
    anup anusha anushka anwar anya aoibheann aoibhinn aoife aparna apolline apolonia araceli aranka arantxa aranza
    arash archana archie argyris argyro ariana ariane arianna arief arif arina aris aristea aristides aritz arja arjan
    arjen arjun arkadiusz arlene arlette arman armand armanda armando armel armelle armin arminda arnaldo arnaud arndt
    arne arnim arno arnold arnoud arnulf aroa aroha arpad arsene arthur arttu artur arturo artyom arun arvid arvind
    arvo arwel arzu asad asep asha ashish ashley ashok ashwin asif asim asli asta astrid asuman atakan athanasios
    athena atieno atif atilano attilio aud aude audrey augustin augustyn aukje aulia aurel aurelia aurelian aurelie
    aurelien aurelio ava avinash aviv awino axel axelle ayaan ayaka ayala ayanda ayca ayelet ayesha ayhan aylin ayman
    aymeric aynur ayo ayodele ayse aysegul aysel aysun aytac ayu ayumi ayush aziz aziza babak babette bagus baha
    bailey balazs balint baltasar balthasar bambang barbara barbora barbro baris barnabas barnabe barney barry bart
    bartek barthelemy bartlomiej bartolomeo bartosz basak bashir basia basile bastian bastien bastienne baudouin bauke
    baz bea beata beate beatrice beatrijs beatrix beatriz becca becky begona behcet bekah bekir bekki belgin belkis
    belmira bence benedetta benedict benedicte benedikt benedita benedykt bengt benita benjamin benno benoit berend
    berenger berengere berit berkan bernadeta bernadett bernadette bernard bernardete bernardino bernardo bernd
    bernhard bernice bernie bernward bert berta bertalan berthold bertil bertille bertine bertold bertrand bertus beth
    bethany betje betsy bettina betty bev beverley bex beyza bharat bhavna biagio bianca bibi bich bilal billy binh
    binnur birger birgit birgitta birte bisi bjarne bjoern bjorg bjork bjorn blair blaise blanca blandine blanka
    blazej bobby bodo bogdan boglarka boguslaw boguslawa bohdan bohumil bohuslav bojana bola boleslaw bongani boris
    borislav borivoj borja borje botond boudewijn boyd bozena brad bradley brandon branimir branislav brankica branwen
    bratislav braulio brayden breanne brechtje breda bregje brenda brendan brent bretislav brett brian brianna brianne
    brice brid bridget brigid brigitta brigitte brita britta bronagh bronislava bronislaw bronislawa bronwen bronwyn
    bruce bruna brunhilde bruno bryan bryn budi bukola bulent burak burcu burkhard burkhardt bushra busisiwe busra
    byron cacilia caetano caglar cahya cahyo caitlin caleb calixte callum calogero calum camila camilla camille
    camillo camilo canan candan candice cansu caoimhe caradoc carina carl carla carlijn carlo carlos carlotta carmel
    carmela carmelo carmen carminda carminho carola carole carolin carolina caroline carolyn carrie carsten carys
    casey casilda casimiro caspar casper caspian cassandra cassandre cassie catalin catalina catarina caterina cath
    cathal catherine cathleen cathy catriona cayetana cayetano cecile cecilia cecilie cecylia cedric cees celestine
    celia celina celine celso cem cemal cemile cengiz cenk ceren cerys cesare cestmir cetin ceyda chaim chandan
    chandra chantal charalambos charlene charles charley charlie charline charlotta charlotte charo chau chaz chelo
    chema cheryl chetan cheyenne chiamaka chiara chidi chiel chika chike chima chinedu chinonso chinwe chioma chiyo
    chloe chris chrissie christa christel christelle christer christiaan christiane christina christine christof
    christoph christophe christopher christos chrysa chucky chukwudi chuy cian ciara ciaran cihan cillian cintia
    cinzia ciprian cipriano ciro claartje claas claes claire clara clarice clarissa claude claudette claudia claudie
    claudine claudio claudiu claudius claus clea cleide clelia clemence clemens clementine cleopatra clive clodagh
    clotaire clotilde clovis cody coen coenraad colette colin coline colleen colm colton colum conceicao concetta
    conchi conchita connie connor conny conor conrad conradin constanca constantin constanze coralie corentin coretta
    corey corina corine corinna corinne cormac corneel cornel cornelia cornelis cornelius corrie corvin cosima
    cosimo coskun cosmin costantino costel costin courtney craig cristi cristian cristiano cristina cristobal csaba
    csilla csongor cuong curtis cynthia cyprien cyriaque cyril cyrille cyrus czeslaw czeslawa daan dacian dafna dafydd
    dagmar dagmara dagny daichi daiki daisuke dalibor dalila dalma damaris dami damian damien damilola damir damon
    dana danae daniel daniela daniele daniella danielle danijel danijela danilo danique danny danton danut danuta
    daphne dara darcy darek daria darija dariusz darko darlene darnell darragh darren darryl darshan darya daryl dasha
    dashawn dave davey david davide davie davina davy dawid dawie dayo daz dazza deanna deano dearbhla deb debbie
    debora deborah debra declan dede dedi deepa deepak deepika defne deirdre dejan deji delia delphine delroy delyth
    demetrio denes denis denisa denise deniz dennis denny deolinda deon derek dermot derya deshawn desiree desmond
    despina destiny detlef detlev devon devonte dewayne dewi dex dexter dezso dhruv dian diana diane dianne diarmuid
    didem didier didik diederik diego dierk dieter diethelm dietlind dietmar dietrich diewertje dilan dilara dilek dilys
    dima dimas dimitra dimitri dimitrios dimitris dina dinesh dinis diogo dionysis dirk divna divya djamila djoko
    djordje dmitri dmitriy dmitry dobrila dobromil doerte domagoj domenico domingas dominic dominik dominika dominique
    don donal donald donatella donatien donna donnacha doortje doreen dori dorian doriana doriane dorin dorina dorine
    doris dorit dorle dorota dorothea dorothee dorothy dorottya doru doug dougie douglas doutzen douwe dragan dragana
    dragica dragoljub dragomir dragos dror duarte dubravka duggie dumitru dunc duncan dunja dunny duong dusan dusanka
    dusko dustin duy duygu dvora dwayne dwi dwight dylan eamon eamonn ebba ebele eberhard ebony ebru ece eckart
    eckehard eckhard eckhardt ed eda eddie edelgard edelmira edeltraud edgar edgars edi edie edilene edina edith
    edmond edmund edna edoardo edouard edson eduard eduarda eduardo edurne edvard edward edwige edwin edyta eelco
    eelis eelke eemeli eero eeva effie efi efisio efrat efren efstathios efthymia eftychia efua egbert egon ehrenfried
    ehsan ehud eifion eija eije eila eileen eilidh eimear einar einari eino eirik eirlys eitan eivind ekaterina ekene
    ekow elaine elana eleanor elefteria eleftheria eleftherios elena eleni eleonora eleonore elfriede elgin eli elia
    eliana eliane elias elie eliette eliezer elif elin elina eline elior eliott elisa elisabete elisabeth elisabetta
    elise eliska eliza elizabeth elizaveta elke ella elle ellen elli ellie ellinor elliot elliott ellis elmar elmer
    elmeri elodie elof eloi eloisa eloise elouan eloy elpida elsa elsbeth elsie elton eluned elvan elvio elvira elvire
    elvis elwira elzbieta ema emad emanuel emanuela emanuele embla emeka emel emeline emer emeric emese emi emiel emil
    emile emilia emilian emiliano emilie emilien emilio emiliya emily emin emina emine emlyn emma emmanuel emmanuelle
    emmett emmi emmy emoke emrah emre emrys encarna encarni endah endang endre eneko engelbert enguerrand eniko ennio
    enno enora enrico enrique ensio enver enya enzo eoghan eoin ercan ercole erdal erdem erdmute erdogan ergun erhan
    erhard eric erica erich erik erika eriko erin erkan erkki erland ermanno ermelinda erminio ern ernest ernestina
    ernesto erni ernie erno ernst erol errol ersilia ersin ertan ertugrul erwan erwann erwin eryk erzsebet esbjorn esi
    esin eskil esme esmee esra esteban estefania estelle ester esther eszter ethan ethel etienne etiennette ettie euan
    eudes eufemia eugen eugene eugenia eugenie eugenio eugeniusz eulalie eunice eunji euridice eusebio eusebiu eva
    evamaria evan evangeline evangelos evariste evaristo evelien eveliina evelin eveline evelyn evelyne evgeni evgenia
    evgeny evi evren evy ewa ewald ewan ewelina ewen ewka ewout eyal eylem ezgi ezio ezra fabian fabiana fabien
    fabienne fabio fabiola fabrice fabrizia fabrizio fadi fadila fadime fahad fahri fahrudin faisal faiza fanni farah
    fares farhan farid farida fariha farouk fatema fatih fatima fatma fatou fatoumata faustine faustino fawad federica
    federico feike felicia felicien felicity felicja feliks felipe felisa felisberto felix femi femke fenna fennella
    feodor ferdi ferdie ferdinand ferdinando ferdynand ferenc fergus ferhat ferit fermin fernand fernanda fernande
    fernando fernao ferruccio feyza ffion fiachra fidelma fiete fiifi fikret filiberto filip filipa filipe filipp
    filippo filiz finbar finbarr finlay finley finn finola fintan fiona fionn fionnuala fiorella fiorenza fiorenzo
    fips fitri fjodor flaminia flavia flavio floortje florencio florent florentina florian floriana florica florine
    floris flossie fokke folake folke folkert foteini fotini fotis fran franca francesca francesco francine francis
    francisca francisco franciszek franciszka franck francois francoise franka frankie franny frantisek franz
    franziska frauke freddie freddy frederic frederica frederick frederico frederik frederike frederique fredrik freek
    freimut freja frerk freya frida frieda friedbert frieder friederike friedhelm friedl friedrich frikkie frithjof
    frits fritz froukje fruzsina fryderyk fulvia fulvio fulya fumiko funmi fynn fyodor gabe gabi gabin gabor gabriel
    gabriela gabriele gabriella gabrielle gaby gael gaelle gaetan gail galina galip galya gamze gareth garry garth
    gary gaspard gaspare gaston gaurav gautam gauthier gautier gavin gavril gavvo gayle gaynor gaz gbenga gebhard
    geertruida geeta gellert gemma genaro genevieve genivaldo gennady gennaro genowefa geoff geoffrey geoffroy geordie
    georg george georges georgeta georgia georgie georgina georgios georgy geraint gerald geraldine geraldo gerard
    gerardo gerd gerda gereon gergely gerhard gerhild gerlind gerlinde germaine gernot gerrit gerry gert gerti gertie
    gertjan gertraud gertrud gertruda gervais gervasio gerwin gesa gesche gesine gethin ghada gheorghe gherardo
    ghislain ghislaine gia giacomo giada gian gianbattista giancarlo gianfranco giang gianluca gianluigi gianmarco
    gianna gianni giannis gica gideon gidon gijs gijsbert gilad gilang gilbert gilberte gilberto gildas giles gilles
    gillian gina ginette ginevra ginny gino gioacchino gioele giordano giorgia giorgio giorgos giosue giovanna
    giovanni girish girolamo gisa gisbert gisela gisele giselher gisella giselle gita gitta gitte giuditta giulia
    giuliana giulio giuseppe giuseppina giusi giustina giusy gizella gladys glenda glenn glenys glyn godfrey goetz
    goffredo gokce gokhan goncalo gontran gonul gonzalo gonçalo gopal goran goranka gordie gordon gorel gorka gosia
    gottfried gotthard gotthilf gottlieb gotz goulven govert govind gracinda graeme graham grainne grazia graziela
    graziella grazyna greet greetje greg greger gregoire gregor gregoria gregorio gregory greig greta gretchen grete
    gretel grigore grigori grigoris grigory grisha gruffydd grzegorz grzesiek guadalupe gualtiero gudmund gudny gudrun
    guendalina guenole guenter guenther guewen guglielmo guido guilhem guilherme guillaume guillermina guillermo gulay
    gulcan gulsah gulsen gulten gunawan gunay gunborg gunda gundel gundi gundula gunhild gunilla gunn gunnar gunnel
    gunter gunther gunthild guntis gunvor gurpreet gustaf gustav gustave gustavo gustaw gutrun guus guven gwen gwenael
    gwenaelle gwenda gwendoline gwendolyn gwenllian gwenole gwilym gwladys gwyn gwyneth gyongyi gyorgy gyula habib
    hadewych hadi hadrien hafsa hagit haider haim hajnalka hajo hakan hakim haldun halil halime halina haluk halvard
    hamid hamish hampus hamza hana hanan handan handoko hanh hani hania hank hanna hannah hanne hanneke hannele
    hannelore hannes hanni hannu hanny hans hansi hansjorg hanspeter harald hardeep hari haris harish harjit harold
    harpreet harri harrie harriet harriette harris harro harry hartmut hartwig haruka haruki harun haruto harvey
    haryanto hasan hassan hasso hatice hattie havard hayden hayley hayri hazal heath hector hedda hedvig hedvika
    hedwig heidemarie heidi heidrun heike heikki heiko heiner heini heinke heino heinrich heinz heitor heledd heleen
    helen helena helene helga hella helle helma helmar helmut helmuth heloisa heloise helvi hema hemi hendra hendrik
    hendrika hendrike hendro heniek henk henner hennie henning henri henrich henrietta henriette henrik henrike
    henrique henry henryka herbert herdis heribert heriberto herlinde herman hermann hermine herminia hernan herta
    hertha herve hessel hesti hetty hiba hidde hideki hideo hieronim hieu hikmet hila hilario hilary hilda hilde
    hildegard hildegund hildegunn hilke hilkka hilko hilla hillel hilma hilmar hilmi hina hinewai hinnerk hinrich
    hipolito hippolyte hiram hiro hiroko hiromi hiroshi hisako hiwot hjordis hoai hoang hoani holger hong honorata
    honorine honza horace horatiu horia horst hoss howard howie hrvoje hubert hubertus hugh hughie hugo hugues
    huguette huib huibert huimin huldreich hulya humbert humberto humphrey hunor huong husain husein huseyin hussein
    huyen hye hyejin hylke hynek hyun hyunwoo hywel iain ian iason iben ibolya ibrahim ichiro idil idris idun ieremia
    iestyn ieuan ieva ifan ifeanyi ifeoma ignace ignacio ignacy ignat ignatius ignazio igor ihab iida iikka iina iiro
    ikechukwu iker ikram ilan ilana ilaria ilario ildiko ileana ilhan ilias ilie ilija ilinca ilka ilkay ilkka ilmari
    ilona ilsabe ilse ilya ilze imad imani imanol imke immacolata immanuel immo imogen impi imran imre ina inbal inci
    indah indira indra ineke ines inessa inez inga inge ingeborg ingeburg ingegerd ingela ingelore inger ingmar ingo
    ingolf ingrid ingvar ingvild inigo inka inken inma innocenzo innokenty insa ioan ioana ioanna ioannis iolanda iolo
    ionel ionela ionut iorwerth ipek iqbal ira iracema iratxe irek irena irene ireneusz irfan irina irja irma irmela
    irmengard irmgard irmi irmtraud irmtrud irv irving irwan irwin isa isaac isabel isabela isabell isabella isabelle
    isadora isaiah isamu isaura isaure ishaan isidora isidore isilda isla ismael ismail ismet isobel isolde issac
    istvan itai itamar itir itziar itzik iulia iulian iuliana iustin ivan ivana ivano ivar iveta ivett ivica ivo ivon
    ivona ivone ivonne ivor iwan iwona iyabo izabela izabella izaskun izydor jaakko jaana jaap jacco jacek jacenty
    jacinta jackie jacko jackson jacky jaclyn jacob jacoba jacobo jacopo jacqueline jacques jadranka jadwiga jagdish
    jaime jake jakob jakub jalmari jamal james jamie jamil jamila jan jana janaina jandira janek janet janey jani
    janice janika janina janine janis janka janko janna janne janneke jannie jannik jannike jannis janny jano janos
    jantien janusz jared jarek jari jarkko jarmila jarmo jarno jaromir jaroslav jaroslava jaroslaw jarrod jarvis
    jasmin jasmina jason jaspreet jatin javed javi javier jaya jayant jayden jayne jaz jean jeanette jeanie jeanne
    jeannie jeannine jeannot jed jedrzej jeff jefferson jeffrey jehan jelena jelica jelle jelmer jemima jemma jen
    jenaro jenna jenni jennie jennifer jenny jens jeppe jere jeremiah jeremy jerg jermaine jeroen jerome jerry jerzy
    jesper jess jesse jessica jessie jesus jethro jetske jette jez jezza jia jian jianhong jide jie jiho jihoon jikke
    jill jilly jim jimbo jimena jimin jimmie jimmy jindra jindrich jing jip jiri jirina jirka jisoo jitka jiwon jo
    joachim joakim joan joana joanie joann joanna joanne joanneke joao joaquim joaquin joaquina joasia jobst jocelyn
    jocelyne jochem jochen jodi jodie jody joe joel joelle joep joerg joeri joey johan johann johanna johannes john
    johnnie johnno johnny jojo joke jokin joko jolan jolanda jolanta jolene jolien jolijn jon jona jonah jonas
    jonathan joni jonna jonneke jonno jonny jono jonty jooa jools joona joos joost joppe jordan jordi jordy jorg jorge
    jorgen jorien joris jorma jorn jorrit jorunn jos joschka jose joseba josef josefa josefin josefina josefine joseph
    josephe josephine josette josh joshua josi josiane josie josip josje josse josselin jost jostein josu josue jouke
    jouko jouni jovan jovana joyce jozefa jozek jozsef juan juana juanita juanjo juanma jude judi judicael judite
    judith judy judyta juergen juha juhani juho jules juli julia julian juliana juliane julianna julie julien juliet
    julieta juliette julio julita julius juliusz junko jupp juraj jurek jurgen jurgita jurre jurriaan jussara jussi
    justin justine justus justyn justyna jutta juul juuso jyoti jyri jyrki jytte kaarina kaarle kabelo kabir kacper
    kadir kadriye kagiso kahu kahurangi kai kaija kaisa kaitlyn kaj kaja kajetan kajsa kalervo kalevi kalman kalpana
    kamal kamau kamil kamila kamran kanako kaori kapil kapitolina karanja kareem karel karen karianne karim karima
    karin karina karine kariuki karl karla karlheinz karlijn karlis karlotta karol karola karolin karolina karoline
    karoly karsten karthik kartika kashif kasia kaspar kasper kassandra kat katalin katarina katarzyna kate katelijne
    katell katerina kath katharina katherine kathi kathie kathleen kathrin kathryn kathy kati katia katie katinka
    katja katri katrien katrin katrina katya kauko kavita kavya kay kayden kayla kaylee kayleigh kaz kazik kazimiera
    kazimierz kazuki kazuko kehinde keiko keira keiran keisha keisuke keith kelechi kelly kelsey kelsie kemal ken
    kendall kendra kendrick kenichi kenji kenneth kenny kenza kerem kerim kerry kerstin kerttu keshav ketil kev kevin
    kez khadija khaled khalid khanh khoa khristina kian kieran kieron kieu kiia kike kilian killian kim kimani
    kimberley kimberly kimmo kipchoge kipkemboi kiprono kiptoo kira kiran kirill kirsi kirsten kirsti kirstie kirstin
    kirsty kjartan kjell kjersti klaartje klaas klara klaudia klaus klavdia klazien kleio klemens klementyna knud knut
    kobus koen koenraad kofi koji kojo koldo kolya komal konrad konstancja konstantin konstantina konstantinos
    konstanze koray korbinian kordula kori korkut kornelia koskela kostas kostya kourosh kresimir kris krishna krista
    kristen krister kristian kristiina kristijan kristin kristina kristine kristof kristoffer kristyna kriszta
    krisztian krisztina krysia krystian krystyna krzysiek krzysztof ksawery kseniya ksenya kubra kunal kunibert kunle
    kurnia kursat kurt kusuma kveta kvetoslava kwabena kwadwo kwame kwesi kyle kylie kyllikki kyoko kyosti kyra
    kyriaki kyriakos kyung lacey lachie lachlan ladislav ladislava laetitia laila lainey lajos lakeisha lakshmi lalit
    lamar lamberto lamia lamine lana lancelot lanre lara larisa larry lars lashawn lasse laszlo latisha latoya laura
    laure lauren laurence laurens laurent laurentiu laurenz lauretta laurette lauri laurie laurin laurinda laurine
    lavinia lawrence lawrie layla lea leah leana leander leandre leandro leanne lech lechoslaw lee leela leen leena
    leendert leendertje leevi lefteris leif leigh leila leire lejla leland lella lena lene leni lennart lennox lenny
    lenuta lenya leo leocadia leokadia leon leona leonard leonardo leonce leonhard leoni leonid leonida leonie leonor
    leonora leonore leontine leopold leopoldo leposava lerato leroy lesego leslaw lesley leslie lestari leszek leticia
    letizia levi levin lewis lexi leyla liam lian liana libor liborius libuse lidewij lidia lidija lidiya lieke lien
    liesbeth liesel lieselore lieselotte liesl lieve ligia lihua liisa lila lilia lilian liliana liliane lilianna
    lillemor lilli lillian lilly lilou lina lindiwe lindsay lindsey linh linnea linus lionel lior lisa lisanne lisbet
    lisbeth lise liselott liselotte lisette lisiane lisl liubov livia livio liviu liz liza lizzie lizzy ljiljana
    ljubica ljubo ljubomir llew llewelyn llinos lloyd loane lodovica lodovico loes logan lois loke lola longin loni
    lonneke lonnie lora loraine lorand lorcan loredana lorella loren lorena lorenz lorenza lorenzo loretta lori
    loriana lorna lorne lothar lotta lotte lottie lou louane louie louis louisa louise louison loukas lourenco lourens
    lovis lovisa lowell lowri loz luana  lubomir lubos luc luca lucas lucette lucia lucian luciana luciano lucie
    lucien lucienne lucila lucile lucilia lucilla lucille lucinda lucja lucjan lucrezia lucy lucyna ludger ludivine
    ludmila ludolf ludovic ludovica ludovico ludovina ludvig ludwig luigi luigia luigina luis luisa luise luitgard
    luitpold luiz luka lukas lukasz luke lukman luminita lungile lupita lurdes luther lutz luuk lydia lydie lyle lylou
    lyn lynda lyndon lynette lynn lynne lynsey lyra lyuba lyubov lyudmila maaike maarit maarten maartje maayan mabel
    macarena macca machteld maciej mack macsen madalena madalina maddalena maddie madeleine madeline madelon madge
    madhav madhu mads mae mael maelle maelys maeva maeve mafalda magali magalie magda magdalena magdeleine magdi
    magdolna maggie magnhild magnus mags maha mahdi mahesh mahina mahir mahmood mahmoud mahmut maia maica maider maija
    maiju maik maike maina mair mairead maisie maite maja majbritt majken makayla makoto maksim maksymilian malachy
    malak malcolm malgorzata malgosia malik malin malini malka malte malwine manaia manal mandeep mandi mandla mandy
    manfred manfredi manish manlio manoj manolis manon manu manuel manuela mara marama marat marc marceau marcel
    marcela marcelina marceline marcella marcelle marcelline marcello marcelo marcia marcin marcio marco marcos marcus
    mared mareike marek maren maret marg margaret margareta margarete margarethe margarida margarita margaux margery
    margherita margie margit margitta margo margot margret margriet margrit marguerite maria mariam mariama marian
    mariana mariangela mariann marianna marianne mariano maribel maricarmen maricel maricica marie marieke mariel
    mariella marielle marietjie marietta mariette marija marijana marije marijke marijn marika marike mariko marilena
    marilia marilyn marimar marine marinela marinko marinus mario marion marios marisa marisela mariska marisol
    maristella marit marita marius mariusz mariya marja marjan marjatta marjo marjolein marjolijn marjorie marjut
    marketa markku marko markos markus marla marleen marlen marlena marlene marlies marlis marloes marlon marnix marta
    martha marthe martijn martim martin martina martine marton martta marty martyn martyna marvin marwa mary maryam
    maryla maryline maryse marysia maryvonne marzena marzia masaki masako masaru masha mason massimiliano massimo
    matej mateja mateo mateus mateusz mathew mathias mathieu mathijs mathilda mathilde mathis matija matilda matilde
    matt matteo matthew matthias matthieu matthijs matthis mattia mattias matty matyas matze maud maude maunu maura
    maureen mauri maurice mauricio maurin maurits maurizio mauro maurycy mavis maxence maxim maxime maximilian
    maximilien maxine maya mayara mayeul mayte mayumi mckenna mechthild mechtild medard meena meera meeri meg megan
    megha megumi mehdi mehmet mehtap mei-ling meike meilin meiling meindert meinhard meinhold meinolf meintje meir
    meirion mel melaine melanie melchor melek melina melinda melissa meltem melvin memduh menachem menelaos menna
    menno merche meredith merel merete meritxell mert merten merv merve mervi mervyn meryem mesut metin mevlut mhairi
    mia miao micaela micah micha michael michaela michal michalina michalis micheal michel michela michelangelo
    michele micheline michelle michiel michiko mick mickael micke mickey micky midori mieczyslaw mieke miguel mihaela
    mihai mihail mihajlo mihalis mihaly mihnea miho miia mijke mika mikael mikayla mike mikhail mikkel mikko miklos
    mikolaj milada milagros milana milena milica milivoje milja miljan millicent millie milly milo miloje milorad
    milos miloslav milosz milovan milton milun miluse milutin mimi mimma mimmi mimmo mina mindy ming minh minho minji
    minjun minna minnie minoru mioara mira miranda mircea mirco mireia mireille mirek mirela mirella miren miriam
    mirja mirjam mirjana mirka mirko miroslav miroslava miroslaw miroslawa mirthe mirtill mirva misaki misha missy
    mitch mitchell mitya mitzi miyuki mladen moana mobolaji mogens mohamed mohammad mohammed mohan mohit moira moises
    mollie molly momcilo momo mona moncho monica moniek monika monique monja montse montserrat monty morag morgan
    morgane moritz morris morten morwenna moshe mpho muhamad muhammad muharrem muireann mukadder mukesh mulyadi mumbi
    murdo muriel murray musa mustafa muthoni muzaffer mwangi myfanwy mylene myles myriam myrna myron myrthe naama
    nabil naciye nadav nadege nadezhda nadia nadim nadine nadja nadya naftali naima najib naledi nanami nancy nanda
    nandi nandini nando nandor nanette nanna naoki naoko naomi nasir nasreen nasrin nasser nastya nat natacha natalia
    natalie natalina natalya natan natasa natascha natasha natasza natercia nathalie nathan nathanael nathaniel
    natsuki natsumi naveed naveen navid naz nazan nazario nazia nazim nazli nduta neal necati necla necmi neda
    nedeljko neelam neeltje neha neil nekane nektarios nele nell nella nelleke nellie nelly nelson nelu nemanja
    nemesio nena nenad neno nerea nerina nermin nerys nesrin nessa nestor nettie neus neusa neve nevena neville nevin
    nga ngaio ngaire ngoc ngozi ngugi nguyen nguyet nhan nhi nhu nhung nia niall niamh nicanor nick nicki nicky niclas
    nico nicodemo nicola nicolae nicolai nicolas nicole nicoleta nicoletta nicolien nicolo nicusor niek niels nienke
    nieves nigel nihal nihan nihat niilo niina nika nikau nikhil niki nikica nikita nikki niko nikodem nikola nikolai
    nikolaos nikolas nikolaus nikolay nikoleta nikolett nikoletta nikolina nikos nilay nilesh nilgun nils nilufer nina
    ning nino ninon nir nira nirmala nisha nitin nitza njal njeri njoki njoroge nkechi nnamdi nneka noa noah noam
    nobuko noel noelia noelie noella noelle noemi noemie noirin nokuthula nolan nolwenn nomsa nomvula noor noora
    noortje nora norah norbert noreen noriko norina norma norman norris notburga nour noura novak ntombi nuala nugroho
    nuno nunzia nuray nurcan nurettin nurhan nuri nuria nurit nursel nurten nurul nush nyambura nynke nyokabi nyoman
    oana oanh obinna oceane ochieng octavia octavian octavio octavius oddone oddvar odete odette odhiambo odile odilon
    odon ofelia ofer ofir ogechi ognjen oguz oisin okan okko okoth oksana oktawia oktay olaf olalla olav olavi olcay
    oldrich ole oleg oleksandr oleksandra oleksiy olena olesya olga olgierd olimpia oline oliver olivia olivier oliwia
    oliwier olli ollie olly olof olov olu olumide oluwaseun olwen olya omar ombeline ombretta omer omondi omri ona
    ondrej onni onno onofrio onur onyango onyeka oonagh ophelie ophir orazio orcun orestis orhan oriane orianne
    orietta orit orla orlagh orlaith orlando orlane ornella orsola orsolya orson ortrud ortrun ortwin orville osama
    osbert oscar osip oskar oskari osman osmo osmond osnat osvald osvaldo oswald oszkar otakar otavio otieno otis
    otmar otso ottavia ottavio ottfried ottilie ottmar otto ottokar otylia ouma outi ovidiu owain owen oyelaran
    oystein oyvind ozan ozge ozgur ozlem ozzie paavo pablo paco pacome paddy padraic padraig paige paivi pallavi
    palmira palmiro pam pamela panagiota panagiotis pandu pankaj pantelis paol paola paolo paqui paraschiva paraskevi
    paride parth parveen pascal pascale pascaline pasquale pasqualina patrice patricia patricio patrick patrik
    patrizia patrycja patryk patsy patti patty patxi paul paula paule paulette paulina pauline paulino paulo paulus
    pauly pav pavel pavla pavle pavlina pavlo pavlos pawel payton pearce pearse peder pedr pedro peggy pelagia pelagie
    pelin penelope pentti percy perica perihan periklis pernilla pernille perrin perrine perry perttu pete peter petr
    petra petronela petronella petronille petros petru petter petteri peyton phil philibert philip philipp philippa
    philippe phillip phillipa philomene phineas phoebe phong phuc phuong phyllis piera pierangela piergiorgio
    pierluigi piero pierpaolo pierre pierrick piet pieter pieternel pietro piia piotr piotrek pippa piri pirjo pirkko
    piroska pnina polat polikarp polina polly pompeo ponciano pontus pooja poppy porzia poul prabhat pradeep prakash
    pranav prashant pratik preben predrag preeti prem presley preston primael priscila priscilla priti priya priyanka
    przemek przemyslaw putri putu pyotr qasim qiang qing quang quentin quincy quinn quinten quintin quintino quique
    quirino quiteria quitterie quoc quyen quynh rach rachael rachel rachele rachelle rachid radek radim radka radmila
    radoje radomir rados radoslav radoslaw radovan rafael rafaela rafal raffaele raffaella rafi rafiq ragna ragnar
    ragnhild ragnvald raheem rahel rahim rahma rahmat rahmi rahul raija raimo raimondo raimund raimundo rainer raisa
    raivis raj rajat rajeev rajesh rajiv rajmund rakesh ralf ralph raluca ramesh ramon ramona ramsay randal randall
    randi randolph randy rania raniero ranjit raoul raphael raphaelle raquel rasha rasheed rashid rashmi rasmus ratih
    raul rauno ravi rawiri raymond raymonde razvan reagan rebecca rebecka rebekka recep reda reece reetta refik
    refilwe regan reggie reginald regine regitze rehana reidar reidun reijer reijo reiko reimar reinaldo reinder
    reiner reinhard reinhardt reinhild reinhold reinier reinmar reinoud rejane rekha remco remi remigio remigiusz
    remus remy remzi rena renan renata renate renato renaud rene renee renske renzo resul retno reto reuben rewi reyes
    reyhan reynald rezso rhea rhett rhi rhian rhiannon rhoda rhodri rhona rhonda rhonwen rhys riaan rian ric ricarda
    ricardo riccardo richard richie ricky ridvan rieke riekje rifat rigoberto riikka riitta rik rika rikard riku riley
    rina rinaldo rini rino rinus ripeka rishi risto rita ritu ritva rivka riyad rizky rizwan roald robbert robbie
    robbo robert roberta roberte roberto robin robina robyn rocco rocio roddy roderich roderick rodica rodion rodney
    rodolfo rodolphe rodrick rodrigo rodrigue roel roeland roelof rogelio roger rogerio rogier rohan rohit roine
    roisin roland rolande rolf romain roman romana romane romaric romeu romina romolo romuald romualdo romy ronald
    ronaldo ronan ronit ronja ronnie ronny roope roos roosmarijn rory rosa rosalba rosalia rosalie rosalind rosalinde
    rosaline rosalyn rosamund rosangela rosanna rosanne rosaura roscoe rosel roseline rosella roselore roselyn
    rosemarie rosemary rosetta rosie rosine ross rossana rossella rostislav roswitha rowan rowena roxana roxane
    roxanne royston rozalia ruairi ruairidh ruaridh ruben ruchi rudi rudiger rudolf rudolph rudy ruediger rufin rufino
    rufus ruggero ruhi rukhsana rukmini rupa rupert ruprecht rusdi ruslan ruslana russ russel russell rutger ruth
    ruthie ruud ruxandra ruza ruzena ryan ryo ryota rysiek ryszard ryuji saad saana saara saba sabah sabina sabine
    sabri sabrina sachiko sachin sadie sadik saeed saffron safia safiya sagit sahar sahil saija saila saima saimi
    sajid sakari sakine salah saleem salih salim sally salma salman salome salomea salvador salvatore sam samanta
    samantha sameer sami samir samira sammy sampson samson samuel samuele samuli sandeep sander sandi sandie sandor
    sandra sandrine sandro sandu sangeeta saniye sanja sanjay sanjeev sanne sanni santeri santi santiago santina
    santtu saoirse sara sarah sarit sarita sascha sasha saskia satish satoko satoshi satria satu saul saurabh savas
    saverio savino savita savo sayaka sayed scarlett schorsch scott sead seamus sean seb sebastiaan sebastian
    sebastiao sebastien sebnem seckin sedef seema sef sefa segolene segun seija selam selcuk selda selena selim selin
    selina selma semih semra semyon senad senay sengul senja seojun seoyeon sepp seppo serafima seraina serap
    seraphine seren serena serge sergei sergey sergio serhat serhiy serkan serpil servaas servane seryozha seth
    settimio seun seung sevda severin severine severino sevgi sevil sevim sevinc seweryn seyfi seyma sezen sezgin
    shabana shahid shaista shakeel shalini shan shane shanice shaniqua shankar shannon shantal sharad sharif sharon
    shashi shaun shauna shaunagh shawn shay shaz shazia shazza sheela sheena sheila shel shelagh sheldon shelley shep
    sheree sherman sherry sheryl shigeru shilpa shimon shinji shiori shira shirin shirley shivani shlomi shlomo shmuel
    shona shoshana shreya shruti shula shweta siamak sian sibel sibilla sibusiso sibylle siddharth sidney sidonie sieb
    siebren siegbert siegfried sieglinde siegmar siegmund siegrid siegrun siencyn sierd sietske sigal sigbritt siggi
    sigismund sigit sigmar sigmund sigolene sigrid sigrun sigurd sigvard siiri silas silja silje silke silvana silvano
    silverio silvestro silvia silviana silvie silvio silviu simao simcha simeon simi simon simona simone simonetta
    simran sina sinan sinclair sinead sinem sinikka sinja siobhan sion sioned sipho siri sirkka sirpa sisko sissel
    sissi siv siyabonga sjoerd sjoukje sjur skylar slamet slavko slavomir slawek slawomir slawomira slobodan
    slobodanka sneha snezana snezhana soenke soeren sofia sofie sofija sofiya sohail soile sointu soizic solange
    solene soline solly solomon solveig sonali songul sonia sonja sonke sonny sonya soojin sophia sophie soraia soraya
    sorcha soren sorin sorina sotiria sotiris soyeon spyridon spyros srdjan srecko sreten sri stace stacey stacy
    staffan stamatis stanislas stanislav stanislava stanislaw stanislawa stanley stasiek staszek stavros stavroula ste
    stef stefan stefania stefanie stefano steffen steffi stefka steinar stelian steliana stelios stepan stepanka steph
    stephan stephane stephanie stephanus stephen sterre stevan steve steven stevie stevo stewart stian stijn stina
    stine stjepan stratos struan stuart subhash sudha sudhir sueli sugeng suharto sukarno suki sukie sulastri suleiman
    suleyman suman sumaya sumeyye sumit sumitra sungmin sunhee sunil sunita sunniva suparman supriyadi suraj suresh
    surinder surya susan susana susann susanna susannah susanne susanti sushil susi susilo sutrisno suus suvi suzan
    suzana suzanne suze suzette suzie suzy svatopluk sven svenja sveta svetlana svitlana swantje swati swen syahrul
    sybil sybren syed sylke sylvain sylvaine sylvester sylvette sylvi sylvia sylviane sylvie sylwia synnove szabina
    szabolcs szilard szilvia szymon tabea tabitha tadeas tadek tadeo tadeusz tadhg tahir taiki taisiya taisto taiwo
    takahiro takashi takeshi takis talia talitha tamar tamara tamas tamati tamika tamir tammie tammy tamsin tancredi
    tane tangaroa tanguy tanisha tanja tansu tanvi tanya tapani tapio tara tarek tarik tariq tarkan taro taru
    tarun tash tasha tasneem tasos tasoula tassilo tatiana tatjana tatyana taufik taufiq tavish tayfun tebogo ted
    teddy teemu tegan tegid teguh tegwen tejas tekla telemaco telma telmo temi teodor teodora teodoro teofil teofilo
    teoman terence teresa terese terez tereza terhi teri terje terrell terrence terri terry terttu tesfaye tess tessa
    tetsuya teun teunis tez thabiso thabo thad thaddeus thalia thanasis thandeka thandi thandiwe thang thanh thanos
    thao thea theda thelma themba theo theodor theodora theodore theodoros theofilos theophane theophile theresa
    therese theresia theuns thiago thibaud thibault thibaut thien thierry thies thijs thilo thimothee thinh thirza
    thom thomas thor thoralf thorben thorbjorn thore thorge thorleif thorstein thorsten thorunn thorvald thulani
    thuong thuy tiago tiberiu tiernan tifaine tiffani tiffany tihamer tihomir tiia tiina tiitus tijana tijmen tijn
    tila tilda tillmann tilly tilmann tilo tim timea timm timmy timo timofei timofey timon timothee timothy timur tina
    tineke tinus tipene tiphaine titik titouan titus tivadar tiziana tiziano tjalling tjark tjeerd tjitske tjorven
    toader toan tobi tobias toby todd todor toinette toini toivo tom tomas tomasz tomek tomislav tommaso tommo tommy
    tomoko tonci toni tonia tonje tony tonya toomas toos torben torbjorn tore torge torgeir torgny torill torleif
    torquil torstein torsten torun torunn toshiko tove toyin toño tracey traci tracy trang traudel traudl travis trent
    trev trevon trevor triana tricia trijn trine trinh trini trish trisha trista tristan tristram trixi troels trond
    troy trude trudi trudie trudy trung truus trygve tshepo tsubasa tsvi tuan tudor tudora tudur tufan tugba tugce
    tugdual tuija tulay tulin tullia tullio tumelo tuncay tunde tuomas tuomo tuovi turan turgay turgut tuti tuukka
    tuula tuulia tuure tuyen tuyet tvrtko txema tycho tyler tymon tymoteusz tyra tyrell tyrese tyrone tyson tytus
    tyyne tzipi tzvi ubaldo ubbo uchenna uday udin udo ufuk ugo ugochi ugur ulf uli ulku ulla ulli ulric ulrica ulrich
    ulrik ulrika ulrike ulyana ulysses umar umberto umesh umit umut unai untung urho uri uriel urpo urs ursel ursula
    ursule urszula uschi usha usman ute utku utz uwe uyen vaclav vadim vadym vaggelis vahap vahtang vaino vaios
    valdemar valdis valentin valentina valentine valentino valeri valeria valerie valerio valeriu valery valtteri
    vandana vanesa vanessa vangelis vania vanya varun varvara vasco vasek vasile vasilica vasiliki vasilis vasily
    vasso vasya vasyl vaughan vaughn vedat vedran veena veera veerle vegard veijo veikko velimir venancio venceslas
    vendela vendula venla vera vered verena verity vernon veronica veronika veronique vesa vesna vianney vibeke vic
    vicenta vicente vicki vickie vicky victorine vidar vidya vieno vigdis viggo viivi vijay vikas viki vikki vikram
    viktor viktoria viktorija vilde vilem vilgot vilhelm vilho viljo vilma vilmos vimal vinay vince vincent vincenza
    vincenzo vineet vinh vinicius vinko vinod vinzenz viola violaine violetta viorel viorica vipul virag virgil
    virgile virgilio virginia virginie virginio virpi vitalina vitaliy vitaly vitezslav vittoria vittorio vitya viv
    vivan viveca vivek vivian viviana viviane vivien vivienne vjekoslav vlad vlada vladan vladimir vladislav vlado
    vladut vlasta vlastimil voitto vojin vojislav vojta vojtech volkan volker volkhard volkmar volodya volodymyr voula
    vreni vuk vusi vyacheslav waclaw wade wafula wagner wahyu wairimu waithera walburga waldek waldemar waleed waleria
    walery walid walli wally walter waltraud wambui wanda wanderley wandrille wanjiku wanjiru waqas warren warwick
    wasim wati wawan wawrzyniec wayan wayne wekesa wenche wendel wendelin wendy wenzel werner wes wesley wessel whetu
    whitney wibke widi widya wiebe wiebke wieke wieland wiesia wiesiek wieslaw wieslawa wiktor wiktoria wiland wilbert
    wilbur wilf wilfred wilfrid wilfried wilhelm wilhelmina wilhelmine willa willeke willem willemien willemijn
    william willibald willis willy wilma wiltrud wincenty winfried winifred winn winnie winona winrich winston winton
    wiola wioletta wiremu wirgiliusz witold wladek wladimir wladyslaw wladyslawa wlodek wlodzimierz wobbe wojciech
    wojtek wolfgang wolfhard wolfram wout wouter wubbo wulan wyatt wyn wynand wytske xabi xabier xander xanthi xaver
    xavi xavier xena xia xiao xiaoming ximena xin xinyi xiomara xiu xoan xolani xose xuan xue yaa yaakov yael yaelle
    yaffa yagmur yago yahya yair yaiza yakov yakup yalcin yan yaniv yann yannick yannis yanti yanto yanuar yara yaron
    yaroslav yaroslava yasar yasemin yash yasin yasmin yasmina yasmine yasuko yati yavuz yayan yaz yegor yehuda
    yehudit yekaterina yelda yelena yeliz yelizaveta yemi yesenia yesim yetkin yetunde yevgeni yevgenia yevgeny
    yiannis yifan yigal yigit yildiz yilmaz ying yinka yisrael yitzhak ylva ynes yngve yoann yoav yochanan yogesh
    yohan yohanes yohann yoko yolaine yolanda yolande yoli yona yonatan yonca yoram yorgos yorick yosef yoshiko yossi
    yotam younis yousef youssef yousuf ysaline ysee yucel yudi yue yui yuka yuki yukiko yuko yuksel yulia yuliya yumi
    yun yuna yuni yunus yura yuri yuriy yury yusra yusuf yusuke yuta yuting yuto yuval yvan yves yvette yvon yvonne
    zac zach zacharias zachary zack zadie zafer zahid zahra zaid zainab zainal zak zakhar zamfir zandile zane zanele
    zara zarko zbigniew zbynek zbyszek zdena zdenek zdenka zdislava zdravka zdravko zdzislaw zdzislawa zeb zeeshan
    zeev zeferino zehava zehra zeinab zeke zekeriya zelda zelia zelie zeliha zeljka zeljko zena zeno zenobia zenon
    zenzi zephyrin zerrin zeynep zhanna zhen zhi zhiwei zia ziad ziemowit ziggy zilda zinaida ziva zivile zivko ziya
    zlatan zlatko zodwa zoe zoey zofia zohar zoi zoltan zora zorica zosia zoya zsanett zsofia zsolt zsombor zsuzsa
    zsuzsanna zubair zuhal zulmira zuri zuza zuzana zuzanna zvi zvonimir zygmunt
  `);

/** Given names that are ordinary words too: they count only with a capital. Folded. */
export const givenNamesThatAreWords: readonly string[] = `
    ada alba aldo aleksi alfons ali alisa alma amber ana andrei angel angele anke april aron art assunta august
    augusta augusto aurora ben benedetto benito bertram bill blessing bob bogdana bojan bosse bram branka branko
    brecht britt camelia candida capucine carin carine carlota carmine carol catrin caz celeste celestin celestino
    ceri cesar cezary chas chip christian christin chuck clement clemente coby constance dag dale dan danica danie
    davor dawn dean delfina dolf dolores domenica domingos donny dora dorte drazen drew edda eddy efe elda elis elske
    enrica erling espen esperanza ettore eve evert faith fanny fedor felicitas fern ferre flora florence florentine
    florin franco frank frans freda fridolin frode gaetano gaspar geert geertje gene georgette gigi gil gloria gordana
    graca grace gracia grant graziano griet gus guy hal halvor han hanka hanno hasse hauke hege heide helder helge
    henny herbie hilaire hjalmar hope hortense ida ike imma inmaculada iona iren iris isidro italo ivy iwo jack jada
    jade jaden jago jagoda jasmine jasna jasper jeannette jeb jem jock joop joy jozef judit jun june kaan kalina kalle
    kane kees kelvin kent kip kirk kit kornel ksenia kuba kwasi kweku lance lenka leonidas lev levent lex lexie lia
    lin linda lino liv lorraine lourdes ludwik ludwika lulu luna maciek mackenzie madison manny manolo marcelin
    marcelino marina mark marte mathurin matias matti max mercedes mercy merle merlin mette miles mo murat myra
    myrtle nacho nada nan natale nate ned nel nello niklas noe nova obi octave oda ola olive olle oriol ove paloma
    pascual pat patrizio paulien paulin peer peg pekka pelle penny pepa pepe per perico pia pierrette piers pilar pim
    pina pip precious prudence queenie rafa ramiro ray rees reg regina reid rex rich rick rikke ringo rob rocky romano
    romeo ron rona roni ros rosaria rosario rose rosi rosina roy roz ruby rune saar sabin sacha sal sandy sanna
    santino saturnino savannah schalk sebastiano seppe serafin serafina sergi sid sienna sigge signe simo sjaak skyler
    slava slavica sol soledad spencer spike stan stanka stella sterling stig stipe stojan stu sue sunny susie svein
    sverre sybille sylwester tam tamer tania tia tibor tine tito tomer tor tova trijntje ty urbano val valborg valter
    vanda vern vero vi victor victoria violeta violette vita vito vitor vitoria wacek walt walther weronika wil will
    willie wim woody xenia yana zaira zita zlata zola zoran zorana
  `
  .trim()
  .split(/\s+/);
