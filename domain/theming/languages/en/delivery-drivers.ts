import type { DriverDictionary } from '../../language.types.js';

/** What was to arrive, how it arrived, and who else would have done it better. */
export const deliveryDrivers: readonly DriverDictionary[] = [
  {
    driver: 'delivery_delay',
    bareMention: 'neutral',
    bad: `
      delivery|parcel|package|order|shipment|item|goods|flight|train|bus|plane|food|pizza|meal|engineer|driver|technician|courier|replacement|card|post|letter|luggage|bag|bags|stuff|furniture|sofa|bike|product|installation|plumber|cab|taxi be|is|was|were|came|arrived|arrives|has|has been|have|turned|got|been|still|running|keeps|kept|being|departed|left|now|getting _ late|delayed|overdue|behind|delay|pushed|postponed|rescheduled
      late delivery|deliveries|arrival|arriving|flight|flights|train|departure|order|parcel|again|shipment|by; =late; too late; very late; @num @time late
      delayed; delay; delays; flight delay|delays|delayed|be|late; delayed flight|flights|delivery|order|by|for|again|due
      arrive|arrived|came|come|deliver|delivered|turned|shipped|departed|sent|landed|left __ late|later|delayed|overdue; late arrive|arrived
      days|weeks|hours|minutes late; weeks after; @num @time after|later|past than? I|it|the|ordering|ordered|expected|promised|due|scheduled|delivery
      not|never|still|yet arrive|arrived|come|came|delivered|deliver|shipped|ship|dispatched|turned|sent|received|receive|here|showed|got|get|departed _ order|parcel|package|delivery|item|yet|it|my|the|anything|still|on
      @goods _ not|never arrive|arrived|come|came|delivered|shipped|turned|received|showed|dispatched|here|turn
      @goods never|still not? arrived|came|turned|showed|come|here|delivered; not arrive; not arrived; never arrived; never came; never delivered
      not been? delivered; not delivered; yet to arrive|be|receive|come; still not arrive|here|received|receive|come|delivered|got|shipped
      still no sign|delivery|parcel|order|package|item
      still waiting for|on my|the|our|a|it|delivery _ delivery|order|parcel|package|item|replacement|goods|shipment|to|flight|bag|luggage|card|router|sofa|new|be
      wait|waiting|waited for _ delivery|parcel|package|order|driver|item|luggage|bag|shipment|plane|flight|gate
      never receive|received|got|get my|the|our|it|any|a|anything|parcel _ order|parcel|package|item|delivery|it|goods|card|letter
      not receive|received my|the|our|it|any|a|anything _ order|parcel|package|item|delivery|goods|product
      miss|missed|missing my|our|the connection|connecting|connections|flight|delivery|slot|birthday|christmas|wedding; missed delivery|deliveries
      wait in all day; slow delivery|shipping|dispatch|postage
      delivery|shipping|dispatch _ slow|ages|forever|long|weeks|delayed|terrible|poor|joke|awful|nightmare
      delivery date _ changed|pushed|moved|missed|passed|keeps|changing|changes; keep|keeps|kept changing|pushing|moving|delaying _ delivery|date
      behind schedule; overdue; stuck on|at|in _ tarmac|runway|depot|plane|customs|warehouse|airport|gate|transit|sorting
      sit|sitting|sat|stuck on|at the|a? tarmac|runway|plane|gate|depot|warehouse; tarmac; stranded; held up in|at; out of stock; back order|ordered
      backorder; backordered; stuck in transit; no tracking|driver|delivery; tracking _ not|says|updated|wrong|shows|never|stuck|changed
      delivered to the? wrong|neighbour|someone; wrong address|house|door; where is my order|parcel|package|delivery|item|stuff|bag|flight
      expected delivery _ passed; next day delivery _ not|never|took|arrived|days|but; took @num @time to arrive|deliver|come|ship|reach
      take @num @time to arrive|deliver|come|ship|reach; @num @time to arrive|be|deliver|ship _ delivered|arrive|deliver; @num @time delay`,
    good: `
      deliver|delivered|arrive|arrived|came|turned|delivery|shipped|here|received|got|parcel|order|flight|departed|landed __ early|earlier|on|ahead|next|quickly|fast|promptly|swiftly|sooner|same|before|prompt|within|quick|speedily time|schedule|day|than|and|expected|morning|all
      arrive|arrived|delivered|came|delivery|turned|order|parcel|package|flight be|was|is? early|quickly|promptly|fast|quick|punctual|prompt|timely|swift|speedy
      early delivery|arrival; delivered _ early; arrived _ early
      fast|quick|prompt|speedy|swift|next|rapid|free|timely|punctual|great|excellent|efficient|super|same day? delivery|shipping|dispatch|postage|deliveries
      delivery|shipping|dispatch be|is|was @very? fast|quick|prompt|excellent|great|perfect|good|brilliant|spot|early|smooth|speedy|swift|efficient; on time
      ontime; right on time; bang on time; ahead of schedule|time; earlier than expected|promised|planned; sooner than expected
      before the? expected|promised|due; punctual; punctually; when expected|promised; on schedule; great|easy|good|excellent|accurate|live tracking
      no delays|delay; arrived as promised|planned|expected|scheduled; exactly on time; made my connection|flight`,
    topic:
      'delivery; deliveries; delivery date|time|slot|service|company|driver|times; shipping; shipment; dispatch; tracking; courier; arrival; departure; postage time; installation date; eta; lead time',
  },
  {
    driver: 'lost_or_damaged',
    bareMention: 'negative',
    bad: `
      lost|lose|losing|misplaced|stole|stolen|missing|damaged|damage|destroyed|ruined|smashed|broke|broken|crushed my|our|the|a|his|her|both|all|@num? _ luggage|parcel|package|order|bag|bags|suitcase|baggage|item|items|delivery|letter|shipment|documents|stuff|belongings|stroller|car|goods|laptop|guitar|clothes|passport|post|contents|furniture|screen|property
      luggage|parcel|package|order|bag|bags|suitcase|baggage|item|items|delivery|letter|shipment|documents|stuff|goods|contents be|is|was|were|has|have|got|get|been|gone|went|came|arrived|still|apparently? _ lost|missing|stolen|damaged|broken|destroyed|smashed|crushed|ruined|misplaced|scratched|dented|ripped|torn|opened|soaked|wet|nowhere|incomplete|wrong
      lost luggage|bag|bags|parcel|package|baggage|item|order|in|by|it|suitcase|items; lost in transit|the|post|shipping; went missing; gone missing
      go missing; missing part|parts|item|items|piece|pieces|luggage|bag|bags|from|parcel|screws|order|components|package
      part|parts|item|items|piece|pieces|screws|@num|half missing; items|item be|was|were missing; incomplete order|delivery
      arrive|arrived|came|come|delivered|received|turned|got|receive|showed __ damaged|broken|smashed|cracked|crushed|wet|dented|torn|scratched|bent|shattered|ripped|opened|defrosted|melted|chipped|incomplete|faulty|soaked|squashed|ruined|pieces|empty|dirty
      =damaged; damaged in|on|beyond|and|by|box|item|parcel|package|goods|luggage|during|packaging|again; water damaged; damage; damages to
      @part _ damaged|smashed|cracked|crushed|dented|torn|scratched|bent|shattered|ripped|chipped|squashed|broken|soaked; crushed; smashed; shattered
      dented; dent; torn; chipped; squashed; cracked; bent; broken in transit|on|item|glass|pieces|when|upon|parts|screen|into; in pieces; in bits
      wrong item|items|product|order|size|colour|color|thing|things|parcel|one|goods|food|model|part|parts delivered|sent|arrived|received|shipped|came|in|again|was|and
      send|sent|sends|received|got|delivered|gave|receive|deliver @me? the|a? wrong|incorrect|someone|different|another item|items|product|order|size|colour|color|one|thing|food|model|part|parts|else|goods
      wrong item|items|order|size|colour|color|product; empty box|parcel|package|envelope; poorly|badly|not packed|packaged|packed|wrapped; poor packaging
      bad packaging; packaging _ damaged|poor|inadequate|terrible|ripped|torn|open; no packaging|protection|padding; left in the rain|bin|open|street
      left outside; thrown over; threw _ over|fence; nowhere to be found; tracking say delivered but
      says|shows|marked|said _ delivered but|although|when|yet|however|and; stolen from|by|in|parcel|package|luggage; scratches on|all; tampered
      leaked all|in|everywhere; luggage|bag|suitcase still|not|never|did
      luggage|bag|suitcase _ not|still|never|no _ here|arrived|come|found|there|made|arrive; no luggage|bags; where is|are _ bag|luggage|suitcase|baggage
      want|need|get my bag|bags|luggage|clothes|suitcase; find|locate|get|track|lost|without|waiting _ luggage|bag|bags|suitcase|baggage
      @num @time without luggage|bag|bags|my; still missing|lost; find my|our|the luggage|bag|bags|parcel|baggage|suitcase
      locate my|our|the luggage|bag|bags|parcel|baggage|package; mishandled; missing from|in`,
    good: `
      perfect|good|excellent|great|immaculate|pristine|mint|one|tip condition; in one piece; intact
      well|securely|beautifully|carefully|perfectly|safely|properly|nicely|brilliantly packaged|packed|wrapped|protected
      arrived|delivered|came|received safely|safe|intact|undamaged|well|in perfect|good|excellent|great|one; arrived safe; undamaged; unbroken
      safe and sound; well packed|packaged; great|good|excellent|lovely|beautiful|careful packaging|packing
      nothing be|was|is|got damaged|broken|missing|lost; no damage; found my|our|the lost|missing luggage|bag|parcel|phone|item|bags|suitcase
      found my luggage|bag|bags|phone|ipad|parcel; returned my lost; located my|our|the luggage|bag|bags|parcel|package; complete order
      all items present|there|correct; everything _ there|present|intact|included; correct item|order|items`,
    topic: '=packaging; breakage; breakages; lost property; lost and found; luggage; suitcase; my bag; lost bag; missing bag',
  },
  {
    driver: 'competitor',
    bareMention: 'negative',
    bad: `
      switch|switching|switched|switches|move|moving|moved|going|go|change|changing|changed|defect|transfer to|over to? another|a|different|new|someone|your|other|@brand different|new|other|another? provider|company|supplier|bank|carrier|competitor|competitors|airline|network|insurer|else|brand|vendor|firm|retailer
      switch to @brand; switching to @brand|another|a
      switch provider|providers|supplier|suppliers|bank|banks|carriers|company|companies|airlines|airline|insurers|networks
      change|changing provider|providers|supplier|suppliers|bank|banks|carriers|company|companies|airlines|insurers|networks
      move|moving|moved|go|going|gone|went|switch|switching|leave|leaving|take|taking|took|buy|buying|shop|shopping|look|looking|business|money|custom|fly _ elsewhere
      elsewhere; somewhere else
      another|different|other|new|rival|alternative|better provider|supplier|carrier|bank|insurer|airline|airlines|network|retailer|company|companies|providers|suppliers|banks|brands|vendor|carriers|insurers
      your|the competitor|competition|competitors|rivals; competitor; competitors; competition; leave|leaving you|for @brand|another
      @brand would|do|does|are|is|offer|offers|has|have|never|can|could|will|did|would have; @brand _ better|cheaper|faster|quicker; better than you|yours
      better elsewhere|service|with|from|deal _ elsewhere|others|other|competitor|competitors|another|@brand; stick|sticking with @brand|another
      should|will|ill|wish|next|time|rather|could have|had|be|use|go|gone|stayed|stuck|fly|flown|flying|booked|used|bought|chosen|with|going|using @brand
      go|going|gone|stick|stay|back|went|fly|flying|fly with|on|to @brand; back to @brand; prefer @brand; unlike @brand
      compared to|with @brand|other|others|your|another; others do|manage|can|offer|provide|charge|would
      any other company|provider|airline|bank|supplier|carrier
      other companies|airlines|providers|banks|suppliers|retailers|stores do|manage|can|offer|would|are|have|give
      cheaper|better|faster with|at|from another|a|other|@brand|competitor|others
      looking|look|search|searching|shopping|shop for a|another|an|new|around alternative|alternatives|new|different|other|provider
      alternative provider|supplier|company; look around; shop around; use a|someone different|else; go with someone else; use someone else
      worst|worse _ of|than all|any|other|others|@brand|my providers|airlines|banks|companies|previous|old|last
      worse than my? @brand|previous|old|last|other|any; miss my old|previous provider|supplier|bank`,
    good: `
      better|cheaper|faster|easier|friendlier|nicer|quicker|improvement|superior|ahead|preferable than|over|on|to|of my|the|our|all|any|your|most|other|@brand _ previous|old|last|other|others|former|competition|competitors|rivals|provider|supplier|@brand
      better than @brand|others|other|anyone|any|anywhere|everyone|the|most|all|my
      so|much|far|way better|easier|cheaper than @brand|my|other|others|any|the
      switch|switched|moved|came|changed|glad|happy|pleased|move over|to? _ from @brand|my|another|previous|old
      glad|happy|pleased|so I|we|that|to switched|moved|changed|chose|switch; moved|switched|came to|over you|to from
      best of all|the|any providers|suppliers|companies|banks|airlines|i
      best bank|airline|provider|supplier|company|network|carrier|insurer|store I|ever|around|by|in|out|there
      not|never|no switch|switching|leave|leaving|change|changing|go|going|move|look _ elsewhere|provider|providers|anywhere|another|else
      no need to look|go|shop elsewhere|anywhere|around; would not go|use|bank|shop anywhere|elsewhere|anyone
      unlike other|others|my|most|some _ companies|providers|banks|airlines|suppliers|ones|places
      other companies|providers|banks|airlines|stores could|should|need learn|take|to; heads above|and shoulders; head and shoulders
      beats @brand|others|the; only airline|bank|company|provider|supplier I|we will|use|trust|would`,
    topic: '@brand; previous|old|last|former provider|supplier|bank|insurer|company|carrier|network; industry standard',
  },
];
