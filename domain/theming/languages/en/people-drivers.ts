import type { DriverDictionary } from '../../language.types.js';

/** The people and the rules they work by. */
export const peopleDrivers: readonly DriverDictionary[] = [
  {
    driver: 'agent_knowledge',
    bareMention: 'neutral',
    bad: `
      not have|had a clue; no clue; clueless
      not know what|how|anything|the|their|his|her|about|enough|much|product|basic _ talking|doing|do|product|job|system|own|products|answer|stuff
      not know|knew how to|it|the; not know|knew anything|enough|their|much|the; did not seem to know; not knowledgeable; unknowledgeable
      lack|lacks|lacked|lacking of? knowledge|training|expertise|experience|understanding|skill|skills|competence
      limited|poor|little|no|zero product? knowledge|training|understanding|expertise; inexperienced; untrained; undertrained
      poorly|badly|not|inadequately trained; need|needs|require|requires|needed more|better|some? training|trained
      train your|these|those|the|them staff|people|agents; better training; incompetent; incompetence; unqualified; inept; unskilled; misinformed
      misadvised; ill-informed; mislead|misled @me|by; give|gave|given @me wrong; tell|told @me wrong|something; have to guess; just|only|was|were guessing
      guesswork; read|reading|reads off|from script|a|the|his|her|notes|screen; from a script; off a script; scripted; robotic
      struggled to understand|answer|help|know|find; have|had to ask|check|consult|google|look supervisor|manager|someone|colleague|her|his|with|around|it
      have|had to check|ask|consult|confirm with|a|his|her|someone; teach|explain|correct them|him|her their; I know|knew more than; know|knew less than
      not qualified; not clarify; misunderstood my|the; misdiagnose; misdiagnosed; wrong diagnosis|part|advice|department
      useless advice|support|information; seemed confused|lost|unsure|clueless; unsure of|what|about|how; not sure what|how he|she|they|to; not competent
      did not appear|seem to know|understand|have; trainee; new starter; one of the @agent not know; each agent gave
      no idea what|how she|he|they|staff|agents _ were|was|are|is|doing|talking; not have a clue
      does|did|do|not|dont not? know|knew what|how they|he|she|to|their _ doing|talking|job|product|do|products|use
      wrong|incorrect|false|inaccurate|conflicting|inconsistent|outdated|different|contradictory|bad|misleading|poor information|info|advice|answer|answers|instructions|guidance
      script|scripted answers|responses|answer|reply|response|replies; reading|read|reads from|off _ script|screen; copy|cut and? paste|pasted|pasting
      copy|cut pasted|paste answers|responses|reply|replies|response|email|answer
      canned|generic|template|templated|standard answer|reply|response|responses|replies|answers
      could not|can not|unable to|not|never _ answer|explain _ question|questions|how|why|simple|basic|it
      not|never understand|understood|understanding the|my|our|what _ issue|problem|question|query|request|situation|said|saying
      nothing to do with _ question|asked|problem|issue; one says|said|told|tells _ other|another|says; one agent|person|rep|advisor says|said|told|tells
      just|only|keep|keeps|all tell|tells|told|say|says _ restart|wait|reset|reboot|turn|reinstall|same; made|make|making things|stuff up
      told @me? different|conflicting|wrong|incorrect; was|were|been|got told|given|advised __ wrong|incorrect|different|not true|it is not; not trained
      untrained staff
      they|she|he|staff|agent|rep|advisor|adviser|people|who|team|agents|reps|support|everyone|attendant|attendants|crew|manager __ no idea|clue
      told|tell|telling me|us one|different|wrong thing|things|info|story __ another|other|gate
      every|each|third|another|different agent|person|rep __ different answer|answers|story|thing; third different answer
      two|different reps|agents|people gave|said|told|say _ different; get|got|gets it|everything|my|the|order wrong; still get it wrong
      agent|staff|rep|advisor gave|told|tell _ wrong; need|needs more|better training; train your staff|people|agents
      had|have the wrong form|info|information; no|not|nobody|one knows|know how|what|anything _ to|about|doing
      adviser|agent|advisor|staff|rep|man|lady|guy|girl had|has|have no idea|clue; not|n|clearly know the|their|his|her|own product|products|stuff|job
      had|have no idea how|about; sold|gave|recommended|told|sent me|us the? wrong; sold the wrong; got @num different answers
      three|two|@num different answers; do|does not know their own; tells|tell|told me to restart|reset|reboot|reinstall
      need|needs to train your|their|the staff|people`,
    good: `
      know|knew|knows _ stuff|job|product|products|business|subject|onions; =knowledgeable; very knowledgeable; well-informed; skilled; skillful; skilful
      competent; competence; competency; proficient; wealth of; give|gave|given me? the right|correct; understood exactly|immediately|straight|what
      identified|diagnosed|spotted|found the|what|my|it problem|issue|fault|cause|immediately; diagnose; pinpointed; able to answer; could answer
      answered all|every|my|any of|my|the? question|questions|queries; had|have all the answers; technical expertise|skills|skill|ability|knowledge
      knowledgeably; know|knew|knows exactly|precisely what|how|where
      they|he|she|staff|agent|advisor|adviser|who|people|man|lady|guy|team|really|engineer|technician|clearly know|knew|knows what|how|everything|their|his|her|all|where|exactly
      great|good|excellent|deep|thorough|strong|technical|impressive|expert|lots|wealth of? product? knowledge
      right|correct|accurate|good|great|excellent|useful|sound|valuable|expert|best|honest|helpful advice|advise|answers|guidance|diagnosis
      answer|answered|answers|answering|explained all|every|my|any|each|the of? my|the|our|your? question|questions|queries|query
      answered everything|all|my; questions|question|queries answered|were|was answered|quickly; well informed staff|agent|people; well trained
      expert|experts advice|in|help|staff|at|team; very experienced|competent|capable|knowledgeable; experienced staff|team|driver|people|agent|adviser
      give|gave|given|giving _ good|great|best|excellent|right|helpful advice; informative and|staff|agent; really knowledgeable
      knew everything|exactly|all; know|knows|knew everything|all|lots about; knew how to|the; knowledgeable|expert staff|team|people|driver|adviser|and
      great|good|excellent|useful|helpful|sound|best advice; know|knows|knew the|their _ inside out|well|job|stuff|products; inside out`,
    topic: `
      knowledge; =training; agent knowledge; advice; skill; skills; knowledge of; answers`,
  },
  {
    driver: 'agent_attitude',
    bareMention: 'neutral',
    bad: `
      =rude; rudely; rudeness; rude; impolite; discourteous; disrespectful; disrespect; disrespected; condescend; condescending; patronise; patronize
      patronising; patronizing; arrogant; arrogance; cocky; dismissive; dismissed my|me; dismissively; abrupt; abruptly; curt; blunt; snappy; snapped at
      short with @me; aggressive; aggression; hostile; confrontational; intimidating; bully; bullying; argumentative; argued; argued with|about; arguing
      sarcastic; sarcasm; snarky; snide; smug; sneering; mocked; unfriendly; unhelpful; not help; not helpful; unwelcoming; unpleasant; nasty; mean to
      horrible person|man|woman|lady|to|attitude; obnoxious; inconsiderate; insensitive; unsympathetic; uncaring; unfeeling; not care|cared
      nobody care|cares|cared; nobody seem to care; no one seem to care; not seem to care; no one care|cares|cared; could not care less; do not care
      does not care; did not care; did not give a; do not give a; uninterested; disinterested; indifferent; indifference; apathetic; apathy
      couldn't be bothered; could not be bothered; can not be bothered; cannot be bothered; not bothered; not interested|interest|willing; unwilling; lazy
      no effort; made no effort; no attempt; not try|trying to; unprofessional; unprofessionalism; attitude problem; attitude stinks|stank|sucks
      poor manners; tone of voice; talk|talked|talking|talks|speak|spoke|speaking over @me; talk|talked|spoke|speak|talking|speaking down to
      spoke to me like|as; talk to me like|as
      treated|treat @me? like|as|badly|poorly|terribly|unfairly|with _ idiot|criminal|child|dirt|rubbish|fool|thief|liar|stupid|crap|garbage|number|nothing|contempt|disrespect|nuisance
      treat|treated @me like|badly|poorly|terribly|awfully; treated like|badly|poorly
      made @me feel stupid|small|like|bad|as|guilty|uncomfortable|unwelcome|worthless|awful; feel stupid|small|like a|unwelcome|belittled
      belittled|belittle; interrupt; interrupted; interrupting; shouted|shouting|yelled|yell|screamed at|down; yelled; raise|raised _ voice; swore; sworn at
      impatient; roll|rolled _ eyes; sighed; sighing; huffy; grumpy; miserable; moody; surly; stroppy; sullen; bad mood; chip on; accused|accuse me
      accusing; accusatory; not apologise|apologize|apologised|apologized|apology; no apology|apologies; never apologised|apologized; without apology
      would not listen; nobody listens|listened|listen; no one listens|listened|listen; not listen; ignore|ignored me|us; made to feel
      like an inconvenience; an inconvenience to; did not want to help|know; not want to help|know; refused to help|listen|speak|let|put
      worst agent|rep|customer
      terrible|awful|useless|horrible|bad|poor|incompetent|worst|hopeless agent|rep|representative|adviser|advisor|operator|staff|employee|employees|attendant|people|team|manager|supervisor|agents|reps
      staff be|was|were|is|are terrible|awful|useless|horrible|bad|poor|hopeless; racist; sexist; discriminated; discrimination; discriminatory; judgmental
      hard sell; inappropriate; creepy; stonewalled; no customer care|service skills; =mean to me|us|people|customers
      no|zero|lack|lacked|lacks|lacking|little of? empathy|sympathy|compassion|interest|respect|manners|courtesy|concern|patience|enthusiasm|professionalism|humanity|decency
      bad|poor|terrible|awful|horrible|negative|nasty|rude|disgusting|appalling|wrong|worst|with|such|shocking|piss _ attitude|attitudes|manner|manners
      attitude from|of|was|is|towards _ staff|terrible|bad|poor|awful|rude|disgusting|horrible|shocking
      customer service|care|support|services|services __ terrible|awful|useless|horrible|bad|poor|worst|joke|shocking|appalling|dreadful|pathetic|disgusting|disgraceful|rubbish|nonexistent|non|shambles|crap|sucks|hopeless|abysmal|atrocious|lacking|worse|ridiculous|unhelpful|nightmare|zero|disaster|trash|garbage|dire|unacceptable|disappointing|diabolical|horrendous|failure|laughable|absent|unprofessional
      terrible|awful|useless|horrible|bad|poor|worst|shocking|appalling|dreadful|pathetic|disgusting|disgraceful|rubbish|nonexistent|crap|crappy|shitty|hopeless|abysmal|atrocious|horrendous|no|zero|lousy|disappointing|unacceptable|disappointed|joke|worse|subpar|horrid|lack|shameful|ridiculous|bad|horrible|incompetent|fail|failed|diabolical|dire|ridiculous of|in|with|at? customer|cust service|care|support|services|experience
      horrible|terrible|bad|poor|worst|awful with|at customer service
      staff|agent|agents|driver|drivers|people|crew|rep|reps|attendant|attendants|employees|steward|stewardess|manager|supervisor|receptionist|reception|pilot|team|woman|man|lady|guy _ rude|unhelpful|shrugged|shrug|ignored|laughed|shouted|yelled|uninterested|not interested|arrogant|useless|lazy|horrible|nasty|miserable|grumpy|mean|hostile|disrespectful|careless|aggressive|awful|terrible|snapped|incompetent|clueless|unprofessional|ignorant|pathetic
      nobody|no one cares|cared|care; not interested
      treat|treats|treated|treating _ like|as _ criminal|dirt|crap|cattle|shit|animals|trash|liar|child|garbage|nothing|idiot|idiots|second
      not even|once|no _ apology|sorry|apologise|apologize|apologized; without an? apology; no apology
      not|never _ apologise|apologize|apologised|apologized|sorry; shouted|shouting|yelled|yelling|screamed|screaming|swore|swearing at @me
      laughed|laughing|laugh at|in me|us|our|my|face; put|puts the phone|receiver|line down; shrugged; rolled; roll|rolling _ eyes; not my|our problem
      threatened; threaten me|us|to; harassed; harassing|harassment; passive aggressive; power trip; sucks at customer; ignorant staff|people|man|woman
      careless staff|driver; reckless; drove|driving like|dangerously|recklessly|too|erratically
      dangerous|reckless|unsafe|erratic|bad driver|drivers|driving; driver _ texting|phone _ driving|whole|while; =pushy
      not help _ passengers|passenger|me|customers; blame|blamed|blaming us|me|customer|the customer|customers for; refused to help; no customer service
      wtf attitude; uncooperative; nothing but attitude; unempathetic; inattentive; wouldnt even look
      bad|terrible|poor|awful|horrible|worst service at|from|on|in|by _ desk|counter|store|branch|flight|airport|staff|gate
      no help at|from the|your _ desk|counter|staff|gate; unhelpful staff|reps|agents|people|and; rudest people|staff|agent|crew|person|woman|man
      rude rep|agents|agent|people|man|woman|crew|driver|employee; would not let her|him|me|us use|in|on|through; closed|shut the door in; attitude
      how your agent|staff|driver spoke|speak|treated|talked; support is useless|terrible|poor|bad|a; no one|nobody will help|helps|helping|helped
      staff not ready|willing|interested; never been|be spoken|treated to|like|so; not friendly|helpful|polite|kind|nice
      no staff|one anywhere|around|available|in; drove off; not|didn even? knock|ring; yelled at
      could|does|did|do|staff|they|you|who|would not|never care|cared less|about|at; who does not care; not care|cared about|less; not be bothered to help
      driver _ on his|her|the phone; driver|drivers|he|she|they refused to take|let|help|stop|wait|carry|open; no one says|said|say sorry
      never _ apology|sorry; asked for a? manager|supervisor __ no|not|refused|told; asked to speak _ manager
      staff _ chatting|talking _ phones|themselves|each; staff|they seem|seemed annoyed|bothered|uninterested|bored|lost`,
    good: `
      friendly; friendliness; polite; politely; politeness; courteous; courteously; courtesy; kindness; kind and|lady|man|person|staff|to|enough; nicest
      pleasure to|dealing|speaking|talking; personable; =welcoming; bubbly; smiley; smiling; calmly; calming; reassured me; reassuringly; sympathetic
      empathetic; empathic; empathy; empathised; empathized; compassionate; compassion; actually|really|genuinely|truly|seemed cared|care|cares; considerate
      thoughtful; =understanding; patient; patience; patiently; attentive; respectful; respected; professionally; professionalism; accommodating; obliging
      happy to help; eager to|help; keen to help; nothing was too|to; nothing too much; can't do enough; could not do enough; couldn't do enough; extra mile
      beyond the call; put @me at ease; at ease; treated well|fairly|kindly
      great|good|excellent|wonderful|fantastic|amazing|brilliant|super|positive|lovely|best|fab|superb|awesome|terrific|outstanding|incredible agent|rep|representative|adviser|advisor|operator|staff|employee|attitude|person|guy|lady|crew|manner|team|people|woman|man|girl|gentleman|bedside|manners|attendant|attendants|agents|reps|personality|engineer|technician|driver|assistant|supervisor|manager|colleague
      staff|agent|team|crew|rep|advisor|adviser|engineer|driver|lady|gentleman|guy be|was|were|is|are|has @very? great|brilliant|excellent|amazing|fantastic|wonderful|superb|awesome|good|lovely|nice|outstanding|incredible|fab|exceptional|first
      =helpful; very helpful; most helpful; helpfully; helpful and; help me so|a|all|out|immensely
      made @me feel valued|special|welcome|comfortable|at|heard|better|important|like|safe
      felt heard|valued|listened|welcome|cared|looked|respected|supported; looked after @me; well looked; a credit to; sense of humour|humor; sincerely
      enthusiastic; tactful; hard working; hardworking; diligent; conscientious; non judgmental; very good with; commended; commend; praise for
      good as gold; was|were|is|are|been|so|very|really|and|extremely|most kind
      lovely|nice|sweet|charming|delightful|pleasant lady|man|guy|woman|person|girl|gentleman|chap|staff|people|agent|lad|team|driver|drivers|manner|young|crew|lads|fella|bloke|couple|attitude|reception|manager|customer
      so|very|really|super|extremely|always|are|were|was|is|be lovely|nice|sweet to|and|people|about|lady|man|on|guy|when|staff|with|with|driver|crew|person
      staff|crew|agent|driver|drivers|team|people|lady|man|guy|woman|girl|rep|attendant|attendants|steward|stewardess|manager|engineer|fitter|receptionist|reception|support|pilot|captain|they|she|he be|is|was|were|are|always|all|so|have|has|really|very|been|super|such _ nice|kind|great|lovely|amazing|sweet|brilliant|wonderful|excellent|fantastic|awesome|best|warm|calm|caring|professional|attentive|helpful|welcoming|careful|cheerful|fun|funny|gentle|genuine|tidy|engaging|reassuring|supportive|accommodating|patient|good|understanding|outstanding|superb|fab|incredible
      very|so|really|extremely|and|polite|friendly|staff|always|super|driver|crew|highly|agent|was|were|are professional|caring|supportive|reassuring|gentle|warm|attentive and|staff|people|driver|crew|team|service|friendly|agent|helpful|polite|manner|throughout|in
      customer|client|cust service|care|support|services __ great|excellent|amazing|brilliant|fantastic|superb|outstanding|awesome|good|best|wonderful|exceptional|fab|lovely|incredible|second|perfect|impressive|helpful|friendly|first|top|phenomenal|fabulous|spot
      great|excellent|amazing|brilliant|fantastic|superb|outstanding|awesome|good|best|wonderful|exceptional|fab|lovely|incredible|perfect|impressive|helpful|friendly|top|stellar|phenomenal|fabulous|notch|class|loving|love|loved customer|client|cust service|care|support|team|services
      great|excellent|amazing|brilliant|fantastic|wonderful|awesome|best|lovely|friendly|nice|good|helpful|polite|super|fabulous|professional|incredible crew|staff|flight|cabin|agent|driver|drivers|attendant|attendants|team|gate|people|pilot|pilots|captain|employees|support|fitter|engineer|engineers|reception|courier|delivery|technician attendant|attendants|crew|driver|men|guy|guys|man|agent|agents
      great|excellent|amazing|brilliant|fantastic|wonderful|awesome|best|lovely|friendly|nice|helpful|polite|fabulous|professional|incredible|good|rockstar crew|staff|agent|driver|drivers|attendant|attendants|team|people|pilot|pilots|captain|employees|support|fitter|engineer|engineers|technician|folks|ladies|lads|reps|rep
      shout out|outs to; shoutout; kudos|props|hats to|off your|the|to; give her|him|them|that|this a? raise|promotion|medal|bonus
      deserves|deserve a|an raise|medal|promotion|award|bonus|recognition|pay; cared about; willing to help|listen; good listener
      treat|treated|treats @me well|with|like|fairly _ respect|dignity|kindness|valued|human|family|care|courtesy
      was|is|were|are|be an? absolute? star|gem|legend|credit|delight|joy|pleasure|angel|lifesaver|hero|asset|superstar|treasure; credit to the|your|company
      thank|thanks you? to _ and|at|from|in|on|who|for|your|his|her|team
      thank|thanks|thx __ for|to _ your|her|his|their|all help|patience|kindness|assistance|support|care|hospitality; nothing was too|to|any
      no pressure|trouble selling|sales|to; not pushy; was not pushy; not push|try to push|sell @me; went|go|goes|going|gone _ out of _ way
      went|go|goes|going|gone above|over|the and|extra beyond|mile|above; looked after @me|by; looked|look|looks|looking after us|me|you|my|customers|their
      made us|me|my _ feel|laugh|smile|day _ welcome|comfortable|valued|special; pleasant|pleasure to|staff|people|and|on|manner|lady|man|crew|driver|deal
      pleasure to deal|speak|talk; apologised|apologized for|and|profusely; apologetic; calm and|manner|voice|under; careful with|driver
      safe|careful|good|considerate driver|drivers|driving; safe driving; drove safely|carefully|well; with a smile; welcoming
      =kind and|man|lady|staff|words|people|person; kindly helped; human|personal touch; no judgement|judgment; so sweet
      =professional and|staff|driver|team|crew|people|friendly|polite|courteous|helpful|patient|kind
      =caring and|staff|driver|team|crew|people|friendly|polite|helpful|patient|kind; took|takes|taking the|her|his|their time to|with
      great|good|excellent|amazing|fantastic|brilliant|wonderful|best|awesome|lovely service at|on|from|in|by|today _ store|flight|branch|shop|counter|desk|gate|crew|staff|team|airport|phone
      service on|at _ flight|store _ great|excellent|amazing
      postman|driver|postie|courier|delivery|man|guy|tech|technician|engineer|lady|woman|girl|fitter|installer|agent|who _ is|was|are|were|came _ great|brilliant|fab|lovely|amazing|excellent|fantastic|wonderful|hilarious|helpful|nice|friendly|polite
      crew|staff|agent|agents|team|driver|people|attendant|attendants|reps __ was|were|is|are _ great|amazing|awesome|wonderful|hilarious|fantastic|lovely|kind|patient|helpful|friendly|excellent|best|incredible|brilliant|nice|sweet|polite|outstanding|fab|super
      great people; great people working; taking care of my mom|dad|mum|son|daughter|mother|family|us|me|our
      nice|friendly|lovely|helpful|polite|kind about|to|with _ it|me|us|my|everyone
      helped|helping|help _ with my|our|the bags|luggage|cases|shopping|suitcases|stroller; carried my|the|our; no arguments
      friendly service|delivery|welcome; was brilliant|amazing|fantastic|lovely|wonderful|great with my|on|about; kind|sweet|lovely|nice to my|me|us|our|the
      pleasant; thank|thanks _ for|to _ your|her|his|their|all help|patience|kindness|assistance|support|care|hospitality; the help by|from|of
      went|going out of his|her|their way; gentlemen; could not have been|be nicer|kinder|friendlier|sweeter|lovelier
      could not have been|be more|any helpful|polite|friendly|nicer|kinder|understanding|accommodating; be|been nicer|kinder|friendlier
      =listened to|and me|my|us|everything|patiently|carefully|well; man|lady|guy|woman|girl|agent|he|she|staff on the phone helped
      cheerful staff|driver|people|and|man|lady|girl|crew|service; so|very|always cheerful
      please give her|him|them|that|this a? raise|promotion|medal|bonus|man|woman`,
    topic: `
      attitude; manners; agent; adviser; advisor; rep; representative; operator; staff; employee; employees; assistant; supervisor; receptionist; crew
      attendant; attendants; cashier; customer service agent|rep|representative|staff|team|person|lady|guy|people; call handler
      support person|guy|agent|staff; advisors; drivers; driver; lady; gentleman; man on; reps; agents; team; steward; stewardess; cabin crew; pilot; pilots
      captain; engineer; technician; customer service; customer care; customer support; customer services; salesman; waiter; waitress; fitter; installer
      postman; manager; man; woman; girl; guy; guys on; chap; lad; lads; bloke; fella; instructor; therapist; guard; guards; conductor; nurse; pharmacist
      electrician; plumber; salesperson; sales team|people|guy; counter staff; ground staff; desk agent; helpline; call centre|center
      young man|lady|woman|girl|lad; ladies; gentlemen; customer relations`,
  },
  {
    driver: 'policy_clarity',
    bareMention: 'negative',
    bad: `
      policy|policies|rule|rules|terms make|makes|made no|not|zero|little _ sense
      policy|policies|rule|rules|terms be|is|are|was|were _ ridiculous|unclear|confusing|stupid|absurd|unfair|silly|hidden|vague|outdated|wrong|terrible|awful|bad|inconsistent|contradictory|unreasonable|nonsense|rigid|inflexible|joke|misleading|changed|complicated|different|not|nowhere|buried|strict|poor
      ridiculous|stupid|absurd|unfair|unclear|confusing|silly|hidden|vague|outdated|terrible|bad|inconsistent|contradictory|unreasonable|nonsensical|rigid|inflexible|misleading|strict|arbitrary|petty|draconian|crazy|insane|dumb|poor|awful policy|policies|rule|rules|terms|restriction|restrictions|t|conditions|clause|requirement|requirements|fees
      hide|hid|hiding behind; hide behind _ policy|rules|terms|data|gdpr; hidden clause|terms|conditions|rules|policy; small print; fine print
      moving the goalposts; goalposts; loophole; loopholes; computer says no; jobsworth; against policy; because of _ policy|policies|rules
      due to _ policy|policies|rules; that is the policy; company policy; it is policy; quote|quoted|quoting _ policy|terms|rules
      not|never|nobody tell|told|explained|mentioned|aware|stated|informed _ policy|terms|rules|conditions|exclusion|exclusions|restriction|restrictions|clause
      policy not explained|clear; not clear on the|about|what|in policy|rules|terms; not understand _ policy|policies|terms|rules|conditions|tariff|contract
      policy changed|changes|change; change|changed|changing _ policy|rules|terms|policies; rule|rules keep|kept changing|change
      different rule|rules|policies|policy; no flexibility; inflexible; no discretion; no exception|exceptions; no leeway; one rule for
      contradict _ policy|website|terms; not what _ website|policy|terms|contract say|says|said|states
      not on|in|mentioned|stated|anywhere _ website|terms|policy|contract; buried in; legalese; not in the? warranty|contract; invalid|void warranty
      warranty void|refused|denied|does|not|expired|claim; loop hole; misleading terms|contract|policy; red tape policy; no one knows|knew the policy|rules
      misleading; =misled; mislead customers|people|you; false|misleading|deceptive|fake advertising|advertisement|advert|adverts|claims|promises
      bait and switch; hidden terms|conditions|clause
      not|never mention|mentioned|say|said|told|tell|disclosed|warned|state|stated _ fee|fees|charge|charges|contract|terms|excess|about _ until|fee|change|after|monthly|the
      nobody|no one|not told _ could not|can not|non; different|new|change|changed rules|rule|policies|policy|terms; say no refunds|refund
      warranty _ void|refused|denied|expired|not; not covered under|by; policy|rule|rules make|makes no sense
      ridiculous|stupid|terrible|bad|unfair|dumb|worst|crazy|absurd|poor|new|crappy|strict policy|policies|rule|rules
      your|their|the policy|policies be|is|are|was _ ridiculous|stupid|terrible|bad|unfair|awful|joke|crap|absurd
      change fee|fees _ ridiculous|insane|crazy|absurd|unfair; non refundable; not allow|allowed|let us|me|to|my _ board|carry|bring|change|fly|use
      not what is|was advertised|it; advertised|advertise|advertises _ but|not; not transparent; lack of transparency; deceptive; sneaky
      tricked|trick me|us|you|people into
      not|never told|mentioned|mention|explained|warned|said|tell|told _ ticket|excess|fee|fees|contract|could not|clause|charge|limit
      ticket _ not be changed|refunded; no refunds because; nobody|no one mentioned the|that|it|a|any; made|make us|me buy new|another|a ticket|tickets
      small|tiny bag|font|print _ big|too; bag _ too big|heavy|large; too big when|but|for the; @num kg|lbs|pounds over; no hotel _ voucher; one rule
      rules _ changed|change|different; not valid on|for|in; without telling customers
      no one|nobody|not|never mentioned|told|said|explained|tell|mention _ minimum|term|excess|fee|charge|contract|limit|restriction|could
      terms|conditions|rules|policy be|is|are not|un clear; hide|hides|hid behind their|the|its terms|policy|small; hidden clauses
      never mentioned _ fee|excess|charge|contract|term; excess|fee|term|charge|contract be? never|not mentioned|explained|disclosed|stated
      minimum order|spend|term _ ridiculous|high|too; return|returns|refund window|period|policy _ only|short|days|strict|ridiculous
      without paying|a fee|extra; can not|never change _ without _ fee|paying|paid; ticket|booking|name could|can not be changed`,
    good: `
      policy|policies|rule|rules|terms be|is|are|was|were @very? clear|fair|generous|simple|reasonable|flexible|straightforward|transparent|great|good|excellent|explained|clearly
      clear|fair|generous|great|good|excellent|flexible|reasonable|brilliant|transparent|easy|simple|straightforward|best return|returns|refund|exchange|cancellation|warranty? policy|policies|rules|terms|guidelines|conditions
      policy|policies|rules|terms|conditions _ clearly|well explained|stated|set|laid|written
      explained|explain _ policy|policies|rules|terms|conditions|contract|coverage|warranty clearly|well; made|make an exception; exception for me|us
      flexible with|about|on|and|policy; flexibility; no hidden; no small print; common sense prevailed; used common sense
      honoured|honored the|my warranty|guarantee`,
    topic: `
      rules; terms and conditions; t and c; t c; tc; tcs; conditions of; regulations; return policy; returns policy; refund policy; guarantee terms
      contract terms; restrictions; restriction; terms; rule`,
  },
];
