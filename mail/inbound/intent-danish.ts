import type { IntentRules } from './intent-rules.ts';
import { anyOf, gap } from './patterns.ts';

const KIN =
  '(?:min|mine|vores) (?:[a-z]+ )?(?:mor|far|kone|mand|datter|soen|barn|boern|klient|partner|mormor|farmor|morfar|farfar|aegtefaelle|soester|bror|medlem(?:mer)?|kaereste|foraeldre)';
const OTHERS =
  'man|folk|brugere[nrs]?|brugerne|mange|alle|andre|de|du|i|forbrugerraadet|forbrugere[nr]?|hvem|nogen|kunder(?:ne)?|eksperter|kritikere|ven|venner|kollega|naboen|kolleger|noyb|datatilsynet|domstolen|borgere|(?:min|mine|vores) (?:ven|venner|kollega|kolleger|nabo|naboer|chef|veninde)';
const OBJECT =
  'goer(?:e)?(?: [a-z]+){0,2} indsigelse|indsigelse[r]?|protester(?:e|er)|siger? nej|sige nej|modsaet(?:te|ter)|afvis(?:e|er)|ikke vil';

const setAside = anyOf([
  `(?:vi|jeg) har(?: [a-z]+){0,3} ikke(?: [a-z]+){0,5} (?:brugt|traenet|anvendt|delt|lagt)|(?:har|havde) (?:vi|jeg)(?: [a-z]+){0,4} ikke(?: [a-z]+){0,5} (?:brugt|traenet|anvendt)|(?:ingen|nogle|mange|alle|faa) (?:ville|oenskede|brod sig|havde lyst)`,
  `(?:jeg|vi) (?:kan|kunne)(?: [a-z]+){0,2} ikke (?:[a-z]+ ){0,2}(?:bruge|finde|se|aabne|uploade|hente|dele|laese|logge|faa|sende)|kunne(?: [a-z]+){0,2} ikke (?:bruges|aabnes|hentes|findes)`,
  `(?:hvis|naar|om|saafremt|medmindre|foer|inden|efter at|saa snart|antag|hvad sker der (?:hvis|naar))(?: jeg| vi| man| nogen| du| i| en| folk| brugerne| min [a-z]+| han| hun)${gap(9)} (?:${OBJECT})`,
  `(?:hvordan|hvor|hvornaar|hvorfor|hvorledes)${gap(6)} (?:${OBJECT})`,
  `(?:kan|kunne|maa|skal|skulle|boer|burde|har) (?:jeg|vi|man|du|i|brugerne|folk|alle)(?! hermed)${gap(6)} (?:${OBJECT})`,
  `(?:${OTHERS}) (?:kan|kunne|skal|boer|maa|har|vil|goer|gjorde|siger|sagde|protesterer|protesterede|modsaetter)(?: (?!jeg |vi |hermed )[a-z0-9]+){0,6}? ?(?:indsigelse[r]?|sige nej|protestere|sig|nej)`,
  `(?:goer|siger|protesterer) (?!jeg |vi )(?:[a-z]+ ){0,2}(?:brugere|brugerne|folk|mange|andre|forbrugere|kunder|eksperter|danskere)${gap(3)} (?:indsigelse|nej|mod)`,
  `(?:ret|retten|mulighed|muligheden|muligt|frist|fristen|mulighederne) (?:til|for|for at|til at)${gap(3)} (?:goere |at goere )?(?:indsigelse|sige nej|protestere)|indsigelses(?:ret|retten|frist|formular|blanket|mulighed)[a-z]*`,
  `(?:spoergsmaal|info|information|oplysninger|svar|bekraeftelse|kvittering|status|kopi|vejledning|formular|artikel|nyt|viden|blanket|side)${gap(3)} (?:om|til|paa|for|vedroerende|angaaende|ang|af)${gap(5)} indsigelser?|(?:hoere|vide|sporge|spoerge)${gap(5)} indsigelser?`,
  `(?:min|mine|vores|den|en) (?:[a-z]+ )?indsigelser?(?! mod| imod)(?: [a-z0-9]+){0,5}? (?:fra den|fra sidste|fra [0-9]+|blev|bliver|er|var|gaelder|modtaget|registreret|sendt|daekker|betyder|virker|noteret|behandlet)|(?:har|havde)(?: jeg| vi)?${gap(6)} (?:gjort indsigelse|sendt[a-z ]{0,20} indsigelse|protesteret|indsendt[a-z ]{0,20} indsigelse)|(?:er|blev|har i|har du|gaelder|modtog i|fik i|bekraefte|modtaget)${gap(2)} (?:min|vores) (?:[a-z]+ )?indsigelse|(?:allerede|tidligere)${gap(4)} indsigelse`,
  `(?:maaske|overvejer|taenker (?:paa|over)|ved ikke om|usikker|i tvivl|ikke sikker|muligvis|eventuelt|om jeg (?:skal|boer|vil))${gap(7)} (?:${OBJECT})`,
  `(?:sagde|siger|skrev|skriver|laest|hoert|fortalt|anbefaler|foreslog|raadede)(?: ,)?(?: at)? (?:jeg|man|vi|folk|brugerne|de|han|hun)${gap(6)} (?:${OBJECT})|indsigelser? (?:fra|af) (?:brugere[nr]?|brugerne|folk|andre|mange|forbrugere)`,
]);

const assenting = anyOf([
  `(?:ikke(?! kun| bare| blot)|ingen|uden|aldrig)${gap(4)} indsigelser?|(?:protesterer|modsaetter mig)${gap(2)} ikke(?! kun| bare)|(?:har )?(?:ikke noget|intet|ingenting|ikke det fjerneste) imod|ikke imod|intet at indvende|(?<!ikke )(?<!ikke helt )(?:er )?(?:helt )?(?:ok|okay|fint|fin) (?:med|for) mig|(?:er|var)(?: [a-z]+){0,2} (?:fantastisk|super|genial|skoen|fed|sjov|hjaelpsom|vidunderlig|rigtig god)|i maa gerne|ikke noget problem|generer mig ikke|(?:brug|tag|traen) bare|bare (?:brug|tag|koer)|(?<!ikke )(?:giver|gav) (?:gerne |jer |hermed )*(?:lov|tilladelse|samtykke)|er (?:helt |fuldt )?indforstaaet|har det fint med|gerne for mig`,
]);
const CONSENT = '(?:samtykke[rt]?|tilladelse[rn]?|accept|godkendelse|lov)';

const withdrawing = anyOf([
  `(?:traekker?|traek|tager?)${gap(4)} (?:min|vores|mine|den|en|denne|hendes|hans)${gap(3)} (?:indsigelser?|protest|nej)${gap(14)} tilbage|(?:annuller(?:er|e)?|tilbagekald(?:er|e)?|ophaev(?:er|e)?|slet(?:ter|te)?|fortryd(?:er|e)?|fjern(?:er|e)?|stryg(?:er|e)?|aflys(?:er|e)?|frafald(?:er|e)?|se bort fra|ignorer)${gap(4)} (?:min|vores|mine|den|en|denne|hendes|hans)${gap(3)} indsigelser?`,
  `indsigelse[nr]?${gap(8)} (?:tilbage|annulleret|annulleres|ophaevet|slettet|slettes|trukket|bortfaldet|fjernet|fortrudt)|tilbagetraekning af (?:[a-z]+ )?indsigelse|tilbagekaldelse af (?:[a-z]+ )?indsigelse|(?:goer|har) ikke laengere (?:nogen )?indsigelse|(?:skiftet mening|ombestemt mig|fortrudt)${gap(12)} (?:maa gerne|gerne|tilbage|lov)`,
]);

const exercising = anyOf([
  `(?:goer|goere|benytter?|udnytter?|bruger|udoever?|paaberaaber)${gap(6)} (?:ret til (?:at goere |at )?indsigelse|ret til at sige nej|indsigelsesret)`,
]);

const objecting = anyOf([
  `(?:goer|goere|gjort|fremsaetter?|nedlaegger?|rejser?|indgiver?|indsender?|meddeler?|sender?|kommer med|afgiver?|hermed|noter|registrer|udnytter?|bruger|oensker|vil|min|mine|vores|formel|officiel|denne|skriftlig|dette er (?:en|min)|foelgende|generel)${gap(8)} (?:indsigelser?|min ret til indsigelse)|indsigelser? (?:mod|imod|over for|overfor|efter|i henhold|jf|jaevnfoer|ifoelge|herimod|vedr|vedroerende|i medfoer|paa vegne)|^indsigelse|, indsigelse$`,
  `(?:anmodning|emne|vedroerende|sag|type) , indsigelse|fravalg|framelding|undertegnede${gap(4)} (?:modsaetter|protesterer|goer|naegter)|(?:mit|min|som) (?:klare )?(?:afslag|afvisning)|protesterer|(?:vil|maa|oensker at|gerne|hermed)${gap(4)} protestere|(?:modsaetter|modsaette) (?:mig|os|sig)|(?:nedlaegger|nedlaegge) (?:hermed )?(?:forbud|veto|protest)|(?:goer|goere)${gap(4)} (?:brug af )?min ret til (?:at (?:goere indsigelse|sige nej)|indsigelse)|fravaelger?|(?:melder|melde) (?:mig|os) (?:ud|fra)|framelder?|framelde[s]?|opt(?:er|e)? ?(?:[a-z]+ )?(?:out|ud)`,
]);

const refusing = anyOf([
  `(?:naegter?|forbyder?|frabeder?|frabede|afviser?|afslaar?|modsaetter|protesterer|misbilliger|vaegrer|forbudt|nedlaegger|afvist|frabedes|fravaelger?|opponerer)|(?:er|staerkt|helt|klart|meget|bare|totalt) (?:i)?mod|imod (?:at|det|dette|brug|jeres|den)|modstander af`,
  `(?:traekker?|tilbagekald(?:er|e)?|inddrager?|annullerer?|ophaever?|tilbagetraekker?)${gap(5)} (?:mit |mine |vores |ethvert |alle |min )?(?:[a-z]+ ){0,2}${CONSENT}|${CONSENT}${gap(5)} (?:tilbage|traekkes|tilbagekaldes|ophoerer)`,
  `(?:har|er|har jeg)(?: [a-z]+){0,3} (?:ikke|aldrig)(?: [a-z]+){0,2} (?:givet|sagt ja|accepteret|samtykket|tilladt|enig|indforstaaet|ok|okay|med paa|tryg|interesseret|bedt om|spurgt|begejstret|vild med|skrevet under)|(?:synes|bryder|kan)(?: [a-z]+){0,3} ikke (?:om|det er|acceptere|lide|tillade|gaa med|leve med)|(?:vil|oensker|ville|accepterer|tillader|godkender|samtykker|tolererer|billiger|giver|gav|gider|stoetter|finder mig|deltager|agter|faar|goer)(?: [a-z]+){0,4}? (?:ikke|aldrig|ingen|intet|ikk|ingenlunde)(?! kun| bare lige| noget imod| indsigelse)`,
  `(?:i|du|meta|facebook|instagram|de|jeres [a-z]+|ingen|virksomheden|hverken|den|det|mine [a-z]+|min [a-z]+|mit [a-z]+|vores [a-z]+|botten|aien)${gap(5)} (?:maa|skal|faar|boer|burde)${gap(6)} (?:ikke|aldrig|ingen|intet|lades|vaere i fred|forblive|blive vaek|holdes)|(?:maa|skal|faar) (?:i|du|jeres [a-z]+|man|ingen|den|de|mine [a-z]+)${gap(4)} (?:ikke|aldrig|ingen|intet)|ikke (?:maa|skal|bliver|bruges|anvendes|trænes)|ikke tilladt|ikke lov|uden lov`,
  `(?:brug|anvend|traen|fodr|tag|behandl|udnyt|analyser|scan|send|vis|skriv|laes|del|saelg|roer|kig|snag|lad|bland|put|indsaml|personaliser|goer)(?: (?!jeg |vi )[a-z0-9]+){0,6}? (?:ikke|aldrig|vaere|i fred|ude)|ikke (?:bruge|anvende|behandle|traene|fodre|udnytte|dele|skrive til|kontakte|lade|bruges|anvendes|behandles|traenes|fodres|udnyttes|indgaa|deles|ende|blive|vaere|have|med|til|for|bidrage|hjaelpe|analysere)`,
  `ikke (?:laengere |under |paa )?(?:vil|oensker|samtykker?|accepterer|tillader|giver|godkender|maa|skal|boer|kan acceptere|indgaar|bruges|bruger|anvender|anvendes|traener|behandler|tager|deler|medvirker|gaar med|finder)|hverken${gap(8)} eller|(?:bede|beder|kraever|forlanger|insisterer|anmoder|henstiller|haaber|forventer|soerg)(?: [a-z0-9,]+){0,12}? (?:ikke|ingen|aldrig|undtages|undtaget|fritages|slippe|udelades)|drop(?: [a-z]+)? (?:at|det|med)|afstaa(?:r)?|undgaa|slippe|(?:naegtet|afvist|afslaaet|forbudt)|stop+(?:pe|per|pet|pes)?|stop nu|hold(?:e)? op|lad(?:e)? vaere|lad(?:e)?${gap(5)} (?:vaere|i fred)|undlad(?:e)?|ophoer(?:e)?|indstil(?:le)?|hold(?:e)?${gap(8)} (?:vaek|ude|fra|udenfor|uden for|for jer selv)|fingrene (?:vaek|fra)|nallerne|poterne|naller vaek|fingrene|snitterne|fri for|fritag[a-z]*|undtag[a-z]*|undtaget|udeluk(?:ke|kes|ket)?|udelad(?:e|es)?|slet(?:te|tes)?|fjern(?:e|es)?|afmeld(?:e|es|t)?|framelde?|spar mig|skaan mig|slaa${gap(4)} fra|slaas? fra|deaktiver(?:e|es)?|sluk(?:ke)?|bloker(?:e|es)?|afbryd(?:e)?|ud af|tag${gap(4)} (?:ud|fra)|holdes (?:ude|vaek|uden)|skaermes|friholdes`,
  `nej (?:til|tak|herfra)|takker (?:[a-z]+ )?nej|(?:siger|sige)(?: [a-z]+){0,2} fra|nej ,? ?tak|siger (?:klart |helt klart |bestemt |pure |ogsaa )?(?:nej|stop)|sige nej|et (?:klart |rungende |stort )?nej|^nej|^ikke|^ingen|niks|aldrig i livet|under ingen omstaendigheder|paa ingen maade|ikke (?:tale om|med mig|i mit navn|mig|okay|ok|i orden|fint|interesseret|enig|indforstaaet|acceptabelt|acceptere|tillade|velkommen|jeres|gratis|foder|traeningsdata|noget for mig|til|bruges|uden)|ingen (?:brug|tilladelse|samtykke|traening|ai|data|reklamer|deling|behandling|accept|adgang|personlig[a-z]*|maalrettede|lov)|uden mig|uden (?:mit|min|vores|at spoerge)${gap(3)}|glem det|er (?:mine|mit|min) (?:egne|eget|egen|og ikke)|kommer ikke (?:jer|nogen) ved|rager ikke|vaek fra|tilhoerer mig|det er (?:helt )?(?:nej|slut|privat)|kommer ikke paa tale|ikke under nogen|modvillig|har noget imod|uacceptabelt|utilpas|privatsag|er privat[e]?|vil vaere fri|bedes i|uoensket`,
]);

const neutral = anyOf([
  `kan(?: [a-z]+){0,2} ikke (?:stoppe|holde op|faa nok|vente)|(?:aldrig|ikke)(?: [a-z]+){0,2} (?:troet|taenkt|regnet med|forestillet)|(?:ikke|aldrig|ingen|intet)(?: [a-z]+){0,2} (?:forstaar|forstaaet|ved|vide|sikker|klar|klart|finde[r]?|fundet|se|set|hoert|faaet|modtaget|besluttet|anelse|svar|bekraeftelse|muligt|aabne[s]?|virker|kun|bare|informeret|oplyst|logge|sket|forkert|daarligt|tvivl|huske|endnu|naaet|problem|besked|rigtig)|(?:forstaar|ved|finder|kan|kunne|virker|husker|har|tror|synes)(?: [a-z]+){0,5} ikke(?= ?$| ,| (?:rigtig|helt|om|hvad|hvordan|finde|se|logge|aabne[s]?|faa svar|huske|hoert|faaet|modtaget))|kunne (?:[a-z]+ )?ikke (?:aabne[s]?|se|finde)|ikke (?:sikker|endnu|kun|bare|saa)|(?:ikke|ingen) (?:flere |yderligere )?(?:spoergsmaal|problemer?|bekymringer|kommentarer)|ikke noget problem|(?:det|den|han|hun) (?:er|var|passer|stemmer)(?: [a-z]+)? ikke(?= ?$| ,| rigtig| sand| korrekt)|ingen (?:anelse|svar|tvivl|problemer|bekraeftelse)|eller ej|hvorfor ikke`,
]);
const negative = anyOf([
  'utilfreds|stoppet|irriteret|rasende|ikke|ikk|ik|ingen|intet|ingenting|aldrig|nej|niks|uden|hverken|stop|stoppe|imod|mod|naegter|afviser|afslaar|afslag|frabeder|forbyder|glem|bange|utryg|uhyggeligt|utilpas|vred|hader|slaa(?: [a-z]+){0,2} fra|sluk|fjern(?:e|es)?|slet(?:te|tes)?|udeluk(?:ke|kes)?|undtag(?:e|es|et)?|lad|lade|vaek|ud|ude|fri|fritag[a-z]*|afmeld[a-z]*|undgaa|forhindre|blokere?|privat[e]?|spar|hold|siger fra|sige fra|takker nej|protesterer|modsaetter|drop|undlad|udenfor|slippe|finde mig i',
]);

/** Danish, in words folded to a-z: gøre indsigelse, nægte, frabede sig, and plain "vil ikke". */
export const danish: IntentRules = {
  withdrawing,
  setAside,
  assenting,
  exercising,
  objecting,
  refusing,
  neutral,
  negative,
  requesting: anyOf([
    '(?:kan|kunne|vil|ville|gider|maa) (?:i|du|jeg bede|i vaere|jeg faa|vi bede|man bede)|venligst|vaer (?:soede|sod|soed) at|vaer venlig|er det muligt at|(?:ok|okay|forstaaet|ikke|tak|vel|enig|er i med) ?$',
  ]),
  asking: anyOf([
    `(?:jeg|vi) (?:vil|ville|kunne|kunne godt|oensker)${gap(3)} (?:vide|hoere|spoerge|forstaa|have svar|have at vide)|(?:kan|kunne|vil) (?:i|du) (?:[a-z]+ )?(?:fortaelle|forklare|oplyse|hjaelpe|sende|bekraefte|svare|uddybe|sige)|spoergsmaal|hvordan|hvad (?:er|sker|betyder|goer|indebaerer|vil)|hvilke[tn]?|gad vide|er i tvivl|ved ikke|venligst (?:oplys|bekraeft|send|forklar|svar)|undrer mig|send mig`,
  ]),
  shortNo:
    /^(?:(?:,|og|men|altsaa|saa|aeh|hej|kaere i|beklager|desvaerre|helt klart|bare|jeg siger|det bliver) )*(?:ne+j+|niks|naeh?|nej tak|nej nej|stop|aldrig|ellers tak|(?:det |dette |saadan noget )?(?:vil|oensker|accepterer|tillader|godkender|gider) jeg (?:det |dette |altsaa |bare |virkelig |helt klart |bestemt |simpelthen )*ikke(?: have)?|jeg (?:vil|oensker|accepterer|tillader|godkender|gider) (?:det |dette |altsaa |bare |virkelig |bestemt )*ikke(?: det| dette| have det| det her| vaere med(?: til det| til dette)?| have det her| i det)?|jeg er (?:helt |staerkt |klart |meget )*imod(?: det| dette)?|det er jeg (?:helt |klart )*imod|ikke (?:med mig|tale om|ok|okay|mig|interesseret|i orden)|jeg (?:siger nej|protesterer|goer indsigelse|naegter|afviser|afslaar|frabeder mig (?:det|dette)?|giver ikke lov|samtykker ikke|er ikke enig|er ikke med)|goer indsigelse|indsigelse|afvist|afslag|afslaaet|under ingen omstaendigheder|paa ingen maade|uden mig|glem det|lad vaere|hold fingrene vaek|framelding|frameld mig|stop det|hold op)(?: (?:,|tak|venligst|nej|hilsen|hilsner|mvh|vh|til det|til det hele|til det her|til alt|til dette|mod det|mod alt|herfra|overhovedet|aldrig|bare|nu|straks|det|ikke|jeg goer indsigelse|det vil jeg ikke|ikke med mig|slut|prut finale|punktum|stop|fra mig|til|alt))*$/,
  mandated: anyOf([
    `(?:min|vores) klient|klienter|(?<!ingen )[a-z]*fuldmagt|som (?:advokat|vaerge|bisidder|partsrepraesentant|bobestyrer)|(?:vaerge|advokat) for|varetage (?:hans|hendes|sine|deres) interesser`,
  ]),
  forAnother: anyOf([
    `paa (?!egne)(?:[a-z]+ ){0,3}vegne|(?:jeg|vi) repraesenterer|som (?:foraelder|foraeldre|mor|far|foraeldremyndighedsindehaver|paaroerende)|for (?:min|mit|mine|vores) (?:[a-z0-9]+ ){0,2}(?:mor|far|datter|soen|barn|boern|kone|mand|mormor|farmor|morfar|farfar|soester|bror|tante|onkel|foraeldre)|${KIN}(?! og (?:jeg|mig) )${gap(5)} (?:goer|vil|oensker|har bedt|siger|protesterer|modsaetter)|(?:han|hun) (?:vil|oensker|ville|accepterer) ikke|(?:han|hun) (?:goer indsigelse|protesterer|siger nej|modsaetter)|(?:skriver|spoerger) (?:jeg )?for (?:hende|ham|en)`,
  ]),
  formula: new Set(
    'aften morgen alle framelde frameldes fravaelger jeg vi hermed goer indsigelse indsigelser protesterer mod imod det dette alt alle det hele enhver form brug jeres den en min formel formelt officielt officiel efter artikel 21 gdpr i jf stk 1 2 og med oejeblikkelig virkning straks fra nu af dags dato venligst bekraeft noter registrer kaere hej med venlig hilsen mvh hilsner vh tak paa forhaand vil gerne oensker at goere fremsaetter til jer nedlaegger af fuldt ud udtrykkeligt godmorgen godaften goddag venlige dato'.split(
      ' ',
    ),
  ),
};
