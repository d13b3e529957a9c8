import type { DriverDictionary } from '../../language.types.js';

/** The work it took, and the bookings and contracts it was about. */
export const effortDrivers: readonly DriverDictionary[] = [
  {
    driver: 'process_effort',
    bareMention: 'neutral',
    bad: `
      jump|jumped|jumping through; hoops; red tape; bureaucracy; bureaucratic; paperwork
      so|too|endless|mountain|lot|loads|much many? of? paperwork|forms|steps|hoops|hassle|hurdles|documents|admin
      too many steps|forms|questions|hoops|documents|hurdles|clicks
      fill|filled|filling|complete|completed|completing _ form|forms|paperwork|questionnaire _ again|twice|times|@num; endless forms|form|paperwork; hassle
      such a hassle; so much hassle; faff; palaver; rigmarole; rigamarole; uphill struggle|battle; battle to; a battle
      fight|fought|fighting to|for|tooth|with; make _ difficult|hard|complicated; too hard|difficult|complicated
      difficult|hard|complicated|complex|lengthy|cumbersome|convoluted|tedious|long|painful|confusing|clunky|slow|frustrating|exhausting|laborious|onerous|stupid|ridiculous|broken|winded|bureaucratic|terrible|awful|time process|procedure|processes|procedures
      process|procedure|procedures _ difficult|hard|complicated|complex|lengthy|cumbersome|convoluted|tedious|long|painful|confusing|slow|frustrating|exhausting|ridiculous|broken|nightmare|terrible|awful|winded|too|pain|not|unclear
      convoluted; cumbersome; tedious; laborious; time consuming; long winded; over complicated; overcomplicated; overly complicated; complicated
      like pulling teeth; pulling teeth; pain in the; a pain to; real pain; getting blood from; blood out of a stone; hard work
      too much effort|work|trouble; lots of effort|hassle; all the running|work|legwork|chasing myself|me|and; do _ myself; did all the
      have|had to do everything|all|it|the|your|their myself|legwork|work|job|running; post copies; scan and
      send @me? documents|copies|paperwork|proof|letter again|twice|by|in; jumped through
      drive|travel|drove|travelled|walk|traveled all the? way|@num|to miles|store|branch|back; go|went into branch|store; take time off; admin nightmare
      logistical nightmare; overly complex; nothing is easy|simple; never easy|simple|straightforward; not easy|simple|straightforward
      why is it|this so|that hard|difficult|complicated; should not be this|so|that hard|difficult; should be easier|simpler
      fill|filled|filling in|out? _ same|endless|long form|forms|paperwork|application
      made|make|makes|making it|things|life|everything _ difficult|hard|complicated|impossible|awkward|harder
      keep|keeps|kept|they asking|ask|requesting|asked for|me _ more|same|another _ documents|paperwork|proof|id|information|forms|document|statements|photos
      sending|send|sent|upload|provide|submit the|them? same documents|document|photos|paperwork|information _ again|times|over
      same documents|paperwork|forms; more paperwork|documents|forms|proof
      have|had to print|post|fax|mail|scan|visit|go|travel|drive _ branch|store|form|forms|miles|office|depot|documents|in
      pay|paid|paying to|for return|returns|send|post|ship _ back|it|them|postage|shipping
      return|returned|returning|send|sending|sent _ own|my cost|expense
      returns|return process|policy? _ nightmare|difficult|hard|pain|long|complicated|awkward; too much hassle|effort|work|paperwork
      not straightforward|simple|easy; very|so|really|too|more complicated|difficult|time; very inconvenient
      such|what an? inconvenience|ordeal|hassle|palaver; long|lengthy|slow|painful|difficult process
      takes|took|take forever|ages|too to|long _ sign|register|open|apply|return|switch|change|set
      had|have to fill|print|scan|send|post|upload|complete _ form|forms|paperwork|documents|copies|receipts|it; fill out the same; send copies
      had to pay for the return|returns; returned _ at my own cost|expense; asked|ask|asking me? for @num documents|forms|proofs
      too many forms|steps|documents; clicks to; @num clicks|steps|pages to|of; why ask again; endless paperwork
      ask|asks|asked|want|wanted for? so|too many|much documents|paperwork|forms|information|proof; so difficult|hard|complicated to`,
    good: `
      so easy; easy to deal|do|set|sort|arrange|change|get|return|contact; straightforward; straight forward; painless; pain free; effortless; effortlessly
      hassle free; stress free; hasslefree; seamless; seamlessly; smoothly; no hassle|fuss|stress|effort|drama|bother|red
      process|procedure be|is|was @very? easy|simple|quick|smooth|straightforward|seamless|painless|efficient|clear|great; quick and easy; easy and quick
      convenient; conveniently; breeze; a doddle; piece of cake; no paperwork; took care of everything; did everything for; did all the work; simplicity
      could not be|have _ easier|simpler|smoother; streamlined; user friendly process; ease of; with ease; hardly any effort
      simple|easy|smooth|quick|straightforward|fast|painless|seamless and quick|simple|easy|smooth|straightforward|efficient|fast|painless|convenient
      quick simple|easy
      easy|simple|quick|smooth|straightforward|painless|fast|seamless|hassle process|peasy|returns|return|sign|signup|setup|set|switch|checkout|check|application|transaction|experience|installation|claim|claims|exchange|renewal
      process|procedure|setup|set|sign|switch|switching|returns|return|checkout|registration|application|renewal|claim|claiming|transaction|installation|opening|joining|pickup|collection|picking|onboarding|swapping|changing|transferring|renewing __ easy|simple|smooth|straightforward|painless|seamless|effortless|quick|breeze|efficient|quickly|easily
      made|make|makes|making it|this|things|everything|life|the|opening|buying|process|my __ easy|easier|simple|painless|smooth|effortless|straightforward|stress
      took|takes|take|done|set|opened|applied|registered|switched|account|signed __ in|about|only|just|under|within|than|me|like _ minutes|seconds|mins _ online|sign|set|open|do|app|phone|complete
      took|takes about|only|just|under|less|@num _ minutes to _ set|open|sign|register|switch|apply|complete|do|fill|add|change; process took|takes|only|was
      opened|set an? account|up in|within _ minutes; without any? hassle|fuss|trouble|stress|drama; no hassle|fuss|stress; no quibble; trouble free
      no pressure no; easy to set|deal|sign|switch|register|apply|return|arrange|open|join|change|sort|do|get|manage|claim|renew
      simple|quick|fast|straightforward to set|deal|sign|switch|register|apply|return|arrange|open|join|change|sort|do|claim|renew; easy; easily
      easy form|sign|signup|setup|set|switch|claim|returns; switch|sign up|set up be|was|is @very? easy|simple|quick|smooth|painless; ported my number
      everything was taken|sorted|done care|for; one|single phone? call and everything; opened in; simple sign; quick and simple|painless; done in minutes
      smooth and easy|simple|quick; so simple to; very|so|really|super|nice|quick|fast and? simple|smooth|easy|straightforward
      was|is|it simple|smooth|easy|straightforward
      setting|opening|returning|switching|joining|signing|registering|applying|exchanging|moving|claiming __ easy|simple|quick|smooth|doddle|breeze|straightforward|painless|effortless`,
    topic: `
      =process; procedure; returns process; return process; sign up; registration; application; set up; setup; claims process; claim process; installation
      paperwork; forms`,
  },
  {
    driver: 'booking',
    bareMention: 'neutral',
    bad: `
      can not book; could not book; unable to book; not rebook|reschedule; impossible to book|reschedule|schedule|rebook
      booking|reservation|appointment|appointments be|is|was|were|has|had|have|been _ lost|wrong|cancelled|canceled|missing|not|never|changed|moved|deleted|disappeared|gone|forgotten|double|rescheduled|messed|mixed|postponed|nowhere|rearranged|unavailable
      lost|wrong|changed|messed|deleted|forgot|forgotten|mixed|lose|screwed|double up? my|our|the? booking|reservation|appointment|date|booked|appointments
      booking|reservation|appointment _ nowhere to be found
      reservation|appointment not|never|nowhere|lost|missing|wrong|error|errors|problem|problems|issue|issues|mistake|mix|fiasco|confirmation
      flight booking problem|problems; no record|trace|sign of _ booking|reservation|appointment; double booked; overbook; overbooked; over booked
      overbooking; oversold; booked _ wrong|incorrect|twice; book @me on|onto|for|in|into the|a wrong|later; booked wrong
      keep|keeps|kept rescheduling|rearranging|postponing; weeks|months for|to an|get|see|book appointment; next available appointment|slot|date
      seat|seats _ separated|split|apart|changed|assigned
      booking system|engine|page|process|site _ not|terrible|awful|down|broken|useless|nightmare|slow|confusing|complicated
      online booking _ not|fails|failed|terrible|down|broken|impossible
      not|never|unable|impossible|difficult|hard|fail|failed|struggle|struggled|trouble|problem|problems|issue|issues|nightmare|difficulty to|with? book|booking|rebook|reschedule|reserve|schedule|change|make|get|find|add|select|choose _ appointment|table|flight|flights|slot|ticket|tickets|reservation|seat|seats|booking|slots
      trying|tried|try to book|reserve|rebook|reschedule|change|add|select _ flight|booking|ticket|tickets|seat|seats|reservation|appointment|slot|room|online|phone|app
      when I tried to book; not let me|us? book|change|rebook|select|check
      no appointment|appointments|availability|slots for|available|at|until|left|in|anywhere|slot; never any? appointments|slots|availability
      bumped|kicked @me? from|off|us _ flight|seat; bumped from|off; gave|given|give away|our|my _ seat|seats|room|table|slot|seat
      rescheduled|reschedule|rearranged _ @num|twice|times|again; tickets|ticket|seats|flight|room|dates be|was|were|for|booked|on _ wrong
      wrong date|dates|day|flight|seats|room _ booked|tickets|ticket|booking; had none left
      no room|rooms|table|car|seats|seat|cars left|for|available|when|ready|at
      gave|give|given us|me _ twin|different|another|smaller|wrong _ room|car|seat|seats
      separated|split|seated _ apart|family|child|kids|kid|husband|wife|son|daughter; seats _ together|apart|changed|separated
      paid|pay for|extra _ seat|seats _ not|never|but|moved|changed; booking problem|problems|issue|issues|error|errors|confirmation
      booking|reservation|ticket|tickets|confirmation _ not|never _ confirmed|received|came|arrived|found|there|showing|show|work|exist|went
      can|could|will not|never change|add|select|book|rebook _ flight|booking|seat|seats|reservation|ticket
      unable to change|add|select _ flight|booking|seat|seats|reservation; not able to book|rebook|change|select|check; flight booking problems
      moved me|us to|from a|the|another|different|middle|back _ seat|flight|row
      paid|pay for|extra __ seat|seats|economy|space|legroom|premium|upgrade __ got|get|moved|not|never|didn; gave my|our seat|seats|room
      seat|seats given|taken away|to; never any? delivery|appointment? slots|appointments|availability
      reservation|booking|ticket|appointment _ disappeared|cancelled|vanished|gone|deleted|wrong|lost; no seat|seats for|on|left|available; no drivers
      rebooked|booked|put|moved us|me|them? on _ different|wrong|separate|later|connecting flight|flights|day|date|seats
      got the|our|my dates|name|date _ wrong; split my|our|us family|up|party; not let in; let me book for; wrong _ on the|my ticket|booking
      name|date be|is wrong on|in; got|have my|our|the name|dates wrong; not|never booked|issued ticket; ticket not booked|issued|received
      not get|find|make a|an|any booking|appointment|reservation|slot; lost our|my booking|reservation
      appointment|booking|reservation be|is|was|were|had|has moved|changed|lost|cancelled|given|wrong|never
      table|room|car|booking|order|seat|seats be|was|were|is not ready|available|there; not ready when we|i|arrived
      not honour|honoured _ booking|reservation`,
    good: `
      book online|appointment|it|my|the _ easily|quickly|minutes|no|seconds
      got|get|getting|given|found|had|offered an|a|my|me appointment|slot|booking|table|room quickly|same|easily|straight|next|within|the|immediately|that
      fit|fitted|squeezed @me in; squeeze @me in; appointment be|is|was on|exactly|convenient|kept|quick; convenient appointment|time|slot|slots
      great booking system|experience|process
      booking|reservation|scheduling|rebooking|rescheduling|appointment|ordering|buying|purchase|purchasing|checking __ easy|simple|quick|smooth|straightforward|painless|breeze|seamless|convenient|fast|easily|efficient|quickly|effortless
      booked|rebooked|rescheduled|changed|moved @me|my|our|us|it|tickets|flight|holiday|dates|hotel|the? _ quickly|easily|straight|immediately|seconds|minutes|right|seamlessly
      in no time
      easy|simple|quick|straightforward|convenient|painless|smooth|quickly|easily|seamless|ease|effortless|fast to|of? book|booking|bookings|schedule|reschedule|rebook|reserve|reservation|scheduling|buy|purchase|buying|find|checkout|check _ tickets|flights|flight|hotel|online|holiday|appointment|in|cinema|out|room|table|concert|seat|seats|train
      easy|simple|quick|straightforward|convenient|painless|smooth|easily|seamless|ease|effortless to|of? book|booking|schedule|reschedule|rebook|reserve|buy|purchase|buying
      lots|plenty|good|great|wide|huge|big of? choice|selection|availability|slots|appointments|range|options of|for|to|and|hotels|holidays|flights|available|everywhere
      change|changed|changing|moved|move our|my|the dates|date|booking|flight|reservation|name _ done|easy|easily|minutes|free|no|quickly
      helped|help|got|getting @me? rebooked|rebook|booked|book|change|switch|on _ flight|hotel|quickly|earlier|another|new
      rebooked us|me in|on|quickly|within|to; they got us _ on _ flight; get|got|getting me|us a|an|on _ seat|seats|next|earlier|flight
      booked my|our holiday|trip|flight|flights|break with|through; tickets in seconds|minutes; pre booked taxi|cab|car _ time|early|there|waiting
      great choice of; booking online _ easy
      easy|simple|quick|straightforward|convenient|painless|smooth|quickly|easily|seamless|ease|effortless to|of? book|booking|schedule|reschedule|rebook|reserve|buy|purchase|buying _ online|ticket|app
      easy|simple|quick|straightforward|convenient|painless|smooth|quickly|easily|seamless|effortless to? book|booking|schedule|reschedule|rebook|reserve|buy|purchase
      got|get|had|found a|an slot|appointment|table|room|seat|time for|the|next|same|quickly|at
      check in|checkin|boarding be|is|was @very? easy|quick|smooth|breeze|fast|simple|painless; easy check in; smooth check in|boarding`,
    topic: `
      reschedule; booking process|system|experience; my reservation|booking|appointment; reservation; seat assignment|selection; rebooking; online booking
      =booking; change my flight|booking|reservation; book a flight|ticket|room|table; bookings; appointments; reservations; seat selection; booking system`,
  },
  {
    driver: 'cancellation',
    bareMention: 'neutral',
    bad: `
      cancelled|canceled|cancel|cancels|cancelling my|our|the|an|a|all|without|on|at|me|us|last|again|twice|for|due|with|two|three|half|and|because|it|by|their|both|every|flight|flights|order|appointment|this|flightled|flightr
      cancelled flightled; cancel my|our|the|it|without; cancel without|on|again|last
      be|was|were|been|got|get|gets|being|keeps|has|just|automatically cancelled|canceled|cancelling; =cancelled; =canceled
      flight|order|appointment|train|delivery|booking|reservation|policy|contract|trip|service|account _ cancelled|canceled|cancelled|cancelation
      cancelled flight|flights|order|appointment|delivery|trip|last; cancel|cancelled|canceled at|the last|minute; cancellations; another cancellation
      last minute cancellation
      not|never|unable|refuse|refused|impossible|difficult|hard|fail|failed|won't|wouldn't|cant|couldn't|struggle|trying|tried|try|attempt|attempted|nightmare|ages _ cancel|unsubscribe|terminate|cancelling
      not let|allow @me cancel; not let @me to? cancel|leave|unsubscribe|terminate|go; try to cancel; trying to cancel; not cancel; can not cancel
      could not cancel; impossible to cancel; hard to cancel; difficult to cancel; no way to cancel; refuse to cancel; unable to cancel; still not cancelled
      cancellation fee|fees|charge|charges|process|policy _ ridiculous|unfair|terrible|nightmare|extortionate|high|not|difficult
      cancellation fee|fees|charge|charges; early termination fee|charge; exit fee|fees; termination fee; auto renew|renewed|renewal|renews
      automatically renewed|renew|renews|renewal; renewed without; locked|tied|trapped|stuck into|in a|contract|the|this|my contract|subscription|deal
      stuck in a contract; unsubscribe; keep charging after|since; charged after I cancelled; not stop my subscription|contract; discontinued
      cancelled|canceled|cancel|cancels|cancelling|canceling flightled|flight|flights|on|me|us|my|our|last|again|order|without
      to end|leave|exit the|my|your contract|membership; want|charge|charged|wanted|wants|demand @num _ to end|cancel|leave|terminate
      driver|drivers|seller|they|restaurant|airline|hotel|you _ cancelled|canceled|cancels|cancel
      not|never let|letting|allow|allowing me|us|you to? cancel|leave|unsubscribe|terminate|end; unable to cancel|leave|unsubscribe
      cancelled twice|again|@num|for; cancellation|canceled|cancelled _ no reason|explanation|notice
      tried|trying|asked|try to cancel|leave|unsubscribe __ still|cannot|not|no|take|times|twice; made me get out
      keep|keeps|kept|always cancelling|canceling|cancelled; =cancelled at|by|due|on|last|again|because|for|without|and
      branch|branches closing|closed|closure; tied in; impossible to cancel|leave; driver drove off
      appointment|order|flight|train|booking|event|trip|delivery _ cancelled|canceled _ twice|again|last|by|due
      hard|difficult|impossible|nightmare|awkward|tricky to cancel|leave|unsubscribe|end
      make|makes|made it so|very|really|too|almost|as? hard|difficult|impossible to leave|cancel|unsubscribe|quit
      renewed|renew|renews|renewing it|me|my|the|automatically without|and|policy|contract|subscription
      driver|drivers cancelled|cancel after|on|twice|because|as|before|at; cancelled after|three|two|twice|at|before
      not|never cancel without|unless|online|the|my|it; closing my|our account|branch|branches`,
    good: `
      cancel|cancelling|canceling|cancellation|cancelled|canceled|unsubscribe|unsubscribing|termination __ easy|easily|simple|painless|straightforward|smooth|quick|quickly|hassle|breeze|immediately|seamless|efficiently|effortless
      easy|simple|quick|straightforward|painless|smooth|free|able|flexible|easily|quickly to? cancel|cancellation|cancelled|unsubscribe|cancelling
      let|allowed @me to? cancel|leave|out _ without|easily|no|early|free
      cancelled|canceled|cancel my|the|our|it|everything _ straight|immediately|quickly|right|free|promptly; cancelled it|my _ as requested
      no quibble cancellation; no cancellation fee|fees|charge; cancel no questions; without any? cancellation fee|charge
      reinstated my|the|our booking|flight|policy|contract|subscription|account|order
      no problem|problems|issue|issues|hassle|trouble cancelling|canceling|cancel
      cancel|cancelled|canceled|cancelling my|the|it|subscription|contract|membership _ in|with|within _ clicks|minutes|seconds|click|two
      cancelling|cancel|cancelled|canceling was|is|it __ easy|simple|quick`,
    topic: `
      cancellation; cancelation; terminate my contract; end my contract; cancel my|the|our contract|subscription|membership|account|policy|order`,
  },
];
