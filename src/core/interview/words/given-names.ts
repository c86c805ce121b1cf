/**
 * Given names in two dozen languages that are no ordinary words of those languages; folded. They never make somebody a person met by
 * themselves: they say that words which a sentence introduces, or that head a line, are a name.
 */
export const givenNames: readonly string[] = `
    aaron abby abdul abdullah abebe abena abigail achieng adaeze adalberto adam adebayo adele adeline aditi aditya
    adrian adriana adrien adunni afonso agata agathe agnes agnieszka ahmed ahmet aidan aiden aiko aileen aimee ainhoa
    aino aisha aisling aissatou aitor ajay akash akiko akira alain alan alana albert alberto alejandra alejandro
    aleksander aleksandra alena ales alessandra alessandro alessia alex alexa alexander alexandra alexandre alexia
    alexis alfie alfonso alfred alfredo alice alicia alicja alina aline alison alistair allan allison alva alvaro
    alvin alyssa amaia amalia amanda amandine amara amelia amelie amina aminata amine amir amira amit amy anais anand
    anastasia anders andre andrea andreas andreea andrej andres andrew andrzej andy aneta ange angela angelica
    angelika angelina angelo angie anika anil anita anja anjali ankita ann anna annabel annalisa anne anneke anneli
    annelies anneliese annemarie annemieke annette annick annie annika anouk anselm anthony antje antoine antoinette
    anton antonella antonia antonio antony anya aoife arash archie ariana ariane arianna aritz arjun arlene arman
    armand armando arnaud arne arno arnold arthur artur arturo arvid asha ashley ashok asif asta astrid athena aude
    audrey augustin aurelia aurelie aurelien ava axel ayaan ayelet ayesha aylin ayo ayodele ayse ayumi aziz babak
    babette bailey balazs barbara barbora barney barry bart bartek bartosz bashir bastian bastien baz bea beata beate
    beatrice beatrix beatriz becca becky begona benedetta benedict benedicte benedikt benedita bengt benita benjamin
    benoit berit bernadette bernard bernardo bernd bernice bernie bert berta bertrand beth bethany betsy bettina betty
    bev beverley bianca bibi bilal billy birgit birgitta birte bjarne bjork bjorn blair blanca blanka bobby bodo
    bogdan bola bongani boris borja boyd brad bradley brandon breda brenda brendan brent brett brian brianna brid
    bridget brigid brigitte brita britta bronagh bronwen bruce bruna bruno bryan bryn burak byron caitlin caleb callum
    calum camila camilla camille camilo candice carina carl carla carlo carlos carlotta carmel carmela carmen carminho
    carola carole carolina caroline carolyn carrie carsten carys casey casimiro caspar caspian cassandra cassie
    catalina catarina caterina cath catherine cathleen cathy catriona cecile cecilia cecilie cedric celia celine cem
    cemal cerys chandra chantal charlene charles charlie charlotte charo chelo chema cheryl chiamaka chiara chidi
    chika chinedu chioma chloe chris chrissie christa christel christelle christiane christina christine christoph
    christophe christopher chukwudi chuy cian ciara ciaran cillian cinzia claire clara clarissa claude claudette
    claudia claudine claudio claudius claus clemence clemens clementine clive clodagh clotilde cody coen colette colin
    colleen colm concetta conchita connie connor conor constanca constantin coralie coretta corey corina corinna
    corinne corneel cornelia cornelius corrie cosima cosimo courtney craig cristian cristiano cristina cristobal
    curtis cynthia cyril daan dagmar dagny daisuke damian damien damir dana daniel daniela daniele daniella danielle
    danilo danique danny danuta daphne dara darek daria dariusz darko darlene darren daryl dave david davide davina
    dawid daz deanna deano deb debbie deborah debra declan deepa deepak deirdre delia delphine delroy denis denisa
    denise dennis denny deolinda derek dermot derya desiree desmond destiny detlef devon dewayne dewi dian diana diane
    dianne didier diego dieter dietmar dilan dilek dimitri dina dinesh dirk djamila dmitri dominic dominik dominika
    dominique don donal donald donatella donna doreen dorian doris dorota dorothea dorothee dorothy doug dougie
    douglas dragan duarte duggie duncan dunja dusan dustin dylan eamon eamonn ebba eberhard ebony eckhard ed eddie
    edgar edilene edith edmund edna eduard eduardo edurne edward edwin edyta efua egon eileen eilidh eimear einar
    eirik ekaterina elaine elana eleanor elena eleni eleonora eleonore elia eliana elias elif elin elina elisa
    elisabeth elisabetta elise eliska eliza elizabeth elke ella elle ellen ellie elliot elliott eloise elsa elsie
    elvira ema emanuel emanuela emanuele emeka emer emil emile emilia emiliano emilie emilio emily emine emma emmanuel
    emmanuelle emre encarna endre eneko enno enrico enrique enya eoin eric erica erich erik erika erin ermelinda
    ernest ernesto ernst ertan erwin esme esmee esteban estelle ester esther ethan etienne eugene eugenia eugenie
    eugenio eunice eusebio eva evan evangeline evelien evelin eveline evelyn ewa ewan ewelina fabian fabien fabienne
    fabio fabiola fabrice fabrizio fadi fadila fahad faisal farah fares farid farida farouk fatima fatma fatou
    fatoumata federica federico felicia felicity felipe felix femi femke fenna fennella ferdinand fergus fernanda
    fernando ffion fiete filip filipa filippo finbar finlay finn fintan fiona fjodor flavia flavio florent florentina
    florian floris folake folke fran franca francesca francesco francine francis francisca francisco franck francois
    francoise franka franz franziska freddie frederic frederica frederick frederik frederike fredrik freya frida
    frieda friederike friedrich frits fritz funmi fynn gabe gabi gabriel gabriela gabriele gabriella gabrielle gaby
    gael gaelle gail gareth garry gary gaspard gavin gaz gemma genevieve genivaldo geoff geoffrey georg george georges
    georgia georgie georgina georgios gerald geraldine gerard gerardo gerd gerda gerhard gerlinde germaine gerry gert
    gertrud gesa gesine ghislaine gia giacomo giada gian gianluca gianni gideon gilbert gilberto gilles gillian gina
    ginevra gino giorgia giorgio giovanna giovanni gisela giselle gita gitta gitte giulia giuliana giulio giuseppe
    giuseppina gladys glenda glenn glenys godfrey goncalo gonzalo gonçalo goran gordon gorka gosia gottfried gracinda
    graham grainne grazia graziella greet greg gregoire gregor gregory greta gretchen grete grzegorz guadalupe gudny
    gudrun guido guillaume guillermo gunnar gunter gunther gustaf gustav gustavo gwen gwenael gwendolyn gwyneth habib
    hadrien haim hakan hakim hamid hamish hamza hana hanan hania hank hanna hannah hanne hannelore hannes hans
    hansjorg harald hari haris harold harriet harriette harry haruka haruki harvey hasan hassan hatice hayley heath
    hector hedda hedwig heidi heike heiko heiner heinrich heinz helen helena helene helga hella helle helmut hemi
    hendrik henk hennie henri henriette henrik henrike henrique henry heribert herman hermann hermine hernan herve
    hila hilary hilda hilde hildegard hilke hiroko hiroshi hiwot holger horst hoss howard hubert hugh hugo hugues
    huimin humberto husein huseyin hussein hye hyun ian ibrahim idris ifeoma ignacio ignatius igor iker ikram ilaria
    ilario ilhan ilka ilona ilse ilinca imani imke immanuel imogen imran ina indira ines inez inga inge ingeborg ingeburg
    inger ingrid inigo inka inken ioana ira irena irene irina irma irmgard isa isaac isabel isabela isabella isabelle
    isadora isaiah isidora isla ismael ismail isobel istvan itziar ivan ivana iveta ivo ivonne iwan iwona izabela jaap
    jacek jackie jaclyn jacob jacopo jacqueline jacques jadwiga jaime jake jakob jakub jamal james jamie jamila jan
    jana janek janet janice janina janine janis janko janna janne jannik jannike jano janos janusz jared jarek jarmila
    jaroslav jasmin jasmina jason javier jaya jayden jayne jaz jean jeanette jeanne jeannie jeff jeffrey jelena jemima
    jemma jen jenna jenni jennie jennifer jenny jens jeremiah jeremy jerome jerry jess jesse jessica jessie jesus
    jette jez jianhong jiho jill jim jimena jimmy jisoo jo joachim joan joana joann joanna joanne joao joaquin jochen
    jodi jodie jody joe joel joelle joep joerg johan johann johanna johannes john johnny jojo joke jokin jolanda
    jolanta jolene jon jona jonah jonas jonathan joni jonno jonny jools joost jordan jordi jordy jorg jorge jorgen
    joris jorn jos jose josefa josefin josefina josefine joseph josephine josh joshua josie josip josu josue joyce
    juan juana juanita juanma jude judith judy jules juli julia julian juliana juliane julie julien juliet juliette
    julio julius jurek jurgen jurgita jurriaan jussara justin justine justyna jutta juul jytte kacper kagiso kai
    kaitlyn kaj kaja kamal kamau kamil kamila kamran kanako kareem karel karen karim karima karin karina karl karla
    karlheinz karol karola karolin karolina karoline karsten kasia kasper kassandra kat katarina katarzyna kate
    katerina katharina katherine kathleen kathrin kathryn kathy katia katie katinka katja katrien katrin katrina katya
    kavita kay kayla kayleigh kaz kazimierz kazuki keiko keira keith kelechi kelly kelsey kemal ken kendra kendrick
    kenji kenneth kenny kenza kerem kerry kerstin kev kevin kez khadija khaled khalid kian kieran kike kiki kilian kim
    kimberley kimberly kira kiran kirsi kirsten kirstin kirsty kjell kjersti klaas klara klaudia klaus klemens knut
    koen kofi koji kojo koldo konrad konstantin konstanze kori kornelia kourosh kris krishna kristen kristian kristina
    kristine kristof krystian krystyna krzysztof kseniya kunle kurt kwabena kwame kyle kylie kyra lachlan ladislav
    laetitia laila lakshmi lamia lamine lana lara lars lasse latisha laura laure lauren laurence laurent laurie laurin
    lavinia lawrence lea leah leander leanne lee leen leena leif leila leire leland lena lene leni lennart lennox
    lenny leo leon leona leonard leonardo leoni leonid leonie leonor leonora leopold lerato leroy lesley leslie leszek
    leticia letizia levi lewis leyla liam lian liana lidewij lidia lieke lien liesbeth liesel lieselotte liesl lieve
    lihua lila lilia lilian liliana liliane lilli lillian lilly lina lindiwe lindsay lindsey linh linnea linus lionel
    lisa lisanne lisbeth lise liselotte lisette livia liz liza lizzie lizzy ljiljana ljubica lloyd loes lois lola
    lonnie lora loraine loredana loren lorena lorenz lorenza lorenzo loretta lori lorna lothar lotta lotte lottie lou
    louis louisa louise lourenco loz luc luca lucas lucia luciana luciano lucie lucien lucienne lucila lucinda lucja
    lucrezia lucy ludger ludmila ludovic ludwig luigi luis luisa luise luiz luka lukas lukasz luke lupita lutz lydia
    lyle lyn lynda lyndon lynette lynn lynne lyra maaike maarten maartje mabel macarena macca maciej madalena maddie
    madeleine madeline mads mae maeve mafalda magali magda magdalena maggie magnus mags mahdi mahmoud maia maik maike
    mairead maisie maite maja malcolm malgorzata malik malin malte mandi mandy manfred manoj manon manu manuel manuela
    mara marc marcel marcela marcelina marceline marcella marcello marcelo marcia marcin marcio marco marcos marcus
    mareike marek maren marg margaret margareta margarete margarida margarita margaux margherita margie margit margo
    margot margret margriet marguerite maria mariam mariama marian mariana mariangela marianna marianne mariano
    maribel marie marieke mariel marielle marietta marijke marijn marika marilena marilyn marine mario marion marisa
    marisela marisol marit marita marius marjolein marjorie marko markus marla marleen marlen marlene marlies marlon
    marta martha marthe martijn martim martin martina martine martyn marvin mary maryam marzena masako mason massimo
    mateja mateo mateusz mathew mathias mathieu mathilda mathilde mathis matilda matilde matt matteo matthew matthias
    matthieu matthijs mattia mattias matty maud maude maura maureen maurice mauricio maurizio mauro maxim maxime
    maximilian maxine maya mayumi meera meg megan mehdi mehmet mei-ling meike meilin mel melanie melina melinda
    melissa meredith merel merete merve meryem mia miao micah micha michael michaela michal micheal michel michela
    michele micheline michelle mick mickey micky mieke miguel mihaela mihai mika mikael mike mikkel mikolaj milena
    milica millie milly milo milos mimi mina mindy minh minjun minna minoru mira miranda mireia mireille mirek mirela
    miriam mirjam mirka mirko miroslav missy mitch mitchell mitzi mohamed mohammad mohammed moira moises mollie molly
    momo mona monica monika monique monja montse montserrat morag morgan morgane moritz morris morten morwenna moshe
    mpho muhammad muriel murray musa mustafa mwangi myles myriam myrna myrthe naama nabil nadia nadim nadine nadja
    naima naledi nanami nancy nanette naoko naomi nasrin nasser nastya nat natacha natalia natalie natasa natasha
    nathalie nathan nathaniel navid naz neal neda nekane nele nell nella nellie nelson nena neno nerea nessa nestor
    neus neve neville ngozi ngugi nguyen nguyet nia niall niamh nick nicki nicky nico nicola nicolai nicolas nicole
    nicoleta nicoletta nicolo niels nienke nigel nika nikhil niki nikita nikki niko nikola nikolai nikolas nikolaus
    nikos nils nina nino nirmala nisha njeri nneka noa noah noel noelia noelle noemi nomvula noor nora norah norbert
    noreen noriko norma norman nour nuala nuno nuria nurten nush obinna octavia octavio odete odette odile ofelia
    oisin olaf olav ole oleg olena olga oliver olivia olivier oliwia ollie olof olu oluwaseun omar omer ona oonagh
    oriane orla orlaith orlando osama oscar oskar osman oswald otieno otis otto owain owen oyelaran ozan ozge pablo
    paco paddy padraic padraig paige pam pamela paola paolo pascal pascale patrice patricia patricio patrick patrik
    patrizia patryk patsy patti patty paul paula paulette paulina pauline paulo paulus pav pavel pawel pedro peggy
    penelope percy pernille perrine pete peter petr petra petronella phil philip philipp philippa philippe phillip
    phoebe phuong phyllis pierluigi piero pierre piet pieter pietro piotr pippa pirjo polly poppy prakash pranav
    preben preeti priscilla priya priyanka przemek przemyslaw quentin quinn quintin quique rach rachel rachid radek
    radoslaw rafael rafaela rafal raffaele raffaella rafi ragnar ragnhild rahel rahul rainer raj rajesh ralf ralph
    ramon ramona randall randy rania raoul raphael raphaelle raquel rashid rasmus raul ravi raymond razvan rebecca
    rebekka reda reggie regine reiko reiner reinhard reinhold remco remi remy rena renata renate renato rene renee
    renske reto reuben rhea rhi rhian rhiannon rhona rhonda rhys ricarda ricardo riccardo richard richie ricky rik
    rika riley rina rita ritu robbert robbie robert roberta roberto robin rocco rocio roddy roderick rodney rodolfo
    rodrigo roel roger rohan roisin roland rolf romain roman romana romane romina romy ronald ronan ronja ronnie roos
    rory rosa rosalia rosalie rosalind rosalyn rosangela rosanna rosanne rosaura roseline roselyn rosemarie rosemary
    rosie ross rossana rossella roswitha rowan rowena roxana roxane roxanne royston ruben rudi rudolf rudolph rudy
    rufus rukmini rupa rupert russ russell ruth ryan ryszard sabina sabine sabrina sadie saeed saffron safiya sahar
    sajid salim sally salma salome salvador salvatore sam samanta samantha sameer sami samir samira sammy samson
    samuel samuele sandeep sander sandra sandrine sandro sanja sanjay sanne santi santiago saoirse sara sarah sascha
    sasha saskia satoshi scarlett scott sean sebastiaan sebastian sebastien seema segun selam selda selena selim selin
    selina selma sepp serena serge sergei sergey sergio seth severin severine shan shane shanice shannon shantal
    sharon shaun shauna shawn shaz sheela sheena sheila shel shelley sherry shirin shirley shivani shona siamak sian
    sibel sibylle sidney siegfried sieglinde sigrid sigrun sigurd silas silje silke silvana silvano silvia silvio
    simao simon simona simone simonetta sina sinead siobhan sipho siri siv slawomir slobodan soeren sofia sofie
    solange solene solveig sonia sonja sonny sonya sophia sophie soraya soren soyeon stacey stacy stanislaw stanley
    stavros ste stef stefan stefania stefanie stefano steffen steffi stefka steph stephan stephane stephanie stephen
    sterre steve steven stevie stewart stijn stina stine stuart suki sumitra sunil sunita sunniva susan susana susann
    susanna susannah susanne susi suzan suzanne suzie suzy sven svenja svetlana swati sybil sylvain sylvia sylvie
    sylwia szymon tabea tabitha tadeusz takashi takeshi talia talitha tamar tamara tamas tamika tammy tamsin tancredi
    tane tanisha tanja tanya tara tarek tariq taro tash tasha tasos tatiana tatjana ted teddy teemu tegan temi terence
    teresa teri terri terry tesfaye tess tessa tez thabiso thabo thalia thandeka thandi thao thea theo theodor
    theodora theodore theodoros theresa therese thibault thibaut thierry thijs thilo thomas thor thorben thore
    thorsten thorunn thuy tiago tiffany tiina tila tilda tillmann tilly tilo tim timo timon timothy timur tina tineke
    titus tjark tobias toby todd tom tomas tomasz tomek tommaso tommo tommy tomoko toni tonia tony tonya torben tore
    torill torsten tove toño tracey traci tracy trang travis trent trev trevor triana tricia trine trish trisha trista
    tristan troels trond troy trude trudi trudy truus tuan tunde tuomas tuula tyler tyra tyrone uchenna udo ulf uli
    ulla ulrica ulrich ulrik ulrika ulrike umar umberto unai urs ursula urszula uschi ute uwe vaclav valdemar valentin
    valentina valentine valentino valeria valerie valerio vanessa vasco vasile vasilis vera verena verity vernon
    veronica veronika veronique vesna vibeke vicente vicki vicky vidya vijay viki vikki vikram viktor viktoria vilde
    vilma vince vincent vincenzo vinod viola violetta virginia virginie vittoria vittorio viv vivek vivian viviana
    viviane vivien vivienne vlad vladimir volkan volker wade waldemar walid walter waltraud wambui wanderley wanjiru
    warren wayne wenche wendel wendy werner wes wesley wessel whitney wiebke wieland wiktor wiktoria wilbert wilfried
    wilhelm wilhelmina willa willem willemijn william willy wilma winfried winn winnie winona winston wiola wioletta
    wojciech wojtek wolfgang wolfram wout wouter xabier xander xavi xavier xena xiaoming ximena xinyi xiomara yan yann
    yannick yannis yara yasemin yasin yasmin yasmina yasmine yasuko yaz yelena yemi yesenia yetunde yifan ynes yoko
    yolanda yolande yorick yosef yousef youssef yuki yuko yulia yuri yusuf yuting yvan yves yvette yvonne zac zach
    zachary zack zadie zahra zainab zak zane zanele zara zbigniew zdenek zeke zelda zeno zeynep zhiwei zia zilda
    zivile zlatan zoe zofia zoltan zora zsofia zuzana zuzanna zygmunt
  `
  .trim()
  .split(/\s+/);

/** Given names that are ordinary words too: they count only with a capital. Folded. */
export const givenNamesThatAreWords: readonly string[] = `
    ada alba ali amber ana angel april art august aurora ben bev bill blessing carol celeste chip chuck clement dale
    dan dawn dean dolores drew ed eve faith florence frank gene gloria grace grant gus guy hal han hope ida ike iris
    jack jade jasmine jasper joy jun june kit lance lex lin linda lourdes luna marina mark max mercedes mercy miles
    mina mo mona nada nan nate nel nova olive paloma pat penny per pia pilar pim precious ray reg rex rich rick rob
    ron rosario rose ruby saar sal sanna savannah sid sienna sol stan sue sunny tam tia tine tor ty victor victoria
    vita will zita
  `
  .trim()
  .split(/\s+/);
