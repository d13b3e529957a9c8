import type { DriverDictionary } from '../../language.types.js';

/** How a contact ran: handed over, told again, waited for, needed again. */
export const contactDrivers: readonly DriverDictionary[] = [
  {
    driver: 'repeat_transfers',
    bareMention: 'negative',
    bad: `
      transfer @many time|times; transfer again; transfer __ @many? different|several|multiple|other|another|wrong
      transfer __ department|departments|line|queue|nowhere; be transfer; =transferred; transfer @me; transfer my call|chat; keep transfer; get transfer
      transfer back; transfer from; transfer between; transfer around; transfer over and over; transfer to @many; endless transfer; retransfer
      transfer to _ wrong; cold transfer; transfer the call|chat; transfers; too many transfers; re-transferred; re-routed; reroute @many times
      route @me to; mistransfer; pass @me around|along|on|about|off|between|over; pass around; pass about; pass along to|from; pass from; pass between
      pass _ on to; pass back and forth; pass to @many|@other; pass on to @many|@other|the; pass over to; pass _ pillar to post; pass the buck; buck passing
      pillar to post; shunt around|from|between|about|to; shunt @me; bounce @me|my around|between|from|to|back; bounce around; bounce between; bounce from
      bounce back and forth; bounce to; hand @me over|off; hand off|over to @many|@other|someone; handed off; hand from; kick from; ping pong; pinball
      pinballed; push from; push @me to @other; push @me around|from; push around; toss around|from|between; toss @me around; send @me to @other|@many
      send @me to _ different|wrong|another|other @place; send @me from; send from @many|one|pillar|department|person; send round|around in circles
      send @me round|around; send back and forth; sent @me elsewhere; send elsewhere; shuffle around|between|from; shuffle @me; merry go round; runaround
      run around; the run around; give @me the runaround; from one @place to; from department to; from person to; from agent to; one department to
      one person to; one agent to; one @agent to the next|another|other; speak|talk to @many different|separate|other; speak|talk to @many @place
      speak|talk with @many different|separate|@place; spoke with @many; @many different @place
      @many different agent|agents|people|person|department|departments|rep|reps|advisers|advisors|operators; =five people; =four people; =three people
      @many separate @place; @many departments; different person|agent|rep|adviser|advisor each|every time; different department|departments
      wrong department; not my|our|their department; someone else _ department; another department; other department; each department
      every department blame|say|tell; redirect @me; redirect to; redirect @many; keep redirecting; get redirected; be redirected; fob off to|onto; pawn off
      escalate to nobody; had to be escalated @many; tell to call|ring|contact|phone|speak|try _ another|other|different|someone
      tell @me to call|ring|contact|phone|speak|try _ another|other|different|someone; call @other number; refer @me to @other; refer to @many|@other
      refer back and forth; refer from; back and forth between; through @many department|departments|people|agents; nobody take|took ownership
      no one take|took ownership; no ownership; left hand _ right hand; go through @many @place`,
    good: `
      one person handle|deal|sort|do|take; the same person handle|deal|sort|throughout|all; same agent|person|advisor|adviser throughout|all|from|every|each
      single point of contact; one point of contact; deal with by one; dedicated agent|contact|rep|advisor|adviser|person; straight to the right
      through to the right; right person first|immediately|straight|straightaway; right department first|immediately|straight; take ownership
      took full ownership; own the issue|problem|case; stay with @me throughout|until|the; stay on the line; first person I speak|talk|reach|get
      speak to one person; warm transfer; transfer _ smooth|seamless|smoothly|seamlessly|quickly|swiftly|easily
      smooth|seamless|quick|easy transfer|handover; transfer @me to the right|correct; pass to the right|correct; put @me through to the right|correct`,
    topic: `=transfer; handover; hand over|off; handoff; transfer process`,
  },
  {
    driver: 'repeating_oneself',
    bareMention: 'negative',
    bad: `
      repeat myself|ourselves|yourself; repeat my|our|the|all|every|it|this|same|everything|details|information; repeat _ same
      repeat _ story|issue|problem|details|information|question|situation|over; repeat everything; repeat over; repeat it; keep repeating
      repeating the same; repeat constantly|again|@num; constantly repeating; sound like a broken record; like a broken record; have to repeat
      need to repeat; make @me repeat; ask @me to repeat; ask for my|the|our|same __ again|twice; repetition; re-explain; reexplain; re-explained; re explain; re-tell; retell; re-state; restate
      re-iterate; reiterate; re-enter; reenter; re-submit _ information; re-give; rehash; explain _ again; explain _ all over; explain _ @num times
      explain _ over and over|again; explain _ each|every time; explain _ everything; explain _ to each|every|everyone|@num|@other|next|new
      explain _ from scratch|the|start|beginning; explain the same; explain the whole; explain everything _ again
      explain my|our problem|issue|situation|case|story|self; explain myself; explain the situation|issue|problem|story again|@num|to; have to explain
      keep explaining; keep having to explain; explaining _ same; tell _ story _ over|again|times|each|every
      tell _ same thing|story|details _ @num|over|each|every; tell them _ again; tell _ story; tell my|our|the story
      tell each|every|everyone _ same|again|everything; over again to; story again; story over; whole story; go through my|the|our _ history|story|case; whole history; same story @num|again|to; same story over
      entire story; same thing over|again|@num; all over again; start from scratch; start again|over|afresh from|with|every|each; start over; start all over
      start from the beginning; begin again; back to square one; square one; go over _ again; go over the same; go through it|everything|the _ again
      go through _ all again|over; go through security|verification|it @num|again|every
      same details|question|questions|information|info|answers @num|again|over|each|every|twice; same question|questions; ask @me the same; ask for the same
      ask for _ same; asked the same; answer the same; same information
      give _ details|number|name|address|account|reference|reference _ again|@num|each|every|over|twice; give my|the same
      provide _ again|@num|each|every|over; provide the same; give _ account number @num|again|every|each; give all my|the details again|@num
      verify _ @num times; verify myself|identity _ again|every|each; security question|questions again|@num|every|each
      confirm my|the|same _ again|@num|each|every; ask @num times for; asked again for; asked @num times; ask for _ @num times
      send _ same _ again|twice|@num; send the same document|documents|photo|photos|information|info|thing|email; upload the same; same form again
      nobody read|reads|reading; no one read|reads; not read _ notes|history|email|message|ticket|previous|chat|file|what; did not read; do not read
      no notes; no record of _ call|calls|conversation|previous|chat|contact|anything|my; no record; no history; no idea who I; nothing on file|record|notes
      not have my|any history|notes|record|details; lost my|the details|notes|information; nothing be|is noted|recorded
      every time I call _ explain|start|different; no one know|knew _ history|case; no memory of; not pass on|along _ information|details|notes|it|my|the
      information _ not passed on|along; notes not passed; details not passed`,
    good: `
      already have|know my|all|the|everything|who|what; already has|had my|all|the; have all my|the details|information|notes|history|info
      have my details|information|history|notes|record|records|file|account; had everything in front; know who I
      know my history|case|situation|story|account|name|problem|issue; know exactly who|what I call
      read|see my|the|through notes|history|previous|case|file; read my notes; read the notes; have read; have notes; remember me|my|us; up to speed
      all in the notes; pick up where|from where; pick _ where we|I left|leave; familiar with my|the case|issue|history|situation; explain _ once only
      only explain|tell|say _ once; only have to explain|tell|say _ once; explain once`,
    topic: `explain again; details again; tell again; repeat`,
  },
  {
    driver: 'wait_time',
    bareMention: 'negative',
    bad: `
      on hold; hold for @num|over|more|ages|hours|so|almost|nearly|about|an|a|too|at; hold @num; put @me on hold; hold too long; long hold; holding for
      hang|hanging on the|for @num|line|phone|ages|hours; left hanging; left on hold|waiting; long wait|queue|queues|line|lines|waits|hold|delay|response
      too long to|for|wait|@be|before; so long to|for|waiting|before|just; long time|while to|for|before|on|wait; longer than; long time; very long
      far too long; way too long; take too long; takes too long; took so long; take so long; take forever; took forever; take _ long; took longer
      forever to; taking forever; take|took ages; =ages; for ages; ages to|for|before
      wait for hours|days|weeks|months|ages|over|@num|an|so|too|more|forever|nearly|almost|about|your|someone|somebody|a|the|them; wait @num
      wait over|nearly|almost|about|around|more|hours|ages|forever|days|weeks|months|so|too|long; wait _ @num @time; have to wait; kept waiting
      keep waiting; keep @me waiting; wait _ long; wait forever; be waiting; made to wait; make @me wait; wait in|on _ line|queue|hold|phone; wait and wait
      =waited; waiting and waiting; wait time|times _ ridiculous|long|terrible|too; never wait|waited so|this|that long
      never have I wait|waited so|this|that long; take @num @time to|for|before|just|until|and; take @num @time
      take over|more|nearly|almost|about|around|up|well|at @num|an|a|than|to|over|least _ @time to|for|before|just|and
      take an|a hour|week|month|whole|full|good|day to; take days|weeks|months|hours|ages; after @num @time; after @num @time of|on|waiting
      over|nearly|almost|than an|a hour|week|month|year to|on|of|for|just|waiting|and; over|nearly|almost|more than @num @time; @num @time later
      @num plus hours|minutes; @num @time for|to a? reply|response|answer|get|respond|call|someone|speak|reach|be; @num @time on the phone
      an hour on|in|of|to|for the|hold|wait|get|speak|reach|be|a; hours on the; hours to get|reach|speak|respond|reply|be|answer
      days to get|respond|reply|answer|hear|reach|be; weeks to get|respond|reply|answer|hear|reach|be; months to get|respond|reply|answer|hear|reach|be
      @num @time and counting; @num @time wait|hold|waiting|queue; hour|minute|day|week wait|hold|queue|delay; hours of waiting; whole day waiting|wasted
      spend|spent|waste @num @time; spend|spent|waste hours|ages|days|all|an|over|the; spend _ on hold|the phone; no answer; no reply; no response
      no one answer|answered|answers|answering|reply|replied|responds|responded|respond|pick|picks|picked
      nobody answer|answered|answers|answering|reply|replied|replies|responds|responded|respond|pick|picks|picked
      never answer|answered|answers|reply|replied|responded|respond|responds|pick|picks|picked|got; never hear|heard back
      never get|got a|an|any reply|response|answer
      not answer|answered|answering|reply|replied|respond|responded|responding|pick|picked _ phone|call|calls|email|emails|message|messages|me|my|the|to|up|back
      not reply; not responded; not respond; not hear|heard back|anything|from|a; not get|got|receive|received|have|had _ reply|response|answer; unanswered
      yet to hear|receive|get|have; still wait|waiting for|on _ reply|response|answer|someone|call|callback; still waiting
      still no reply|response|answer|word; not get through; not get hold of; not get a hold of; not be get through; get hold of anyone
      impossible to reach|get|speak|contact|talk; hard|difficult to reach|get|contact|speak; unable to reach|get|contact|speak
      not reach|contact|speak anyone|you|anybody|someone|a; not reach; unreachable; phone ring|rings out; rang out; ring off the hook; ring out
      engaged tone; line be|is|was|always|constantly|permanently busy|engaged; lines busy|engaged; line busy; stuck in|on _ queue|hold|line; stuck on
      number @num in _ queue|line; place in the queue; ignored my|our|all emails|calls|messages|email|tickets|request; respond late; response be slow
      unresponsive; nonresponsive; non responsive; no sense of urgency; no urgency; understaffed; under staffed; short staffed
      not enough staff|agents|people|staffs; need|needs more staff|people|agents|operators; dead air; =slow
      slow response|service|reply|replies|to|responses|process|at|and|as|support|answer; very slow; so slow; painfully slow; slow slow
      sluggish response|service; snail pace; snails pace; snail mail; glacial; drag on|out; drag their feet; dragging; lengthy; keep people waiting
      time consuming wait; reply be late; late reply|response; hours before|until|later; days before|until; weeks before|until; response take; reply take
      queue for; queuing; queueing; queued for; wait in queue; call|phone waiting`,
    good: `
      no wait|waiting|hold|queue|queues|waits|delay|delays; without wait|waiting; not wait long; not have to wait; no need to wait
      short wait|hold|queue|waiting|waits; little wait|waiting; minimal wait|hold; wait be|was short|minimal|brief; hardly any wait; barely any wait
      wait only; only wait|waited; only have|had to wait @num|a; no time at all; in no time; no time; within minutes|seconds|hours|moments|@num|an|a|the
      in|within a few|couple; in minutes|seconds|moments; in|under less|under than|@num @time; less than @num|an|a; in a matter of minutes|seconds
      in @num minutes|minute|seconds; few minutes; couple of minutes; short time; short amount of; timely|time manner|fashion|response|reply; timely
      reply _ quick|quickly|fast|prompt|promptly|instant|instantly|immediately|straight|within
      respond _ quick|quickly|fast|prompt|promptly|instantly|immediately|straight|within
      answer _ quick|quickly|fast|prompt|promptly|instantly|immediately|straight|within|right|first
      quick response|reply|service|answer|to|turnaround|resolution|help|and|response|fix|support|chat|call|work|replies|responses|easy|turn; =quick; quickly
      quicker than; very quick|quickly|fast|prompt
      fast response|reply|service|answer|turnaround|resolution|help|and|responses|support|efficient|easy|work|action|reaction; =fast; really fast; so fast
      super fast; faster than; prompt; promptly; prompt response|reply|service|answer|attention|and|help|action|handling; swift; swiftly
      swift response|reply|service|action|resolution; speedy; speedily; speed of; rapid; rapidly; rapid response|reply; lightning fast|quick
      immediate response|reply|answer|help|attention|assistance|action|service; immediate
      immediately answer|answered|help|helped|respond|responded|replied|dealt|fixed|put; instant reply|response|answer; instantly
      got through straight|immediately|right|quickly|first|instantly|within|easily
      get through straight|immediately|right|quickly|first|easily|instantly|within; straight away; straightaway; straight through; right away
      pick up straight|immediately|right|quickly|first|after|within|on; answered right|on|straight|immediately|within|quickly
      seen straight|quickly|immediately|on|right; dealt with quickly|promptly|swiftly|straight|immediately|speedily; on the spot; there and then
      then and there; same day response|reply|service; quick off the mark; response time be|was good|great|excellent|quick|fast|amazing|brilliant
      great response time; responsive; efficient; efficiently; no messing; no waiting around; call me back straight|within|immediately|quickly|right`,
    topic: `
      wait; wait time|times; waiting time|times; hold time|times; response time|times; queue; queue time|times; turnaround time; turnaround; speed
      response rate; time to respond|answer|reply; time it take|took; waits; waiting`,
  },
  {
    driver: 'first_contact_resolution',
    bareMention: 'negative',
    bad: `
      call|ring|phone|email|contact|write|message|chat|speak|ask|complain|try|report|chase|visit _ @many times
      call|rang|ring|phoned|emailed|contacted|contact|wrote|tried|chased|asked|complained|messaged|reported twice|thrice|again; call again; call @many times
      called @many times; ring again; contact again; contact you again; contact @me again; email again
      call|ring|phone|contact|email|write|go|came|come|reach _ back|out @many|again|time|times|repeatedly|twice
      have|had to call|ring|phone|contact|email|chase|write|reach|message|go|come|speak _ back|again|@many|several|repeatedly|up|you|them|twice
      have to call back; had to chase; have|need to keep calling|chasing|ringing|asking|phoning|emailing|contacting|reaching|following
      keep calling|ringing|chasing|phoning|emailing|contacting|asking|messaging|following; call back and forth
      repeated|several|multiple|numerous|many|countless|endless|constant|various|repeat phone? call|calls|emails|email|attempts|contacts|chats|messages|calling|tickets|conversations|visits|chasing|complaints|tries|follow|requests
      @many phone? calls|emails|attempts|contacts|chats|messages|conversations|visits|tickets|complaints|tries|follow|requests|appointments|engineers
      @many phone calls; @many separate|different calls|emails|occasions|chats|visits|attempts|tickets|times|conversations
      second|third|fourth|fifth|sixth|seventh|tenth|2 nd|3 rd|4 th|5 th|6 th time|call|attempt|contact|email|complaint|visit|ticket|chat|message
      second|third|fourth|fifth|sixth|umpteenth|nth|tenth time|call|attempt|contact|email|complaint|visit|ticket|chat|message|request|engineer|appointment
      2 nd time|call|attempt|contact|email|complaint|visit|ticket; 3 rd time|call|attempt|contact|email|complaint|visit|ticket
      4 th time|call|attempt|contact|email|complaint|visit|ticket; 5 th time|call|attempt|contact|email|complaint|visit
      @many times about|regarding|for|over|to|in|already|before _ same|it|this; about the same
      same problem|issue|thing|fault|error|complaint|query again|@many|keeps|every|still|over|as|for|comes|came|time; same old problem|issue; same issue
      same problem; happen|happened again; happens again; keep|keeps happening|coming|occurring|recurring|reoccurring|returning; keep coming back
      come|came|comes back again; recur; recurring; reoccur; reoccurring; recurrent; ongoing issue|problem|saga|since|for; on going; on and on
      not first time; not the first; every time I call|contact|ring|phone|email; time after time; time and again|time; again and again; over and over
      follow up @many|again|several|repeatedly|multiple|myself|constantly|with; chase up; chasing
      chase @many|you|them|this|it|up|for|repeatedly|constantly|a|the|my; to chase; constantly chase|chasing|calling|ringing|phoning|emailing
      yet another call|email|ticket|chat|phone|visit|appointment; another call|email|ticket|visit|phone|chat; re-open; reopen; re-opened; reopened
      open @many|another|a|new tickets|ticket|case|cases new|again; back to you again; ring back; phone back`,
    good: `
      first call|contact|time|attempt|chat|email|try|go|visit|phone|message|request|touch|ask|contact
      one call|contact|chat|email|go|visit|phone|message|conversation|attempt; single call|contact|chat|email|visit|phone|message|conversation
      in one call|go|chat|email|visit; one and done; one stop; only have|had to call|contact|ring|email|ask once; only needed one
      only took|take one|@many call|calls|email|chat|message; just one call|chat|email|visit|message; right first time; right the first time
      fixed|resolved|sorted|solved first|at the first; first time round|around; one quick call|chat|email
      no need to call|contact|ring|chase|follow|go back|again|up|you|anyone|anybody; no follow up needed
      not have to call|contact|chase|ring|follow _ back|again|up; no chasing; without chasing
      without having to call|chase|ring|contact back|again|up|anyone`,
    topic: '',
  },
];
