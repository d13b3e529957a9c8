import type { DriverDictionary } from '../../language.types.js';

/** What customers were told and promised. */
export const tellingDrivers: readonly DriverDictionary[] = [
  {
    driver: 'communication',
    bareMention: 'neutral',
    bad: `
      @not keep|kept|keeping @me informed|updated|posted|in; not|never|nobody|no keep|kept @me; no one keep|kept; keep|kept|left|leave @me in the dark
      in the dark; out of the loop; not in the loop; without telling|explaining|informing|letting|notifying|warning|notice|explanation
      not|never|nobody|no tell|told|inform|informed|notify|notified|explain|explained|update|updated|warn|warned|advise|advised|mention|mentioned @me|about|why|that|what|it|anything|of|know|by|how|when|the
      no one could|can|would|able _ tell|explain|say; nobody could|can|would|able _ tell|explain|say
      no one tell|told|tells|inform|informed|explain|explained|explains|let|warned|updated|contacted|contact|communicated|knows
      nobody tell|told|tells|inform|informed|explain|explained|explains|let|warned|updated|contacted|communicated
      never told|informed|notified|updated|explained|contacted|warned|advised
      not told|informed|notified|updated|explained|contacted|warned|advised|communicated
      fail|failed|fails|failure to communicate|inform|explain|tell|update|notify|mention|advise|let
      poor|lack|bad|terrible|zero|no|awful|limited|little|broken|mis of? communication|communications|information|updates|transparency|feedback|info
      lack of communication|information|updates|transparency|feedback|clarity|info|contact; miscommunication; mis-communication
      communication be|was|is|has|have been? poor|terrible|bad|lacking|awful|non|nonexistent|dreadful|shocking|zero|slow|appalling; communication breakdown
      breakdown in communication; lack _ communication; contradict; contradicted|contradict each|themselves|what
      each|every person|agent|one|rep|advisor|adviser|time say|said|says|told|tell|tells|gave|give|gives something|me|a|different
      told @num|different different|things|stories; everyone say|says|said|tells|told something|me different|something
      one say|says|said one|this _ another|that|other; confusing; confused; confusion; not clear; not make sense
      hard|difficult|impossible|unable|struggled|struggle|tough|not|never|could to understand|hear|follow|make; could not understand; can not understand
      can not hear; could not hear; not hear me|him|her|them|the; barely understand|hear|understood; language barrier|barriers
      thick|heavy|strong accent|accents; broken english; poor english; english be|was|is not|poor|bad|limited
      not speak|spoke|speaking english|my|good|proper|the|clear|clearly; line keep|kept|keeps|was|is breaking|cutting|dropping up|out
      line break|breaking|broke|crackly|crackling|bad|poor|quality|faint; bad|poor|terrible|crackly line|connection|audio|sound; break|breaking up
      background noise; mumble; mumbling; inaudible; not listen|listening|listened|understand my|the|to|a|what; do not communicate; does not communicate
      one team|department not|does not|doesnt know|talk|speak; jargon; gibberish; misunderstand; misunderstood; misunderstanding
      no idea what be|is|was happening|going|next; no idea when; do not know what is|be|was happening|going; not know what is|was happening|going
      left guessing|wondering|to|uninformed; uninformed; only found out|found by|when|after|because; find out _ myself|own|from|through; found out _ from
      have|had to find out; not acknowledge|acknowledged; lack of explanation; ambiguous; cryptic; last minute notice|notification|change; tell @me nothing
      told @me nothing; told nothing; say|said nothing about; never mentioned; radio silence; crickets; ghosted; went quiet|silent; going quiet
      nobody contact|contacted; no one contact|contacted; never contact|contacted; not call|ring|let me|us? know; never let me know; not let @me know
      no one let @me; nobody let @me; wish|should have|would|someone|you be|been|had|tell|told|have tell|told|inform|informed|let|kept|keep
      should have been told|informed|warned|notified; should have told|informed|warned|notified|let; should be told|informed|notified; haven't heard
      misinform
      no update|updates|communication|communications|feedback|information|info|explanation|notification|notifications|notice|warning|news|announcement|announcements|transparency|confirmation|apology or|heads
      no email|text|letter|call|sms|word to|from|about|saying|explaining|since _ say|tell|explain|driver|them|you|me
      no email|letter|text no|or text|email|letter|call|nothing
      conflicting|contradictory|contradicting|inconsistent|mixed|confusing|unclear message|messages|information|info|instructions|signals|explanation|emails|communication
      different story|stories|things|time|times each|every|from|about
      tell|tells|told|say|says|get|gave @me? a? something|different different|story|stories|things|thing
      everyone|every|each _ tell|tells|say|says _ different; say|says one thing
      no one|nobody|none _ tell|tells|told|say|knows|knew|know|telling|explain _ us|me|what|anything|why|where|when|going
      @not|won't|no|nobody tell|telling|say|saying me|us|you|why|anything|what|when|where; never told
      give|gave|given|get|getting no|any|zero|little|false information|info|updates|explanation|answers|update; what is going|happening on
      left|leave|leaving @me? in the dark|clueless|guessing|wondering; only found out; find|found out from|when|by|after
      tracking|status|app _ say|says|said|shows|showed|showing _ same|nothing|wrong|processing
      tracking _ not|never _ update|updated|updates|updating|change|work
      keep|keeps|kept get|getting|sending|receiving @me? texts|emails|messages|email|text|sms|letters|spam; too many emails|texts|messages|notifications
      spam|spammed|spamming me|us|emails; sent|send to the? wrong email|address|number
      not|never contact|contacted|notify|notified|email|emailed|informed @me; should|could have _ told|informed|warned|notified|let|told|emailed|texted
      bad|poor|terrible|horrible|zero|lack|awful|worst communication|communications; lack|lacking of? _ communication|information|updates|transparency|info
      not|never explain|explained why|anything|what|how|to; not|never inform|informed|update|updated|notify|notified; misinformed
      confusing email|emails|letter|letters|message|messages|instructions|text|texts; unclear instructions|information
      @not tell|telling|say|saying me|us|you|why|anything|what|when|where; tell people|passengers|customers|us why|what
      no announcements|announcement|info|information|updates|update|news; one thing and|but __ another|other; told|tells|tell|shop|agent me one thing
      not|never answer my question|the; nobody|no one rang|called|contacted|texted|emailed _ me|us|to; no text|email|call|letter|message no|or|nothing|to
      not giving|give|given|gave us? any|proper information|info|answer|updates|answers
      board|screen|app|website|sign|tracking|text _ says|said|saying|changing|changed|wrong
      only|just|all _ say|says|said|sent|send _ email|review|wait|delayed|processing|way; they|say it is on its way
      documents|letter|email|paperwork never|not arrived|came|received; reading|read what I; keep|kept getting|being|get told different; not been told
      told us|me nothing|different|conflicting; no idea when|what|why|where|if; not knowing; found out from|by|on; never told about|that|me|us
      kept changing; nobody|no one _ telling|tells|told|tell|said|say us|me|passengers|anything|what; lack of info; zero communication; no communication
      not communicate|communicated|communicating; bothered|bother to tell|inform|contact|let|call|explain
      nobody|no one bothered|bothers _ tell|inform|contact|let|call|explain
      no idea what|when|where|why be|is|was|were|my|the going|happening|order|parcel|it; never let|told me know; no confirmation email|or|of|sent|text
      instructions _ confusing|unclear|useless|poor|wrong; could not understand a|the|what|him|her|them|anything|person
      not understand the person|accent|lady|man|agent; instructions be|were|are _ chinese|confusing|missing|wrong|unclear; no instructions
      with no explanation; changed|increased|changes with no|without; moved|changed|cancelled it? without telling|notice|warning|asking
      no notice|warning|reason|word|explanation; nobody tells you anything
      without any|an|a? update|explanation|warning|notice|telling|notification|informing|information|explaining|communication|word|letting|contacting|notifying
      with no explanation|notice|warning|update|communication|updates; no explanation; nobody|no|one _ telling|tells us|me|passengers what|why|anything`,
    good: `
      keep|kept|keeping @me informed|updated|posted|in|up|abreast|well|fully|constantly|regularly|always|up-to-date; keep informed; kept updated
      kept informed; in the loop; explain _ clearly|well|properly|fully|patiently|thoroughly|carefully|in|simply|exactly|perfectly|step
      clearly explain|explained; communicate _ well|clearly|effectively|throughout|with|regularly|promptly; well communicated|explained|informed
      good|great|excellent|clear|fantastic|superb|brilliant|constant|regular|effective|open|perfect|proactive communication|communications|communicator|updates|information|explanation|feedback|contact|communicating
      regular|frequent|constant|timely|daily|text update|updates|contact|communication
      communication be|was|is good|great|excellent|clear|brilliant|fantastic|superb|spot|perfect|first; easy to understand|follow|talk|communicate
      understandable; informed me of|about|that|at|every|what|exactly; very informative; good|great|excellent listener; step by step; proactively; proactive
      warned|warn me|us in|about|before; thorough explanation; let|lets|letting me|us know when|what|that|where|how|every|if
      they|always let|lets me|us know; explain|explained everything|all|each|every|clearly|well|fully|simply|step
      explain|explained it|things|what|how|the _ clearly|well|simply|detail|properly|thoroughly
      clear|clearly and? explanation|communication|instructions|information|info|answers|directions|explanations|guidance|concise|communicated|explained
      very clear|informative on|about|and|information|instructions|with; very clear; informative
      text|texts|email|emails|texted|emailed|sms|notification|notifications|message|messages|call|called|rang to let|say|tell|confirm|remind|with|giving|when _ me|us|know|update|updates|slot|time
      texts|text|email|emails|sms|messages|notifications _ useful|helpful|handy
      regular|great|good|constant|clear|helpful|timely|useful|frequent update|updates|email|emails|texts|text|messages|notifications|sms
      tell|tells|told|telling me|us|you exactly what|when|where|how|which; kept|keep|keeping in|@me contact|touch; kept up to date; stay|stayed in touch
      tickets|documents|confirmation|policy|receipt|invoice|code _ email|emailed|inbox _ straight|immediately|instantly|quickly; came through to my email
      sent me|us updates|reminders|texts|emails|photos; honest and|about|with; plain english|language; upfront about|and; open and honest
      understood|understand my|our|the|what|exactly needs|issue|problem|i; good|great|excellent|lots|plenty of? communication|information|info
      proper|detailed|thorough explanation|answer|reply; kept me|us|you? up|well|fully|regularly to|informed|updated|posted|date
      keeping|keeps me|us updated|informed|posted|up; updates all|at|by|throughout|every
      excellent|good|great|clear|brilliant communication|communications|comms
      got|sent|received|get|send|gives _ texts|text|emails|email|details|updates|reminder|reminders|messages by|all|at|to|before|when|with; details by email
      always phoned|called|emailed|texted|kept me|us; explained the|my|our|it|options|plan|everything|how|why|what _ me|us|clearly|twice|well|plan|options
      explained everything|twice; let me|us know; easy to understand|follow; reminder the|before|by|to; letting us|me know|off
      instructions|information|communication|everything|updates|emails|texts be|is|was|were|are very|really? clear|helpful|great|good|excellent|useful|explained|brilliant
      email|text|update|updates|message at|for every|each stage|step; always|constantly|regularly updated|informed|communicated|told
      told|tells me what|exactly|when|everything; clear and simple|helpful|easy|concise`,
    topic: `
      communication; communications; line quality; tracking information|info|updates; =updates; email updates; text updates; feedback; information
      explanation; emails; texts; announcements`,
  },
  {
    driver: 'broken_promise',
    bareMention: 'neutral',
    bad: `
      broken promise|promises; break _ promise|promises|word; empty|false|hollow|broken promise|promises; over promise; overpromise
      promise _ never|not|nothing|nobody|but|and|still
      not keep|kept|honour|honor|honoured|honored|deliver|fulfil|fulfill|fulfilled|stick|live|fulfilling _ promise|promises|word|commitment|agreement|on|to|up
      not honour|honor|honoured|honored; go|went|gone back on; reneged; renege; not happen; never happened; never happens; never materialised|materialized
      did not materialise|materialize; not follow|followed through|up; never follow|followed through|up; no follow through|up
      still waiting for|on a|the|that|my|your? callback|call|phone|ring|someone|manager; call back never|that; callback never; never showed up
      never turned up; stood me up; stand me up; take|took|taken the? day off; day off work; go|went back on _ word; word mean|means nothing; no follow up
      not do|did|done what _ said|say|says|promised|agreed; not what I|we be|was|were told|promised|sold|agreed; never do|did|done what
      never got _ callback|call|promised; never receive|received|get|got the|a|my|any|that promised|callback|call|follow; mis-sold; missold; mis-selling
      sold @me a lie; string|strung @me along; promise _ call|callback|refund|back|to|that|me; promised _ call|callback|call|refund|back; promises promises
      fail|failed to honour|honor|keep|call back|return|follow through
      call|ring|phone|rang|rung|phoned|callback _ never|not _ happened|came|materialised|come|happen|got|received|called
      never call|called|calls|rang|rung|phoned|ring|phone @me? back; not|never call|called|ring|rang|phone|phoned @me? back
      no one|nobody _ call|called|calls|rang|phoned|ring|rings back|me|us; no one|nobody ever|did call|called|did|came|come|showed
      supposed|meant|due|scheduled to call|ring|phone|contact|get back|be in|visit|ring
      say|says|said|saying|tell|tells|told|telling __ someone|they|somebody|engineer|technician|he|she|manager|you|driver would|will|going|is|was _ call|ring|phone|contact|email|get|come|be in|visit|back|fix
      say|says|said|told __ would|will|going _ call|ring|phone|contact|email @me|back
      say|says|said|told|assured|claimed __ would|will|going __ never|nothing|not|nobody|still|no
      engineer|technician|plumber|fitter|installer|electrician not|never _ show|showed|turn|turned|come|came|arrive|arrived
      assured|assure me|us __ would|will|was|be; guaranteed _ but|never|not; no show|shows by|from|again|engineer|appointment|twice
      not|never keep|kept|keeping _ word|promise|promises|appointment; appointment _ missed; missed _ appointment|appointments; lied to|about|me|us
      lie to|about me|us; liars; excuse after excuse; make|made|making|nothing|always|full|same|any|more but|of? excuses; not|never happened|happen|happens
      keeps|keep|kept saying|telling|promising __ will|would|is|going _ call|come|be|fixed|sort; they|you|staff|agent|she|he|and|who lied
      second|third|another no show; you|they said|told|promised _ would be|have|arrive|come __ not|never|wasn|didn|nothing
      said|told __ next flight|day|week __ not|wasn; technician|engineer|plumber|electrician _ supposed|meant|due to|between
      promised me|us|a|that|it|to|by|delivery; promised _ never|but|not|nothing; not as promised|agreed
      engineer|technician|plumber|fitter|electrician|surveyor|builder|installer failed|fails|never|not to? show|turn|come|arrive|appear; was promised
      said they would|will _ but|never|not; promised _ call back; said they would|will|was _ and|but not|never|didn|nothing|haven
      said|told|promised _ would|will be __ not|never|wasn|wasnt|isnt|still`,
    good: `
      keep|kept|keeps _ promise|promises|word; as she|he|they|you said|promised; true to their|his|her|your word
      deliver|delivered on|what _ promise|promised|promises|said; promise _ kept|delivered|honoured|honored|fulfilled
      call|called|rang|phoned @me back _ as|when|exactly|on|at|within|promised|just|like|the|straight|quickly; call @me back; on time as
      got back to me as|when|exactly|within; live|lived up to; man|woman of his|her word; as arranged; on the day agreed|promised
      do|did|does exactly? what|as they|he|she|you|it _ said|promised|say|says _ would|will|they; do|does|did what they|he|she|you say|said|promised
      when|as they|he|she said|promised|say they|he|she|would|it; honour|honor|honoured|honored _ promise|promises|agreement|commitment|word
      stick|stuck|sticks to their|his|her word|promise|promises
      call|called|rang|phoned|ring|get|got @me? back|to as|when|exactly|like|just _ promised|said|agreed
      said|say they|he|she would|will __ and they|he|she did; as promised; called|rang|phoned @me? back when|within|as`,
    topic: '',
  },
];
