import { anyOf, gap } from './patterns.ts';

export const AI = anyOf([
  'ais?|aien|aiens|aierne|metaai|genai|artificial intelligence|machine learning|deep learning|generativ[a-z]*|llms?|large language|language models?|llama|(?:chat)?gpt|chatbot[a-z]*|chat ?bots?|(?<!my )(?<!our )(?<!mein )(?<!unser )(?<!min )(?<!vores )(?:neural net[a-z]*|bots?|botten|bottens|botter)|train(?:ed|ing)?(?: [a-z]+){0,2} (?:on|with) (?:my|our)|trainingsfutter|traeningsfoder',
  'ki|kis|ki(?:training|modell|system|assistent|funktion)[a-z]*|kuenstlich[a-z]* intelligenz|sprachmodell[a-z]*|maschinell[a-z]* lern[a-z]*|kunstig[a-z]* intelligens[a-z]*|sprogmodel[a-z]*|maskinlaering',
  '(?:your|ai|free) training (?:material|data|fodder)|training (?:data|sets?|fodder)|training ?s?(?:daten|material)|trainingsdaten[a-z]*|traenings(?:data|materiale)|(?:image|text|bild|text|billed|tekst) ?generator[a-z]*|modell?(?:entwicklung|training|udvikling|traening)[a-z]*|model (?:development|training)',
  '(?:ai|your|their|eure[nm]?|jeres|ihre[nm]?|meta|metas|facebook|facebooks) (?:[a-z]+ )?(?:models?|modelle[n]?|modell|modeller(?:ne)?|algorithm[a-z]*|algoritm[a-z]*|machines?|maschinen?|maskiner?|assistants?|assistent(?:en|in)?)',
]);
/** What may be a machine of theirs, and is something else in other people's mail. */
export const MACHINE = anyOf([
  'algorithm[a-z]*|algoritm[a-z]*|assistants?|models?|modelle[n]?|modell|modellen|modeller(?:ne)?|assistent(?:en|in|s)?|machines?|maschinen?|maskinen?|computers?|computer[a-z]*|rechner[n]?|robots?|robotter(?:ne)?|robotten|roboter[sn]?|datamaskine[nr]?|generators?|generatoren|software|systems?|systeme[n]?|systemer|technology|tech|experiments?|products?|produkte',
]);
/** Of these, the ones that are said to read and learn. */
export const LEARNER = anyOf([
  '(?<!my )(?<!our )(?<!meine[mnr] )(?<!mein )(?<!min )(?:algorithm[a-z]*|algoritm[a-z]*|machines?|maschinen?|maskine[nr]?|computer[a-z]*|rechner[n]?|robots?|robotter(?:ne)?|robotten|roboter[sn]?|datamaskine[nr]?|generators?|generatoren|software|assistants?|assistent(?:en|in)?)',
]);
export const PLATFORM = anyOf([
  'meta|metas|facebook|instagram|threads|messenger|(?:social )?network|platform|(?:your|the) (?:[a-z]+ ){0,2}(?:terms|polic(?:y|ies)|notice|announcement|service|services|update|users|app|privacy)|privacy (?:polic(?:y|ies)|notice|update|settings)|opt out|data protection',
  'plattform|netzwerk|datenschutz[a-z]*|(?:ihre|eure|den|die|ihren|euren)[mnr]? (?:[a-z]+ ){0,2}(?:richtlinien|nutzungsbedingungen|agb|hinweise|ankuendigung|dienst[e]?|nutzer|app|plaene)|privatsphaere',
  'platform|tjeneste|(?:jeres|nye) (?:[a-z]+ ){0,2}(?:vilkaar|regler|planer|app|politik|tjenester?)|privatliv[a-z]*|databeskyttelse[a-z]*',
]);
export const ADS = anyOf([
  'ads?|adverts?|advertis[a-z]*|commercials?|marketing|promotions?|sponsored|banners?',
  '[a-z]*werbung(?:en)?|werbe[a-z]*|anzeigen?|werblich[a-z]*|beworben|reklame',
  'reklamer?(?:ne)?|annonc(?:e|er|ering|erne)|markedsfoering|reklame[a-z]*|annonce[a-z]*',
]);
export const PERSONALIZED = anyOf([
  'personali[sz][a-z]*|targeted|targeting|tailored|customi[sz]ed|behaviou?ral|interest based|based (?:on|upon)|profiling|profiles?|individuali[sz]ed',
  'personalisiert[a-z]*|personalisierung|zugeschnitten[a-z]*|massgeschneidert[a-z]*|verhaltensbasiert[a-z]*|zielgerichtet[a-z]*|interessenbezogen[a-z]*|auf (?:basis|grundlage)|aufgrund|anhand|basierend|profilbildung|individualisiert[a-z]*|gezielt[a-z]*',
  'personlig(?:e|t)?|personaliser[a-z]*|tilpass(?:et|ede|es)|maalrett(?:et|ede)|baseret paa|skraeddersy(?:et|ede)|ud fra|paa baggrund|profilering|adfaerdsbaseret|rettede?',
]);
export const FEED = anyOf([
  '(?:my|the|your|our|news|home|personal|facebook|instagram|in|which|chosen|and|or) feeds?|recommend[a-z]*|suggest(?:ions|ed)|timeline|news ?feed|newsfeed|(?:posts?|content|things) (?:i|you|we) (?:see|show)[a-z]*|what i see',
  '(?:meine[nmrs]?|mein|im|den|dem|der|ihr|und|oder) feeds?|feeds?$|empfehlung(?:en)?|empfohlen[a-z]*|vorschlaege?n?|vorgeschlagen[a-z]*|startseite|timeline|zeitleiste|newsfeed|was ich (?:zu sehen|angezeigt) bekomme',
  '(?:mit|jeres|et|mine|og|eller|mine) feed|feedet|anbefal(?:inger|er|ing|ede|et)|forslag|tidslinje|nyhedsfeed|hvad jeg ser',
]);
export const CHATS = anyOf([
  'chats?|conversations?|dialogues?|(?:what|anything|things|everything|stuff|questions|words) (?:that )?i (?:say|type|ask|tell|talk|write|discuss|said|told|asked|typed)|(?:talk|talking|talks|speak|speaking|spoke|chatting|messages|said|say|voice) (?:[a-z]+ ){0,2}(?:to|with) (?:[a-z]+ ){0,4}(?:ais?|assistants?|bots?|chatbots?|meta ai)|prompts?|voice (?:chats?|messages|recordings)',
  'chats?|chatverlaeufe?n?|chatverlauf|unterhaltung(?:en)?|gespraech(?:e|en|s)?|dialoge?n?|ki chats?|chatten|gechattet|sprachnachrichten|(?:was ich|dem was ich|alles was ich)(?: [a-z]+){0,6} (?:sage|schreibe|frage|erzaehle|bespreche|eingebe|tippe)',
  'chats?|chatter|samtaler?(?:ne)?|dialoger|chatbeskeder|talebeskeder|(?:det|hvad|alt)(?: som| hvad)? jeg(?: [a-z]+){0,3} (?:siger|skriver|spoerger|fortaeller)',
]);
export const ACTIVITY = anyOf([
  'likes?|liked|shares|search(?:es|ed)?|activit(?:y|ies)|behaviou?r|clicks?|browsing|(?:stuff|things|pages|what) i (?:like|click|share|search|follow|watch)[a-z]*|interests|usage|history',
  'likes?|geteilt[a-z]*|such(?:en|anfragen|verlauf|verhalten)|aktivitaet(?:en)?|verhalten[s]?|nutzungsverhalten|klicks?|klickverhalten|was ich (?:like|teile|suche|anklicke)|interessen|surfverhalten',
  'likes?|delinger|soegninger|soegehistorik|aktivitet(?:er)?|adfaerd|klik|interesser|det jeg (?:liker|deler|soeger)[a-z ]{0,12}|brugsmoenster',
]);
export const PROACTIVE = anyOf([
  `(?:ais?|bots?|assistants?|chatbots?|assistent(?:en|in)?|chatbotten)${gap(8)} (?:pops? up|start(?:s|ed|ing)? (?:chatting|talking)|poppt|dukker|begynder|faengt|beginnt)`,
  `(?:slid(?:e|ing)|popp?(?:ing)?|barg(?:e|ing)|turn(?:ing)? up) (?:up )?in(?:to)? my (?:messages|dms|inbox|chats)|(?:contacted|messaged|written to|approached|texted|pinged|bothered|nudged|addressed)${gap(4)} by${gap(3)} (?:machines?|software|programs?|ais?|bots?|chatbots?|robots?|assistants?)|start(?:s|ed|ing)? (?:a |any )?(?:conversations?|chats?|talking) (?:with|to) (?:me|us)|(?:wrote|writes|messaged|texted|messages) (?:to )?me${gap(5)} (?:first|unasked|unprompted|out of the blue|of its own accord|by itself|without)`,
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
export const LAW = anyOf([
  'gdpr|ukgdpr|data protection|(?:processing|use) of (?:[a-z]+ ){0,3}(?:personal )?(?:data|information)|profiling|art(?:icle)? ?(?:21|6|22|18)|section 7|ccpa|data processing|legitimate interests?',
  'dsgvo|ds gvo|bdsg|datenschutz[a-z]*|datenverarbeitung(?:en)?|datennutzung|profiling|art(?:ikel)? ?(?:21|6|22|18)|berechtigte[ns]? interesse[ns]?',
  'gdpr|databeskyttelse[a-z]*|persondataforordning[a-z]*|databehandling[a-z]*|artikel (?:21|6|22|18)|legitime? interesser?|profilering',
]);
export const EVERYTHING = anyOf([
  '(?:all|any|every|each|whatever|other)(?: [a-z]+){0,2} purposes?|any and all|each and every|all of (?:it|this|that|them|these|the above)|(?:to|against|of) (?:everything|anything|any of (?:it|this|that|these))|everything (?:mentioned|listed|above|you)|whatsoever|across the board|the whole lot|none of (?:it|this)|all (?:uses|processing)',
  'alle[nmr]? (?:[a-z]+ )?(?:zwecke[n]?|punkte[n]?|genannten|obigen|diese[nr]?|davon)|allem|gegen alles|zu allem|saemtliche[nrm]? (?:[a-z]+ )?zwecke[n]?|jede[rnms]? zweck[es]*|jegliche[nmrs]? zweck[es]*|nichts davon|alles ab|(?<!verstehe )(?<!verstehe das )(?<!weiss )(?<!weiss das )alles nicht(?! so| ganz)|welche[mnrs]? zweck auch immer|rundum',
  'alle (?:[a-z]+ )?(?:formaal|disse ting)|ethvert formaal|samtlige (?:[a-z]+ )?formaal|(?:til|mod|imod) (?:det hele|alt|alting)|det hele|ingen af delene|noget af det her|hele pakken|alt sammen',
]);
