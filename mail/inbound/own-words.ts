import { anyOf, gap } from './patterns.ts';

const OWNER = [
  'my|our|mine',
  'mein(?:e[nrms]?|s)?|von mir|unserm|mei|meim|mini|mis|unser(?:e[nrms]?|s)?',
  'mi(?:ne|t|n)|vore[s]?|egne',
].join('|');
/** Whose data it is where somebody writes for another, or in the words of the law. */
const OTHER_OWNER =
  'his|her|their|(?:client|daughter|son|kid|child|mother|father|wife|husband|partner|customer|family)s?|childrens|kids|seine[nrms]?|ihre[nrms]?|mandant[a-z]*|tochter|sohn[es]*|kind(?:er|es|ern)?|mutter|vaters?|hendes|sine?|hans|datters?|soens?|boerns?|barns?|klients?|mors|fars';
/** Somebody near to the writer, for whom they may speak. */
const KIN_WORDS = [
  'mother|mum|mom|father|dad|wife|husband|partner|daughter|son|child|children|kids?|client|uncle|aunt|brother|sister|parents|grandm[a-z]+|grandf[a-z]+|ward|behalf|colleagues|members',
  'mutter|vater|frau|mann|tochter|sohn|kind(?:er|ern|es)?|mandant[a-z]*|onkel|tante|bruder|schwester|eltern|oma|opa|grossmutter|grossvater|namens|namen|vertretung|mitglieder|betreuer|herrn',
  'mor|far|kone|mand|datter|soen|barn|boern|klient|onkel|tante|bror|soester|foraeldre|mormor|farmor|morfar|farfar|vegne|medlemmer|vaerge',
].join('|');
export const KIN = anyOf([KIN_WORDS]);
/** Somebody speaks, for themselves or for a person near to them. */
export const VOICE = anyOf([
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
export const OWN_DATA = anyOf([
  `(?:${OWNER})${owned} (?:${DATA})${ENDING}`,
  `(?:data|photos|pictures|posts|images|content|information) (?:of|about|from|belonging to|concerning|relating to) (?:me|mine|us|my|our|him|her)`,
  `(?:${DATA}) (?:(?:von|ueber|zu|of|about|from|by) )?(?:mir|uns|meine[rmns]?|meines|unsere[rmns]?|me|us|my|our) ?`,
  `(?:data|billeder|opslag|oplysninger) (?:om|af|fra) (?:mig|os|min|mit|mine|vores)`,
  `(?:what|whatever|anything|everything|things|stuff|all|words|nothing|something)(?: that| which)? (?:i|we)${gap(3)} (?:post|write|share|say|upload|type|tell|send|put|publish|create|make|like|said|wrote|made|chat|talk|do|did|click|have)(?:e?d|s|ing)?`,
  `(?:was|alles was|nichts von dem was|dinge die|sachen die|das was|etwas das) (?:ich|wir)${gap(8)} (?:poste[tn]?|gepostet|schreibe?n?|geschrieben|teilen?|geteilt|sage?n?|gesagt|hochlade?n?|hochgeladen|like[n]?|erzaehle?n?|tippe?n?|mache?n?|veroeffentlich[a-z]*|eingebe?n?)`,
  `(?:hvad|alt hvad|det|noget|alt|intet af det|ting)(?: som)? (?:jeg|vi)${gap(4)} (?:skriver|poster|deler|siger|uploader|liker|laegger (?:op|ud)|har (?:skrevet|lagt|delt|postet)[a-z ]{0,10}|sender|fortaeller|laver|goer)`,
  'train(?:ed|ing)? (?:[a-z]+ ){0,3}(?:on|with) (?:me|us)|mit mir trainier[a-z]*|paa mig|my face|mein(?:e[mrns]?)? (?:gesicht|stimme|leben)|mit ansigt',
]);
/** What is the writer's own: no relative, client or member stands between "my" and the thing. */
export const OF_MINE = anyOf([
  `(?:${OWNER})(?: (?!(?:his|her|their|hendes|hans|deres|${KIN_WORDS})[a-z]* )[a-z0-9]+){0,3}? (?:${DATA}|stuff|works?|art|writings?|texts?|page|things|sachen|texte[n]?|werke|seiten?|ting|tekster|vaerker|sider?(?:ns)?)${ENDING}`,
]);
export const OTHERS_DATA = anyOf([
  `(?:${OTHER_OWNER})${gap(4)} (?:${DATA})`,
  `(?:${DATA}) (?:of|von|af|unserer|meiner|seiner|ihrer) (?:my |our |meine[rs]? |unsere[rs]? |mine |vores )?(?:${OTHER_OWNER}|boern)`,
]);
export const PERSONAL_DATA = anyOf([
  `(?<!your )(?<!ihre )(?<!ihrer )(?<!ihren )(?<!deres )(?<!jeres )(?<!dine )(?:personal|private|personenbezogen[a-z]*|persoenlich[a-z]*|privat[a-z]*|personlige?)${gap(2)} (?:${DATA})|personoplysninger|persondata`,
]);
export const OTHERS_THINGS = anyOf([`(?:${OTHER_OWNER})${gap(3)} (?:${THINGS})`]);
export const OWN_THINGS = anyOf([
  '(?:with|of|on|for|from|to|use|touch) mine|mit meine[nm]|von meine[nm]|meinen nicht|(?:med|af|paa|fra) mine',
  `(?:${OWNER})${owned} (?:${THINGS}|${DATA})${ENDING}`,
  '(?:i|we)(?: [a-z]+){0,2} (?:post|write|share|publish|upload|draw|paint|compose|sing)(?:ed|s)?|(?:schreibe[n]?|schreib|poste[n]?|teile[n]?|veroeffentliche[n]?|male[n]?|zeichne[n]?|komponiere[n]?|fotografiere[n]?)(?: ich| wir)|(?:ich|wir)(?: [a-z]+){0,2} (?:schreibe|poste|teile|male|zeichne|fotografiere)n?|(?:jeg|vi)(?: [a-z]+){0,2} (?:skriver|poster|deler|maler|tegner)|(?:skriver|poster|deler|maler|tegner) (?:jeg|vi)',
]);
export const ME = anyOf(['me|us|myself|mich|mir|uns|mig|os']);
export const PROPER_DATA = anyOf([
  `my${owned} (?:data|information|posts?|profile|content|contents)`,
  `mein[a-z]*${owned} (?:daten|angaben|informationen|beitrae?ge?[n]?|posts?|inhalte[n]?|profil)`,
  `mi(?:n|t|ne)${owned} (?:data|oplysninger|opslag|indhold|profil)`,
]);
/** One person speaks, as companies do not. */
export const SELF = anyOf([
  'i|me|my|mine|myself|undersigned',
  'ich|mich|mir|mein[a-z]*|mei|unterzeichne[rn]+',
  'jeg|mig|min|mit|mine|undertegnede|gider',
]);
