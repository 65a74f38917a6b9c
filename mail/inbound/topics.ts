import { anyOf, gap, occurs } from './patterns.ts';

/** What a sentence speaks of, among the things that can be objected to. */
export interface Topics {
  /** Somebody speaks for themselves, or for a person near to them. */
  voice: boolean;
  ai: boolean;
  machine: boolean;
  learner: boolean;
  training: boolean;
  /** One person speaks for themselves. */
  self: boolean;
  /** Data of the writer, or of the person they write for. */
  ownData: boolean;
  /** Their work, name, account, writing: counts only beside AI or training. */
  ownThings: boolean;
  /** The writer as the one it is done to. */
  me: boolean;
  /** Data by that name, or what one publishes. */
  properData: boolean;
  processing: boolean;
  /** The service, its terms, what it announced. */
  platform: boolean;
  /** A lesson that people go to. */
  course: boolean;
  /** Somebody is spoken to, or something is done by nobody named. */
  addressed: boolean;
  /** Taking part in what they do. */
  joining: boolean;
  use: boolean;
  ads: boolean;
  personalized: boolean;
  feed: boolean;
  chats: boolean;
  activity: boolean;
  proactive: boolean;
  /** The law's own words for it: data protection, profiling, Article 21. */
  law: boolean;
  everything: boolean;
}

const AI = anyOf([
  'ais?|aien|aiens|aierne|metaai|genai|artificial intelligence|machine learning|deep learning|generativ[a-z]*|llms?|large language|language models?|llama|(?:chat)?gpt|chatbot[a-z]*|chat ?bots?|(?<!my )(?<!our )(?<!mein )(?<!unser )(?<!min )(?<!vores )(?:neural net[a-z]*|bots?|botten|bottens|botter)|train(?:ed|ing)?(?: [a-z]+){0,2} (?:on|with) (?:my|our)|trainingsfutter|traeningsfoder',
  'ki|kis|ki(?:training|modell|system|assistent|funktion)[a-z]*|kuenstlich[a-z]* intelligenz|sprachmodell[a-z]*|maschinell[a-z]* lern[a-z]*|kunstig[a-z]* intelligens[a-z]*|sprogmodel[a-z]*|maskinlaering',
  '(?:your|ai|free) training (?:material|data|fodder)|training (?:data|sets?|fodder)|training ?s?(?:daten|material)|trainingsdaten[a-z]*|traenings(?:data|materiale)|(?:image|text|bild|text|billed|tekst) ?generator[a-z]*|modell?(?:entwicklung|training|udvikling|traening)[a-z]*|model (?:development|training)',
  '(?:ai|your|their|eure[nm]?|jeres|ihre[nm]?|meta|metas|facebook|facebooks) (?:[a-z]+ )?(?:models?|modelle[n]?|modell|modeller(?:ne)?|algorithm[a-z]*|algoritm[a-z]*|machines?|maschinen?|maskiner?|assistants?|assistent(?:en|in)?)',
]);
/** What may be a machine of theirs, and is something else in other people's mail. */
const MACHINE = anyOf([
  'algorithm[a-z]*|algoritm[a-z]*|assistants?|models?|modelle[n]?|modell|modellen|modeller(?:ne)?|assistent(?:en|in|s)?|machines?|maschinen?|maskinen?|computers?|computer[a-z]*|rechner[n]?|robots?|robotter(?:ne)?|robotten|roboter[sn]?|datamaskine[nr]?|generators?|generatoren|software|systems?|systeme[n]?|systemer|technology|tech|experiments?|products?|produkte',
]);
/** Of these, the ones that are said to read and learn. */
const LEARNER = anyOf([
  '(?<!my )(?<!our )(?<!meine[mnr] )(?<!mein )(?<!min )(?:algorithm[a-z]*|algoritm[a-z]*|machines?|maschinen?|maskine[nr]?|computer[a-z]*|rechner[n]?|robots?|robotter(?:ne)?|robotten|roboter[sn]?|datamaskine[nr]?|generators?|generatoren|software|assistants?|assistent(?:en|in)?)',
]);
const TRAINING = anyOf([
  'train(?:s|ed|ing|ings|er|ers)?|retrain[a-z]*|fine ?tun[a-z]*|(?:machine )?learn(?:s|ing)?|teach(?:es|ing)?|feed(?:s|ing)? (?:my|our|your|the|an?|it|into|them|this|his|her|to|all|any|some|these|those|artificial|ai)|to feed|be fed|fed (?:to|into|with)|feeding|fodder|guinea pigs?|dataset[s]?|data sets?|corpus|improv(?:e|es|ing)|develop(?:ment|ing)?|build(?:ing)?|scrap(?:e|es|ed|ing)',
  '(?:ki )?train(?:iert|ieren|ierst|iere|ings|ier)|trainieren[a-z]*|[a-z]*training[a-z]*|lern(?:t|en|daten)?|anlern[a-z]*|beibring[a-z]*|fuetter(?:n|t|st|ung)?|gefuettert|verfuetter[a-z]*|fuettre|futter|versuchskaninchen|entwickl(?:ung|en)|verbesser(?:n|ung)|weiterentwicklung',
  'traen(?:e|er|et|es)|traening[a-z]*|oplaer(?:e|er|es|et)|oplaering[a-z]*|laer(?:e|er|ing)|fodr(?:e|er|es|ing|et)|foder|forsoegskanin[a-z]*|udvikl(?:e|er|ing)|forbedr(?:e|er|ing)',
]);

const OWNER = [
  'my|our|mine',
  'mein(?:e[nrms]?|s)?|von mir|unserm|mei|meim|mini|mis|unser(?:e[nrms]?|s)?',
  'mi(?:ne|t|n)|vore[s]?|egne',
].join('|');
/** Whose data it is where somebody writes for another, or in the words of the law. */
const OTHER_OWNER =
  'his|her|their|(?:client|daughter|son|kid|child|mother|father|wife|husband|partner|customer|family)s?|childrens|kids|seine[nrms]?|ihre[nrms]?|mandant[a-z]*|tochter|sohn[es]*|kind(?:er|es|ern)?|mutter|vaters?|hendes|sine?|hans|datters?|soens?|boerns?|barns?|klients?|mors|fars';
/** Somebody near to the writer, for whom they may speak. */
const KIN = anyOf([
  'mother|mum|mom|father|dad|wife|husband|partner|daughter|son|child|children|kids?|client|uncle|aunt|brother|sister|parents|grandm[a-z]+|grandf[a-z]+|ward|behalf|colleagues|members',
  'mutter|vater|frau|mann|tochter|sohn|kind(?:er|ern|es)?|mandant[a-z]*|onkel|tante|bruder|schwester|eltern|oma|opa|grossmutter|grossvater|namens|namen|vertretung|mitglieder|betreuer|herrn',
  'mor|far|kone|mand|datter|soen|barn|boern|klient|onkel|tante|bror|soester|foraeldre|mormor|farmor|morfar|farfar|vegne|medlemmer|vaerge',
]);
/** Somebody speaks, for themselves or for a person near to them. */
const VOICE = anyOf([
  'i|me|my|mine|we|us|our|ours|myself|(?:my|our) client|she|he|mother|father|daughter|wife|husband|undersigned',
  'ich|mich|mir|mein[a-z]*|wir|uns|unser[a-z]*|mandant[a-z]*|tochter|sohn|mutter|vater|mei|unterzeichne[rn]+',
  'jeg|mig|min|mit|mine|vi|os|vores|klient|datter|soen|mor|far|undertegnede|hun|han',
]);
const DATA = [
  'data|datas|information|infos?|photos?|photographs?|pictures?|images?|videos?|clips?|posts?|postings?|contents?|comments?|chats?|messages?|dms?|conversations?|profiles?|likes?|activit(?:y|ies)|history|behaviou?r|reviews?|reels?|uploads?|recordings?|faces?|artworks?|drawings?|paintings?|illustrations|avatars?|likeness|identity|search(?:es)?|albums?|selfies?|timelines?|statuses|clicks|privacy|footage',
  '[a-z]*(?:daten|bilder[n]?|fotos?|beitrae?g(?:e[ns]?|en)?|inhalte[ns]?|videos?|aufnahmen?|alben)|angaben|abbild|ebenbild|bildnis|portraets?|informationen|bild(?:es|material)?|posts?|kommentare?n?|chats?|chatverlaeufe?n?|nachrichten|unterhaltungen|gespraeche?n?|profil(?:e|s|bild|bilder|daten|fotos?)?|likes?|aktivitaeten|verhalten[s]?|verlauf|bewertungen|rezensionen|sprachnachrichten|gesicht(?:er|s)?|kunstwerke?|zeichnungen|gemaelde|selfies?|privatsphaere|veroeffentlichungen|postings?',
  '[a-z]*(?:data|oplysninger|billeder|billederne|fotos?|opslag(?:ene)?|videoer)|informationer|billede[rt]?n?e?|indhold|indlaeg|kommentar(?:er|erne)?|chats?|beskeder|samtaler(?:ne)?|profil(?:en|billede[r]?)?|likes?|aktivitet(?:er)?|adfaerd|historik|anmeldelser|videoer|ansigter?|tegninger|malerier|soegninger|selfies?|privatliv|optagelser',
].join('|');
/** What people also call their data, and speak of in all sorts of mail. */
const THINGS = [
  'groups?|letters?|notes?|columns?|columns|articles?|pages?|site|website|portfolio|details|dialogues?|talks?|interests|stor(?:y|ies)|writings?|words|texts?|voices?|art|music|songs?|poems?|works?|creations?|stuff|things?|li(?:fe|ves)|memories|thoughts|opinions|captions?|updates|materials?|recipes|everything|self|family|kids?|child(?:ren)?|accounts?|names?|usernames?|profile',
  'gruppen?|briefe?n?|worte[n]?|woerter|artikel|zeilen|seiten?|portfolio|abbildungen|stor(?:y|ys|ies)|texte[ns]?|stimmen?|werke?n?|kunst|musik|gedichte|sachen|zeugs?|kram|leben|suchen|interessen|gedanken|meinungen|erinnerungen|dinge|alles|familie|kinder(?:n)?|konto|konten|namen?|benutzernamen?|rezepte',
  'gruppe[rns]*|breve?|artikler|linjer|sider?(?:ns)?|portefoelje|historier|tekster|ord|stemmer?|kunst|vaerker|musik|digte|ting|liv|interesser|tanker|minder|materiale|sager|feed|familie|boern|navn|konto(?:er)?|konti|profil|brugernavn|opskrifter',
].join('|');
/** Endings of German and Danish nouns. */
const ENDING = '(?:e?n|e?s|e|er|erne|ene|et)?';
/** Up to four words, none of which says that it is somebody else's. */
const owned =
  '(?: (?!your |his |her |their |the |ihre|eure|eure[nmr] |seine|dein|dine |din |jeres |deres |hans |hendes )[a-z0-9]+){0,4}?';
const OWN_DATA = anyOf([
  `(?:${OWNER})${owned} (?:${DATA})${ENDING}`,
  `(?:data|photos|pictures|posts|images|content|information) (?:of|about|from|belonging to|concerning|relating to) (?:me|mine|us|my|our|him|her)`,
  `(?:${DATA}) (?:(?:von|ueber|zu|of|about|from|by) )?(?:mir|uns|meine[rmns]?|meines|unsere[rmns]?|me|us|my|our) ?`,
  `(?:data|billeder|opslag|oplysninger) (?:om|af|fra) (?:mig|os|min|mit|mine|vores)`,
  `(?:what|whatever|anything|everything|things|stuff|all|words|nothing|something)(?: that| which)? (?:i|we)${gap(3)} (?:post|write|share|say|upload|type|tell|send|put|publish|create|make|like|said|wrote|made|chat|talk|do|did|click|have)(?:e?d|s|ing)?`,
  `(?:was|alles was|nichts von dem was|dinge die|sachen die|das was|etwas das) (?:ich|wir)${gap(8)} (?:poste[tn]?|gepostet|schreibe?n?|geschrieben|teilen?|geteilt|sage?n?|gesagt|hochlade?n?|hochgeladen|like[n]?|erzaehle?n?|tippe?n?|mache?n?|veroeffentlich[a-z]*|eingebe?n?)`,
  `(?:hvad|alt hvad|det|noget|alt|intet af det|ting)(?: som)? (?:jeg|vi)${gap(4)} (?:skriver|poster|deler|siger|uploader|liker|laegger (?:op|ud)|har (?:skrevet|lagt|delt|postet)[a-z ]{0,10}|sender|fortaeller|laver|goer)`,
  'train(?:ed|ing)? (?:[a-z]+ ){0,3}(?:on|with) (?:me|us)|mit mir trainier[a-z]*|paa mig|my face|mein(?:e[mrns]?)? (?:gesicht|stimme|leben)|mit ansigt',
]);
const OTHERS_DATA = anyOf([
  `(?:${OTHER_OWNER})${gap(4)} (?:${DATA})`,
  `(?:${DATA}) (?:of|von|af|unserer|meiner|seiner|ihrer) (?:my |our |meine[rs]? |unsere[rs]? |mine |vores )?(?:${OTHER_OWNER}|boern)`,
]);
const PERSONAL_DATA = anyOf([
  `(?<!your )(?<!ihre )(?<!ihrer )(?<!ihren )(?<!deres )(?<!jeres )(?<!dine )(?:personal|private|personenbezogen[a-z]*|persoenlich[a-z]*|privat[a-z]*|personlige?)${gap(2)} (?:${DATA})|personoplysninger|persondata`,
]);
const OTHERS_THINGS = anyOf([`(?:${OTHER_OWNER})${gap(3)} (?:${THINGS})`]);
const OWN_THINGS = anyOf([
  '(?:with|of|on|for|from|to|use|touch) mine|mit meine[nm]|von meine[nm]|meinen nicht|(?:med|af|paa|fra) mine',
  `(?:${OWNER})${owned} (?:${THINGS}|${DATA})${ENDING}`,
  '(?:i|we)(?: [a-z]+){0,2} (?:post|write|share|publish|upload|draw|paint|compose|sing)(?:ed|s)?|(?:schreibe[n]?|schreib|poste[n]?|teile[n]?|veroeffentliche[n]?|male[n]?|zeichne[n]?|komponiere[n]?|fotografiere[n]?)(?: ich| wir)|(?:ich|wir)(?: [a-z]+){0,2} (?:schreibe|poste|teile|male|zeichne|fotografiere)n?|(?:jeg|vi)(?: [a-z]+){0,2} (?:skriver|poster|deler|maler|tegner)|(?:skriver|poster|deler|maler|tegner) (?:jeg|vi)',
]);
const ME = anyOf(['me|us|myself|mich|mir|uns|mig|os']);
const USE = anyOf([
  'us(?:e|es|ed|ing|age)|utili[sz][a-z]*|reus[a-z]*|misus[a-z]*|process(?:ed|es|ing)?|collect[a-z]*|gather[a-z]*|analy[sz][a-z]*|exploit[a-z]*|harvest[a-z]*|mining|mined|scan(?:s|ned|ning)?|monetis[a-z]*|monetiz[a-z]*|repurpos[a-z]*|evaluat[a-z]*|track(?:s|ed|ing)?|profil(?:ed|ing)|personali[sz][a-z]*|target(?:s|ed|ing)?|shared?|sharing|sell(?:s|ing)?|sold|access(?:ed|es|ing)?|touch(?:ed|es|ing)?|take|takes|taking|taken|grab(?:s|bed|bing)?|stor(?:e|ed|ing)|put|turn(?:ed|s|ing)?|appear[a-z]*|show up|includ[a-z]*|ingest[a-z]*|swallow[a-z]*|eat(?:s|ing)?|read(?:s|ing)?|go(?:es|ing)? into|goes|end(?:s|ing)? up|handed|hand|give[ns]?|benefit|mixed|look(?:ing)? at|part of|listen(?:s|ing)?|near|into|snoop[a-z]*|consum[a-z]*|steal[a-z]*|help(?:ing)? yoursel(?:f|ves)|for ai|hands off|paws off|alone|private|kept out|keep out|out of|leave out|left out|excluded?',
  '(?:aus|be|ver|ab)?nutz(?:en|t|ung|ungen|e)|ge?nutzt|ausgenutzt|verwend(?:en|et|ung|e|est)|verarbeit(?:en|et|ung|e)|benutz(?:en|t|ung)|auswert(?:en|et|ung)|ausgewertet|wertet|werten|auszuwerten|zu nutzen|zu verwenden|zu verarbeiten|analys(?:e|ieren|iert)|sammel(?:n|t)|gesammelt|sammlung|speicher(?:n|t|ung)|heranzieh[a-z]*|herangezogen|einsetz(?:en|t)|eingesetzt|einsatz|eingespeist|einspeisen|einfliess(?:en|t)|fliess(?:en|t)|landen|landet|weitergeb[a-z]*|weitergegeben|teilen|verkauf(?:en|t)|zugriff|zugreifen|bedien(?:en|t)|abgreif(?:en|t)|abgegriffen|durchsuch(?:en|t)|ausles(?:en|t)|liest|lesen|mitles[a-z]*|missbrauch(?:en|t)|ausbeut(?:en|ung|et)|verwurst[a-z]*|wandern|hernehmen|nehmen|nehmt|zweck(?:e|en)?|fuer ki|profiling|personalisier(?:en|t|ung)|kriegen|kriegt|bekommt|anfassen|ran|stecken|steckt|in ruhe|in frieden|finger weg|haende weg|finger von|raus|aus|hergenommen|hergnommen|schmeiss(?:t|en)|geben|gebt|dienen|dient',
  'brug(?:e|er|es|t|en)?|anvend(?:e|er|es|t|else|elsen)|behandl(?:e|er|es|et|ing|ingen)|udnyt(?:te|ter|tes|telse)?|misbrug[a-z]*|indsaml(?:e|er|es|ing)|analyser[a-z]*|saelg(?:e|er)|gem(?:me|mer)|del(?:e|er|es|t|ing)|videregiv[a-z]*|tage|tager|taget|indgaa(?:r)?|ende|ender|laes(?:e|er)|snage|snager|roer(?:e|er)?|hoeste|hoester|stjael[a-z]*|profiler[a-z]*|suge[rs]?|kigge[r]?|personaliser[a-z]*|til ai|med i|ind i|vaek fra|i fred|ude af|udenfor|fingrene|nallerne|fodre[s]?',
]);
const PROPER_DATA = anyOf([
  `my${owned} (?:data|information|posts?|profile|content|contents)`,
  `mein[a-z]*${owned} (?:daten|angaben|informationen|beitrae?ge?[n]?|posts?|inhalte[n]?|profil)`,
  `mi(?:n|t|ne)${owned} (?:data|oplysninger|opslag|indhold|profil)`,
]);
/** What the law calls processing, as against handing over or putting somewhere. */
const PROCESSING = anyOf([
  'us(?:e|es|ed|ing|age)|process[a-z]*|collect[a-z]*|analy[sz][a-z]*|evaluat[a-z]*|exploit[a-z]*|harvest[a-z]*|scan[a-z]*|scrap[a-z]*|(?:to )?do with|train[a-z]*|(?:hands|paws|fingers|mitts) off',
  '(?:be|aus)?nutz[a-z]*|genutzt|ausgenutzt|benutzt|verwend[a-z]*|verarbeit[a-z]*|auswert[a-z]*|ausgewertet|analys[a-z]*|machen mit|tun mit|(?:finger|haende|pfoten|griffel)(?: [a-z]+)? (?:weg|von)',
  'brug(?:e|er|es|t|en)?|anvend[a-z]*|behandl[a-z]*|udnyt[a-z]*|analyser[a-z]*|goere? med|(?:fingrene|nallerne|poterne|naller)(?: [a-z]+)? (?:vaek|fra)',
]);
const PLATFORM = anyOf([
  'meta|metas|facebook|instagram|threads|messenger|(?:social )?network|platform|(?:your|the) (?:[a-z]+ ){0,2}(?:terms|polic(?:y|ies)|notice|announcement|service|services|update|users|app|privacy)|privacy (?:polic(?:y|ies)|notice|update|settings)|opt out|data protection',
  'plattform|netzwerk|datenschutz[a-z]*|(?:ihre|eure|den|die|ihren|euren)[mnr]? (?:[a-z]+ ){0,2}(?:richtlinien|nutzungsbedingungen|agb|hinweise|ankuendigung|dienst[e]?|nutzer|app|plaene)|privatsphaere',
  'platform|tjeneste|(?:jeres|nye) (?:[a-z]+ ){0,2}(?:vilkaar|regler|planer|app|politik|tjenester?)|privatliv[a-z]*|databeskyttelse[a-z]*',
]);
const COURSE = anyOf([
  'attend|workshop|webinar|course|courses|seminar|sessions?|class|classes|gym|coach|(?:on|this|next) (?:mon|tues|wednes|thurs|fri|satur|sun)day',
  'kurs(?:e|es)?|schulung(?:en)?|seminar|fortbildung|workshop|halle|trainer|(?:am|diesen|naechsten) (?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag)',
  '[a-z]*kurs(?:et|us)?|kursus|undervisning|holdet|hallen|(?:paa|naeste) (?:man|tirs|ons|tors|fre|loer|soen)dag',
]);
const ADDRESSED = anyOf([
  'you|your|yours|ye|u|ya|yall|meta|facebook|instagram|(?:be|being|been|get|getting) used|please|whoever|(?:computer|machine|robot|ai) (?:is|will|shall|should|may)',
  'ihr|euch|eure[nmrs]?|euer|sie|ihnen|ihre[nmrs]?|du|dich|dein[a-z]*|bitte|verwendet|genutzt|benutzt|meta|(?:computer|maschine|ki) (?:soll|wird|darf)',
  'i (?:maa|skal|vil|bruger|kan|ikke|har|traener|tager|faar|goer|vaere|hvert)|vil i|hvad i|kan i|maa i|at i|har i|jer|jeres|du|dig|din|dine|venligst|bruges|brugt|anvendes|meta|(?:computer[a-z]*|maskine[r]?|maschine[n]?|rechner|machines?) (?:[a-z]+ ){0,2}(?:skal|soll|will|is|vil)',
]);
const JOINING = anyOf([
  'participat[a-z]*|take part|taking part|be part|part of|contribut[a-z]*|be included|involved',
  'mitmach[a-z]*|teilnehm[a-z]*|teilnahme|dabei|beteilig[a-z]*|zu tun|mitwirk[a-z]*|beitragen',
  'vaere med|deltage[r]?|medvirke[r]?|bidrage[r]?|at goere|med i|indgaa',
]);
const ADS = anyOf([
  'ads?|adverts?|advertis[a-z]*|commercials?|marketing|promotions?|sponsored|banners?',
  '[a-z]*werbung(?:en)?|werbe[a-z]*|anzeigen?|werblich[a-z]*|beworben|reklame',
  'reklamer?(?:ne)?|annonc(?:e|er|ering|erne)|markedsfoering|reklame[a-z]*|annonce[a-z]*',
]);
const PERSONALIZED = anyOf([
  'personali[sz][a-z]*|targeted|targeting|tailored|customi[sz]ed|behaviou?ral|interest based|based (?:on|upon)|profiling|profiles?|individuali[sz]ed',
  'personalisiert[a-z]*|personalisierung|zugeschnitten[a-z]*|massgeschneidert[a-z]*|verhaltensbasiert[a-z]*|zielgerichtet[a-z]*|interessenbezogen[a-z]*|auf (?:basis|grundlage)|aufgrund|anhand|basierend|profilbildung|individualisiert[a-z]*|gezielt[a-z]*',
  'personlig(?:e|t)?|personaliser[a-z]*|tilpass(?:et|ede|es)|maalrett(?:et|ede)|baseret paa|skraeddersy(?:et|ede)|ud fra|paa baggrund|profilering|adfaerdsbaseret|rettede?',
]);
const FEED = anyOf([
  '(?:my|the|your|our|news|home|personal|facebook|instagram|in|which|chosen|and|or) feeds?|recommend[a-z]*|suggest(?:ions|ed)|timeline|news ?feed|newsfeed|(?:posts?|content|things) (?:i|you|we) (?:see|show)[a-z]*|what i see',
  '(?:meine[nmrs]?|mein|im|den|dem|der|ihr|und|oder) feeds?|feeds?$|empfehlung(?:en)?|empfohlen[a-z]*|vorschlaege?n?|vorgeschlagen[a-z]*|startseite|timeline|zeitleiste|newsfeed|was ich (?:zu sehen|angezeigt) bekomme',
  '(?:mit|jeres|et|mine|og|eller|mine) feed|feedet|anbefal(?:inger|er|ing|ede|et)|forslag|tidslinje|nyhedsfeed|hvad jeg ser',
]);
const CHATS = anyOf([
  'chats?|conversations?|dialogues?|(?:what|anything|things|everything|stuff|questions|words) (?:that )?i (?:say|type|ask|tell|talk|write|discuss|said|told|asked|typed)|(?:talk|talking|talks|speak|speaking|spoke|chatting|messages|said|say|voice) (?:[a-z]+ ){0,2}(?:to|with) (?:[a-z]+ ){0,4}(?:ais?|assistants?|bots?|chatbots?|meta ai)|prompts?|voice (?:chats?|messages|recordings)',
  'chats?|chatverlaeufe?n?|chatverlauf|unterhaltung(?:en)?|gespraech(?:e|en|s)?|dialoge?n?|ki chats?|chatten|gechattet|sprachnachrichten|(?:was ich|dem was ich|alles was ich)(?: [a-z]+){0,6} (?:sage|schreibe|frage|erzaehle|bespreche|eingebe|tippe)',
  'chats?|chatter|samtaler?(?:ne)?|dialoger|chatbeskeder|talebeskeder|(?:det|hvad|alt)(?: som| hvad)? jeg(?: [a-z]+){0,3} (?:siger|skriver|spoerger|fortaeller)',
]);
const ACTIVITY = anyOf([
  'likes?|liked|shares|search(?:es|ed)?|activit(?:y|ies)|behaviou?r|clicks?|browsing|(?:stuff|things|pages|what) i (?:like|click|share|search|follow|watch)[a-z]*|interests|usage|history',
  'likes?|geteilt[a-z]*|such(?:en|anfragen|verlauf|verhalten)|aktivitaet(?:en)?|verhalten[s]?|nutzungsverhalten|klicks?|klickverhalten|was ich (?:like|teile|suche|anklicke)|interessen|surfverhalten',
  'likes?|delinger|soegninger|soegehistorik|aktivitet(?:er)?|adfaerd|klik|interesser|det jeg (?:liker|deler|soeger)[a-z ]{0,12}|brugsmoenster',
]);
const PROACTIVE = anyOf([
  `(?:ais?|bots?|assistants?|chatbots?|assistent(?:en|in)?|chatbotten)${gap(8)} (?:pops? up|start(?:s|ed|ing)? (?:chatting|talking)|poppt|dukker|begynder|faengt|beginnt)`,
  `(?:contacted|messaged|written to|approached|texted|pinged|bothered|nudged|addressed)${gap(4)} by${gap(3)} (?:machines?|software|programs?|ais?|bots?|chatbots?|robots?|assistants?)|start(?:s|ed|ing)? (?:a |any )?(?:conversations?|chats?|talking) (?:with|to) (?:me|us)|(?:wrote|writes|messaged|texted|messages) (?:to )?me${gap(5)} (?:first|unasked|unprompted|out of the blue|of its own accord|by itself|without)`,
  `(?:von|durch)${gap(4)} (?:ki|bot|bots|software|maschinen?|computern?|assistenten|chatbots?|programm)${gap(3)} (?:angeschrieben|kontaktiert|angesprochen|belaestigt)|(?:von sich aus|ungefragt|unaufgefordert|aus heiterem himmel|einfach so)(?: [a-z]+){0,4} (?:angeschrieben|geschrieben|gemeldet|kontaktiert|schreibt|schreiben)|(?:angeschrieben|geschrieben|schreibt|meldet)(?: [a-z]+){0,4} (?:von sich aus|ungefragt|unaufgefordert)`,
  `(?:skrev|skriver|kontaktede|kontakter|sendte|henvendte)(?: [a-z]+){0,4} (?:af sig selv|uopfordret|uden at jeg|ud af det blaa|uspurgt)|kontaktet af${gap(3)} (?:ai|bots?|robotter|software|maskiner|programmer|assistenter)`,
  `(?:ais?|bots?|assistants?|chatbots?|robots?|meta ai|machine|it)${gap(8)} (?:messag(?:e|es|ing)|writ(?:e|es|ing)|contact[a-z]*|text(?:s|ing)?|ping[a-z]*|reach(?:es|ing)? out|start(?:s|ing)? (?:conversations|chats|talking)|approach[a-z]*|talk(?:s|ing)? to|dm(?:s|ing)?|bother[a-z]*|nudg[a-z]*)${gap(3)} (?:me|us|first|unasked|unprompted|unsolicited)`,
  `(?:messages?|texts?|dms|pings?|nudges|notes|chats)${gap(4)} (?:from|by)${gap(6)} (?:ais?|bots?|assistants?|chatbots?|robots?|meta ai)`,
  `proactive(?:ly)?(?: [a-z]+){0,2} (?:messages?|chats?|outreach|messaging|assistants?|bots?)|unsolicited(?: [a-z]+){0,3} (?:messages?|chats)|(?:ai|bot|assistant) (?:initiated )?(?:messages|outreach|dms)|(?:messages?|write|writes|writing|contact|message|text)${gap(3)} (?:me )?(?:unasked|unprompted|first|out of the blue|of its own accord|without being asked)`,
  `(?:kis?|bots?|assistent(?:en|in)?|chatbots?|roboter|maschine|meta ai|ai)${gap(8)} (?:anschreib(?:t|en)|schreib(?:t|en)|kontaktier(?:t|en)|anquatsch(?:t|en)|melde[nt]?|ansprech(?:en)?|anspricht|nachrichten (?:schick|send)[a-z]*|belaestig(?:t|en))`,
  `(?:anschreib[a-z]*|schreib(?:t|en)|kontaktier[a-z]*)${gap(6)} (?:ki|bot|assistent(?:en)?|chatbot|roboter)|(?:unaufgefordert[a-z]*|ungefragt[a-z]*|unverlangt[a-z]*|proaktiv[a-z]*)${gap(3)} (?:nachrichten|angeschrieben|schreib[a-z]*|anschreib[a-z]*|kontaktier[a-z]*|meld[a-z]*|botschaften)|nachrichten${gap(4)} (?:von|vom|eurer|eures|ihrer|ihres)${gap(3)} (?:ki|kis|bots?|assistenten|chatbots?|meta ai|roboter[n]?)`,
  `(?:ai|aien|bots?|botten|assistent(?:en)?|chatbot(?:ten|s)?|robot(?:ten)?|meta ai)${gap(8)} (?:skriv(?:e|er)|skrev|kontakt(?:e|er)|henvend(?:e|er)|send(?:e|er)|besked(?:er)?|starter?)${gap(4)} (?:mig|os|beskeder|samtaler|foerst|uopfordret|uspurgt|selv)`,
  `beskeder${gap(4)} fra${gap(4)} (?:ai|aien|bots?|botten|assistent(?:en)?|chatbot(?:ten)?s?|robot(?:ten|ter)?|meta ai)|(?:uopfordrede|proaktive|uoenskede)${gap(2)} (?:beskeder|henvendelser|chats)`,
]);
const LAW = anyOf([
  'gdpr|ukgdpr|data protection|(?:processing|use) of (?:[a-z]+ ){0,3}(?:personal )?(?:data|information)|profiling|art(?:icle)? ?(?:21|6|22|18)|section 7|ccpa|data processing|legitimate interests?',
  'dsgvo|ds gvo|bdsg|datenschutz[a-z]*|datenverarbeitung(?:en)?|datennutzung|profiling|art(?:ikel)? ?(?:21|6|22|18)|berechtigte[ns]? interesse[ns]?',
  'gdpr|databeskyttelse[a-z]*|persondataforordning[a-z]*|databehandling[a-z]*|artikel (?:21|6|22|18)|legitime? interesser?|profilering',
]);
const EVERYTHING = anyOf([
  '(?:all|any|every|each|whatever|other)(?: [a-z]+){0,2} purposes?|any and all|each and every|all of (?:it|this|that|them|these|the above)|(?:to|against|of) (?:everything|anything|any of (?:it|this|that|these))|everything (?:mentioned|listed|above|you)|whatsoever|across the board|the whole lot|none of (?:it|this)|all (?:uses|processing)',
  'alle[nmr]? (?:[a-z]+ )?(?:zwecke[n]?|punkte[n]?|genannten|obigen|diese[nr]?|davon)|allem|gegen alles|zu allem|saemtliche[nrm]? (?:[a-z]+ )?zwecke[n]?|jede[rnms]? zweck[es]*|jegliche[nmrs]? zweck[es]*|nichts davon|alles ab|alles nicht|welche[mnrs]? zweck auch immer|rundum',
  'alle (?:[a-z]+ )?(?:formaal|disse ting)|ethvert formaal|samtlige (?:[a-z]+ )?formaal|(?:til|mod|imod) (?:det hele|alt|alting)|det hele|ingen af delene|noget af det her|hele pakken|alt sammen',
]);

/** One person speaks, as companies do not. */
const SELF = anyOf([
  'i|me|my|mine|myself|undersigned',
  'ich|mich|mir|mein[a-z]*|mei|unterzeichne[rn]+',
  'jeg|mig|min|mit|mine|undertegnede|gider',
]);

/** What one sentence, or a run of them, in plain words speaks of. */
export function topicsOf(words: string): Topics {
  const flowing = words.replaceAll(' ,', '');
  const has = (pattern: RegExp) => occurs(pattern, flowing);
  return {
    ai: has(AI),
    machine: has(MACHINE),
    learner: has(LEARNER),
    training: has(TRAINING),
    ownData: has(OWN_DATA) || (has(KIN) && has(OTHERS_DATA)) || (has(VOICE) && has(PERSONAL_DATA)),
    voice: has(VOICE),
    self: has(SELF),
    ownThings: has(OWN_THINGS) || (has(KIN) && has(OTHERS_THINGS)),
    me: has(ME),
    properData: has(PROPER_DATA),
    processing: has(PROCESSING),
    platform: has(PLATFORM),
    course: has(COURSE),
    addressed: has(ADDRESSED),
    joining: has(JOINING),
    use: has(USE),
    ads: has(ADS),
    personalized: has(PERSONALIZED),
    feed: has(FEED),
    chats: has(CHATS),
    activity: has(ACTIVITY),
    proactive: has(PROACTIVE),
    law: has(LAW),
    everything: has(EVERYTHING),
  };
}

/** Whether a no beside these topics is a no to something that can be objected to. */
export function isObjectionable(topics: Topics): boolean {
  const { ai, machine, training, ownData, ownThings, use, ads, personalized, feed, chats } = topics;
  if (topics.proactive) return true;
  if (topics.course && !ownData) return false;
  return (
    (ownData && (ai || topics.learner || (training && (machine || use)) || (ads && use))) ||
    (ownThings && (ai || (training && (machine || use)))) ||
    (topics.me && ai && use) ||
    (ai && (training || topics.joining)) ||
    (ads && (personalized || chats || ai || topics.activity)) ||
    (feed && (personalized || chats || ai)) ||
    (topics.law && ownData)
  );
}

/** Use of the writer's data, by whomever: ours only in a text that is about our subject. */
export function isOwnUse({ ownData, use, feed }: Topics): boolean {
  return ownData && (use || feed);
}

/** Whether a whole text is about what a service does with what people give it. */
export function isAboutUs({
  ai,
  learner,
  training,
  platform,
  law,
  ads,
  personalized,
}: Topics): boolean {
  return ai || (learner && training) || platform || law || (ads && personalized);
}

/**
 * Whether these topics leave no doubt what is spoken of: nobody outside writes of machines that learn
 * from what they wrote, so that any no beside it is meant for it.
 */
export function isDistinct(topics: Topics): boolean {
  const { ai, learner, training, ownData, ownThings, use, ads, feed, chats } = topics;
  const own = ownData || ownThings;
  if (topics.course && !ownData && !topics.proactive) return false;
  return (
    topics.proactive ||
    (ai && (own || training || topics.joining)) ||
    (learner && own && (training || use)) ||
    ((ads || feed) && (chats || ai) && (own || ai || topics.personalized))
  );
}

/** Whether a formal objection beside these topics is one of ours: it need not say all of it. */
export function isOnTopic(topics: Topics): boolean {
  return (
    isObjectionable(topics) ||
    isDistinct(topics) ||
    topics.ai ||
    topics.law ||
    (topics.ads && topics.ownThings)
  );
}
