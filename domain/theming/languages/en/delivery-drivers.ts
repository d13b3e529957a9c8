import type { DriverDictionary } from '../../language.types.js';

/** What was to arrive, and how it arrived. */
export const deliveryDrivers: readonly DriverDictionary[] = [
  {
    driver: 'delivery_delay',
    bareMention: 'neutral',
    bad: `
      delivery|parcel|package|order|shipment|item|goods|flight|train|bus|plane|food|pizza|meal|engineer|driver|technician|courier|replacement|card|post|letter|luggage|bag|bags|stuff|furniture|sofa|bike|product|installation|plumber|cab|taxi be|is|was|were|came|arrived|arrives|has|has been|have|turned|got|been|still|running|keeps|kept|being|departed|left|now|getting _ late|delayed|overdue|behind|delay|pushed|postponed|rescheduled
      @num @time late; delayed; delay; delays; delayed flight|flights|delivery|order|by|for|again|due
      @goods _ not|never arrive|arrived|come|came|delivered|shipped|turned|received|showed|dispatched|here|turn
      @goods never|still not? arrived|came|turned|showed|come|here|delivered; never delivered; not been? delivered; not delivered
      yet to arrive|be|receive|come; still not arrive|here|received|receive|come|delivered|got|shipped; still no sign|delivery|parcel|order|package|item
      still waiting for|on my|the|our|a|it|delivery _ delivery|order|parcel|package|item|replacement|goods|shipment|to|flight|bag|luggage|card|router|sofa|new|be
      never receive|received|got|get my|the|our|it|any|a|anything|parcel _ order|parcel|package|item|delivery|it|goods|card|letter
      not receive|received my|the|our|it|any|a|anything _ order|parcel|package|item|delivery|goods|product
      miss|missed|missing my|our|the connection|connecting|connections|flight|delivery|slot|birthday|christmas|wedding; missed delivery|deliveries
      slow delivery|shipping|dispatch|postage; delivery|shipping|dispatch _ slow|ages|forever|long|weeks|delayed|terrible|poor|joke|awful|nightmare
      delivery date _ changed|pushed|moved|missed|passed|keeps|changing|changes; keep|keeps|kept changing|pushing|moving|delaying _ delivery|date
      behind schedule; overdue; stuck on|at|in _ tarmac|runway|depot|plane|customs|warehouse|airport|gate|transit|sorting
      sit|sitting|sat|stuck on|at the|a? tarmac|runway|plane|gate|depot|warehouse; held up in|at; back order|ordered; backorder; backordered
      stuck in transit; where is my order|parcel|package|delivery|item|stuff|bag|flight
      late delivery|deliveries|flight|flights|train|trains|departure|departures|order|parcel|again|shipment|arriving|arrival|bus|taxi|food|driver|as|every
      be|is|was|were|been|running|always|often|constantly|consistently|arrived|came|hour|hours|minutes|mins|day|days|week|weeks|month|months|turned|delivered|came|still|usually|arrive|departs|left|leaving|depart|so|very|again|getting|got|landed|arriving|flight|train|bus|driver|delivery|delivered|too @very? late
      too late for|to; up late; late flightr|flightled; flight _ delayed|delay|late; delayed @num|hours|again|by|for|flight
      hours|hour|minutes|minute|day|days delay|delayed
      arrive|arrived|came|come|deliver|delivered|turned|shipped|departed|sent|landed|left|got|home __ late|delayed|overdue
      arrive|arrived|came|come|delivered|turned _ days|weeks|hours|week|day|months|hour later|late
      wait|waited|waiting|waits _ @num|hours|ages|over|forever @time? _ for _ taxi|cab|delivery|parcel|package|order|driver|item|bus|train|food|plane|flight|gate|card|engineer|bag|bags|luggage|crew|pilot|car|ride|pizza
      wait|waiting|waited for|on _ delivery|parcel|package|order|driver|item|shipment|plane|flight|gate|crew|pilot|taxi|food|card|bags|luggage|part|parts|refill
      still waiting for|on _ my|the|our|a|it|to _ order|parcel|package|delivery|item|card|flight|replacement|product|engineer|arrive|come|take|board|depart|leave
      @goods not|never|still|hasn|has|have _ not? arrived|arrive|come|came|delivered|shipped|here|turned|moved|dispatched
      not|never|yet _ arrived|delivered|dispatched|shipped|arrive|come|came _ yet|still|after|weeks|days|it|order|parcel|days|and
      still not _ arrived|delivered|here|come|received|shipped|left|moved|boarded|departed; it _ not|never arrived|comes|came|come|arrive
      has|have|did not _ arrived|arrive|come; not arrived; not arrive; delivery would|was|should|to _ be _ took|days|weeks|but|never
      @num @time late|delay|overdue; @num @time and counting on|delay|at|in
      order|parcel|package|item|transfer|money|payment|shipment|delivery|flight|train _ stuck|pending|processing|stopped|held|delayed|postponed|rescheduled|pushed _ days|weeks|depot|hours|week|month|since|warehouse|transit|customs
      still processing|says|saying|pending; be|been|still pending|processing|stuck for|@num|since|at|in|on
      delivery|shipping|dispatch|postage|arrival be|is|was @very? slow; delivery|shipping|dispatch slow
      supposed|meant|due|scheduled|promised to|for? come|arrive|be|delivered|deliver|delivery|depart|leave|board|land|get|collect __ now|still|but|never|not|nothing|turned|arrived|came|on
      changed @num times; out of stock
      driver|courier|engineer|they|nobody|no one never|not|no|did came|come|showed|turned|turn|show|arrived|collected _ up|collect|deliver|to
      nobody|no one came|turned|showed|comes|arrived|collected up|to; no one|nobody came|comes; @goods delayed|late|overdue
      day|week|hour|month|days|hours late; long|big|another|more|massive|huge|hour|constant|endless|further delay|delays; delayed|delay _ again
      sitting|sat|stuck|waiting|been|sit|held on|at|in _ plane|runway|tarmac|airport|gate|depot|warehouse|transit|customs
      missed|miss|missing|missed my|our|the|his|her|their|a connection|connecting|connections|flight|train|connector|birthday|wedding|meeting
      on the tarmac|runway; long way round|route|around; where is my|our order|parcel|package|delivery|item|stuff|flight|food|card
      flight|train|bus be|is|was|keeps|has|been|still _ delayed|late|postponed|pushed|grounded; sitting on _ plane|tarmac|runway
      waited in all|for|the _ day|delivery|parcel|driver|morning; no plane|pilot|crew; waiting for a? gate|crew|pilot|plane|takeoff; diverted
      mechanical delay|delays; flight delay|delays|delayed|late; flight be|is|was __ delayed|late|behind
      take|takes|took|taken|taking _ @num|many|over|about @time to|for|which _ arrive|deliver|come|ship|reach|delivered|here|delivery; out for delivery
      parcel|order|sofa|mattress|delivery|package|slot|item|it|flight|card be|was|is|were due|meant|supposed|scheduled|promised __ now|still|not|no|nothing|it|today
      due|was due _ now|still|nothing; never|not|still _ no gate; where is my mail|post|order|parcel|package|delivery|food; nobody home; missed you
      i was in|home all day; no driver|drivers|taxi|cab|car _ available|came|turned|accept; pushed back; keeps getting|being delayed|pushed|postponed
      paid|pay for next|same|saturday|express|priority|faster day|delivery|shipping; not here; it is not here
      waiting @num @time for _ someone|gate|bags|jet|plane|crew|pilot; waiting on a|the gate|crew|pilot|plane; on this|the plane for @num|an|over|almost
      still in|at @num; still sitting|here|waiting at|on|in; hours|minutes behind; so many delays; another delay|delayed; because of your delays
      your delay|delays; never on time; not on time; never left|leaves on time; running behind; turned up _ hours|hour|days|late; hit and miss
      never comes|arrives|arrived|delivered; it never came|showed
      took|takes|take _ week|weeks|days|month|months|ages|forever|long to _ come|arrive|deliver|ship|here
      delivery|food|order|parcel|card|pizza|meal|item|package|letter|shipping|driver|taxi|cab|transfer|payment took|takes|take|taking|taken _ @num|ages|forever|weeks|days|hours|long|months|over
      not|never|still|yet been|be? dispatched|shipped|posted|delivered|sent
      still not been dispatched|shipped|delivered|sent|collected|posted|done|installed; days|weeks|hours later than
      later than promised|expected|stated|said|scheduled|advertised; missed the|my|two|our delivery|slot; wait for _ to arrive|come|be
      still in transit|stuck|pending|processing; next day delivery __ took|days|later|never|not|came|two|three|four
      driver _ lost|find|found|wrong|late|cancelled; rearranged|rearrange|rescheduled|reschedule|pushed back|delivery|twice|again
      stay|stayed|sat|waited|wait|waiting|took _ in|home|off _ all|day|work _ day|nothing|nobody; waiting|waited all|whole day|morning|afternoon|night|week
      wait|waited|waiting _ @num|ages|long|over|hour _ for _ driver|taxi|car|cab|bus|delivery|order|food|parcel|engineer|card|ride|pickup
      long|longer|lengthy delivery|shipping|waits
      slow|late|delayed|poor|terrible|awful|unreliable|bad|horrendous|shocking delivery|deliveries|shipping|dispatch|postage|courier|couriers|transfer|transfers|installation
      came|arrived|turned|delivered|got|received|here __ late|later|after _ date|time|day|days|hours|weeks|promised|expected
      should|supposed|meant to? have|be been? delivered|here|arrived|today|yesterday|next; never|rarely|not on time
      installation delayed|took|postponed|date; late again|every|as|delivery|arrivals; always late; ages to arrive|come|deliver|ship|process
      not arrive|arrived|delivered|come on|in|by|when|for|at _ time|day|date
      trains|train|buses|bus|flights always|constantly|often|never _ late|delayed|time|cancelled; back and forth|going between _ depots|depot|warehouse
      delivery moved|changed|postponed|rearranged; never came; @num @time later _ still waiting|not|no|nothing; package|parcel _ going back|round
      delivery|parcel|driver|courier|taxi|cab never _ arrived|came|turned|showed|comes|arrives; moved|changed|change|pushed my|the|our delivery
      delivery date|slot|time _ changed|moved|pushed|keeps; took|takes|taken|take @num|several|many|over|nearly|almost|about|two _ weeks|months|days
      keeps|keep|kept saying|changing|getting|being|moving __ tomorrow|delayed|pushed|rescheduled; @num days|weeks|hours|months and|now still|not|waiting
      still no sofa|parcel|order|package|delivery|card|item|sign|flight|food|goods|product|plane|crew|pilot|engineer|driver|tracking`,
    good: `
      arrive|arrived|delivered|came|delivery|turned|order|parcel|package|flight be|was|is? early|quickly|promptly|fast|quick|punctual|prompt|timely|swift|speedy
      early delivery|arrival; delivered _ early; arrived _ early
      delivery|shipping|dispatch be|is|was @very? fast|quick|prompt|excellent|great|perfect|good|brilliant|spot|early|smooth|speedy|swift|efficient; ontime
      right on time; bang on time; ahead of schedule|time; earlier than expected|promised|planned; sooner than expected; punctually; on schedule
      no delays|delay; arrived as promised|planned|expected|scheduled; exactly on time; made my connection|flight; on time; punctual
      punctual and|driver|delivery|service|as|always
      deliver|delivered|delivers|arrive|arrived|came|comes|come|turned|turns|delivery|shipped|here|received|got|parcel|order|flight|departed|landed|dispatched|card|package|item|food|money|it|collected|tickets|left|get|gets|sent|posted _ early|earlier|ahead|quickly|quick|quicker|fast|promptly|swiftly|sooner|instantly|immediately|prompt|punctually|timely|faster
      deliver|delivered|delivers|arrive|arrived|arrives|came|comes|delivery|shipped|here|received|got|parcel|order|card|package|item|food|money|collected|sent|dispatched|replacement|tickets __ next|same day|morning|afternoon|evening
      deliver|delivered|delivers|arrive|arrived|arrives|came|comes|come|here|received|got|get|car|driver|taxi|ride|cab|there|card|replacement|package|parcel|order|food|money|in _ in|within|under|only _ minutes|minute|hours|hour|days|day|seconds|mins|week
      in my account|bank _ next|same|minutes|within|seconds|instantly|day|morning; on the right|agreed|day day|promised|i
      before|earlier|quicker|sooner|faster than? the? date|they|expected|promised|said|estimated|due|due; in plenty|good of? time
      fast|quick|prompt|speedy|swift|next|rapid|timely|punctual|great|excellent|efficient|super|same|good|quicker|faster|brilliant|free|amazing|reliable|always|perfect|lovely|smooth fast|day? delivery|shipping|dispatch|postage|deliveries|despatch|turnaround|transfer|transfers|shipment|courier|shipper
      delivery|shipping|dispatch|deliveries be|is|was|were|are|always|came @very? quick|fast|on|prompt|next|spot|good|great|quick|punctual|perfect|same|excellent
      delivery quick|fast|prompt|next|within|was|on; no delays|delay|late; always there in|within
      left|depart|departed|landed|boarded|arrived|leave on time|schedule; landed|arrived|home|got early|ahead; quick|fast transfer|transfers
      transfer|money|payment|loan|cash _ arrived|arrives|received|there|sent|get|gets|was|in _ quick|quickly|fast|minutes|instantly|seconds|same|next|immediately|straight
      waited|waiting only|just @num
      driver|taxi|car|cab|ride|engineer|they|plumber|technician|fitter _ turned|came|arrived|arrives|comes|here|there _ quickly|fast|minutes|time|early|promptly|same|within|straight
      it is here already; here already; came|arrived when|on|the they|time|day|slot|it _ said|would|promised|day; in the slot|window
      within the? slot|window; delivered|came|arrived in|within the|my slot|time|hour; delivery @num days; day early
      fast|quick and efficient|reliable|cheap delivery|shipping; super fast; fast delivery|shipping; delivery fine|perfect|great|excellent
      ordered __ got|here|received|arrived|came it|here|by|same|next|today|already; @num minutes early; always quick|fast|early; came straight away
      turned up early; quicker|faster than i|expected|expecting|they; left|leave|leaves on time; ahead of time; first out; came out first
      ordered __ here|arrived|came|delivered on|by|the|within|same|in _ day|days|tuesday|wednesday|thursday|friday|saturday|monday|sunday|morning|hours
      it was here on|by|within|the|next|in; money was in my account|bank; in my account|bank within|in|same|next|by|straight|instantly
      much|even sooner|quicker|faster|earlier than; arrives|arrive quickly|fast|on|next|within; came early|promptly|fast
      delivers|delivered fast|quickly|promptly; dispatched quickly|fast|same|next|immediately
      came|arrived|arrives|comes|delivered|delivery|here|got|received|dispatched|order|parcel|package|item|goods|food|taxi|driver|cab|card|engineer|everything very|really|so|super|pretty|extremely|nice|nice|quite|and? quickly|quick|fast|promptly|early|prompt|swiftly|speedily
      in|within|under|after just|only|a? @num|couple|few of? days|day|hours|minutes _ delivered|arrived|here|came
      arrived|delivered|came|here|received|got _ @num|couple|few _ days|day|hours|minutes|hour|week
      delivery in|within|took|was|next @num|day|two|only|just|under|one; on the day|date promised|stated|agreed|i|they|it|as
      speedy|quick|fast|prompt|swift|rapid|efficient|great|excellent|timely and? reliable|efficient|safe|free|easy delivery|shipping|service|dispatch|transfer
      fast|quick|speedy|prompt|swift|rapid|instant delivery|shipping|dispatch|postage|arrival|pickup|pick|transfer|transfers|turnaround|installation|shipment|ride|journey
      instant|instantly transfer|transfers|transferred|transferred
      driver|cab|taxi|ride|uber|car|courier|engineer|technician _ on time|early|punctual|promptly|quick|quickly|minutes; here in|within|next|by|on|before
      picked up on|in|within|quickly; turned up|came on|right|bang|exactly time|when|dot; arrived as
      installed|fitted|repaired|delivered on|the|within|next|same time|day|week; on time and|every|as|with|always|again
      always|usually|generally on time|punctual|early|prompt; got here quickly|fast|early`,
    topic: `
      delivery date|time|slot|service|company|driver|times; postage time; installation date; lead time; the|my delivery; delivery service|time|times|date
      shipping time|times; delivery; deliveries; shipping; dispatch; courier; arrival; takeoff; departure`,
  },
  {
    driver: 'lost_or_damaged',
    bareMention: 'neutral',
    bad: `
      lost|lose|losing|misplaced|stole|stolen|=missing|damaged|damage|destroyed|ruined|smashed|broke|broken|crushed my|our|the|a|his|her|both|all|@num? _ luggage|parcel|package|order|bag|bags|suitcase|baggage|item|items|delivery|letter|shipment|documents|stuff|belongings|stroller|car|goods|laptop|guitar|clothes|passport|post|contents|furniture|screen|property
      luggage|parcel|package|order|bag|bags|suitcase|baggage|item|items|delivery|letter|shipment|documents|stuff|goods|contents be|is|was|were|has|have|got|get|been|gone|went|came|arrived|still|apparently? _ lost|=missing|stolen|damaged|broken|destroyed|smashed|crushed|ruined|misplaced|scratched|dented|ripped|torn|opened|soaked|wet|nowhere|incomplete|wrong
      lost luggage|bag|bags|parcel|package|baggage|item|order|in|by|it|suitcase|items; lost in transit|the|post|shipping; went missing; gone missing
      go missing; missing part|parts|item|items|piece|pieces|luggage|bag|bags|from|parcel|screws|order|components|package
      part|parts|item|items|piece|pieces|screws|@num|half missing; items|item be|was|were missing
      arrive|arrived|came|come|delivered|received|turned|got|receive|showed __ damaged|broken|smashed|cracked|crushed|wet|dented|torn|scratched|bent|shattered|ripped|opened|defrosted|melted|chipped|incomplete|faulty|soaked|squashed|ruined|pieces|empty|dirty
      damaged in|on|beyond|and|by|box|item|parcel|package|goods|luggage|during|packaging|again; water damaged
      @part _ damaged|smashed|cracked|crushed|dented|torn|scratched|bent|shattered|ripped|chipped|squashed|broken|soaked
      broken in transit|on|item|glass|pieces|when|upon|parts|screen|into; in pieces; in bits
      send|sent|sends|received|got|delivered|gave|receive|deliver @me? the|a? wrong|incorrect|someone|different|another item|items|product|order|size|colour|color|one|thing|food|model|part|parts|else|goods
      wrong item|items|order|size|colour|color|product; empty box|parcel|package|envelope; poorly|badly|not packed|packaged|packed|wrapped; poor packaging
      bad packaging; packaging _ damaged|poor|inadequate|terrible|ripped|torn|open; no packaging|protection|padding; left in the rain|bin|open|street
      left outside; thrown over; threw _ over|fence; nowhere to be found; tracking say delivered but
      says|shows|marked|said _ delivered but|although|when|yet|however|and
      luggage|bag|suitcase _ not|still|never|no _ here|arrived|come|found|there|made|arrive; where is|are _ bag|luggage|suitcase|baggage
      still =missing|lost; find my|our|the luggage|bag|bags|parcel|baggage|suitcase; locate my|our|the luggage|bag|bags|parcel|baggage|package; mishandled
      damaged in|on|when|and|by|box|goods|item|my|our|luggage|bag; @part _ crushed|smashed|dented|torn|ripped|squashed|shattered|damaged
      smashed|shattered|squashed|crushed to|box|in|and|when|on|my|items
      sent|send|sends|received|got|gave|delivered|receive|get|came me|us? __ wrong _ size|colour|color|item|items|product|one|order|thing|model|parcel|food|part|shoes|book|flavour
      wrong item|items|product|size|colour|color|model|order|parcel|food|shoes; ordered _ size|a|the|in __ sent|received|got|came
      they sent me a|size _ size|@num; half of|the|my it|order|items|food was|were|is|=missing
      items|item|drinks|drink|food|things|parts|one|two|chairs|something|order|fries|half|burger|sauce|meal|stuff|pieces _ missing; always something missing
      order _ wrong|incorrect|incomplete|=missing; never|not receive|received|got my|the|our|it|them|order|parcel|item|package|goods
      delivered to|at the|a? wrong|neighbour|someone|different
      left|leave|leaves|leaving _ parcel|package|it|them|outside|in|with __ rain|street|doorstep|bin|neighbour|door|open|road
      dumped|thrown|threw|throw|throws|left parcel|package|it|over|outside _ fence|gate|rain|door|garden|street|bin; wrong address|house|door|person
      luggage|bag|bags|suitcase|baggage _ not|still|never|left|lost|=missing|delayed|where|gone|without|stuck|did _ here|arrived|arrive|made|make|come|found|there|in|behind|at|on|yet
      no luggage|bag|bags|suitcase
      lost|lose|losing|loses|misplaced|damaged|broke|destroyed|ruined|delayed _ luggage|bag|bags|suitcase|baggage|stroller|checked
      without|find|locate|locating|finding|track|where|waiting|wait|need|want|get|return|returned|for|still|deliver|delivered|delivery|=missing _ my|our|the|his|her|their|is|husbands|wifes luggage|bag|bags|suitcase|baggage
      @num @time without|later|no|and my|our|any|a|no|still _ luggage|bag|bags|clothes
      bag|bags|luggage be|is|are|was|were|been|got|went|has|have|still _ lost|=missing|damaged|broken|ruined|destroyed|gone|delayed|nowhere|left|soaked|wet|sitting
      lost my|our|the luggage|bag|bags; luggage claim|service; baggage claim; stole my|from|our|parcel; ruined my|our|the clothes|bag|luggage|carpet|item
      damage|damaged|ruined by|in|during|to the; scratches|dents on|all|in
      arrived|came|was|were|are|turned|up damaged|smashed|crushed|dented|torn|ripped|shattered|squashed|leaking|opened|incomplete|soaked
      arrived|came|turned|up|out|with open|broken|empty|cracked|damaged|wet; missing from my|the|our|order|bag|delivery|box|parcel
      lost my|our|the|his|her|their _ bag|bags|clubs|luggage|seat|stroller|parcel|package|order|suitcase|phone|item
      bag|bags|luggage|suitcase|baggage _ =missing|lost|damaged|broken|delayed|nowhere
      two|three|my|our|@num parcels|parcel|bags|package lost|=missing|stolen; lost bag|bags|luggage|baggage|parcel|package
      missing bag|bags|luggage|baggage|parcel|item|items; where is|are my|our|the bag|bags|luggage|suitcase|baggage|case
      package|parcel|order|it|tracking|app|they says|said|say|marked|shows _ delivered __ not|but|never|nothing|no|nowhere|wasn
      threw|thrown|throw|tossed my|the|our|parcel|it over|package|box; somebody|someone else|elses order|parcel|food|item|package
      sent|gave|delivered|received|got _ wrong|somebody|someone|different tablets|order|meal|prescription|else|size|colour|pizza|item|product
      half my|the|our order|shopping|food|items|meal =missing|gone|was; contents _ smashed|broken|=missing|damaged|everywhere; clothes|gifts ruined
      damaged my|the|our|in|by|during; marked|says|said|shows|show|claims|claim|marks|saying as? delivered _ but|nothing|not|when|never|although
      @num items|item|things short|missing|damaged|broken; with a _ missing|broken|cracked|damaged
      bag|case|suitcase|pushchair|stroller|box|parcel came|arrived|was|is|turned back? _ missing|broken|ripped|damaged|torn|cracked|open|wet|soaked
      left it|parcel|package|them outside|on|in where|the|doorstep|rain|street; doorstep
      someone|somebody elses|else|else's groceries|order|parcel|food|shopping; broken when it|they|we arrived|came|opened|got
      still no|without|missing|waiting _ bag|bags|luggage|suitcase`,
    good: `
      in one piece; well|securely|beautifully|carefully|perfectly|safely|properly|nicely|brilliantly packaged|packed|wrapped|protected
      arrived|delivered|came|received safely|safe|intact|undamaged|well|in perfect|good|excellent|great|one; arrived safe; undamaged; unbroken
      safe and sound; well packed|packaged; nothing be|was|is|got damaged|broken|missing|lost; no damage; found my luggage|bag|bags|phone|ipad|parcel
      returned my lost; located my|our|the luggage|bag|bags|parcel|package; all items present|there|correct; correct item|order|items
      great|good|excellent|lovely|beautiful|careful|secure|nice packaging|packing|packed|packaged
      well|carefully|nicely|safely|beautifully|securely packed|packaged|wrapped|protected
      packaged|packed|wrapped well|carefully|nicely|securely|beautifully; arrived|delivered|came intact|safe
      arrived|came|delivered|received _ perfect|great|excellent|good|pristine|immaculate condition
      found|got|located|finding|finding|returned my|our|his|her|a lost|missing? luggage|bag|phone|bags|suitcase|ipad|laptop|wallet|passport|glasses|jacket|kindle|package
      everything arrived|came|in _ intact|safe|safely|one|perfect
      bag|bags|luggage|suitcase _ arrived|delivered|found|came|out|here|safe _ to|first|safely|hotel|out|quickly|thanks|finally; bag was delivered
      bags came out; bag just came; bag arrived; always puts parcels|it|them somewhere|in safe; safe place
      packed|packaged|wrapped really|very|so|extremely well|carefully|nicely|securely; packaging be|was|is @very? good|great|excellent|perfect|secure|lovely`,
    topic: `
      =packaging; lost luggage|property`,
  },
];
