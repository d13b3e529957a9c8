import type { DriverDictionary } from '../../language.types.js';

/** How long it took to be answered or served. */
export const waitingDrivers: readonly DriverDictionary[] = [
  {
    driver: 'wait_time',
    bareMention: 'negative',
    bad: `
      on hold; hold @num; put @me on hold; hold too long; long hold; holding for; hang|hanging on the|for @num|line|phone|ages|hours; left hanging
      left on hold|waiting; wait over|nearly|almost|about|around|more|hours|ages|forever|days|weeks|months|so|too|long; wait _ @num @time; have to wait
      kept waiting; keep waiting; keep @me waiting; wait _ long; wait forever; made to wait; make @me wait; wait in|on _ line|queue|hold|phone
      wait and wait; =waited; waiting and waiting; wait time|times _ ridiculous|long|terrible|too; never wait|waited so|this|that long
      never have I wait|waited so|this|that long; @num @time on the phone; @num @time and counting; @num @time wait|hold|waiting|queue; hours of waiting
      spend _ on hold|the phone; no answer; no reply; no response; never hear|heard back; never get|got a|an|any reply|response|answer; not reply
      not responded; not respond; not hear|heard back|anything|from|a; not get|got|receive|received|have|had _ reply|response|answer; unanswered
      yet to hear|receive|get|have; still wait|waiting for|on _ reply|response|answer|someone|call|callback; still waiting
      still no reply|response|answer|word; not get hold of; not get a hold of; not reach|contact|speak anyone|you|anybody|someone|a; not reach; unreachable
      phone ring|rings out; rang out; ring off the hook; ring out; engaged tone; line be|is|was|always|constantly|permanently busy|engaged
      lines busy|engaged; line busy; stuck in|on _ queue|hold|line; number @num in _ queue|line; place in the queue; respond late; response be slow
      unresponsive; nonresponsive; non responsive; no sense of urgency; no urgency; understaffed; under staffed; short staffed
      not enough staff|agents|people|staffs; need|needs more staff|people|agents|operators; dead air; sluggish response|service; snail pace; snails pace
      snail mail; glacial; drag their feet; keep people waiting; time consuming wait; reply be late; late reply|response; weeks before|until; queue for
      queuing; queueing; queued for; wait in queue; call|phone waiting; hold for @num|over|more|ages|hours|so|almost|nearly|about|an|too
      long wait|queue|queues|line|lines|waits|hold|response; wait _ too long; queue _ long; line|lines be @very? long
      too long to answer|reply|respond|wait|get; so long to answer|reply|respond|get|speak; take|takes|took|taking __ @time to|for|before _ @ans
      take|takes|took _ long|forever|ages to|for _ @ans; take|takes|took|taking too|so|forever|very|far|way|ages _ long|to; take so|too|forever long?
      far|way too long; =ages; for ages; ages to|for; wait for hours|days|weeks|months|ages|forever|someone|somebody
      wait _ for _ reply|response|answer|agent|someone|somebody|help|help; after @num @time of waiting|holding|trying|calling|being
      after @num @time on hold|the|phone; after _ @num @time _ on hold; wait|waiting|waited another @num
      @num @time for|to a? reply|response|answer|respond|speak|reach; hour|hours|minutes|mins|day|ages on hold|the|phone _ phone|hold|line
      hours|hour|minutes on hold|the; @num @time in _ queue|line; hours to _ @ans; days|weeks|months to _ @ans; whole day waiting
      spend|spent|waste|wasted __ @time on|waiting|trying|queuing|in _ phone|hold|line|queue|chat|reach|get|speak
      spend|spent|waste _ hours|ages|days on|waiting|trying
      no one|@not answer|answers|answered|answering|reply|replies|replied|replying|respond|responds|responded|responding|pick|picks|picked
      nobody|none|@not _ answering|answers|answer|replies|replied|reply|responds|responded|respond|picks|picked|picking _ phone|phones|call|calls|email|emails|message|messages|me|my|up|chat|dm|dms|tweet|tweets|back|us
      nobody|no|none|never answer|answers|answered|answering|reply|replied|replies|responds|responded|respond|pick|picks|picked
      no one to call|answer|speak|help|talk|serve
      phone|phones|call|calls|email|emails|message|messages|dm|dms|tweet|tweets|line|lines|request|requests|enquiry _ not|never|un _ answered|answer|replied|reply|returned|acknowledged|picked
      phone|phones|calls|email|emails|messages|tickets|dms|tweets be|is|are|were|just|get|was|being _ ignored|unanswered
      ignore|ignores|ignored|ignoring my|our|all|your|the|me|us|every? _ emails|calls|messages|email|tickets|request|message|dm|dms|tweet|tweets|complaint|complaints
      ignore|ignores|ignored|ignoring emails|calls|messages; not|never get|got|getting through _ to|on; not get through; not|never get through
      can|could|can not|not reach|contact|get anyone|anybody|someone|somebody|you|them|hold|a person
      impossible|hard|difficult|unable to _ reach|get|contact|speak|talk|hold _ anyone|anybody|someone|you|them|through|somebody|human|person
      impossible|hard|difficult|unable|not|no to|way to? contact|reach; no _ way to contact|reach|speak
      slow response|service|reply|replies|responses|support|answer|to _ respond|reply|answer; slow at _ replying|responding|answering; heard nothing
      hear|heard nothing from|for|since|back; nothing from you|them
      no reply|replies|response|responses|answer|answers|callback|call back|acknowledgement|acknowledgment; still no reply|response
      customer service|support|care _ quicker|faster|slow; automated reply|replies|response|responses|email|emails; auto reply|replies; busy signal|tone
      call|calls wait|waiting|queue; response|reply|replies|responses|support take|takes|took|taking; be|was|is|are|been|being understaffed
      only one|two|1|2 agent|person|people|staff|cashier|till|desk|lane|window|counter _ open|working|on|for
      only @num? till|counter|desk|window|lane|agent|person; no one|nobody at|on|there|working the? counter|desk|gate|phone|checkin|to
      long line|lines|queue|queues; line|lines|queue|queues _ moving|out|around|hours|forever|not; standing in _ line|queue; stood in _ line|queue
      waited in _ line|queue; no @num @time wait; voicemail _ full; number _ not|never working|work|answered; hung|hang up _ after|on hold
      return my call|calls; never|not call|called|calls|return|returned _ back|call|calls; how long _ wait|hold|answer|reply|respond; hello anybody|anyone
      @num @time _ no reply|response|answer|word|reply; been|be @num @time|days|weeks _ no reply|response|answer|word
      no one|nobody has|have|ever|even replied|answered|responded|called|contacted|got|acknowledged _ back; get|got back to me|us
      call me back already|please|now
      trying|tried|try to _ get|reach|contact|speak|call|ring|phone|talk __ days|hours|weeks|minutes|through|since|all|times|someone|anyone
      no one|nobody be|is|are answering|replying|responding|there|around|available|picking|working|serving
      no one|nobody at _ desk|counter|branch|gate|office|till|baggage; no agents|staff|agent|one available|around|anywhere|answering
      line|queue|lines|queues _ long|huge|door|out|block|mile|hour|hours|minutes|ridiculous; pick|answer up? the|your phone|phones|calls; answer the phone
      phone line|lines _ ringing|busy|engaged|dead|closed|open; there is|s no one|nobody|contact|phone|help|number to|line
      no help|phone|contact line|number; have|has not a|any phone number
      one|two|1|2|3 agent|agents|person|people|staff|registers|tills|cashiers working|open|for|on
      wait _ @num @time _ on|for|to phone|hold|answer|someone|line|chat|agent|customer
      waiting _ @num @time on|in|for|to _ phone|hold|line|chat|queue|agent|reply|response|answer; waited _ @num @time; wait @num @time
      took @num minutes|hours _ @ans; on hold|chat|call since|for|an|over|with; been on _ chat|phone|hold|call for|over|with|an
      if anyone will|would reply|answer|help; is|will anyone|anybody|someone going|reply|answer|ever|there; too busy
      can someone|anyone please answer|reply|respond|call; reply to|respond to my|me; please respond|reply|answer; only open|available until|from|between|on
      phone line is only; takes|takes forever|ages to speak|get|answer|talk; never came|got|get back to
      emailed|messaged|written|called|tweeted|dmed @num times|emails; emailed @num; no response|reply|answer from|to|for|yet|after; long wait
      @num hour|hr wait|hold|queue|line; waiting time _ long|ridiculous|unbelievable|hour|terrible|awful|hours; in app support
      do you|u guys? ever answer|reply|respond; never answers|answer|answered; they|you|support|nobody do|does not answer|reply|respond
      been since @num|i complained|complaint; dm _ no answer|reply|response; tried calling|emailing|phoning no|and|but|for
      hold time|times _ insane|ridiculous|long|crazy; @num @time on _ chat|line; =holding for|since|on; hour|hours|minute|minutes wait|hold|queue
      take|takes|took ages|forever|long to _ get|speak|through|answer|reply|hold; it takes ages|forever to get|speak|reach; never get hold|through
      cannot|can|could never get hold|through; queue|queues|line|lines _ ridiculous|crazy|insane|terrible|awful; waited _ to be _ served|seen
      serve|served _ hour|minutes; no|zero|never|not|any _ reply|response|answer|replies|responses to|from|after|for|at|when
      emailed|email|messaged|wrote|written|called|contacted|rang __ no|never|nobody|not|without|nothing _ reply|response|answer|back|replied|answered|heard
      still not|no|never|have|has _ heard|reply|replied|response|responded|answered|got _ back|from|anything|me
      never heard|hear|got|get|replied|responded|reply|respond back|from|anything; not heard|hear|got|had anything|back|from
      slow|late|delayed|long _ response|reply|responding|replying|respond|reply|customer|support|service|answer|serving|to
      ages|forever|hours|days|weeks to|for a|an|someone|anyone|them|you|get|answer _ reply|answer|response|respond|through|answer|get|speak
      nobody|no one|they|you never|ever|to? answers|answer|answered|picks|pick|responds|respond|reply|replies|replied
      impossible|difficult|hard|struggle|cannot|can not|unable|nightmare to? get|contact|reach|speak|talk|phone|ring|call _ through|hold|anyone|them|someone|somebody|you|human|touch|customer|person
      queue|queues|line|lines|wait|waiting|hold|waits be|is|was|are|were|times|time|too|very|so|always _ long|hour|hours|ridiculous|endless|huge|forever|ages|minutes|terrible|awful
      held|kept|left|stuck|put|been|sat|waiting on hold|queue; phone|phones|line|call _ rings|ring|rang|never|not|no _ out|answered|answer|pick|picked
      calls|emails|messages|complaints|phone go|go|went|going|are|were|get|not _ unanswered|ignored|answered|returned|voicemail
      took|takes|take __ @time|ages|forever|weeks|days|months|hours to respond|reply|answer|acknowledge|get back|return
      waited|wait|waiting over|more|nearly|almost|about|at _ hour|hours|minutes|days|weeks
      only|just one|two|1|2 person|staff|cashier|till|counter|checkout _ open|on|serving|working; not enough staff|tills|people|cashiers|drivers|agents
      never|not|no|nobody got|get|gets|getting back to me|us; no one|nobody answered|answers|replies|replied|responded|responds|available; ignored my|by
      slow slow; =slow service|response|replies|support|staff|process; service|support|staff|response|replies be|is|was|were|are @very? slow`,
    good: `
      without wait|waiting; not wait long; not have to wait; no need to wait; short wait|hold|queue|waiting|waits; little wait|waiting; minimal wait|hold
      wait be|was short|minimal|brief; hardly any wait; barely any wait; only have|had to wait @num|a
      reply _ quick|quickly|fast|prompt|promptly|instant|instantly|immediately|straight|within
      respond _ quick|quickly|fast|prompt|promptly|instantly|immediately|straight|within
      answer _ quick|quickly|fast|prompt|promptly|instantly|immediately|straight|within|right|first; rapid response|reply
      immediate response|reply|answer|help|attention|assistance|action|service
      immediately answer|answered|help|helped|respond|responded|replied|dealt|fixed|put; instant reply|response|answer
      got through straight|immediately|right|quickly|first|instantly|within|easily
      get through straight|immediately|right|quickly|first|easily|instantly|within; same day response|reply|service; quick off the mark
      response time be|was good|great|excellent|quick|fast|amazing|brilliant; great response time; responsive; no messing; no waiting around
      call me back straight|within|immediately|quickly|right; no wait|waiting|hold|queue|queues|waits|line|lines; timely manner|response|reply|fashion
      quick|fast|prompt|swift|speedy|rapid|instant|immediate|timely|quicker|faster response|responses|reply|replies|service|answer|answers|turnaround|resolution|help|support|customer|assistance|attention|reaction|action|chat|replying|response|feedback
      quick|fast|prompt|quicker|faster|swift to|at|in reply|respond|answer|replying|responding|answering|help|react
      quick|fast|prompt|efficient|swift and friendly|helpful|polite|professional|courteous|efficient|reliable
      friendly|helpful|polite|professional|courteous|efficient and|quick|fast quick|fast|prompt|efficient|swift
      very|so|really|super|always quick|fast|prompt to|at|in respond|reply|replying|responding|answer|help
      respond|responded|responds|reply|replied|replies|answer|answered|answers|helped|served|seen|attended __ quickly|fast|promptly|immediately|instantly|straight|within|minutes|seconds|same|swiftly|speedily|rapidly|hour|hours|right
      phone|call|calls|email|emails|chat|query|question _ answered|answer|replied|dealt _ quickly|fast|promptly|immediately|straight|within|minutes|seconds|swiftly
      pick|picked|picks up straight|immediately|right|quickly|first|within|after|on first|two|away; in|within minutes|seconds|moments|no
      get|got through _ straight|quickly|immediately|fast|easily; call|calls|phone answered right|on|straight|immediately|within|quickly
      on|be|was the? phone|line|chat for? less; always someone there|to|available
      quick|quickly|promptly|immediately|instantly|swiftly|fast answer|answered|reply|replied|respond|responded|attended|served|helped|responding
      24|7 hour|hours|24|7 support|service|help; not|never have to wait|queue; took|takes|take _ minutes|seconds|minute|seconds to _ @ans
      get|got|had|gets|have an? answer|reply|response _ in|within|same|straight|immediately|quickly; only wait|waited @num; wait only @num; prompt
      =responsive; short|shorter line|lines|queue|queues; quick|fast line|queue; queue|line be|was|moved|moves _ quick|quickly|fast|short; always quick
      that was fast|quick; quick|fast response|reply|answer|replies; in and out of? _ minutes|in|the; got through in|within
      through in @num|two|a minutes|minute; picked up|answered right|straight away; phone always gets? answered
      getting|got|get back to me|us so? quickly|fast|promptly|so|straight; only @num minutes on|wait|in
      took @num|two|five minutes|minute|seconds and|on|to _ approved|chat|phone|answer|done|answered; quick and easy to get
      answer|answers|answered quickly|fast; no time wasted; approved _ minutes|seconds; quick|fast approval; attended to _ quickly|immediately|promptly
      always available
      answer|answered|reply|replied|response|answers|replies _ in|within|under _ minutes|seconds|minute|seconds|hour|hours|mins|moments|day
      got|get|through|answered|speak|spoke|talk|connected _ someone|person|human|advisor|agent|straight|immediately|quickly|fast|within|right _ straight|quickly|immediately|within|away|minutes|fast
      replied|reply|response|respond|answered|answer|responded|responses|replies|support|service|help be|is|was|were|are|always|very|really|so|super|came _ quick|quickly|fast|prompt|immediate|instant|promptly|swift|efficient|minutes|hours|day|speedy
      quick|quickly|fast|prompt|promptly|instant|immediate|speedy|swift|rapid|great|good|short response|reply|responses|replies|answer|answers|help|customer|support|assistance|attention|wait|waiting|queue|hold time? service|response
      no|little|minimal|hardly|without|short|never any? waiting|queue|queues|queuing|wait|hold|holding|delay in|answering
      served|seen|answered|dealt|attended _ quickly|straight|immediately|promptly|within|fast|right
      got back to me|us _ quickly|within|same|straight|promptly|immediately|next|fast; quick|fast to|at respond|answer|reply|help|react|deal|resolve
      picked up|answered _ straight|immediately|quickly|first|within|ring|away; in and out
      quick|fast|efficient|prompt friendly|helpful|efficient|professional|polite|customer; quick and efficient|friendly|helpful|professional
      fast and friendly|helpful|professional|efficient|polite; prompt and? efficient|friendly|helpful|polite|professional|courteous
      efficient and friendly|helpful|polite|quick|professional|fast|prompt; friendly and? efficient|quick|fast|prompt; quick service; fast service
      prompt service; efficient service; promptly|quickly dealt|answered|responded|replied
      live chat|chat|phone|support|they|team be|is|was very|so|really? quick|fast|prompt; got|get|put straight through; straight through to
      rang|called|phoned and __ straight|immediately|quickly|answered`,
    topic: `
      wait; wait time|times; waiting time|times; hold time|times; response time|times; queue; queue time|times; turnaround time; turnaround; speed
      response rate; time to respond|answer|reply; time it take|took; waits; waiting`,
  },
];
