import type { DriverDictionary } from '../../language.types.js';

/** What is said of the company or the whole experience at large; it stands beside whatever else is said. */
export const generalDrivers: readonly DriverDictionary[] = [
  {
    driver: 'general',
    bareMention: 'neutral',
    bad: `
      terrible|awful|horrible|bad|poor|worst|shocking|appalling|dreadful|pathetic|disgusting|disgraceful|useless|rubbish|crap|crappy|shit|shitty|hopeless|abysmal|atrocious|horrendous|lousy|disappointing|horrid|dodgy|ridiculous|shady|scam|dishonest|unprofessional|unreliable|incompetent|fraudulent|greedy|evil|joke|cowboy|rip of? a? @company
      terrible|awful|horrible|bad|poor|worst|dreadful|disgusting|useless|rubbish|shocking|crap|pathetic|lousy|horrendous|disappointing insurance|airline|bank|flight|telecom|broadband|delivery|courier|taxi|travel|mobile|phone|internet @company
      worst airline|bank|company|service|app|experience|flight|travel|shop|store|courier|provider|insurer|network|airport|trip|website|site|hotel|day|purchase|gym
      worst of the worst
      airline|company|bank|service|app|site|place|experience|shop|store|seller|thing|network|airport|this|they|you|everything be|is|was|were|are|has|just|really|such|so|absolutely|total|complete _ terrible|awful|horrible|rubbish|worst|joke|shocking|appalling|dreadful|pathetic|disgusting|disgraceful|useless|crap|shit|scam|hopeless|abysmal|atrocious|horrendous|scammers|thieves|crooks|garbage|trash|shambles|disaster|nightmare|ridiculous|cowboys|mess|frauds|dishonest|incompetent|suck
      service|experience @very? terrible|awful|horrible|bad|poor|shocking|appalling|dreadful|pathetic|disgusting|disappointing|unacceptable; =avoid
      avoid like the plague; avoid this|them|at; stay|keep|steer away|clear
      do not|never use|bother|trust|touch|buy|fly|book|order|join|deal|bank|go|shop|waste|fall|go|recommend|download|install _ this|them|with|here|from|your|company|app|these|you|it|again|near|@company
      do not bother|waste|touch|trust; beware; be warned|aware of|people|this; run a mile; would|will|can|could|do|not not recommend
      not recommend|recommended; wouldn't|would not recommend; cannot recommend; advise against
      never|not|no|won't|last|wont _ use|using|fly|flying|buy|buying|order|ordering|book|booking|shop|shopping|stay|staying|travel|travelling|deal|dealing|return|returning|go|going|come|coming|rent|renting|do|ride|bank __ again|back
      never again; last time I|we|flying|using|ever; first and last; not be going|coming|returning|back; won't be back; not be back
      not _ using|flying|use|fly _ you|them|this|again; done with you|this|them|your; so over this|you|it; had enough of|with; fed up with|of
      sick of this|them|you|your; sick and tired; i give up; giving up
      very|so|really|extremely|bitterly|absolutely|thoroughly|incredibly|beyond|hugely|most|am|were|feel|totally disappointed|dissatisfied|unhappy|unimpressed|frustrated|disgusted|displeased|upset|angry|frustrating|disappointing
      not|no|un _ happy|satisfied|pleased|impressed; disappointed with|in|by|at|customer; unhappy with|about|customer; not a happy; not happy
      dissatisfied with; scam; scammers; scammed; con artist|artists; thieves; crooks; frauds; fraudsters; rip off merchants; cowboys; robbers; liars and
      legalised robbery
      absolute|total|complete|utter|what|such an? shambles|joke|rubbish|disgrace|nightmare|mess|disaster|farce|scam|garbage|fail|shower|circus|waste|crap|fiasco
      joke of an? @company
      this is|was an? joke|disgrace|scam|ridiculous|unacceptable|outrageous|shocking|nightmare|disaster|mess|shambles|fail|insane|absurd|bullshit|crap|bs
      waste of _ time|money|space; waste your|my time|money; do not waste your; waste of my; zero|no|0|one|1|minus|negative stars|star; not even worth one
      if I could give zero|0|no|less|minus; shame on you|them|this; shame on; let me|us down; let down by|again; lost a customer
      losing|lost|lose _ customer|customers|business|loyalty|faith|trust|confidence; going downhill; gone downhill|down; went downhill
      used to be good|great|better|my|the; gets|getting|got worse|every; worse and worse; worse every; not what it used
      regret joining|using|buying|booking|choosing|this|ever|my|flying|switching; biggest mistake; big mistake; do better; get it together
      get your act|shit|stuff|crap together; sort it out; sort yourselves out; epic|total|huge|massive|big|major fail; horrible experience|day
      leave|leaves|left much|a _ desired; not good enough; could do better; needs|need to improve|improvement; not recommended; zero customer
      you|they|this suck|sucks|stink; @company sucks|suck; sucks; hate this|you|them|your|it|flying|dealing; i hate; not impressed
      what a joke|mess|disgrace|disappointment|nightmare|waste|shame|fiasco|crock; not trust them|this|you|it; do not trust
      looks|feels|seems|smells like a? scam|fraud|dishonest|con; thanks for nothing|ruining|wasting|the; close|closing|closed your account
      deleted|delete|deleting|uninstalled|uninstalling|uninstall the? app; has|have become worse|terrible; never had such bad|terrible|poor
      never been so|this disappointed|frustrated|angry|mad|insulted|upset; such bad|poor|terrible service; cannot believe how bad; enough said; avoid avoid
      ruined my|our|the vacation|holiday|trip|day|honeymoon|birthday|weekend|christmas|wedding|night|plans; epic fail; business still; in business
      how bad this|you|they|the; becoming|become|became _ worse|awful|terrible|joke; so frustrated|frustrating|annoyed|angry|disappointed|disappointing|fed
      let down; letdown; such a let; robbery; rip off; daylight robbery; regret _ changing|to|it; nightmare from|start
      been|be a nightmare|disaster|joke|shambles|ordeal; don|not put your money; not worth; get|getting it together; sneaky; dishonest
      false advertising|promises; terrible|awful|horrible|worst flight|flights|travel|trip|journey|day|holiday|customer
      nothing but problems|trouble|issues|hassle|stress; complete|total|utter|absolute waste; what an? nightmare; complaints only|about; nothing good
      no stars; no star; stay clear|away; would not touch|trust|wish; poor|bad|terrible value|experience|all; never felt so; not fit for`,
    good: `
      great|good|excellent|brilliant|fantastic|lovely|amazing|superb|wonderful|perfect|fine|outstanding|decent|awesome|fab|fabulous|exceptional|incredible|terrific|top|super|nice|best|favourite|favorite|solid|trustworthy|reliable|professional|trusted|honest|genuine|efficient|notch|class|rate|a1|impeccable|smooth|reputable|friendly|pleasant|positive|quality|superior|first|five|5|star|stars|stellar|phenomenal|proper|sound|faultless|flawless _ @company
      great|good|excellent|brilliant|fantastic|lovely|amazing|superb|best|wonderful|outstanding|awesome insurance|airline|bank|flight|telecom|broadband|delivery|courier|taxi|travel|mobile|phone|online|customer @company|experience
      good|great|nice|best|lovely|brilliant|amazing|fantastic|excellent|wonderful|perfect|awesome|favourite|favorite stuff|work|job|seller|experience|stay|start|trip|customer|way|day|people|overall|night|weekend|airline|one|bank|guys|team|app|app
      service|experience|company|everything|airline|bank|all|they|you|this|site|shop|store|seller|it|guys|stay be|is|was|were|are|has|have|went|always|been|just|really|all _ great|excellent|brilliant|fantastic|lovely|amazing|superb|wonderful|perfect|outstanding|awesome|fab|best|smoothly|exceptional|incredible|faultless|rock|good|impeccable|top|spot|flawless
      service|experience @very? excellent|great|brilliant|amazing|fantastic|superb|good|outstanding
      highly|would|definitely|can|will|do|happily|thoroughly|happy|certainly|strongly|i|we|and|absolutely|gladly|fully|to|always|already|have _ recommend|recommended|recommending
      recommend|recommended this|to|them|it|seller|company|you|the|these|highly; recommend; recommended; highly recommended|recommend
      would|will|definitely|happily|certainly|shall|gladly|can|always|gonna|going|we _ use|buy|order|shop|book|fly|stay|return|come|be|choose|deal|using|buying|visit|travel|go|hire|do __ again|back|future|them|always|you
      cannot wait; looking forward to|flying; look forward; keep using; continue to use|using|flying; stick|sticking|staying with them|you
      would not go|use|bank|fly|shop anywhere|anyone|elsewhere|with; love this|the|it|you|them|your|my|flying|using|these|u _ @company|guys|so|much|all
      love it|you|them|u|ya; i|we|just|really|absolutely|still|simply love this|it|you|them|the|your|flying|using|my; loved it|every|this|the
      love flying|using|shopping; in love with; big fan; love love; loving it|this
      happy|pleased|satisfied|delighted|impressed|chuffed|thrilled|content|over with|overall|about|so|as|by|to|in|customer|days|moon|bunny|camper _ service|everything|purchase|it|them|this|far|outcome|all|company|order|experience|@company|always|overall|customer|how
      very|so|really|extremely|absolutely|more|most|thoroughly|completely|always|totally|super|well|quite|100|overall|truly|am|was|we|highly|i than? happy|pleased|satisfied|delighted|impressed|chuffed|grateful|thankful
      happy customer|customers|bunny|days|camper; satisfied customer; happy so far; happy with; satisfied with; pleased with; impressed with|by; delighted
      chuffed; no complaints|complaint|issues|problems|regrets|faults|worries; no issue|problem with|at|so|whatsoever
      not|never|no had|have|a|any|yet|been _ problem|problems|issue|issues|complaint|complaints|trouble|reason _ complain
      never had|have|a|any _ problem|problems|issue|issues|bad|trouble|complaint; never disappoints|disappointed|disappoint|fails; never let me|us down
      never once let; has never let me down
      can not|could not|cannot|can't|never fault|faulted|complain|ask|asked|be|have _ fault|them|it|better|happier|more|pleased; cannot fault; can not fault
      can not complain; can not ask|go for|wrong more|better|with; could not be happier|better|more; could not ask|have for|asked|been|wished
      been|be an? customer|member|client|user|with|using|banking|insured|flying for|since|here|of|@num|over|them|this|many|years|with
      been with them|this|you|these; customer for|since|of @num|many|over|years|life|20; loyal customer; long time|term customer|user|member
      i|we|always use|fly|choose|buy this|them|from|with|you|here _ @company
      have|been using|used them|it|this|you|these|the|@company _ years|year|times|months|since|and; used them many|several|for|before|lots|a|twice
      always use|fly|buy|choose|come|shop|good|great|excellent|reliable|satisfied|brilliant; 10 out of 10; 10 10; ten out of ten; 5 stars|star|out
      five stars|star|out; 4 stars|star; four stars|star; full marks; top marks; a plus; 100 percent; two thumbs; thumbs up; well done
      keep|keeping it|up|the|doing _ up|good|great|work|what; fair play; good job; great job; nice job; nice one; way to go; nice work; great work
      good work; job done; job well done; hats off; bravo; kudos; props; appreciate it|the|your|you|all|that|everything; so far so good; all good
      a|my|always|real pleasure; pleasure to use|deal|do|fly|shop|work; always a pleasure; peace of mind; worth it; life saver; lifesaver
      made my day|night|trip|week; saved my|the|our day|trip|life; second to none; spot on; first class|rate; top notch; top class; world class
      above and beyond; reliable; trustworthy; dependable; professional company|service|and
      very professional|efficient|reliable|trustworthy|good|happy|pleased|impressed|satisfied; efficient; faultless; flawless; brilliant from|all
      excellent from|all|throughout|in|as; perfect from|in|every; great from|all|to|for; exceeded my|our|all|expectations; beyond expectations; as expected
      does what it says|should|it; do exactly what it
      everything went|was|is|perfect|great|fine|well|smooth _ smoothly|well|perfect|perfectly|great|plan|fine|good|excellent|brilliant|ok
      went smoothly|well; went without a hitch; hassle free; stress free; couldn't be happier; what more do|can|could you
      they|you|u|guys|airline are|is|rock|rule|be _ best|great|brilliant|amazing|awesome|fantastic|rock|wonderful|good|lovely|excellent|rocks
      you|u|guys|they rock|rocks|rule; my favourite|favorite; favourite|favorite airline|bank|app|shop|site|store|company; best ever|one|out|by|in|i|of|yet
      best experience|flight|airline|bank|app|company|service|insurance|insurer|courier|shop|website|site|thing|network|purchase; impressed; very impressive
      proud of|to; trust them|this|you|completely|@company; good value good; recommended seller; will|would _ miss; god bless; bless you
      glad|happy _ found|chose|switched|joined|signed|bought|went; happy new; yay; happy to; a 1 service|seller|company
      great|good|lovely|awesome|amazing|excellent|fantastic|brilliant|wonderful|best|smooth|nice|pleasant|perfect|fab flight|flights|trip|journey|travel|holiday|ride|landing|time
      great flights; legends|legend; only fly|use|shop|bank|book|buy with|them|you|here; back again; been|be using it|them|this|you for|since
      been a customer|member|client; can not praise|thank; really good|great|pleased|happy; would join|use|book|buy again; well handled
      thankful|grateful for|to; deserve|give|gave|worth|get|gets 5|five|10|ten stars|star; very organised|organized
      use|using|buy|order|fly|shop|book|ordering|flying again and|with|for; use again; i|we|will be back; come back again; come again
      can not recommend|praise|thank _ enough; over the moon; absolutely|so|really love; nothing bad to say; nothing but good|praise|great; no hesitation
      as always; never fails|disappoint; super happy; fab|ace|cracking|lovely|super|top|great service|shop|company|place|lot|people; would give 6|six|ten
      go to|goto shop|company|app|place|airline; my go to; really rate; rate them|highly
      absolutely brilliant|fantastic|amazing|superb|excellent|wonderful|perfect|fabulous; really pleased|happy|impressed|good|great|like
      keeps|keep|kept me coming; couldn't ask; can not go wrong; very easy company`,
    topic: `
      it|its|was|is|be|service|overall|am|all|experience ok|okay|alright|fine|average|meh|adequate; ok i|I|service|overall|app|company|so|experience
      okay service|overall|app|company|so|experience; average service|company|experience|bank|app|overall|airline; nothing special|bad|great|more|to
      not bad|great not|but|nor not? bad|great; not bad; so so; meh; middle of the road; mixed feelings|experience|bag; no opinion; does|did the job
      hit and miss; hit or miss; could be worse; neither good|bad; only just joined|started|used; just joined|started|signed using|with|up
      too early|soon to say|tell|comment; first time using|i|we; used once|twice; update my|this review; not much to say; nothing to complain|report|say
      have not|no had|used|need|needed|reason|opinion _ contact|claim|it|enough|them|complain|yet; you get what you pay; as expected; i only use
      not sure yet; thank you; thanks; many thanks; cheers; amazing; awesome; excellent; brilliant; fantastic; wonderful; outstanding; superb; perfect
      thank|thanks you|u|guys|all|so|very|a|again|for|everyone|to|@company|team _ much|lot|million|again|great|everything|excellent|wonderful|amazing|good|all|team|brilliant|it|help|making|fantastic
      much|really|greatly|so appreciated; thank|thanks so much|for everything|all|it|the|making; unacceptable; ridiculous; absurd; appalling; disgraceful
      disgusting; pathetic; shocking; shameful; outrageous; unbelievable; wth; smh; unreal; worst ever; do|does|did the job; decent`,
  },
];
