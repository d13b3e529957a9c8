import type { DriverDictionary } from '../../language.types.js';

/** The people and the rules they work by. */
export const peopleDrivers: readonly DriverDictionary[] = [
  {
    driver: 'agent_knowledge',
    bareMention: 'neutral',
    bad: `
      no idea what|how she|he|they|to|was|were|is|i|about; have|had no idea about|how|what|of|who; not have|had a clue; no clue; clueless
      not know what|how|anything|the|their|his|her|about|enough|much|product|basic _ talking|doing|do|product|job|system|own|products|answer|stuff
      not know|knew what they|he|she; not know|knew how to|it|the; not know|knew anything|enough|their|much|the; did not seem to know; does not know
      not knowledgeable; unknowledgeable; lack|lacks|lacked|lacking of? knowledge|training|expertise|experience|understanding|skill|skills|competence
      limited|poor|little|no|zero product? knowledge|training|understanding|expertise; inexperienced; untrained; undertrained
      poorly|badly|not|inadequately trained; need|needs|require|requires|needed more|better|some? training|trained; more training; need to train; train your|these|those|the|them staff|people|agents; better training
      train your|their|the staff|people|agents|team; incompetent; incompetence; unqualified; out of _ depth; inept; amateur; unskilled
      wrong|incorrect|false|misleading|bad|inaccurate|conflicting|inconsistent|outdated|poor|wrongful information|info|advice|answer|answers|instructions|details|guidance|advise
      misinformed; misinformation; misadvised; ill-informed; mislead|misled @me|by; incorrect; give|gave|given @me wrong; tell|told @me wrong|something
      have to guess; just|only|was|were guessing; guesswork; read|reading|reads off|from script|a|the|his|her|notes|screen; from a script; off a script
      script; scripted; parrot; robotic; could not|can not|unable|not|never answer|explain|tell my|any|even|me|basic|simple|a|the question|questions|how|why
      struggled to understand|answer|help|know|find; have|had to ask|check|consult|google|look supervisor|manager|someone|colleague|her|his|with|around|it
      have|had to check|ask|consult|confirm with|a|his|her|someone; teach|explain|correct them|him|her their; I know|knew more than; know|knew less than
      not qualified; not clarify; not understand|understood|grasp the|my|our|what issue|problem|question|query|request|situation|simple|i|was
      misunderstood my|the; misdiagnose; misdiagnosed; wrong diagnosis|part|advice|department; useless advice|support|information
      confused agent|rep|advisor; seemed confused|lost|unsure|clueless; unsure of|what|about|how; not sure what|how he|she|they|to; not competent
      did not appear|seem to know|understand|have; trainee; new starter; copy paste; copy and paste|pasted; copy|cut pasted|paste|pasting
      made|make|making it|things|stuff up; one of the @agent not know; each agent gave`,
    good: `
      know|knew|knows _ stuff|job|product|products|business|subject|onions; know|knew|knows exactly|precisely|just? what|how|where
      know|knew|knows what they|he|she|to|i|the|was; =knowledgeable; very knowledgeable; knowledgable; knowledgeable; well informed|trained|versed
      well-informed; expert; experts; expertise; =experienced; skilled; skillful; skilful; competent; competence; competency; capable; proficient; talented
      great|good|excellent|deep|thorough|strong|product|technical|impressive product? knowledge; full of knowledge; wealth of
      right|correct|accurate|good|great|excellent|useful|helpful|sound|valuable|best|expert|clear information|info|advice|answers|guidance|diagnosis
      give|gave|given me? the right|correct; accurate; accurately; understood the|my issue|problem|question|query|technical|situation|needs
      understood exactly|immediately|straight|what; identified|diagnosed|spotted|found the|what|my|it problem|issue|fault|cause|immediately; diagnose
      pinpointed; qualified; able to answer; could answer; answered all|every|my|any of|my|the? question|questions|queries; had|have all the answers
      every question; wise; smart; intelligent; bright; on the ball; on top of; switched on; up to date; technical expertise|skills|skill|ability|knowledge
      professional expertise; informed; knowledgeably; knew immediately; technically`,
    topic: 'knowledge; =training; agent knowledge; advice; skill; skills',
  },
  {
    driver: 'agent_attitude',
    bareMention: 'neutral',
    bad: `
      =rude; rudely; rudeness; rude; impolite; discourteous; disrespectful; disrespect; disrespected; condescend; condescending; patronise; patronize
      patronising; patronizing; arrogant; arrogance; cocky; dismissive; dismissed my|me; dismissively; abrupt; abruptly; curt; blunt; snappy; snapped at
      short with @me; aggressive; aggression; hostile; confrontational; intimidating; bully; bullying; argumentative; argue; argued; argued with|about
      arguing; defensive; sarcastic; sarcasm; snarky; snide; smug; sneering; mocking; mocked; laughed at; laugh at; unfriendly; unhelpful; not help
      not helpful; unwelcoming; cold; unpleasant; nasty; mean to; horrible person|man|woman|lady|to|attitude; obnoxious; ignorant; inconsiderate
      insensitive; unsympathetic; uncaring; unfeeling
      no|zero|lack|lacked|lacks|lacking|little of? empathy|sympathy|compassion|interest|care|respect|manners|courtesy|concern|patience|enthusiasm|professionalism|humanity
      not care|cared; nobody care|cares|cared; nobody seem to care; no one seem to care; not seem to care; no one care|cares|cared; could not care less
      careless; do not care; does not care; did not care; did not give a; do not give a; uninterested; disinterested; indifferent; indifference; apathetic
      apathy; bored; couldn't be bothered; could not be bothered; can not be bothered; cannot be bothered; not bothered; not interested|interest|willing
      unwilling; lazy; no effort; made no effort; no attempt; not try|trying to; unprofessional; unprofessionalism; attitude problem
      bad|poor|terrible|awful|horrible|negative|nasty|rude|disgusting|appalling|wrong attitude|manner|tone|manners; attitude stinks|stank|sucks
      poor manners; tone of voice; talk|talked|talking|talks|speak|spoke|speaking over @me; talk|talked|spoke|speak|talking|speaking down to
      spoke to me like|as; talk to me like|as
      treated|treat @me? like|as|badly|poorly|terribly|unfairly|with _ idiot|criminal|child|dirt|rubbish|fool|thief|liar|stupid|crap|garbage|number|nothing|contempt|disrespect|nuisance
      treat|treated @me like|badly|poorly|terribly|awfully; treated like|badly|poorly
      made @me feel stupid|small|like|bad|as|guilty|uncomfortable|unwelcome|worthless|awful; feel stupid|small|like a|unwelcome|belittled
      belittled|belittle; interrupt; interrupted; interrupting; shout; shouted|shouting|yelled|yell|screamed at|down; yelled; raise|raised _ voice; swore
      sworn at; impatient; roll|rolled _ eyes; sigh; sighed; sighing; huffy; grumpy; miserable; moody; surly; stroppy; sullen; bad mood; chip on
      accused|accuse me; accusing; accusatory; blamed @me; blame @me; blame the customer; not apologise|apologize|apologised|apologized|apology
      no apology|apologies; not even an|a|one|say|sorry|apologise|apologize apology|sorry; never apologised|apologized; without apology; did not listen|want
      would not listen; nobody listens|listened|listen; no one listens|listened|listen; not listen; ignore|ignored me|us; ignored me
      brush|brushed @me|off aside; made to feel; like an inconvenience; an inconvenience to; do not want to help|know; did not want to help|know
      not want to help|know; refused to help|listen|speak|let|put; worst agent|rep|customer
      terrible|awful|useless|horrible|bad|poor|incompetent|worst|hopeless agent|rep|representative|adviser|advisor|operator|staff|employee|employees|attendant|people|team|manager|supervisor|agents|reps
      staff be|was|were|is|are terrible|awful|useless|horrible|bad|poor|hopeless; racist; sexist; discriminated; discrimination; discriminatory; judgmental
      pushy; hard sell; inappropriate; creepy; stonewalled; no customer care|service skills`,
    good: `
      friendly; friendliness; polite; politely; politeness; courteous; courteously; courtesy; be|so|very|really|and|extremely|most kind; kindness
      kind and|lady|man|person|staff|to|enough; nice; nicest
      lovely lady|man|guy|woman|person|girl|gentleman|chap|staff|people|agent|lad|team|to|and|manner|young|service|customer; be lovely; so lovely
      really lovely; very lovely; pleasant; pleasure to|dealing|speaking|talking; personable; warm; =welcoming; warmth; charming; cheerful; cheery; bubbly
      jolly; upbeat; smiley; smile; smiling; delightful; sweet; gentle; calm; calmly; calming; reassuring; reassured me; reassuringly; soothing; sympathetic
      empathetic; empathic; empathy; empathised; empathized; compassionate; compassion; =caring; =cared; care about
      actually|really|genuinely|truly|seemed cared|care|cares; considerate; thoughtful; =understanding; patient; patience; patiently; attentive
      listened to me|my|us|everything; took the|her|his|their time to|with; take the|her|his|their time to|with; respectful; respect; respectfully
      respected; professional; professionally; professionalism; accommodating; obliging; willing to help|listen|go; happy to help; eager to|help
      keen to help; nothing was too|to; nothing too much; can't do enough; could not do enough; couldn't do enough; went out of _ way
      go|gone|going out of _ way; above and beyond; extra mile; over and above; beyond the call; put @me at ease; at ease
      treat|treated @me with|like _ respect|dignity|kindness|valued|human|family|care|courtesy|well|a|an; treated well|fairly|kindly; apologetic; apologised
      apologized; apologise; sincere|genuine apology|apologies|sorry|person
      great|good|excellent|wonderful|fantastic|amazing|brilliant|super|positive|lovely|best|fab|superb|awesome|terrific|outstanding|incredible agent|rep|representative|adviser|advisor|operator|staff|employee|attitude|person|guy|lady|crew|manner|team|people|woman|man|girl|gentleman|bedside|manners|attendant|attendants|agents|reps|personality|engineer|technician|driver|assistant|supervisor|manager|colleague
      staff|agent|team|crew|rep|advisor|adviser|engineer|driver|lady|gentleman|guy be|was|were|is|are|has @very? great|brilliant|excellent|amazing|fantastic|wonderful|superb|awesome|good|lovely|nice|outstanding|incredible|fab|exceptional|first
      =helpful; very helpful; most helpful; helpfully; helpful and; help me so|a|all|out|immensely
      made @me feel valued|special|welcome|comfortable|at|heard|better|important|like|safe
      felt heard|valued|listened|welcome|cared|looked|respected|supported; looked after @me; looked after; well looked
      was a star|gem|legend|credit|delight|joy|pleasure|angel|lifesaver; a credit to; credit to the|your; an asset; pleasure; sense of humour|humor; funny
      humorous; genuine; sincere; sincerely; approachable; engaging; enthusiastic; positive attitude; tactful; dedicated; hard working; hardworking
      diligent; conscientious; supportive; non judgmental; very good with; commended; commend; praise for
      thank _ for|to _ help|patience|kindness|assistance|support|care; thanks to _ for; give her|him|them a raise|promotion; deserves a; good as gold
      down to earth; human touch`,
    topic: `
      attitude; manner; manners; tone; agent; adviser; advisor; rep; representative; operator; staff; employee; employees; assistant; supervisor; gentleman
      lady; receptionist; crew; attendant; attendants; cashier; customer service agent|rep|representative|staff|team|person|lady|guy|people; call handler
      support person|guy|agent|staff; guy on the; person I|who|on; man on; woman on; girl on; lad; advisors`,
  },
  {
    driver: 'policy_clarity',
    bareMention: 'negative',
    bad: `
      policy|policies|rule|rules|terms make|makes|made no|not|zero|little _ sense
      policy|policies|rule|rules|terms be|is|are|was|were _ ridiculous|unclear|confusing|stupid|absurd|unfair|silly|hidden|vague|outdated|wrong|terrible|awful|bad|inconsistent|contradictory|unreasonable|nonsense|rigid|inflexible|joke|misleading|changed|complicated|different|not|nowhere|buried|strict|poor
      ridiculous|stupid|absurd|unfair|unclear|confusing|silly|hidden|vague|outdated|terrible|bad|inconsistent|contradictory|unreasonable|nonsensical|rigid|inflexible|misleading|strict|arbitrary|petty|draconian|crazy|insane|dumb|poor|awful policy|policies|rule|rules|terms|restriction|restrictions|t|conditions|clause|requirement|requirements|fees
      hide|hid|hiding behind; hide behind _ policy|rules|terms|data|gdpr; hidden clause|terms|conditions|rules|policy; small print; fine print
      moving the goalposts; goalposts; loophole; loopholes; technicality; computer says no; jobsworth; against policy; because of _ policy|policies|rules
      due to _ policy|policies|rules; that is the policy; company policy; it is policy; quote|quoted|quoting _ policy|terms|rules
      not|never|nobody tell|told|explained|mentioned|aware|stated|informed _ policy|terms|rules|conditions|exclusion|exclusions|restriction|restrictions|clause
      policy not explained|clear; not clear on the|about|what|in policy|rules|terms; not understand _ policy|policies|terms|rules|conditions|tariff|contract
      policy changed|changes|change; change|changed|changing _ policy|rules|terms|policies; rule|rules keep|kept changing|change
      different rule|rules|policies|policy; no flexibility; inflexible; no discretion; no exception|exceptions; no leeway; one rule for
      contradict _ policy|website|terms; not what _ website|policy|terms|contract say|says|said|states
      not on|in|mentioned|stated|anywhere _ website|terms|policy|contract; buried in; legalese; not covered|cover; not in the? warranty|contract
      refused|denied|rejected|declined _ claim|warranty|coverage; claim rejected|denied|refused|declined; deny|denied my claim|warranty|coverage
      invalid|void warranty; warranty void|refused|denied|does|not|expired|claim; excluded from; exclusions; loop hole; misleading terms|contract|policy
      red tape policy; discretionary; bereavement policy; no one knows|knew the policy|rules; makes no sense; make no sense; made no sense`,
    good: `
      policy|policies|rule|rules|terms be|is|are|was|were @very? clear|fair|generous|simple|reasonable|flexible|straightforward|transparent|great|good|excellent|explained|clearly
      clear|fair|generous|great|good|excellent|flexible|reasonable|brilliant|transparent|easy|simple|straightforward|best return|returns|refund|exchange|cancellation|warranty? policy|policies|rules|terms|guidelines|conditions
      policy|policies|rules|terms|conditions _ clearly|well explained|stated|set|laid|written
      explained|explain _ policy|policies|rules|terms|conditions|contract|coverage|warranty clearly|well; made|make an exception; exception for me|us
      flexible with|about|on|and|policy; flexibility; no hidden; no small print; common sense prevailed; used common sense
      honoured|honored the|my warranty|guarantee`,
    topic: `
      policy; rules; =terms; terms and conditions; t and c; t c; tc; tcs; conditions of; regulations; return policy; returns policy; refund policy
      eligibility; requirements; guidelines; warranty; guarantee terms; contract terms; clause; restrictions; restriction; entitlement; excess`,
  },
];
