import type { DriverDictionary } from '../../language.types.js';

/** How a contact ran: handed over, told again, needed again. */
export const contactDrivers: readonly DriverDictionary[] = [
  {
    driver: 'repeat_transfers',
    bareMention: 'negative',
    bad: `
      transfer @many time|times; transfer __ @many? different|several|multiple|other|another|wrong; transfer __ department|departments|line|queue|nowhere
      transfer around; transfer over and over; endless transfer; retransfer; cold transfer; too many transfers; re-transferred; re-routed
      reroute @many times; route @me to; mistransfer; pass @me around|along|on|about|off|between|over; pass around; pass about; pass along to|from
      pass between; pass _ on to; pass back and forth; pass to @many|@other; pass on to @many|@other|the; pass over to; pass _ pillar to post; pass the buck
      buck passing; pillar to post; shunt around|from|between|about|to; shunt @me; bounce @me|my around|between|from|to|back; bounce around; bounce between
      bounce from; bounce back and forth; bounce to; hand @me over|off; hand off|over to @many|@other|someone; handed off; kick from; ping pong; pinball
      pinballed; push @me to @other; push @me around|from; push around; toss around|from|between; toss @me around; send @me to @other|@many
      send @me to _ different|wrong|another|other @place; send @me from; send round|around in circles; send back and forth; sent @me elsewhere
      send elsewhere; shuffle around|between|from; shuffle @me; merry go round; runaround; run around; the run around; give @me the runaround
      from one @place to; from department to; from person to; from agent to; one department to; one person to; one agent to
      one @agent to the next|another|other; speak|talk to @many different|separate|other; speak|talk to @many @place
      speak|talk with @many different|separate|@place; spoke with @many; @many different @place
      @many different agent|agents|people|person|department|departments|rep|reps|advisers|advisors|operators; =five people; =four people; =three people
      @many departments; different person|agent|rep|adviser|advisor each|every time; different department|departments; wrong department
      not my|our|their department; someone else _ department; another department; other department; each department; every department blame|say|tell
      redirect @me; redirect to; redirect @many; keep redirecting; get redirected; be redirected; fob off to|onto; pawn off; escalate to nobody
      had to be escalated @many; tell to call|ring|contact|phone|speak|try _ another|other|different|someone
      tell @me to call|ring|contact|phone|speak|try _ another|other|different|someone; call @other number; refer @me to @other; refer to @many|@other
      refer back and forth; refer from; back and forth between; nobody take|took ownership; no one take|took ownership; no ownership; left hand _ right hand
      transferred|transfer @me; was|were|been|got|get|getting|being|keep|kept|keeps transferred|transferring
      transferred from|to|between|around|back|again|@num|twice; transferring me|us|my|between; transfer|transferred the|my call|calls; transferred @many|to
      passed|pass from one|person|department|agent|pillar; passes|passed me|us on|to; put|puts through to @many|another|wrong|different
      told|tell to|me call|ring|contact|phone|email|speak _ another|other|different|someone|number|department
      passed|pushed|sent|bounced|moved around|between|from|me|us|to _ departments|people|pillar|bank|person|department|@many
      passed|bounced|transferred|pushed|moved|sent _ @num|five|three|four _ people|departments|agents|times|depts|different
      ring|call|phone|contact a|another different|number|department`,
    good: `
      one person handle|deal|sort|do|take; the same person handle|deal|sort|throughout|all; same agent|person|advisor|adviser throughout|all|from|every|each
      single point of contact; one point of contact; deal with by one; dedicated agent|contact|rep|advisor|adviser|person; straight to the right
      through to the right; right person first|immediately|straight|straightaway; right department first|immediately|straight; take ownership
      took full ownership; own the issue|problem|case; stay with @me throughout|until|the; stay on the line; speak to one person; warm transfer
      transfer @me to the right|correct; pass to the right|correct; put @me through to the right|correct
      same person|agent|lady|man|woman|guy|handler|advisor|adviser _ looked|dealt|handled|throughout|beginning|start|all|every|whole; dealt with one person
      one person dealt|handled|looked|sorted|did; not|never|without be? transferred|transferring; first person I speak|talk|reach|get`,
    topic: '',
  },
  {
    driver: 'repeating_oneself',
    bareMention: 'negative',
    bad: `
      repeat myself|ourselves|yourself; repeat _ same; repeat _ story|issue|problem|details|information|question|situation|over; repeat everything
      repeat over; keep repeating; repeating the same; constantly repeating; sound like a broken record; like a broken record; have to repeat
      need to repeat; make @me repeat; ask @me to repeat; re-explain; reexplain; re-explained; re explain; re-tell; retell; re-state; restate; re-iterate
      reiterate; re-enter; reenter; re-submit _ information; re-give; rehash; explain _ again; explain _ all over; explain _ @num times
      explain _ over and over|again; explain _ each|every time; explain _ everything; explain _ to each|every|everyone|@num|@other|next|new
      explain _ from scratch|the|start|beginning; explain the same; explain the whole; explain everything _ again; explain myself; have to explain
      keep explaining; keep having to explain; explaining _ same; tell _ story _ over|again|times|each|every
      tell _ same thing|story|details _ @num|over|each|every; tell them _ again; tell _ story; tell my|our|the story
      tell each|every|everyone _ same|again|everything; over again to; story again; story over; whole story; go through my|the|our _ history|story|case
      whole history; same story @num|again|to; same story over; entire story; all over again; start from scratch; start over; start all over
      start from the beginning; begin again; go over _ again; go over the same; go through it|everything|the _ again; go through _ all again|over
      go through security|verification|it @num|again|every; asked the same
      give _ details|number|name|address|account|reference|reference _ again|@num|each|every|over|twice; give my|the same
      provide _ again|@num|each|every|over; give _ account number @num|again|every|each; give all my|the details again|@num; verify _ @num times
      verify myself|identity _ again|every|each; security question|questions again|@num|every|each; confirm my|the|same _ again|@num|each|every
      not read _ notes|history|email|message|ticket|previous|chat|file|what; did not read; do not read; no idea who I; nothing on file|record|notes
      lost my|the details|notes|information; nothing be|is noted|recorded; every time I call _ explain|start|different; no one know|knew _ history|case
      no memory of; not pass on|along _ information|details|notes|it|my|the; information _ not passed on|along; notes not passed; details not passed
      =notes not; no =notes; no =notes|history of; no record|history of _ call|calls|conversation|previous|chat|contact; not have my|any history|=notes
      repeat my|our|same|everything _ story|issue|problem|details|information|again|times|@num|every|myself
      start all? over|again from|with|every|each|again; explain my|our|the problem|issue|situation|case|story|self _ to|again|@num|every|each
      same details|question|questions|information|info @num|again|over|each|every|twice
      ask|asked|asking @me? the same question|questions|details|info|information|thing; repeat the same; explain it all
      explain|explaining|explained __ again|times|over|everyone|everybody; explained this|it|my|everything _ to|@num|again _ people|times|agents|different
      give|tell|explain|repeat my|the whole|same? story|details|problem|information again|every|each
      same questions|details|information|story from|to|every|each|by person|agent|time|one|different`,
    good: `
      already have|know my|all|the|everything|who|what; already has|had my|all|the; have all my|the details|information|notes|history|info
      have my details|information|history|notes|record|records|file|account; had everything in front; know who I; remember me|my|us; up to speed
      all in the notes; pick up where|from where; pick _ where we|I left|leave; familiar with my|the case|issue|history|situation; explain _ once only
      only explain|tell|say _ once; only have to explain|tell|say _ once; explain once; read|see|seen my|the|through =notes|history|previous|file
      know my history|case|situation|story; had|have my|the? =notes`,
    topic: `
      explain again; details again; tell again`,
  },
  {
    driver: 'first_contact_resolution',
    bareMention: 'negative',
    bad: `
      call|ring|phone|contact|email|write|go|came|come|reach _ back|out @many|again|time|times|repeatedly|twice
      have|had to call|ring|phone|contact|email|chase|write|reach|message|go|come|speak _ back|again|@many|several|repeatedly|up|you|them|twice
      have to call back; had to chase; have|need to keep calling|chasing|ringing|asking|phoning|emailing|contacting|reaching|following; call back and forth
      @many times about|regarding|for|over|to|in|already|before _ same|it|this; keep coming back; recur; recurring; reoccur; reoccurring; recurrent
      ongoing issue|problem|saga|since|for; follow up @many|again|several|repeatedly|multiple|myself|constantly|with
      chase @many|you|them|this|it|up|for|repeatedly|constantly|a|the|my; to chase; constantly chase|chasing|calling|ringing|phoning|emailing
      yet another call|email|ticket|chat|phone|visit|appointment; another call|email|ticket|visit|phone|chat; re-open; reopen; re-opened; reopened
      back to you again; called|rang|phoned|contacted again|twice; @many phone? calls|contacts|conversations|visits|attempts later|and|to|about|no|so
      @many phone calls; repeated|several|multiple|numerous|many|countless|endless phone? calls|attempts|contacts|visits|conversations|requests
      second|third|fourth|fifth|sixth|umpteenth|nth|tenth time I|ive|we|have|calling|contacting|having _ call|called|contact|contacted|calling|contacting|had|ring|rung|phone|chase
      second|third|fourth|fifth call|contact|attempt|complaint|visit; 2|3|4|5|6 nd|rd|th time I|calling|contacting|call
      same problem|issue|fault keeps|keep|came|comes|again|every _ back|happening|month|week|time; same problem|issue _ @many times
      next month|week|day same again|problem; keep|kept|keeps having _ call|ring|chase|contact|phone; keep|kept calling|ringing|chasing|phoning
      problem|issue|fault|it keeps|keep coming|happening|returning|occurring; have to chase|keep; chasing them|you|this|up|for; chase them|you|up
      called|rang|rung|phoned|contacted|chased|complained them|you|customer? @num times _ about|same|over|problem|still|issue
      called|phoned|rang @num times now|already|and|about; take|took @many|@num phone? calls|attempts|emails|tries|visits|contacts|goes
      took several|many|multiple calls|emails|attempts; after @many|several|multiple|numerous calls|attempts|emails|contacts|phone
      have|had to phone|call|ring|contact|chase|email|visit _ @many|several times
      have|had to call|ring|phone|contact|chase|email every|each|multiple|several|numerous|so week|day|month|times|many
      calling|ringing|phoning every|each day|week`,
    good: `
      in one call|go|chat|email|visit; one and done; only have|had to call|contact|ring|email|ask once; only needed one
      only took|take one|@many call|calls|email|chat|message; just one call|chat|email|visit|message; right first time; right the first time
      one quick call|chat|email; no need to call|contact|ring|chase|follow|go back|again|up|you|anyone|anybody; no follow up needed
      not have to call|contact|chase|ring|follow _ back|again|up; no chasing; without chasing
      without having to call|chase|ring|contact back|again|up|anyone
      on|at|with|in|by|during|after|from the|my|first|one|a first|single|one|phone|quick call|contact|attempt|chat|email|try|go|phone|message
      one|single|just phone|quick call|chat|email|message|visit _ and|to|was|did|sorted|fixed|all; one|single call|contact|chat|phone|email|conversation
      first call|contact|attempt`,
    topic: '',
  },
];
