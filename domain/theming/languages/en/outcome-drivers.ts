import type { DriverDictionary } from '../../language.types.js';

/** How it ended: solved or not, closed too soon, promised and told. */
export const outcomeDrivers: readonly DriverDictionary[] = [
  {
    driver: 'resolution',
    bareMention: 'neutral',
    bad: `
      not|never|nothing|no yet? get|be|been|being|was|were|is|been|has resolved|solved|fixed|sorted|addressed|rectified|dealt|settled|done|corrected
      not fix; not resolve; not solve; not sort; nobody fix|solve|resolve|sort|help|helped|fixed
      still not fix|resolve|solve|sort|work|working|right|have|done
      still be|have|has not|no|broken|unresolved|the|an|a|same|outstanding|waiting|open|having issue|problem|resolved|fixed|sorted|solved|working|done
      still have|has|having|got _ problem|problems|issue|issues|same|question|questions|fault|error|trouble
      still broken|unresolved|unsolved|outstanding|pending|ongoing|open|happening|wrong; still the same problem|issue; unresolved; unsolved; unfixed
      not resolved; no further forward|along|ahead; none the wiser; no closer to; nowhere; get|got|getting|gets nowhere; get|got me nowhere
      no solution|solutions|resolution|fix|result|help|progress|answer|answers|outcome|joy|luck|assistance|action|remedy|conclusion|closure; no use
      no good to; no help; not get|receive|given|offer|provide|find|have _ solution|resolution|fix|result|help|answer|answers|outcome|assistance
      without|with no a? solution|resolution|fix|fixing|resolving|solving|help|result|answer|answers|assistance; without fixing; without solving
      did nothing; do nothing; does nothing; done nothing
      nothing have|has|was|be|is|been|got|gets|get|ever been|be|done|changed|happens|happened|fixed|resolved; nothing done; nothing happened|happens
      nothing changed; not do anything; not done anything; not a solution; temporary|quick fix|solution; fix not work; not work after
      not help _ with|me|my|at|us|the|anyone|much; could not|can not|would not|did not|will not|not help; not helped
      unable to help|assist|resolve|solve|fix|sort|answer|do; no one help|helped|could|can|able|would|fix|resolve|helps
      nobody could|can|would|able _ help|fix|solve|resolve|sort|assist|answer|do; refuse to help|assist|fix|resolve|replace|do|deal
      nothing they|she|he|you|we could|can do; nothing they can do; nothing could be done
      not answer|answered|address|addressed|understand|understood my|the|our|any|a question|questions|issue|problem|query|concern|point|concerns|actual
      not answer my|the; no answer to my|the|our question|query|email|problem; no answer to my|the|our; still no answer to my|our question|query|problem
      still no answer|resolution|solution|fix|result; question unanswered; question _ not answered; never answered my|the; not address
      avoid|dodge|evade the|my|answering question|questions
      problem|issue|fault|error|it|same _ persist|persists|remain|remains|continue|continues|came back|come back|comes back|returned|reappeared|still there|exists
      persist; persists; remains unresolved|the|a; came back the|a|after|again; made it|things worse; make _ worse; worse than before; worse than when
      left with|me with|without|in|high|to _ no|nothing|without|fix|problem|limbo|lurch|own|dry; in limbo; left in the lurch; back to square one
      still waiting for|on _ fix|solution|resolution|result|outcome|repair|someone|it|this|sort|resolve|replacement; wait for a? resolution|solution|fix
      fobbed off; fob @me off; fob off; brush off; brushed @me off; incomplete; half done|fixed|finished|baked; partially resolved|fixed|solved
      partly resolved|fixed|solved; only partly|partially|half; not complete|completed|finished; waste of time; never resolved|fixed|sorted|solved
      never got it; no one resolves; go|going|went round|around|in in? circles; going in circles; round in circles; dead end
      unhelpful answer|reply|response|solution
      generic|canned|copy|template|templated|automated|scripted answer|reply|response|responses|replies|answers|email|emails; cannot resolve
      sort this|it out now; please fix|resolve|sort|help; need|want this|it|my fixed|sorted|resolved|solved; just want|need _ fixed|sorted|resolved|solved
      when will|is _ fixed|resolved|sorted|solved; why is|has _ not fixed|resolved|sorted|solved; how hard can|is it; get it sorted; someone help
      can someone|anyone|somebody help|assist; need help; need assistance`,
    good: `
      solve; solution _ found|worked|provided|given|offered; =solved; =resolved; resolve
      fix my|the|it|this|that|everything|our|within|straight|quickly|immediately; =fixed; get fixed
      sort my|it|the|everything|this|that|out|me|us|things|all; =sorted; sort out; all sorted|done|good|fixed|resolved|set|working
      problem|issue|everything|matter|query|it|question|all was|is|be|got|has|have been? solved|resolved|fixed|sorted|settled|answered|addressed|rectified|dealt|handled
      rectify; rectified; remedied; put|made|make|set it|things|that|everything|matters right; put right; made right; make it right
      dealt with quickly|efficiently|promptly|well|immediately|it|my|everything|the|effectively|professionally; deal with my|the|it|everything
      take care of everything|it|my|the|me|us|that|this; took care of; taken care of; be able to help|resolve|fix|solve|sort|assist|answer
      answer all|my|every|the|our question|questions|my|queries|query; answered all; answer my|all; got my answer; question|questions|query answered
      get|got the answer|answers|help|result|assistance|info|information I|needed|that|we|i; find a solution|way|resolution|fix; found a
      gave me a solution|workaround|answer; good|great|perfect|excellent|satisfactory|right|positive outcome|result|resolution|solution|answer
      happy|pleased|satisfied with|about the|my? outcome|resolution|result|solution|way; to my satisfaction; works now
      work|works|working|worked now|again|perfectly|fine|great|like; working now|again; back up|to|online and|running|normal|working|up|again
      up and running; problem solved; issue resolved; job done; job well done; got|get it done|sorted|fixed|working|resolved
      got what|everything I|i|we need|needed|want|wanted; did what I asked; help me with my|everything|the|a
      helped me get|with|to|fix|resolve|solve|sort|out|find|through|so; helped us; help @me resolve|fix|solve|sort|get; helped a lot; as good as new
      replaced it|the|immediately|my|straight; sent|send me? a replacement; replaced without|free; reinstated; restored; went the extra mile; extra mile
      handled everything|it|my|the|well|quickly|perfectly; effective solution; got to the bottom; get to the bottom; no longer a? problem|issue|having
      success; successful; successfully; mission accomplished; accomplished`,
    topic: `resolution; outcome; solution; end result; result; the fix`,
  },
  {
    driver: 'premature_closing',
    bareMention: 'negative',
    bad: `
      close @my @ticket; close _ @ticket; close @ticket; @ticket _ closed
      @ticket be|was|were|is|got|gets|has|have|been|keep|keeps|just|then|being|automatically been|being|be|just|automatically closed|close|closing
      =closed without|before|even|while|with|though|as|again|my|the|it|prematurely|too|early|out|automatically|and|when; close without; closed it; closed me
      close too early|soon|quickly; close as|out; closed as; closing; keep closing; auto close; auto closed; auto closes; prematurely; premature
      mark|marked|marking|set|show|shown|shows|flag|flagged|listed|put|down _ as solved|resolved|fixed|complete|completed|closed|done|sorted|delivered
      marked solved|resolved|complete|closed|completed
      say|says|said|saying|show|shows|claim|claims|claimed|tell|told _ solved|resolved|closed|fixed|sorted|completed but|when|although|though|however|yet
      say|says it|issue|is resolved|fixed|solved|closed; not solved _ closed; consider it|this|the|my closed|resolved|solved; declared resolved|solved|fixed
      chat|conversation|call|session end|ended|closed|terminated|disconnected|dropped|cut|timed
      chat be|was|got|is|has ended|closed|terminated|disconnected|dropped|cut
      end|ended|terminate|terminated|disconnect|disconnected|close|closed|left|leave|drop|dropped|cut|abandon|abandoned the|my|our|this chat|conversation|call|session
      ended before; agent|rep|adviser|advisor|person|she|he|they disappear|vanish|leave mid|halfway|during; ended abruptly|suddenly|without|while; hang up on|without|before|while|when|after|mid|half|and
      hung up on|without|before|while|when|after|mid|half|and; =hung up; hang up; hanging up; hangs up; hang _ phone; put the phone|receiver down
      slam|slammed the phone; cut @me off; cut off; cut short; cuts off; get cut off; got disconnected; get|be|was|been|keep|kept|gets disconnected
      disconnected @me|after|before|again|while|twice|from; disconnect the call; disconnected; call drop|drops|dropped|cut|disconnected|ended|lost|failed
      dropped my|the call|@num|me; drop call; line go|went|goes dead; went dead; kick|kicked @me out|off _ chat|queue; timed out chat; chat timed
      before I could reply|answer|respond|finish|ask|explain|say|speak; before it was|is|had|has been? fixed|resolved|solved|sorted|finished
      not finish|finished speaking|talking|explaining; rush|rushed @me off; rushed off; get @me off the phone; got @me off the phone; get rid of @me
      got rid of me; rushing me; give up on @me; gave up on; too quick to close; just close|closed|closes`,
    good: `
      keep|kept|left|leave @my @ticket open; keep|kept it open; stay|stayed open until; check|checked _ before closing|closing|ending
      make|made sure _ before closing|ending|close|hanging; check|checked _ anything else; ask|asked if _ anything else
      anything else I|they|she|he need|needed|could; stay|stayed on the phone|line|call until|till|while|with|for|to
      stay|stayed with @me until|till|through|throughout; did not close; not rush|rushed @me; never rushed; see|saw it through; saw it through
      followed up|through to|after _ make|ensure|check|see; follow up to make|ensure|check|see; check|checked back; check|checked in with @me
      called back to check|see|make|ensure; see through to the end; reopened it immediately|straight|for`,
    topic: '',
  },
  {
    driver: 'communication',
    bareMention: 'negative',
    bad: `
      @not keep|kept|keeping @me informed|updated|posted|in; not|never|nobody|no keep|kept @me; no one keep|kept; keep|kept|left|leave @me in the dark
      in the dark; out of the loop; not in the loop
      no update|updates|communication|feedback|information|info|explanation|notification|notice|word|warning|contact|follow|followup|news|clarity|apology|acknowledgement|confirmation|email|notifications|announcement|announcements|reason|reasons|clear|transparency|heads
      without any|an|a? update|explanation|warning|notice|telling|notification|informing|information|explaining|communication|reason|word|asking|letting|contacting|consulting|notifying
      without telling|explaining|informing|letting|notifying|warning|notice|explanation
      not|never|nobody|no tell|told|inform|informed|notify|notified|explain|explained|update|updated|warn|warned|advise|advised|mention|mentioned @me|about|why|that|what|it|anything|of|know|by|how|when|the
      no one could|can|would|able _ tell|explain|say; nobody could|can|would|able _ tell|explain|say; no one tell|told|tells|inform|informed|explain|explained|explains|let|warned|updated|contacted|contact|communicated|knows
      nobody tell|told|tells|inform|informed|explain|explained|explains|let|warned|updated|contacted|communicated
      never told|informed|notified|updated|explained|contacted|warned|advised
      not told|informed|notified|updated|explained|contacted|warned|advised|communicated; no explanation
      fail|failed|fails|failure to communicate|inform|explain|tell|update|notify|mention|advise|let
      poor|lack|bad|terrible|zero|no|awful|limited|little|broken|mis of? communication|communications|information|updates|transparency|feedback|info
      lack of communication|information|updates|transparency|feedback|clarity|info|contact; miscommunication; mis-communication
      communication be|was|is|has|have been? poor|terrible|bad|lacking|awful|non|nonexistent|dreadful|shocking|zero|slow|appalling; communication breakdown
      breakdown in communication; lack _ communication
      mixed|conflicting|contradictory|contradicting|inconsistent|different|confusing|unclear message|messages|information|info|answers|advice|stories|story|answer|instructions|responses|explanation|explanations|signals|things|reply|replies
      conflict information|info; contradict; contradicted|contradict each|themselves|what
      each|every person|agent|one|rep|advisor|adviser|time say|said|says|told|tell|tells|gave|give|gives something|me|a|different
      told @num|different different|things|stories; everyone say|says|said|tells|told something|me different|something
      one say|says|said one|this _ another|that|other; confuse; confusing; confused; confusion; unclear; not clear; not make sense
      hard|difficult|impossible|unable|struggled|struggle|tough|not|never|could to understand|hear|follow|make
      not understand a|what|the|him|her|them|anything|agent|word|half|most|their; could not understand; can not understand; can not hear; could not hear
      not hear me|him|her|them|the; barely understand|hear|understood; language barrier|barriers; barrier; thick|heavy|strong accent|accents; accent
      broken english; poor english; english be|was|is not|poor|bad|limited; not speak|spoke|speaking english|my|good|proper|the|clear|clearly
      line keep|kept|keeps|was|is breaking|cutting|dropping up|out; line break|breaking|broke|crackly|crackling|bad|poor|quality|faint
      bad|poor|terrible|crackly line|connection|audio|sound; break|breaking up; background noise; noisy; mumble; mumbling; inaudible
      talk|talking|speak|speaking|spoke|talked too fast|quick|quickly; not listen|listening|listened|understand my|the|to|a|what; do not communicate
      does not communicate; one team|department not|does not|doesnt know|talk|speak; jargon; gibberish; misunderstand; misunderstood; misunderstanding
      no idea what be|is|was happening|going|next; no idea when; do not know what is|be|was happening|going; not know what is|was happening|going
      left guessing|wondering|to|uninformed; uninformed; only found out|found by|when|after|because; find out _ myself|own|from|through; found out _ from
      have|had to find out; not acknowledge|acknowledged; lack of explanation; vague; ambiguous; cryptic; last minute notice|notification|change
      last minute; tell @me nothing; told @me nothing; told nothing; say|said nothing about; never mentioned; not mentioned; no one knows|knew|know what
      radio silence; silence; crickets; ghosted; ghost @me; went quiet|silent; going quiet; nobody contact|contacted; no one contact|contacted
      not contact|contacted; never contact|contacted; not return|returned my|our|calls|call|emails|phone; not call|ring|let me|us? know; never let me know
      not let @me know; no one let @me; nobody let @me
      wish|should have|would|someone|you be|been|had|tell|told|have tell|told|inform|informed|let|kept|keep; should have been told|informed|warned|notified
      should have told|informed|warned|notified|let; should be told|informed|notified; not get back to|in|with; never get|got back to|in|with
      nobody get|got back; no one get|got|gets back; be|still waiting to hear; not hear|heard anything|a; heard nothing; hear nothing; nothing since|heard
      haven't heard; no contact; misinform; would be nice|good|helpful to get|have|know|be|hear|receive
      would have be nice|good|helpful|useful to get|have|know|be|hear|receive`,
    good: `
      keep|kept|keeping @me informed|updated|posted|in|up|abreast|well|fully|constantly|regularly|always|up-to-date; keep informed; kept updated
      kept informed; in the loop; let|lets me|us know what|when|how|that|every|exactly|in|about
      explain _ clearly|well|properly|fully|patiently|thoroughly|carefully|in|simply|exactly|perfectly|step
      explain everything|the|it|what|things|how|why|all|my|exactly|each|in|that|clearly|to; explained; clearly explain|explained
      clear explanation|communication|instructions|information|and|advice|answers|about|answer|concise|directions|explanations|guidance; clear; very clear
      clear and; communicate _ well|clearly|effectively|throughout|with|regularly|promptly; well communicated|explained|informed
      good|great|excellent|clear|fantastic|superb|brilliant|constant|regular|effective|open|perfect|proactive communication|communications|communicator|updates|information|explanation|feedback|contact|communicating
      regular|frequent|constant|timely|daily|text update|updates|contact|communication
      communication be|was|is good|great|excellent|clear|brilliant|fantastic|superb|spot|perfect|first; easy to understand|follow|talk|communicate
      understandable; plain|simple english|language|terms; tell|told|telling me exactly|what|everything|straight; informative
      informed me of|about|that|at|every|what|exactly; very informative; listen|listened|listens|listening to|carefully|and|patiently|well|properly
      listen to me|my|what; good|great|excellent listener; understand my|our|what|the|exactly|me; understood my|our|what|the|exactly|me; transparent
      transparency; honest; honest and; upfront; follow up email|call|with; followed up; step by step
      spoke|speak|speaks clearly|good|perfect|slowly|great|my|excellent; get|got back to @me; got back to; touch|touched base; proactively; proactive
      warned|warn me|us in|about|before; text|texts|email|emails|notification|notifications to let|with|update|updates; thorough explanation
      detailed explanation|answer|reply|response|email|information`,
    topic: `
      communication; communications; updates; feedback; information; line quality; call quality; explanation; tracking information|info|updates`,
  },
  {
    driver: 'broken_promise',
    bareMention: 'negative',
    bad: `
      promise; =promised; promises; broken promise|promises; break _ promise|promises|word; empty|false|hollow|broken promise|promises; over promise
      overpromise; promise _ never|not|nothing|nobody|but|and|still
      not keep|kept|honour|honor|honoured|honored|deliver|fulfil|fulfill|fulfilled|stick|live|fulfilling _ promise|promises|word|commitment|agreement|on|to|up
      not honour|honor|honoured|honored; go|went|gone back on; reneged; renege; not happen; never happened; never happens; never materialised|materialized
      did not materialise|materialize; not follow|followed through|up; never follow|followed through|up; no follow through|up
      fail|failed|failure to deliver|honour|honor|keep|call|return|turn|show|follow|appear|phone|ring|contact|get
      call|ring|phone|rang|rung|phoned back _ never|not; never call|called|calls|rang|rung|phoned|ring|phone|return|returned @me|back|us|my
      not call|called|ring|rang|rung|phoned|phone|return|returned @me? back; not call|called back; no call|callback|callbacks|ring back
      no callback|callbacks
      no one call|called|calls|rang|phoned|ring|rings|phone|return|returned|ever|came|turned|show|showed|shows|turn|come|has|get|got back|me|up|us|rang|called|came|did|my
      nobody call|called|calls|rang|phoned|ring|rings|phone|return|returned|ever|came|turned|show|showed|shows|turn|come back|me|up|us|rang|called|came|did|my
      still no call|callback; still waiting for|on a|the|that|my|your? callback|call|phone|ring|someone|manager
      wait|waiting|waited for|all a|the|that|my|day? callback|call|phone|someone _ back|call|never; call back never|that; callback never
      supposed|meant|due|scheduled to call|ring|be|come|phone|contact|get|arrive|have|happen|receive|hear|turn|show|visit|visiting|deliver
      be|was|were supposed|meant to
      say|says|said|tell|told|assure|assured|claim|claimed _ would|will|should|be|going _ call|ring|phone|contact|email|get|come|be|have|arrive|receive|happen|send|fix|sort|look|hear|resolve|take
      told @me _ would|will|was|it|someone|they|he|she; told I|we|someone|it|they|that would|will|id|wed|was; tell @me would|will
      said|say they|he|she|someone|you|it would|will; assure; assured; assured me|that|us|it|i|by; guarantee; guaranteed; no show|shows; noshow
      not show|showed|turn|turned up; never show|showed|turn|turned up; never showed up; never turned up
      engineer|technician|driver|plumber|fitter|electrician|surveyor|builder|installer never|did|not|failed|fails|didnt _ show|showed|turn|turned|come|came|arrive|arrived|appear
      miss|missed|missing _ appointment|appointments|callback|slot|deadline|deadlines|visit; stood me up; stand me up; take|took|taken the? day off
      day off work; waited|wait in all|for|the; stay|stayed in all|home; lie to; lied to; lied about; lie about; lied; liars; lies; =lie
      go|went back on _ word; word mean|means nothing; no follow up; not do|did|done what _ said|say|says|promised|agreed
      not as promised|agreed|described|discussed; not what I|we be|was|were told|promised|sold|agreed; never do|did|done what
      never got _ callback|call|promised; never receive|received|get|got the|a|my|any|that promised|callback|call|follow; let @me down; let down again|by
      failed to; misled; mislead; false information|advertising|advertisement|assurance|assurances; mis-sold; missold; mis-selling; sold @me a lie
      string|strung @me along; excuses; excuse after excuse; make|made|making excuses|up; more excuses; same excuse`,
    good: `
      keep|kept|keeps _ promise|promises|word; as promised|agreed; do|did exactly? what|as they|he|she|you|it|exactly|was _ said|promised|say; did what
      exactly what|as|when they|he|she|you|it|was said|promised|say|agreed; as she|he|they|you said|promised; true to their|his|her|your word
      honour|honor|honoured|honored _ promise|promises|price|agreement|commitment|warranty|guarantee|word|it|the
      deliver|delivered on|what _ promise|promised|promises|said; promise _ kept|delivered|honoured|honored|fulfilled; follow|followed|follows through
      call|called|rang|phoned|ring back _ as|when|exactly|on|at|within|promised|like|just
      call|called|rang|phoned @me back _ as|when|exactly|on|at|within|promised|just|like|the|straight|quickly; called back; called me back; rang me back
      phoned me back; call @me back; turn|turned|show|showed up on|when|at|exactly|as|right|early|in; turned up on time
      right when|on they|he|she|time|schedule; on time as; got back to me as|when|exactly|within; live|lived up to; stick|stuck to _ word|promise|what
      man|woman of his|her word; as arranged; on the day agreed|promised`,
    topic: 'callback; call back; call backs; callbacks; return call',
  },
];
