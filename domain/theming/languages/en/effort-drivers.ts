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
      fill|filled|filling|complete|completed|completing _ form|forms|paperwork|questionnaire _ again|twice|times|@num; fill in|out _ forms|form|paperwork
      endless forms|form|paperwork; hassle; such a hassle; so much hassle; faff; palaver; rigmarole; rigamarole; ordeal; uphill struggle|battle; battle to
      a battle; fight|fought|fighting to|for|tooth|with; struggle; struggled; struggling
      made|make|makes|making it|things|life so|very|as|too|more|really|unnecessarily difficult|hard|complicated|impossible|tough|awkward
      make _ difficult|hard|complicated; too hard|difficult|complicated
      difficult|hard|complicated|complex|lengthy|cumbersome|convoluted|tedious|long|painful|confusing|clunky|slow|frustrating|exhausting|laborious|onerous|stupid|ridiculous|broken|winded|bureaucratic|terrible|awful|time process|procedure|processes|procedures
      process|procedure|procedures _ difficult|hard|complicated|complex|lengthy|cumbersome|convoluted|tedious|long|painful|confusing|slow|frustrating|exhausting|ridiculous|broken|nightmare|terrible|awful|winded|too|pain|not|unclear
      convoluted; cumbersome; tedious; laborious; time consuming; long winded; over complicated; overcomplicated; overly complicated; complicated
      unnecessarily; so difficult|hard|complicated; like pulling teeth; pulling teeth; pain in the; a pain to; real pain; getting blood from
      blood out of a stone; hard work; too much effort|work|trouble; a lot of effort|work|time|hassle; lots of effort|hassle; chore
      all the running|work|legwork|chasing myself|me|and; do _ myself; did all the
      have|had to do everything|all|it|the|your|their myself|legwork|work|job|running; post copies; print; print and sign|post|scan|mail; fax; scan and
      send @me? documents|copies|paperwork|proof|letter again|twice|by|in; jumped through
      drive|travel|drove|travelled|walk|traveled all the? way|@num|to miles|store|branch|back; go|went into branch|store; take time off; admin nightmare
      logistical nightmare; overly complex; nothing is easy|simple; never easy|simple|straightforward; not easy|simple|straightforward
      why is it|this so|that hard|difficult|complicated; should not be this|so|that hard|difficult; should be easier|simpler; effort; took a lot
      inconvenience; inconvenient`,
    good: `
      easy; so easy; easily; easy process|peasy|to|and|as|experience|transaction
      made|make|makes it|things|everything|life|the|my so|very|really|super|much|all? _ easy|easier|simple|painless|smooth|effortless|straightforward|stress
      easy to deal|do|set|sort|arrange|change|get|return|contact; be|so|very|really|pretty|nice|quick simple; simple process|and|to; straightforward
      straight forward; painless; pain free; effortless; effortlessly; hassle free; stress free; hasslefree; seamless; seamlessly; smooth; smoothly
      smooth process|and|transaction; without any? hassle|fuss|trouble|effort|stress; no hassle|fuss|stress|effort|drama|bother|red
      process|procedure be|is|was @very? easy|simple|quick|smooth|straightforward|seamless|painless|efficient|clear|great; quick and easy; easy and quick
      convenient; conveniently; convenience; breeze; a doddle; piece of cake; no paperwork; took care of everything; did everything for; did all the work
      simplicity; could not be|have _ easier|simpler|smoother; streamlined; user friendly process; ease of; with ease; hardly any effort`,
    topic: '=process; procedure; onboarding',
  },
  {
    driver: 'booking',
    bareMention: 'neutral',
    bad: `
      not|never|unable|impossible|difficult|hard|couldn't|can't|cant|fail|failed|struggle|struggled|trouble|problem|problems|issue|issues|trying|nightmare|difficulty _ book|booking|rebook|reschedule|reserve|schedule|make _ appointment|table|flight|flights|slot|ticket|tickets|room|online|reservation|seat|seats|a|an|my|the|it
      can not book; could not book; unable to book; not book; not rebook|reschedule; impossible to book|reschedule|schedule|rebook
      no appointment|appointments|slots|availability|slot|tables|dates; not get|find an|a|any appointment|slot|booking|reservation|table|flight|seat
      get an appointment
      booking|reservation|appointment|appointments be|is|was|were|has|had|have|been _ lost|wrong|cancelled|canceled|missing|not|never|changed|moved|deleted|disappeared|gone|forgotten|double|rescheduled|messed|mixed|postponed|nowhere|rearranged|unavailable
      lost|wrong|changed|messed|deleted|forgot|forgotten|mixed|lose|screwed|double up? my|our|the? booking|reservation|appointment|date|booked|appointments
      booking|reservation|appointment _ nowhere to be found
      reservation|appointment not|never|nowhere|lost|missing|wrong|error|errors|problem|problems|issue|issues|mistake|mix|fiasco|confirmation
      flight booking problem|problems; no record|trace|sign of _ booking|reservation|appointment; double booked; overbook; overbooked; over booked
      overbooking; oversold; wrong date|time|day|room|seat|seats|flight|dates booked|given|assigned|on|for; booked _ wrong|incorrect|twice
      book @me on|onto|for|in|into the|a wrong|later; booked wrong; gave away my|our room|table|seat|seats|slot; given away; bumped from|off; bumped
      reschedule|rescheduled|rearrange|rearranged|moved|postponed _ again|@num|twice|times|without
      keep|keeps|kept rescheduling|rearranging|postponing; rebooked @me? on|for|onto; weeks|months for|to an|get|see|book appointment
      next available appointment|slot|date; fully booked; seat|seats _ separated|split|apart|changed|assigned
      booking system|engine|page|process|site _ not|terrible|awful|down|broken|useless|nightmare|slow|confusing|complicated
      trying to book|reserve|rebook|reschedule|make; online booking _ not|fails|failed|terrible|down|broken|impossible
      check in _ not|problem|fail|failed|nightmare`,
    good: `
      booking|reservation|scheduling|rebooking|rescheduling|appointment|check __ easy|simple|quick|smooth|straightforward|painless|breeze|seamless|convenient|fast|easily|great|efficient
      easy|simple|quick|straightforward|convenient|painless|smooth|quickly|easily|great|seamless to? book|booking|schedule|reschedule|rebook|booked|reserve|reservation|scheduling|arrange|make
      book online|appointment|it|my|the _ easily|quickly|minutes|no|seconds
      booked|rebooked|rescheduled @me|my|us|it? _ quickly|easily|straight|immediately|no|without|right|in|same|onto|on
      got|get|getting|given|found|had|offered an|a|my|me appointment|slot|booking|table|room quickly|same|easily|straight|next|within|the|immediately|that
      fit|fitted|squeezed @me in; squeeze @me in; appointment be|is|was on|exactly|convenient|kept|quick; convenient appointment|time|slot|slots
      lots of|plenty|good availability|slots|appointments; great booking system|experience|process`,
    topic: `
      booking; bookings; reservation; reservations; appointment; appointments; book; =booked; rebook; reschedule; rescheduling; scheduling; time slot
      check in; booking system; slot; itinerary; seat assignment|selection`,
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
      wait for _ cancelled; cancellation fee|fees|charge|charges|process|policy _ ridiculous|unfair|terrible|nightmare|extortionate|high|not|difficult
      cancellation fee|fees|charge|charges; early termination fee|charge; exit fee|fees; termination fee; auto renew|renewed|renewal|renews
      automatically renewed|renew|renews|renewal; renewed without; locked|tied|trapped|stuck into|in a|contract|the|this|my contract|subscription|deal
      stuck in a contract; unsubscribe; keep charging after|since; charged after I cancelled; not stop my subscription|contract; discontinued`,
    good: `
      cancel|cancelling|canceling|cancellation|cancelled|canceled|unsubscribe|unsubscribing|termination __ easy|easily|simple|painless|straightforward|smooth|quick|quickly|hassle|breeze|immediately|seamless|efficiently|effortless
      easy|simple|quick|straightforward|painless|smooth|free|able|flexible|easily|quickly to? cancel|cancellation|cancelled|unsubscribe|cancelling
      let|allowed @me to? cancel|leave|out _ without|easily|no|early|free
      cancelled|canceled|cancel my|the|our|it|everything _ straight|immediately|quickly|right|free|promptly; cancelled it|my _ as requested
      no quibble cancellation; no cancellation fee|fees|charge; cancel no questions; without any? cancellation fee|charge
      reinstated my|the|our booking|flight|policy|contract|subscription|account|order`,
    topic:
      'cancellation; cancelation; cancelling; canceling; cancel; terminate my contract; termination; end my contract; subscription; contract; renewal; auto renewal',
  },
];
