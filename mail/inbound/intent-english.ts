import type { IntentRules } from './intent-rules.ts';
import { anyOf, gap } from './patterns.ts';

const ME = 'i|we|me|us|our client|my client|the undersigned';
const KIN =
  'my (?:[a-z]+ ){0,2}(?:mother|mum|mom|father|dad|wife|husband|partner|daughter|son|child|children|kids|client|brother|sister|parents|grandmother|grandfather|grandma|ward)|our (?:[a-z]+ ){0,1}(?:client|members?|daughter|son|child|children)s?';
const OTHERS =
  'people|users?|everyone|everybody|anyone|anybody|someone|somebody|nobody|many|most|others?|they|who|customers?|consumers?|members|citizens|noyb|courts?|authorit(?:y|ies)|regulators?|experts?|critics|artists|authors|publishers|you|my (?:friend|colleague|neighbou?r|boss|teacher)s?|friends?|colleagues?';
const OBJECT =
  'object(?:s|ed|ing)?|oppos(?:e|es|ed|ing)|refus(?:e|es|ed|ing)|declin(?:e|es|ed|ing)|opt(?:s|ed|ing)? (?:[a-z]+ ){0,2}out|say(?:ing)? no|said no|disagree|do not (?:want|consent|agree|wish)|withdraw|prevent|stop';

/** Up to four words in which the writer does not come in. */
const gapWithoutMe = '(?: (?!i |we |my |our |hereby |and )[a-z0-9]+){0,4}?';

const setAside = anyOf([
  `(?:i|we)(?: [a-z]+){0,2} (?:train|trained|let ai|let an ai|use ai|used ai|am training|are training)`,
  `(?:i|we) (?:did|have|had|could) not (?:[a-z]+ )?(?:use|used|train|trained|process|processed|collect|run|take|taken|share|shared|post|posted|upload|uploaded)|(?:nobody|no one|none of them|few|most|some|everybody|everyone|they|people) (?:[a-z]+ )?(?:wanted|liked|agreed|objected|refused|consented)`,
  `(?:i|we) (?:can|could|was able|were able) not (?:to )?(?:[a-z]+ ){0,2}(?:use|find|see|open|upload|download|share|read|access|get|send|take|put)`,
  `(?:if|when|whenever|whether|unless|in case|suppose|supposing|assuming|imagine|once|before|until|what happens|should)(?: that)? (?:${ME}|one|${OTHERS})${gap(6)} (?:${OBJECT}|objections?)`,
  `(?:how|where|when|why)(?: exactly| then)? (?:can|do|could|would|should|may|must|might|does|did|will|is|are)${gap(6)} (?:${OBJECT}|objections?)`,
  `(?:how|where|whether|what happens when|know|possible|able|allowed|entitled|want to know how|ways?|means|deadline|easy|hard|difficult|useful|too late|late|pointless|worth|smart|wise|necessary|free|option|possibility|ability|chance|opportunity|right|rights|link|form|button|page|instructions)${gap(2)} to (?:still |also |even |simply )?(?:object|oppose|refuse|opt out|decline|say no)`,
  `(?:can|could|may|should|must|do|does|did|would|will|might|am|is it|was it) (?:i|we|one)(?! please)${gap(6)} (?:object|oppose|opt(?:ing)? out|objection|opted out|refuse)`,
  `(?:should|could|can|may|might|ought to) (?:[a-z]+ )?(?:object|oppose|opt out|refuse|decline)`,
  `(?:might|may|maybe|perhaps|possibly|considering|consider|considered|thinking (?:about|of)|think about|not sure (?:if|whether)|unsure|wondering|wonder|undecided|tempted|tend|likely|plan(?:ning)? to|will probably|probably)${gap(6)} (?:${OBJECT}|objection)`,
  `(?<!i )(?<!have )(?<!already )(?:told|said|tells|says|advised|suggested|wrote|written|asked|reads?|says|saying|claims?|heard|read|learned|understand) (?:[a-z]+ ){0,5}(?:i|we|you|he|she|they|people|users?|one|everybody|everyone) (?:can |could |may |should |must |need to |have to |had to )?(?:${OBJECT})`,
  `(?:${OTHERS})${gapWithoutMe} (?:object(?:s|ed|ing)?|oppos(?:e|es|ed|ing)|refus(?:e|es|ed|ing)|opt(?:s|ed|ing)? out|do not (?:want|consent|agree)|does not (?:want|consent|agree))`,
  `(?:questions?|query|inquiry|enquiry|information|info|details|confirmation|receipt|status|copy|reminder|reason|news|article|example|template|form|page|letter|email|mail|rule|policy|deadline|period|wave|campaign)${gap(3)} (?:of|about|on|for|regarding|concerning|re)${gap(3)} (?:objections?|objecting|opting out|opt out)`,
  `objection (?:form|page|link|portal|period|deadline|process|procedure|button|rights?|letter|template|options?)s?|objections? (?:from|by|of) (?:users?|people|others|customers|members|many|the|consumers)|opt out (?:form|page|link|button|process|procedure|options?|deadline|rights?|possibility|policy|instructions|clause)s?|right to object|right of objection`,
  `(?:have|had|has)(?: already| previously| just| once| not yet)? (?:objected|opted out|filed|lodged|submitted|sent|registered)${gap(5)}(?: objections?)?|already (?:objected|opted out|filed|lodged|sent)${gap(4)}(?: objection)?|(?:i|we) (?:objected|opted out|filed|lodged|submitted|sent)${gap(6)} (?:last|in|on|back|before|weeks?|months?|years?|days?|ago|yesterday)`,
  `my (?:[a-z]+ ){0,2}(?:objection|opt out)s?(?! to| against)(?: [a-z]+){0,3} (?:of|from|dated|sent|was|were|has|have|is|went|been|processed|received|registered|recorded|still|in force|valid|count|counts|cover|covers|apply|applies|mean|means|go|goes|last)|(?:did|does|do|has|have|is|was|were|will) (?:my|our) (?:[a-z]+ ){0,2}(?:objection|opt out)s?`,
  `(?:earlier|previous|last|recent|old|prior|original) objection|(?:receive|received|get|got|process|processed|registered|recorded|confirm(?:ed)?(?: receipt of)?|status of|about|regarding|concerning|copy of) (?:my|our|the|an) (?:[a-z]+ ){0,2}objection`,
  `object (?:oriented|model|storage|files?|code|relational|of (?:the|this|our|my|your))|objects? (?:lesson|in|on|are|from|and|or|that|which)|no objections? (?:raised|received)`,
]);

const NOT_OBJECT = `not (?!only |just |merely |solely )${gap(2)} ?(?:object|objecting|opposed|oppose|opposing|objected|opt(?:ing|ed)? out|opted out|have (?:any |an )?objections?|against|mind)`;
const assenting = anyOf([
  `(?:do|did|does|will|would|can|could|shall|am|is|are|was|be|have|has) ${NOT_OBJECT}|not (?:object|objecting|opposed|against|opposing|opting out)`,
  `(?:no|without|never any|not any|zero) objections?|never object(?:ed)?|(?:have|has|see) nothing against|no (?:problem|problems|issue|issues|qualms) (?:at all )?with|do not mind|would not mind|fine (?:with|by) me|(?:i am|we are|am|are|totally|perfectly|completely) (?:ok|okay|fine|happy|good|cool|comfortable|alright) (?:with|for)|go ahead|feel free|(?:is|are|was|were)(?: [a-z]+){0,2} (?:great|fantastic|awesome|wonderful|amazing|super|helpful|fun|excellent)|^no (?:problem|worries|issue)|not (?:mind|bother|care)|does not bother|(?:i|we)(?: do| gladly| hereby| fully)? (?:agree|consent|approve|accept|allow|permit) (?:to|with|that|you|the|it)|you (?:may|can|are welcome to) (?:use|train|keep|take)|i (?:really |do |just |absolutely )?(?:love|like|welcome|support) (?:it|the|this|that|personali[sz]ed|your|meta)(?! not| if| to| when)`,
]);

const withdrawing = anyOf([
  `(?<!not )(?<!never )(?:withdraw|withdrawing|retract|retracting|revoke|revoking|rescind|rescinding|cancel|cancelling|canceling|take back|taking back|undo|reverse|drop|dropping|annul|delete|remove|lift|recall|void|scrap|pull back|disregard|ignore|forget)${gap(3)} (?:(?:my|our|the|this|that|his|her|earlier|previous) (?:[a-z]+ ){0,3}(?:objections?|refusal|opposition)|(?:my|our) (?:[a-z]+ ){0,2}opt out)`,
  `(?:objection|my opt out|refusal)${gap(4)} (?:withdrawn|be withdrawn|retracted|cancell?ed|revoked|undone|removed|lifted|taken back|reversed|void)`,
  `(?:take|taking|took) (?:my|our|the|that|this)${gap(3)} (?:objection|opt out|no|refusal) back|opt (?:me |us )?back in|(?:opt|opting) in again|no longer (?:object|oppose|wish to object|want to object|have (?:any |an )?objections?)|do not object (?:any ?more|anymore|any longer)|(?:changed|change) my mind${gap(12)} (?:you (?:may|can)|use my|happy|ok|fine|allow|agree)|withdrawal of (?:my|our|the) objection`,
]);

/** What can stand between the writer and "object" where it is a verb and not a thing. */
const MANNER =
  '(?: (?:hereby|herewith|formally|officially|strongly|strenuously|vehemently|expressly|explicitly|firmly|categorically|respectfully|utterly|totally|completely|absolutely|wholeheartedly|therefore|thus|also|further|furthermore|simply|just|do|does|very|much|wish|wishes|want|wants|would|like|need|must|have|has|decided|to|am|will|shall|writing|intend|going|now|again|still|fully|personally|and|both|indeed|as|is|my|right|once|more|really|certainly|definitely|a|an|the|user|parent|citizen|customer|member|under|article|art|21|gdpr|of|pursuant|section|1|in|accordance|with|according|immediate|effect|letter|email|mail|by|this|using|full|strongest|terms|possible|inform|notify|tell|let|know|you|that|i|we|all|declare|state)){0,14}';

const exercising = anyOf([
  `(?:exercis[a-z]*|assert[a-z]*|invok[a-z]*|using|use|mak[a-z]* use of|avail(?:ing)? (?:myself|ourselves) of|claim(?:ing)?|insist(?:ing)? on)${gap(4)} (?:right to (?:object|opt out)|right of objection)`,
]);

const objecting = anyOf([
  `(?:${ME}|${KIN}|she|he|hereby|formally|expressly|client|mr [a-z]+|mrs [a-z]+|ms [a-z]+)${MANNER} (?:objects?|objecting|opposes?|opposing|protest|dissent)(?! (?:in|on|are|oriented|model|is|that|which|of|with))`,
  `(?:and|,|but|or)${MANNER} (?:object|objecting) (?:to|against) (?:the|any|this|that|all|my|your|it|such|being|having|these|use|processing|ai|data|personal|every|everything|anything|training|you|both)`,
  `^(?:please |so |hi |hello |strongly |i |just )*object(?:ing)?(?: strongly| formally| strenuously| herewith| hereby)? (?:to|against)`,
  `(?:my|our|his|her|formal|official|this|following|general|express|explicit|written|blanket|an|their|the) objections?(?! (?:lesson|is overruled|your honou?r))|^(?:an? |my )?objection$|^(?:i |we )?object$|^(?:please )?opt(?:ing)?(?: me| us)? out(?: please)?$|(?:request|subject|re|concerning|type|regarding|matter) , (?:formal )?objection|on behalf of[a-z0-9 ,]{0,80} objects?|objections? (?:, )?(?:to|against|under|art|pursuant|according|as per|regarding|concerning|re|on behalf)`,
  `(?:fil|lodg|rais|regist|submit|mak|enter|record|stat|declar|express|giv|not|log|put in|plac|notif)[a-z]*(?: [a-z]+){0,3} objections?|notice of objection|letter of objection|objection notice|right (?:to object|of objection) is (?:hereby )?exercised`,
  `(?:${ME}|want|wish|like|need|hereby|please|am|are|out|${KIN})${gap(6)} opt(?:ing|s|ed)?(?: [a-z]+){0,3} out|opt (?:me|us|my [a-z]+|him|her|this account) out|(?:formal |official |my |an? )?opt out request|(?:this|my|our|as a|consider this|clear|firm) (?:[a-z]+ )?(?:refusal|rejection|veto)|(?:i|we) (?:must|have to|will have to|respectfully|hereby|politely) (?:[a-z]+ )?(?:decline|refuse)|count (?:me|us) out|(?:i am|we are|am|want) out of|count me out|(?:i|we) (?:hereby )?opt out|opting out`,
]);

const VERB_FORBID =
  'refuse|decline|reject|forbid|prohibit|disallow|deny|veto|oppose|protest|disapprove|disagree|dissent|withhold|ban|resent|hate|detest|revoke|rescind|retract';
const refusing = anyOf([
  `(?:i|we|${KIN}|she|he|hereby|also|strictly|expressly|explicitly|flatly|absolutely|and|must|client)${gap(3)} (?:${VERB_FORBID})(?:s|ing)?`,
  `(?:withdraw|withdrawing|revoke|revoking|rescind|retract|cancel|take back|pull)${gap(3)} (?:any |all |every )?(?:[a-z]+ ){0,3}(?:consent|permissions?|authori[sz]ation|agreement|approval|licen[sc]e)`,
  `(?<!you )(?<!they )(?<!users )(?:do|does|did|will|would|can|could|have|has|had|shall)(?: [a-z]+){0,1} (?:not|never) (?:[a-z]+ ){0,2}(?:consent(?:ed)?|agree[d]?|give[n]?(?: you| meta| anyone| my| any| up| out)*(?: permission| consent| my| the right| a licen[sc]e| okay| leave)|gave|grant(?:ed)?|allow(?:ed)?|permit(?:ted)?|authori[sz]e[d]?|approve[d]?|accept(?:ed)?|sign(?:ed)? up|ask(?:ed)? for|asked|support|tolerate|condone|appreciate|welcome|agreeing|be part|let)`,
  `(?:do|does|did|will|have) (?:not|never) (?:give|gave|given|grant|granted)(?: [a-z0-9,]+){0,14}? (?:permission|consent|rights?|authori[sz]ation|licen[sc]e|leave|okay|ok)|(?:strictly |expressly )?(?:forbidden|prohibited)${gap(2)} (?:to|from)|none of (?:them|it|this|these|that|my [a-z]+|mine|us|what)${gap(5)} (?:may|must|should|shall|can|is|are|be|will|gets?|goes|go|agree|consent|wants?)|nothing (?:of mine|i|from me|that i|on my|in my)${gap(9)} (?:may|must|should|shall|can|is|be|will|gets?|goes)|never (?:consented|agreed|gave|allowed|permitted|authori[sz]ed|asked|signed up|said (?:you|that) could)`,
  `(?<!you )(?<!they )(?<!users )(?<!people )(?:do|does|did|would|will|really|certainly|definitely)(?: [a-z]+){0,1} (?:not|never)(?: [a-z]+){0,2} (?:want|wish|like|care|need|desire|fancy|prefer)(?! to (?!be |have |see |get |receive|participat|take part|train|feed|contribut|support|help|donat|end up|find|provide|supply|become|appear|form |serve|let |allow|consent|agree|fuel|teach|let|share my [a-z]+ with (?:your|an|the|any) ai|talk to|chat|hear from|be contacted|deal))`,
  `(?:no longer|not|never|nor) (?:want|wish|like)(?! to (?!be |have |see |get |receive))|would (?:rather|prefer|like|want|love|ask|wish)${gap(8)} (?:not|did not|stop|stopped|never|excluded|removed|left out|kept out|without)|prefer${gap(3)} (?:not|no)|want(?:s)? (?:you|it|this|them|that|all|your [a-z]+|meta|my [a-z]+)${gap(4)} (?:to (?:stop|cease|quit|end|leave)|stopped|off|out|excluded|removed|kept out|left out|not|gone|away|left alone)|want out|want no part|want none|want nothing`,
  `(?:am|are|is|feel|sit|sits)(?: [a-z]+){0,2} not (?:[a-z]+ ){0,2}(?:ok|okay|alright|fine|comfortable|happy|cool|acceptable|agreeable|willing|prepared|consenting|in agreement|in favou?r|keen|going to let|up for|into)|not (?:ok|okay|cool|alright|acceptable|fine|happy|comfortable|in my name|on my watch|up for grabs)`,
  `(?:my|our|i|we|mine)${gap(8)} (?:am|are|is) not (?:[a-z]+ ){0,2}(?:good|right|interested|allowed|permitted|authori[sz]ed|free|available|for|yours?|a|an|part|to be|food|fodder|material|public property|giving|given|something i|raw|there)|(?:it|that|this) is not (?:right|for you|yours|what i)`,
  `unwilling|uncomfortable with|unhappy (?:with|about|that)|against (?:my [a-z]+ being|you|your|the use|having|this|any|it|being|using|letting|meta|that)|(?:am|are|strictly|totally|completely|firmly|dead|entirely|strongly) against|(?<!as )(?<!is )(?:am |are |strongly |firmly |totally |completely |remain )opposed to`,
  `(?:^|please|pls|, |and|so|but|you|kindly|just|just please|hey|hi|dear [a-z]+|then|to|also|either|again|or|must|should|that you|now|simply|guys|meta|facebook|instagram|immediately|hello|therefore|ask you|request you|nicely) ?(?:do not|not to|never|dont) (?:you )?(?:ever |even |you |dare |please |dare to )*(?:use|using|process|collect|feed|train|take|touch|scan|read|show|send|personali[sz]e|include|share|sell|store|analy[sz]e|exploit|harvest|let|put|turn|go|target|track|teach|make|message|write|contact|base|keep|add|serve|give|learn|mine|ingest|mix|run|throw|look|listen|snoop|steal|enrol|involve|text|start|allow|bother|count|even think)`,
  `you (?:may|must|can|shall|should|will|are|do|have|had|did|could)(?: [a-z]+){0,2} (?:not|never|no)(?: [a-z]+){0,3} (?:use|process|train|feed|take|touch|permission|right|consent|allowed|permitted|authori[sz]ed|to use|entitled|free|have|get|share|collect|scan|read|exploit|include|put|ask|asked|business|licen[sc]e)`,
  `(?:must|may|should|shall|ought to|is to|are to|ever|shan t)(?: [a-z]+){0,1} (?:not|never)(?: [a-z]+){0,1} (?:be (?:[a-z]+ )?(?:used|fed|processed|included|taken|shared|part|turned|put|collected|scanned|analy[sz]ed|trained|exploited|read|stored|touched|sold|allowed|shown)|go|end up|become|train|contain|form|find|land)`,
  `(?:stop|cease|quit|refrain|desist|discontinue|abstain|knock it off|cut it out|cut that out|lay off)(?! (?:by|press|sign|watch|it works))`,
  `(?:keep|leave|get|take|pull|hold)${gap(2)} (?:my|our|mine|me|us|your|it|them|him|her|that|this|these|ai|the|any|all)${gap(5)} (?:out|away|off|alone|be|to yourselves|private|to myself|to me|aside)|hands off|paws off|fingers off|stay away|stay out|back off|step away|steer clear|get lost|leave me (?:out|alone)|keep your|leave me be|keep [a-z]+ (?:hands|paws|fingers|claws|mitts)`,
  `(?:please|to|and|me|hereby|must|should|could you|can you|you|want|kindly|^)(?: [a-z]+){0,3} (?:not use|not let|not feed|not train|not process|not include|not share|exclude|omit|exempt|remove|withhold|unsubscribe|deregister|deselect|strike|spare|disable|deactivate|switch off|turn off|block|opt (?:me|us))|(?:be|been|kept|stay|stays|remain|remains|get|want) (?:[a-z]+ )?(?:excluded|exempt(?:ed)?|left out|kept out|opted out|removed|taken out|spared|off limits|private)|off limits|switch${gap(3)} off|turn${gap(4)} off`,
  `no (?:permission|consent|authori[sz]ation|thank you|thanks|way|chance|more (?:ads|ai|training)|training|ai|ads|feeding|processing|licen[sc]e|personali[sz]ed|interest in|means no|bots?)|without (?:my|our)|not without|say(?:ing)? no|(?:is|it is|answer is|a|a clear|a firm|a big|clear|big) no|no to|no from me|^no|^not(?! sure| certain| yet| bad| much| that| only| just| to worry)|(?:permission|consent|request|licen[sc]e|access|use|usage|approval)${gap(12)} (?:denied|refused|rejected|withheld|not granted|revoked|declined)|neither${gap(8)} nor|do not do (?:this|that|it|so)|(?<!you )(?<!they )(?<!users )(?<!people )not (?:[a-z]+ )?(?:agree|consent|accept|allow|permit)|nope|nah|hell no|thumbs down|forget (?:it|about)|absolutely not|certainly not|definitely not|under no circumstances|by no means|over my dead body|none of your|not (?:in|with) (?:my|me)|nobody (?:gets|is|may|should)|nothing of mine|count me out|i would appreciate it if you did not|belongs? to me|are mine|is mine|mind your own|(?:ask|asking|request|requesting|demand|insist|expect|require|urge|beg|appeal)(?: [a-z0-9,]+){0,12}? (?:not|none|never|no|nothing|without|excluded|stop|exempt|leave|keep|out)|do without|i (?:say|vote|choose) no|not a fan|not on board|a hard pass|pass on this`,
]);

const neutral = anyOf([
  `can not (?:[a-z]+ )?(?:stop|wait|get enough)|never (?:[a-z]+ )?(?:thought|knew|expected|imagined|heard)|(?:not|never|no)(?: (?!want |like |wish |agree |consent |allow |let |use |please |to )[a-z]+){0,2} (?:understand|understood|know|knew|sure|certain|clear|find|found|see|seen|hear|heard|receive|received|get (?:an?|any|the|it|through|in)|got|remember|recall|work|works|working|decided|decide|made up|idea|doubt|answer|reply|matter|bad|wrong|correct|right about|true|yet|much|able|informed|told|notified|notice|noticed|only|just|merely|long|far|think|believe|tell|say whether|open|load|log|speak|mean|worry|hurry|rush|forget|hesitate|problem|problems|reason why|help|show up|appear|arrive|arrived|change|changed)|(?:can|could) not (?:[a-z]+ )?(?:find|see|open|log|get|access|upload|download|remember|tell|wait|help)|no (?:further|more|other|additional|such)? ?(?:questions?|problems?|worries|issues?|comments|complaints|news|rush|need|reason)|(?:it|that|this|he|she|there) (?:is|was) not(?! (?:[a-z]+ ){0,2}(?:ok|okay|fine|acceptable|alright|cool))|not (?:true|correct|accurate|wrong|him|her)|no (?:idea|doubt|matter|answer|reply|problem|news|longer works|one answered|one knows|need to)|not (?:sure|yet|only|just|bad|much|long|really sure)|whether or not|or not|why not|if not`,
]);
const negative = anyOf([
  'unhappy|dissatisfied|annoyed|angry|upset|furious|denied|denial|not|no|never|none|nothing|nobody|neither|nor|without|stop|stopped|against|decline|declined|refuse|refusal|reject|forget it|forget about|hate|frightens|scares|afraid|uncomfortable|creepy|disgusted|horrified|appalled|outraged|disable|switch|turn off|remove|exclude|excluded|leave|keep|out|away|off|opt|spare|delete|prevent|private|belongs|ban|block|forbid|unacceptable|outrageous|disagree|rather|nope|nah|unwilling|withdraw|opposed|protest|mine alone|none of your',
]);

/** English: object, refuse, opt out, and the many ways to say no without these words. */
export const english: IntentRules = {
  withdrawing,
  setAside,
  assenting,
  exercising,
  objecting,
  refusing,
  neutral,
  negative,
  requesting: anyOf([
    '(?:can|could|would|will) (?:you|someone|somebody|meta|i please|we please|i just|i ask)|please|kindly|may i ask|would it be possible|possible to (?:exclude|remove|stop|keep|leave|not)|(?:ok|okay|right|got it|understood|clear|alright|yes|deal|thanks) ?$',
  ]),
  asking: anyOf([
    `(?:i|we) (?:would like|want|wanted|need|wish|would love|would be interested|am trying) to (?:know|ask|understand|find out|learn|inquire|enquire)|please (?:tell|explain|inform|advise|clarify|let me know|send|confirm|provide|call|forward|find out|check)|(?:let|tell) me know|(?:can|could|would) you (?:please )?(?:tell|explain|inform|advise|clarify|say|help|send|confirm|point|give|let)|i (?:was )?wonder(?:ing)?|my question|a question|questions?|how (?:can|do|does|would|is|are)|what (?:happens|is|are|does|do|data|would|will)|i am curious|not sure (?:if|whether|what|how)|do you know`,
  ]),
  shortNo:
    /^(?:(?:,|and|but|well|so|oh|please|sorry|hi|hello|um|thanks|thank you|ok|just|me|i say|really|again) )*(?:no+|nope|nah|stop(?: (?:it|this|that|now|please|all of it))*|no (?:thanks|thank you|thx|way|please|no|no no|never|not me|chance)|never(?: ever)?|(?:do|does) not(?: want (?:this|that|it)| agree| consent| do (?:this|that|it)| accept (?:this|that|it)?)?|please (?:do not|no|stop)|not (?:me|with me|mine|my data|interested|ok|okay|agreed|in my name|for me|like this)|absolutely not|certainly not|definitely not|hell no|i (?:object|refuse|decline|disagree|opt out|say no|do not(?: want (?:this|that|it|any of (?:this|that|it))?| agree(?: (?:to|with) (?:this|that|it))?| consent(?: to (?:this|that|it))?| accept(?: (?:this|that|it))?| allow (?:this|that|it)| like (?:this|that|it))?)|(?:i am )?(?:opt(?:ing)? out|against (?:this|it|that)|not ok(?:ay)? with (?:this|that|it))|count me out|leave me out|leave me alone|forget it|unsubscribe|out|object(?:ion)?|refused|declined|denied|rejected|opt ?out|i want out|that is a no(?: from me)?|it is a no(?: from me)?|no from me|my answer is no|the answer is no|thumbs down|over my dead body|no deal|in no case|under no circumstances|not happening|not a chance|pass|i pass|hard pass)(?: (?:,|please|thanks|thank you|to (?:this|that|it|all of (?:this|it|that)|everything)|at all|ever|from me|sorry|regards|cheers|best|not with me|no|stop|never|thx|and that is final|full stop|period|now|at any time|either|absolutely not|i object|do not))*$/,
  mandated: anyOf([
    `(?:my|our) client(?! [a-z]+ly)|(?:we|i) act (?:for|on behalf)|power of attorney|letter of authority|(?:legal|appointed|court appointed|lawful) (?:guardian|representative|deputy)|as (?:the |a |an )?(?:guardian|attorney|counsel|solicitor|executor|deputy|trustee)|(?:are|am|been|being|have|were) (?:[a-z]+ )?(?:instructed|authori[sz]ed|mandated|retained|appointed) (?:by|to act|to object|to write)|instructed by|retained by|(?:lawyer|solicitor|attorney|counsel|guardian) (?:for|of)(?! me)`,
  ]),
  forAnother: anyOf([
    `(?:on|in) behalf of(?! myself| me )|for and on behalf|on (?:her|his|their) behalf|in the name of(?! god| heaven| progress| all| ai)|our clients|(?:we|i) represent|(?:acting|writing|objecting|asking|speaking)(?: to you| today| in| here)? for (?:my|our|her|him|them|another|mr|mrs|ms|someone)|for (?:my|our) (?:[a-z]+ ){0,2}(?:mother|mum|mom|father|dad|wife|husband|partner|daughter|son|child|children|brother|sister|parents|grandmother|grandfather|grandma|grandpa|ward|aunt|uncle)|(?:he|she) (?:does|did|would|will) not (?:want|wish|like|agree|consent|allow)|(?:he|she) (?:objects|refuses|opposes|declines)|as (?:the |a |an )?(?:legal )?(?:representative|parents?|mother|father|agent|carer|caretaker)|(?:${KIN})(?! and (?:i|me|myself) )${gap(3)} (?:objects?|does not|do not|did not|refuses?|wishes|would like|wants?|has asked me|asked me|hereby|opposes?|declines?)`,
  ]),
  formula: new Set(
    'good morning evening afternoon everyone count take treat see regard i we hereby object objecting objects my our a an formal formally official objection objections to all of it this that these everything any such use uses using processing please register registered record recorded note noted accept strongly want would like wish the under article art 21 gdpr hello hi dear sir or madam team thanks thank you opt out me in full and for now immediately with immediate effect yours sincerely faithfully regards kind best am writing as per according subject re file lodge submit raise make by notice is consider wholly entirely do so against herewith from today on'.split(
      ' ',
    ),
  ),
};
