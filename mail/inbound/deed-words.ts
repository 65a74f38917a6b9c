import { anyOf } from './patterns.ts';

export const TRAINING = anyOf([
  'train(?:s|ed|ing|ings|er|ers)?|retrain[a-z]*|fine ?tun[a-z]*|(?:machine )?learn(?:s|ing)?|teach(?:es|ing)?|feed(?:s|ing)? (?:my|our|your|the|an?|it|into|them|this|his|her|to|all|any|some|these|those|artificial|ai)|to feed|be fed|fed (?:to|into|with)|feeding|fodder|guinea pigs?|dataset[s]?|data sets?|corpus|improv(?:e|es|ing)|develop(?:ment|ing)?|build(?:ing)?|scrap(?:e|es|ed|ing)',
  '(?:ki )?train(?:iert|ieren|ierst|iere|ings|ier)|trainieren[a-z]*|[a-z]*training[a-z]*|lern(?:t|en|daten)?|anlern[a-z]*|beibring[a-z]*|fuetter(?:n|t|st|ung)?|gefuettert|verfuetter[a-z]*|fuettre|futter|versuchskaninchen|entwickl(?:ung|en)|verbesser(?:n|ung)|weiterentwicklung',
  'traen(?:e|er|et|es)|traening[a-z]*|oplaer(?:e|er|es|et)|oplaering[a-z]*|laer(?:e|er|ing)|fodr(?:e|er|es|ing|et)|foder|forsoegskanin[a-z]*|udvikl(?:e|er|ing)|forbedr(?:e|er|ing)',
]);
export const USE = anyOf([
  'us(?:e|es|ed|ing|age)|utili[sz][a-z]*|reus[a-z]*|misus[a-z]*|process(?:ed|es|ing)?|collect[a-z]*|gather[a-z]*|analy[sz][a-z]*|exploit[a-z]*|harvest[a-z]*|mining|mined|scan(?:s|ned|ning)?|monetis[a-z]*|monetiz[a-z]*|repurpos[a-z]*|evaluat[a-z]*|track(?:s|ed|ing)?|profil(?:ed|ing)|personali[sz][a-z]*|target(?:s|ed|ing)?|shared?|sharing|sell(?:s|ing)?|sold|access(?:ed|es|ing)?|touch(?:ed|es|ing)?|take|takes|taking|taken|grab(?:s|bed|bing)?|stor(?:e|ed|ing)|put|turn(?:ed|s|ing)?|appear[a-z]*|show up|includ[a-z]*|ingest[a-z]*|swallow[a-z]*|eat(?:s|ing)?|read(?:s|ing)?|go(?:es|ing)? into|goes|end(?:s|ing)? up|handed|hand|give[ns]?|benefit|mixed|look(?:ing)? at|part of|listen(?:s|ing)?|near|into|snoop[a-z]*|consum[a-z]*|steal[a-z]*|help(?:ing)? yoursel(?:f|ves)|for ai|hands off|paws off|alone|private|kept out|keep out|out of|leave out|left out|excluded?',
  '(?:aus|be|ver|ab)?nutz(?:en|t|ung|ungen|e)|ge?nutzt|ausgenutzt|verwend(?:en|et|ung|e|est)|verarbeit(?:en|et|ung|e)|benutz(?:en|t|ung)|auswert(?:en|et|ung)|ausgewertet|wertet|werten|auszuwerten|zu nutzen|zu verwenden|zu verarbeiten|analys(?:e|ieren|iert)|sammel(?:n|t)|gesammelt|sammlung|speicher(?:n|t|ung)|heranzieh[a-z]*|herangezogen|einsetz(?:en|t)|eingesetzt|einsatz|eingespeist|einspeisen|einfliess(?:en|t)|fliess(?:en|t)|landen|landet|weitergeb[a-z]*|weitergegeben|teilen|verkauf(?:en|t)|zugriff|zugreifen|bedien(?:en|t)|abgreif(?:en|t)|abgegriffen|durchsuch(?:en|t)|ausles(?:en|t)|liest|lesen|mitles[a-z]*|missbrauch(?:en|t)|ausbeut(?:en|ung|et)|verwurst[a-z]*|wandern|hernehmen|nehmen|nehmt|zweck(?:e|en)?|fuer ki|profiling|personalisier(?:en|t|ung)|kriegen|kriegt|bekommt|anfassen|ran|stecken|steckt|in ruhe|in frieden|finger weg|haende weg|finger von|raus|aus|hergenommen|hergnommen|schmeiss(?:t|en)|geben|gebt|dienen|dient',
  'brug(?:e|er|es|t|en)?|anvend(?:e|er|es|t|else|elsen)|behandl(?:e|er|es|et|ing|ingen)|udnyt(?:te|ter|tes|telse)?|misbrug[a-z]*|indsaml(?:e|er|es|ing)|analyser[a-z]*|saelg(?:e|er)|gem(?:me|mer)|del(?:e|er|es|t|ing)|videregiv[a-z]*|tage|tager|taget|indgaa(?:r)?|ende|ender|laes(?:e|er)|snage|snager|roer(?:e|er)?|hoeste|hoester|stjael[a-z]*|profiler[a-z]*|suge[rs]?|kigge[r]?|personaliser[a-z]*|til ai|med i|ind i|vaek fra|i fred|ude af|udenfor|fingrene|nallerne|fodre[s]?',
]);
/** What the law calls processing, as against handing over or putting somewhere. */
export const PROCESSING = anyOf([
  'us(?:e|es|ed|ing|age)|process[a-z]*|collect[a-z]*|analy[sz][a-z]*|evaluat[a-z]*|exploit[a-z]*|harvest[a-z]*|scan[a-z]*|scrap[a-z]*|(?:to )?do with|train[a-z]*|(?:hands|paws|fingers|mitts) off',
  '(?:be|aus)?nutz[a-z]*|genutzt|ausgenutzt|benutzt|verwend[a-z]*|verarbeit[a-z]*|auswert[a-z]*|ausgewertet|analys[a-z]*|machen mit|tun mit|(?:finger|haende|pfoten|griffel)(?: [a-z]+)? (?:weg|von)',
  'brug(?:e|er|es|t|en)?|anvend[a-z]*|behandl[a-z]*|udnyt[a-z]*|analyser[a-z]*|goere? med|(?:fingrene|nallerne|poterne|naller)(?: [a-z]+)? (?:vaek|fra)',
]);
export const COURSE = anyOf([
  'attend|workshop|webinar|course|courses|seminar|sessions?|class|classes|gym|coach|(?:on|this|next) (?:mon|tues|wednes|thurs|fri|satur|sun)day',
  'kurs(?:e|es)?|schulung(?:en)?|seminar|fortbildung|workshop|halle|trainer|(?:am|diesen|naechsten) (?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag)',
  '[a-z]*kurs(?:et|us)?|kursus|undervisning|holdet|hallen|(?:paa|naeste) (?:man|tirs|ons|tors|fre|loer|soen)dag',
]);
export const ADDRESSED = anyOf([
  'you|your|yours|ye|u|ya|yall|meta|facebook|instagram|(?:be|being|been|get|getting) used|please|whoever|(?:computer|machine|robot|ai) (?:is|will|shall|should|may)',
  'ihr|euch|eure[nmrs]?|euer|sie|ihnen|ihre[nmrs]?|du|dich|dein[a-z]*|bitte|verwendet|genutzt|benutzt|meta|(?:computer|maschine|ki) (?:soll|wird|darf)',
  'i (?:maa|skal|vil|bruger|kan|ikke|har|traener|tager|faar|goer|vaere|hvert)|vil i|hvad i|kan i|maa i|at i|har i|jer|jeres|du|dig|din|dine|venligst|bruges|brugt|anvendes|meta|(?:computer[a-z]*|maskine[r]?|maschine[n]?|rechner|machines?) (?:[a-z]+ ){0,2}(?:skal|soll|will|is|vil)',
]);
export const JOINING = anyOf([
  'participat[a-z]*|take part|taking part|be part|part of|contribut[a-z]*|be included|involved',
  'mitmach[a-z]*|teilnehm[a-z]*|teilnahme|dabei|beteilig[a-z]*|zu tun|mitwirk[a-z]*|beitragen',
  'vaere med|deltage[r]?|medvirke[r]?|bidrage[r]?|at goere|med i|indgaa',
]);
