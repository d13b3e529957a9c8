import type { DriverDictionary } from '../../language.types.js';

/** How it ended: solved or not, closed too soon. */
export const outcomeDrivers: readonly DriverDictionary[] = [
  {
    driver: 'resolution',
    bareMention: 'neutral',
    bad: `
      not|never|nothing|no yet? get|be|been|being|was|were|is|been|has resolved|solved|fixed|sorted|addressed|rectified|dealt|settled|done|corrected
      not fix; not resolve; not solve; not sort; nobody fix|solve|resolve|sort|help|helped|fixed
      still not fix|resolve|solve|sort|work|working|right|have|done
      still have|has|having|got _ problem|problems|issue|issues|same|question|questions|fault|error|trouble
      still broken|unresolved|unsolved|outstanding|pending|ongoing|open|happening|wrong; still the same problem|issue; unresolved; unsolved; unfixed
      not resolved; no further forward|along|ahead; none the wiser; no closer to; get|got|getting|gets nowhere; get|got me nowhere; no use; no good to
      no help; not get|receive|given|offer|provide|find|have _ solution|resolution|fix|result|help|answer|answers|outcome|assistance
      without|with no a? solution|resolution|fix|fixing|resolving|solving|help|result|answer|answers|assistance; without fixing; without solving
      did nothing; do nothing; does nothing; done nothing
      nothing have|has|was|be|is|been|got|gets|get|ever been|be|done|changed|happens|happened|fixed|resolved; nothing done; nothing happened|happens
      nothing changed; not do anything; not done anything; not a solution; temporary|quick fix|solution; fix not work; not work after
      could not|can not|would not|did not|will not|not help; no one help|helped|could|can|able|would|fix|resolve|helps
      nobody could|can|would|able _ help|fix|solve|resolve|sort|assist|answer|do; refuse to help|assist|fix|resolve|replace|do|deal
      nothing they|she|he|you|we could|can do; nothing they can do; nothing could be done; no answer to my|the|our question|query|email|problem
      still no answer to my|our question|query|problem; question unanswered; question _ not answered; never answered my|the; not address
      avoid|dodge|evade the|my|answering question|questions
      problem|issue|fault|error|it|same _ persist|persists|remain|remains|continue|continues|came back|come back|comes back|returned|reappeared|still there|exists
      persist; persists; remains unresolved|the|a; came back the|a|after|again; made it|things worse; make _ worse; worse than before; worse than when
      left with|me with|without|in|high|to _ no|nothing|without|fix|problem|limbo|lurch|own|dry; in limbo; left in the lurch; back to square one
      still waiting for|on _ fix|solution|resolution|result|outcome|repair|someone|it|this|sort|resolve|replacement; wait for a? resolution|solution|fix
      fobbed off; fob @me off; fob off; brush off; brushed @me off; half done|fixed|finished|baked; partially resolved|fixed|solved
      partly resolved|fixed|solved; only partly|partially|half; never resolved|fixed|sorted|solved; never got it; no one resolves; dead end
      unhelpful answer|reply|response|solution; cannot resolve; need|want this|it|my fixed|sorted|resolved|solved
      when will|is _ fixed|resolved|sorted|solved; why is|has _ not fixed|resolved|sorted|solved; how hard can|is it
      still no resolution|solution|fix|result; nothing|anything get|gets|got|getting done|resolved|sorted|fixed; nothing ever? happens|happened|changes|done
      refuse|refuses|refused|refusing|unwilling|wont|decline|declined to _ help|assist|refund|replace|pay|fix|resolve|exchange|return|take|adjust|honour|honor|lower|cover|do|accept|give|compensate|credit
      claim|complaint|request|appeal|case be|was|is|been|got|has|gets|just rejected|declined|denied|refused|dismissed|ignored
      reject|rejected|declined|denied|refused|deny my|the|our claim|complaint|request|appeal|case; claim rejected|declined|denied|refused; find any excuse
      not _ their|his|her|our problem|responsibility|fault
      blame|blames|blamed|blaming _ courier|seller|each|other|me|company|airline|weather|bank|customer|driver; problem|issue|fault still there
      still not _ fixed|sorted|resolved|working|solved|right|done; still nothing be|has|have|done|been; still nothing; nothing they|you can|will|could do
      @not do|did anything|nothing; not do|done|doing anything|nothing _ about|help|to|it|this; no|zero|any use|help at|from|with|to|whatsoever
      useless service|help|support|advice|people|company|response; not|never|nobody help|helped|helping _ me|us|with|my|at|anyone|solve|resolve|much|you
      unable to help|assist|resolve|solve|fix|sort; can|could|would|does|will not help; not solve|fix|resolve|sort _ anything|problem|issue|it|this|my|the
      not|never get|got|gotten _ resolved|fixed|sorted|solved|anywhere; get|got|getting|going|went nowhere
      no|without|offered|offer|nothing|refused|denied|not|zero _ hotel|compensation|voucher|vouchers|accommodation|replacement|meal|hotels _ offered|given|provided|or|no|from|for
      no hotel|accommodation|compensation|replacement|alternative|alternatives|rebooking; no offer of|to
      not offer|offered|offering _ anything|hotel|compensation|alternative|help|replacement|voucher|refund; still the same
      still having issues|problems|trouble|the; still have no|not|the; still waiting for _ resolution|someone|fix|solution; worst|bad|poor after sales
      after sales _ poor|terrible|non|awful|bad; left with no|nothing|a|broken; left us|me stranded|stuck; stranded
      leave|left|leaving us|me|passengers|people stranded|stuck|with
      not answer|answered|address|addressed|resolve|solve _ question|questions|issue|problem|query|concern|concerns
      offered @me? only|just|nothing|vouchers|a; pay|paying half; takes|take|took no responsibility; no accountability|responsibility
      wash|washed|washing their hands; no solution|solutions|resolution|fix|progress|assistance|remedy|conclusion; no help from|at|with|and|whatsoever|or
      will|would not _ replace|fix|exchange|lower|adjust|listen|pay _ it|back|me|us|this|them|anything|the|out; will|would not help|listen|take
      will|would not take it|them|the _ back; stuck with; still no internet|broadband|gas|water|signal|heating|service|power|resolution|solution
      still|it does not work; still not working|fixed|sorted|resolved|changed|received|done|refunded; still no one|nobody fixed|helped|sorted|resolved
      @num call about|for; not resolved|solved|fixed|sorted anything|it|my|this|the|yet|after
      months|weeks|days later _ still not|no|nothing _ fixed|sorted|resolved|solution; problem _ going on since|for
      say|says call|contact|ask the|them|manufacturer; not covered; that is not covered; look into it; looking into it
      then they decline|declined|refused|rejected; no one|nobody takes|take|took|taking responsibility|ownership; no fault found
      wouldn't|not honour|honor it|them|the; got|received|had no help|none; asked for help _ none|nothing|no; no outcome|result; with no outcome
      cannot|can not help|do; no one|nobody could|can|would help; issue|problem never sorted|fixed; never sorted; get me nowhere
      refuse|refused|refuses|refusing to refund|replace|help|exchange|accept|pay|give|honour|do|fix|take|cover|return|cancel
      claim _ declined|denied|rejected|refused|ignored; declined|denied|rejected|refused my|our|the claim|complaint|application|return
      not accept|take my? return|returns|it; complaint|complaints _ ignored|nowhere|nothing|unresolved|closed|rejected|pending
      nothing has|have|was|is been? done|happened|changed|sorted|resolved; did|do|does not want to know|help
      not|never|nothing|nobody resolved|fixed|solved|sorted
      problem|issue|fault|it _ still|not|never|remains|persists _ there|fixed|resolved|sorted|solved|same|unresolved; still broken; still faulty
      still waiting for _ replacement|repair|engineer|fix|resolution|outcome; gave up trying|in|on; in the end i|we gave|had
      got|get|getting|gets|going nowhere; been going round; no help|support|assistance
      can not|could not|unable|unwilling|refused|not|never to? help|assist _ me|us|at|with|anyone; they|you|just|always keep|make|made|making excuses
      pass|passed|passing the blame|buck; blame|blames|blaming each|everyone|someone; not their fault|problem|responsibility
      would|will|did not do anything|exchange|replace|repair|fix|honour|honor|compensate|budge|help
      no replacement|repair|exchange|compensation|resolution|solution; twice|again and still|not; waste|wasted time calling|ringing|contacting|trying
      not take responsibility; left _ without|with no _ heating|water|internet|phone|broadband|power|money|help|solution
      offered|offer nothing|no _ compensation|solution|apology|help|alternative; had to fix|sort|solve it myself; never sorted|fixed|resolved
      told me|us to contact|call|speak|take the|it _ manufacturer|seller|bank|courier|police|airline|insurer|up
      said|say|says|claim|claimed it was|is my|our|not fault; still|am without; still am without; i am still without; claim took|takes|taking
      claim _ months|weeks; would only give|offer|replace|refund; nothing offered; just|only told|say|said to wait; fobbed; they know but; same result
      =get it sorted`,
    good: `
      =solved; =resolved; =fixed; get fixed; =sorted
      problem|issue|everything|matter|query|it|question|all was|is|be|got|has|have been? solved|resolved|fixed|sorted|settled|answered|addressed|rectified|dealt|handled
      rectify; rectified; remedied; put|made|make|set it|things|that|everything|matters right; put right; made right; make it right; took care of
      be able to help|resolve|fix|solve|sort|assist|answer; get|got the answer|answers|help|result|assistance|info|information I|needed|that|we|i
      gave me a solution|workaround|answer; good|great|perfect|excellent|satisfactory|right|positive outcome|result|resolution|solution|answer
      happy|pleased|satisfied with|about the|my? outcome|resolution|result|solution|way; to my satisfaction
      back up|to|online and|running|normal|working|up|again; up and running; problem solved; issue resolved; got|get it done|sorted|fixed|working|resolved
      got what|everything I|i|we need|needed|want|wanted; did what I asked; help @me resolve|fix|solve|sort|get; helped a lot; as good as new
      replaced it|the|immediately|my|straight; sent|send me? a replacement; replaced without|free; reinstated; effective solution; got to the bottom
      get to the bottom; no longer a? problem|issue|having; mission accomplished
      fixed|fixes|fix my|the|it|this|that|everything|our|within|straight|quickly|immediately _ day|same|minutes|hour|quickly|immediately|problem|issue|fault|straight|now
      fixed|sorted|resolved|solved it|my|the|our|this|everything|within|straight|quickly|immediately|same|problem; sorted me|us|it|everything|things out?
      sort it|everything|things out; sorting it|this|out; got|get me|us|it|everything|this sorted|fixed|working|resolved|done; got|get sorted|resolved|fixed
      all sorted|fixed|resolved|set; works|working now; is|it working again; fixed now|again
      problem|issue|problems|issues|everything resolved|fixed|sorted|solved|dealt
      claim|claims _ paid|settled|approved|accepted|handled|dealt|processed|sorted|went|easy|smooth
      dealt with _ quickly|efficiently|promptly|well|straight|immediately|swiftly; deal with it|everything|my _ quickly|well|efficiently
      handled _ quickly|well|efficiently|professionally|perfectly|smoothly; claim paid
      sent|send|got|sending|received|gave|given me|us|out|a? _ replacement|new _ next|day|quickly|immediately|free|straight|within|one
      replacement|new one _ sent|arrived|came|next|quickly|within|free|straight; replaced|replace it|them|my|the|immediately|straight|within|free
      they replaced; exchanged it|them|my _ no|without|quickly; refunded everything|me in|within; got my|our money back
      gave|give me|us my|our|a? money|full back; found a|me|us solution|way|alternative; compensated me|us|for; gave|offered _ compensation|voucher
      saved the|my day|trip|vacation|holiday; problem|issue gone; no longer a? problem|issue
      solved|resolved|fixed|sorted|addressed my|our|the? issue|problem|my|our|quickly|query|everything; sorting|fixing|solving|resolving my|the|our|this|that|it|everything
      paid out in|within|quickly|my|on|without|straight; took|taken|take|takes care of it|everything|this|that
      helped me get|sort|fix|resolve|solve|find|rebook|change|out; able|managed to resolve|fix|solve|sort
      solve|solves|resolve|resolves the|my|our|problem|any|all|issue|issues|problems|everything; was repaired; repaired it|the|my
      be resolved|solved|sorted|fixed; back up and running; changed it|my _ for|without|free; they changed it; all|is|are working|set|good now
      card|new one|replacement _ on the way|replaced|sent; got _ card|phone|item|it replaced; chased _ for me; got|get all my money back
      got|get|getting me|us on|to|home|onto _ earlier|next|another|same|flight|tonight; had it at my hotel; made a mistake _ changed|fixed|corrected
      is now right|correct|sorted|fixed; well handled; handled well; came back to us with; handled everything; works|working fine|well|great|perfectly now
      problem|issue|query|claim|case|complaint|matter|everything|dispute|concern|it be|is|was|were|all|has|have|got|been|now|quickly|soon|finally been|be|quickly|all|finally|eventually|then|very? resolved|fixed|sorted|solved|dealt|handled|settled|addressed|paid|answered|corrected
      problem|issue|query|everything|claim|it was|is|got|were|all|finally resolved|fixed|sorted|solved|settled|dealt|handled|paid
      handle|handled everything|it|this _ without|quickly|well|perfectly|for; sent|send|sending _ another one|out|new|replacement _ out; sent a new|another
      sorted it|this|everything; put everything|it|things right
      agent|advisor|chat|they|she|he|manager sorted|fixed|resolved|solved it|my|everything|the|this; fixed the|my; issue|problem sorted out
      got it fixed|repaired|replaced; repaired my|the|it; claim|claims _ paid|approved|accepted|settled|processed|handled|sorted|resolved|honoured
      paid my|the|our claim
      sorted|fixed|resolved|solved|dealt _ in|within|straight|same|quickly|immediately|no|by|on _ minutes|hour|hours|day|days|away|time|fuss|spot|end
      issue|problem|query|complaint|fault|claim dealt|handled|sorted|resolved|fixed|solved|cleared|rectified
      replaced _ free|without|no|quickly|immediately|straight|same; sent _ replacement|new _; replacement _ sent|arrived|quickly|next|same|straight|free
      exchanged _ no|without|easily|quickly|problem; made it right; put it right; put things right
      got it|me|everything|us working|sorted|fixed|resolved|done; managed to sort|fix|get|find|help|resolve; able to sort|fix|resolve|help|solve
      they|she|he|agent|team sorted|fixed|resolved|solved|handled|arranged; sorted everything|it|my|all|out; fixed everything|it|my|all
      help me resolve|sort|fix|solve|find; helped me resolve|sort|fix|solve|find|get|with my; went on to fix
      got|received|offered|gave compensation|goodwill|an apology|voucher; all sorted|fixed|resolved|good|done now|in|within|and
      corrected it|my|the|straight|quickly; found a solution|way|fix; came up with; problem sorted|fixed|solved|resolved
      got|received|given|paid compensation; gave|give|sent|got me|us a? new|another|replacement one; has|have been fine|perfect|good since; fine since
      and paid _ within|in|quickly|week|days; paid within|in a|@num; claim paid|was|settled; refunded me|us _ no|straight|immediately; put us|me up`,
    topic: `
      resolution; outcome; resolution _ time`,
  },
  {
    driver: 'premature_closing',
    bareMention: 'negative',
    bad: `
      close @my @ticket; @ticket _ closed
      @ticket be|was|were|is|got|gets|has|have|been|keep|keeps|just|then|being|automatically been|being|be|just|automatically closed|close|closing
      =closed without|before|even|while|with|though|as|again|my|the|it|prematurely|too|early|out|automatically|and|when; close without
      close too early|soon|quickly; auto close; auto closed; auto closes; prematurely
      mark|marked|marking|set|show|shown|shows|flag|flagged|listed|put|down _ as solved|resolved|fixed|complete|completed|closed|done|sorted|delivered
      marked solved|resolved|complete|closed|completed
      say|says|said|saying|show|shows|claim|claims|claimed|tell|told _ solved|resolved|closed|fixed|sorted|completed but|when|although|though|however|yet
      say|says it|issue|is resolved|fixed|solved|closed; not solved _ closed; consider it|this|the|my closed|resolved|solved; declared resolved|solved|fixed
      chat|conversation|call|session end|ended|closed|terminated|disconnected|dropped|cut|timed
      chat be|was|got|is|has ended|closed|terminated|disconnected|dropped|cut
      end|ended|terminate|terminated|disconnect|disconnected|close|closed|left|leave|drop|dropped|cut|abandon|abandoned the|my|our|this chat|conversation|call|session
      ended before; agent|rep|adviser|advisor|person|she|he|they disappear|vanish|leave mid|halfway|during; ended abruptly|suddenly|without|while
      hung up on|without|before|while|when|after|mid|half|and; =hung up; hang up; hanging up; hangs up; hang _ phone; slam|slammed the phone; cut @me off
      cut off; cuts off; got disconnected; get|be|was|been|keep|kept|gets disconnected; disconnected @me|after|before|again|while|twice|from
      disconnect the call; dropped my|the call|@num|me; line go|went|goes dead; went dead; kick|kicked @me out|off _ chat|queue; timed out chat; chat timed
      before I could reply|answer|respond|finish|ask|explain|say|speak; before it was|is|had|has been? fixed|resolved|solved|sorted|finished
      not finish|finished speaking|talking|explaining; rushed off; get @me off the phone; got @me off the phone; get rid of @me; got rid of me
      too quick to close; closed|closing|closes|close the|my|our|a|this complaint|ticket|case|chat|query|request|claim
      closed it without|before|anyway|again|saying
      chat|call|conversation|session _ ended|closed|dropped|cut|disconnected while|before|mid|again|when|after|on|and
      hang|hangs|hung|hanging up on _ me|us|customers|you; hung up; cut|cuts @me off; line went dead
      then|and|get|got|keep|was|being|been cut off|disconnected; call|calls disconnected|dropped after|again|while|mid|twice|before
      marked _ resolved|solved|closed; put the phone|receiver down _ on|me; hangs|hanging|hang|hung up; keep|keeps getting|get hung|cut|disconnected
      got|get|was|been disconnected|cut; says goodbye`,
    good: `
      keep|kept|left|leave @my @ticket open; keep|kept it open; stay|stayed open until; check|checked _ before closing|closing|ending
      make|made sure _ before closing|ending|close|hanging; check|checked _ anything else; ask|asked if _ anything else
      anything else I|they|she|he need|needed|could; stay|stayed on the phone|line|call until|till|while|with|for|to
      stay|stayed with @me until|till|through|throughout; did not close; see|saw it through; saw it through
      followed up|through to|after _ make|ensure|check|see; follow up to make|ensure|check|see; check|checked back; check|checked in with @me
      called back to check|see|make|ensure; see through to the end; reopened it immediately|straight|for`,
    topic: '',
  },
];
