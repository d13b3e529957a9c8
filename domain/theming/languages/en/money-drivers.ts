import type { DriverDictionary } from '../../language.types.js';

/** Bills, prices, offers. */
export const moneyDrivers: readonly DriverDictionary[] = [
  {
    driver: 'billing_refund',
    bareMention: 'neutral',
    bad: `
      charge|charged|bill|billed|debited|debit|invoiced|invoice @me|my|our|card|account|the? _ twice|double|again|wrong|incorrectly|wrongly|extra|too|for|more|without|even|after|full|different|over|incorrect|unfairly|late|three
      charge _ twice; double charge|charged|charging|billed|billing|payment; overcharge; overcharged; over-charged; overbilled; overpaid; mischarged
      keep|kept charging|billing|taking
      wrong|incorrect|inaccurate|surprise|unexpected|unexplained|extra|additional|mystery|hidden|false|unauthorised|unauthorized|huge|massive|duplicate|erroneous|inflated|random|bogus|estimated|late|confusing|ridiculous|shock|strange|unknown bill|bills|billing|charge|charges|invoice|invoices|amount|payment|payments|fee|fees|debit|reading|balance|statement|direct
      bill|bills|invoice|invoices|statement|billing|balance be|is|are|was|were|has|keeps|still @very? _ wrong|incorrect|confusing|high|higher|doubled|unclear|never|late|different|mess|inaccurate|estimated|up
      bill|invoice|charge|amount not match|add; billing error|errors|issue|issues|problem|problems|dispute|mistake|mistakes|department|mess|nightmare|fiasco
      payment not|never|failed|declined|rejected|issue|issues|problem|missing|lost|bounced|error; payment _ not|never|twice|declined|rejected|failed|lost
      took|take|taken|taking|stole|steal|withdrew|deducted|deduct|kept|keep|keeping|owe|owes|owed @me? the|my|too|a? payment|payments|money|cash|funds|deposit
      taken twice; money back now|please|yet|still|or|immediately; want my|a|our|full money|refund|deposit; where is my refund|money
      give me my|a|back? money|refund; without refund
      refund _ not|never|refused|denied|declined|rejected|still|yet|late|delayed|wrong|missing|short|incomplete|incorrect
      not|never|nobody|refuse|refused|deny|denied|decline|declined|wont|won't|fail|failed|still|waiting|wait|chase|chasing|await|awaiting|fight|fighting|struggle|yet|without|no __ refund|refunded|reimbursed|reimbursement|reimburse|credited
      refund|reimbursement|credit take|takes|took|taking|taken|has|is|was|did|still _ long|forever|ages|weeks|days|months|not|never|over|too|so|@num
      refund delayed|overdue|outstanding|pending|refused|denied; partial refund; only refunded; only get|got|received|refund|refunded half|part|partial
      money be|has|have gone|not|still|never|taken|been; pay|paid twice|double|extra; paid _ twice
      direct debit _ wrong|twice|cancelled|failed|taken|increased|doubled|changed|without; debt collector|collectors|collection; sent to collections
      without authorization|authorisation|permission _ card; stolen money; stealing|steal|stole _ money; card declined; declined my card
      no|without|denied|refused|refuse|deny refund|refunds|reimbursement|money back|compensation; no refund|refunds|reimbursement|money back
      not|never refund|refunded|refunding|reimburse|reimbursed
      not|never|still get|got|received|receive|getting|seen|had|have _ refund|refunded|money|reimbursement|deposit|compensation _ back|yet|still|for
      wait|waiting|waited for|on _ refund|money|reimbursement|repayment|compensation|credit; still no refund|money|reimbursement|compensation|credit
      still have not|yet received|had|got|my|been _ refund|money|refunded; took|take|taken|taking|takes|takes @num _ from|out|for|off _ account|card|bank|my
      took|take|taken|taking|takes my|the|our|full|too|double|extra|payment|money _ money|payment|twice|month|still|from|much|again|anyway
      want|like|need|get|give|demand|asking|asked|where is|trying|waiting _ my|our money|refund|deposit back|now|please; want my|our|a money|refund
      cannot|can|could not get|have _ money|refund|@num back; lost @num|my money|all|deposit; lose|losing @num|my money; out of pocket; owe|owes me|us|you
      keep|kept|keeps|still taking|charging|billing|take|charge|took|deducting
      only|just refunded|refund|offered|offer|credited|got|received half|part|partial|voucher|vouchers|a|credit|@num; offered vouchers only|instead
      vouchers|voucher|credit instead|only|not|rather; charged|billed me|my|us|for _ cancellation|something|service|damage|damages|not|never
      wrong|incorrect|another|every|each bill|bills|invoice; bill|bills|invoice|invoices _ wrong|incorrect|different|never
      billing|payment|payments be|was|is|has|have _ wrong|failed|declined|rejected|not|never|twice; payment failed|declined|rejected
      money|payment|amount _ deducted|debited|taken|gone|disappeared|missing|stolen _ but|from|and|twice|not|no|without; deducted from
      unauthorised|unauthorized|unexplained|unexpected|extra|fraudulent charge|charges|payment|payments|transaction|transactions|debit
      charged twice|double|again|extra|wrongly|incorrectly|for; billed twice|double|wrongly|incorrectly|for; overcharging
      stole|stolen|stealing|steal|steals my|our|people|your money; not refundable; free trial _ charged|took|billed|then|cancel
      made|make|makes|making|had|have|forced us|me|to pay _ for|extra|again|twice|@num; ended up paying; cost me|us @num
      charge|charged|charges for everything|it|that|bag|bags|damage|a; a fee; charged me|us a|an|the _ fee
      charge|charged|charging _ me|us|my|card|account __ fee|extra|double|twice|full|again|times|wrong|more|penalty|another|still
      charge|charged|charging me|us @num|for; charged a|an|overdraft|late|@num|another|extra|my _ fee|fees|times|month; overdraft fee|fees
      waiting for _ refund|refunded|compensation; my compensation|deposit; deposit _ missing|not|never|back|kept
      only|still|not refunded|refund for|half|one|part|me; wrong amount; you have taken|took|taken @num|two|my|three|another payment|payments|money|times
      take|taking|took|taken two|three|double|another payments|payment; get a|my refund for|back|on|from _ flight|ticket|item|you|order
      not|nobody _ refunding|refunded|refund; disputed|dispute|disputing a|the|my|this _ charge|charges|bill|transaction; @num still missing
      meter reading|readings _ wrong|never|estimated; sending|sent|sends|send me _ bill|bills|invoice|invoices
      charged|billed|charging _ another|extra month|year|week|time; scammed out of|me; only give|offered|offering me|us? @num|back|credit|vouchers
      give me|us only|@num; instead of @num; amount debited|deducted|taken; debited|deducted from|but|twice|and|my; took _ out of my
      wants|want my @num back; my bill|bills be|is|was|has _ wrong|different|doubled|higher|too|up|incorrect; bill|invoice is wrong|incorrect
      credit|cashback|payment _ not|never|hasnt _ applied|received|arrived|credited
      take|takes|took __ @time to _ get|give|receive|process|issue|send _ refund|refunded|money
      not|never give|return|gave|returned|giving me|us? my? money|deposit back; give me my|the money|deposit back
      refuse|refused|refusing|refuses to give|return|refund _ money|deposit|back|me|it; bill|invoice|amount|total|price|charge __ not match|add|agree
      not match _ quote|quoted|bill|invoice; billed me|us|for something|twice|after|incorrectly; charged _ by mistake|wrongly|error|incorrectly
      without permission|authorisation|authorization|consent; money taken; direct debit _ twice|wrong|went|taken; debt collectors; bailiffs
      @num =gone|=missing|down the; refused|refuse|refuses|denied|deny a|my|the|any|to? refund|refunds; will|would|can|could not refund|reimburse|credit
      not|no give|gave|given|giving|issue|process|receive|received|get|got _ refund|refunded
      money not|never|still _ returned|received|back|refunded|credited; kept|keep|keeping my|our|the|all money|deposit|payment; owed|owe|owes me|us
      charged for|me _ not|never _ used|ordered|received|had|got|have; incorrect|wrong bill|billing|amount|charge|charged|charges|price
      billed|charged after|for _ cancelled|cancelling|cancel|left; still|kept|keep charging|billing|billed|charged|taking|takes me|us|money|my
      bill|bills|invoice|statement _ wrong|incorrect|mess|confusing|mistake|mistakes|errors|error
      money taken|took|gone|missing|disappeared from|out|twice|without; double charged|charge|billed|payment
      never got|received|had my|the|a|any refund|money|cashback; refund _ month|months|weeks|days|ages|forever|nowhere|nothing|pending
      still owe|owed|waiting _ money|refund; payment _ not|taken twice|gone; charged|charging a|an|extra _ fee|charge
      cannot get _ money|refund|deposit back?; compensation _ not|never|refused|offered|pathetic; offered|given credit|store|voucher|a _ instead|note|only
      store credit; credit note; told|said|supposed|meant|advertised __ free __ charged|charge|took|pay|paid|bill
      bill _ double|triple|twice what|than|as|the; more than I|we was|were|agreed quoted; charged more|extra than|for|on
      refund _ not|never|still|yet|promised|wrong|only|denied|half; refund has|have not|never; no sign of _ refund|money`,
    good: `
      got|get|received|receive|gave|give|given|issued|had|processed @me? my|a|the|our full|prompt|quick|partial|immediate? refund|reimbursement|credit|money|deposit
      refunded me|my|the|us|in|straight|immediately|without|everything|within|fully; reimbursed me|us|for|the|fully
      corrected|fixed|adjusted|reduced|waived|reversed|removed|lowered|explained my|the|a|our? incorrect|wrong|extra? bill|billing|charge|charges|fee|fees|invoice
      money back guarantee|straight|quickly|immediately|within|no|in
      accurate|clear|correct|easy|transparent|simple bill|billing|bills|invoice|invoices|payment
      quick|prompt|fast|full|immediate|instant|easy|swift|hassle|speedy|free refund|refunds|reimbursement
      waived|waive|waiving my|the|our|all fee|fees|charge|charges|change; no hidden fees|charges|costs|fee|extras
      credited my|me|us|account|back|our _ account|same|straight|full|for
      refund|refunds|deposit|refunded|money back|was|is|came|arrived|processed|in|received|within _ next|same|days|day|hours|straight|immediately|quickly|week|instantly
      refund came|arrived|processed|received|given|issued|in|within|was _ day|days|account|next
      bill|bills|billing be|is|was|are|always correct|accurate|clear|right|easy; easy|simple|quick to pay; paid back
      payments _ easy|simple|secure|smooth|quick; deposit back; got|received _ full refund
      bill|billing|invoice|charge|charges be|is|was|were|are|got corrected|fixed|accurate|adjusted|reduced|waived|reversed|removed|explained|sorted|right
      refund|refunded|reimbursed|reimbursement|credit|credited _ quick|quickly|immediate|immediately|prompt|promptly|fast|instant|instantly|straight|arrived|processed|issued|received|easily|easy|smooth|within|same|full|next|done|through|swiftly|came|on
      refund|money was|be back|in _ account|card|bank|same|minutes|days; money was|be back; refund in @num|minutes|days; credit is on
      delay repay|compensation paid|received|came|arrived|quickly; delay repay paid; refund came|arrived through|back|quickly|within|in
      full refund no|without|straight|given|within; got|received a full; refunded straight|immediately|within|same|in|quickly|me
      refund _ through|in _ days|hours|minutes; refunded|refund in|within|on the|a|@num _ day|days|hours|week|minutes|spot
      easy|quick|no fuss|hassle|problem|quibble refund|refunds
      money|refund|deposit _ back|returned|refunded|credited _ quickly|within|same|next|full|day|days|no
      got|had|received|given _ refund|refunded|reimbursed _ no|quickly|straight|without|full|immediately|within
      bill|bills always|are|is accurate|correct|clear|right|simple; reversed|refunded|removed|cancelled|waived the _ charge|charges|fee|payment|transaction
      gave|give me|us a|my full? refund; no quibble refund; payment was|is easy|simple|quick|secure|smooth`,
    topic: `
      bill; billing; refund; refunds; refunded; reimbursement; money back; final bill; my refund|bill|bills|invoice|deposit; refund process|request|time
      monthly bill|bills; payment process|system; billing process|system; payments; invoice; invoices; direct debit; deposit; compensation`,
  },
  {
    driver: 'price',
    bareMention: 'neutral',
    bad: `
      expensive; overpriced; over priced; pricey; pricy; costly; extortionate; extortion; exorbitant; ripped off; ripping people|us|me|customers off
      daylight robbery; robbery; too much money|for; too dear; dear for
      price|prices|pricing|cost|costs|rate|rates|fare|fares|tariff|premium|premiums|fees be|is|are|was|were|has|have|keep|keeps|seem @very? _ high|higher|ridiculous|steep|expensive|excessive|extortionate|outrageous|crazy|insane|unfair|ridiculously|up|much|unreasonable|rising|increasing|going|doubled|increased
      high|higher|excessive|outrageous|ridiculous|crazy|insane|unreasonable|inflated|sky price|prices|pricing|cost|costs|rate|rates|fare|fares|premium|premiums|fees|high
      price|prices|rate|fare|premium|cost|tariff|rates|fares|subscription|premiums|rent|fees go|goes|went|gone|jumped|doubled|shot|tripled|crept|hike|hiked|rise|rises|rose|increase|increased|increases|increasing|hikes|up
      put|puts|putting|raised|raise|raising|increase|increased|increasing|hike|hiked|hiking|jack|jacked|doubled|double up? the|my|your|our|their? price|prices|rate|rates|premium|cost|costs|fare|fares|tariff|subscription|fees|rent
      price hike|hikes|increase|increases|rise|rises|gouging; rate hike; gouge; gouging; increase|hike|rise in price|prices|cost|costs|rates|premium
      not|poor|bad|terrible|no|zero|little worth|value _ money|price|cost|penny|it; poor|bad|terrible|no|zero|awful|little|not value
      not worth the|it|what|that|paying|a money|price|cost|penny; not worth it; worth half; money grabbing; money grab; cash grab; money hungry; greedy
      found _ cheaper; more expensive than; can not afford; can't afford; unaffordable; cannot justify; could be cheaper; cost a fortune|bomb
      costs a fortune; small fortune; loyal customer _ more; not worth the|it|what|that|paying|a|my money|price|cost|penny
      pay|paid|paying|charge|charges|charging|cost|costs so|too|way|far|premium|an|ridiculous|crazy much|more|money|high|price|arm|amount|prices
      cost a fortune; hidden fee|fees|charge|charges|cost|costs; fee|fees|charge|charges|extra on|for everything
      fee|fees|charge|charges|delivery|shipping|postage|renewal|insurance|quote|fare|bag|baggage|roaming|booking _ ridiculous|extortionate|expensive|high|steep|excessive|outrageous|crazy|too|joke|insane|rip|robbery
      renewal|insurance|premium|premiums|price|prices|bill|bills|quote|rent|rates|fees|subscription|cost|costs|fare|fares|fee|tariff|plan|package __ went|gone|go|goes|going|jumped|shot|increased|doubled|tripled|risen|rose|rise|crept|rising up|by|from|again|to|every|over|because|each|this|overnight|for|without
      prices are|keep|have _ up|going|rising; want|wanted|wants|charged|quoted|asked|asking @num|me|another _ to|for _ change|move|add|cancel; rip off
      ripoff; too much for; surge pricing|price; charge|charging|charges|pay|paying|charged|paid for everything|extra|water|wifi|bags|luggage|seats|seat
      not cheap; cheaper|less elsewhere|online|with|at|for _ new; loyal|existing|old customers|customer _ more
      price|rate|quote|fare _ not _ get|same|advertised|shown|quoted; could|should|bit be? cheaper
      bit|little|quite|very|so|too|way|more expensive|pricey|dear|steep; more expensive; =waste of my? money on; cheaper elsewhere|else|at|on|with|online
      @num for|to a|one|change|put|use|check|my|add|move|water|bag|internet|sim|butter _ bag|bags|flight|name|seat|drink|coffee|hold|gate|month|bag|crazy|tv
      @num change|baggage|bag|booking|delivery|cancellation|admin|service fee|fees; @num a month _ for|and|is|only|you
      pay|paid|paying so|too|way|far|premium much|more|money|price; was paying __ now; used to be|pay|cost @num|free __ now
      want|wants|wanted|charge|charging|charges|charged __ @num __ bag|bags|change|seat|seats|luggage|hold|name|them|it; make me|us buy|pay extra
      prices|price _ silly|crazy|mad|joke|up|insane|ridiculous|high; price going up; prices went up; mid contract; my bill went|gone|go|going up
      more than I paid|pay; price|fare _ jumped|doubled|changed|higher
      delivery|booking|service|admin|monthly|bag|card|atm fee|fees|charge|charges be|is|are|was|were|too|so|more
      fees are|is|were too|high|extortionate|crazy|ridiculous|more; more than the|my _ food|flight|ticket|item; hidden charges|fees|costs|extras
      add|adds hidden|extra charges|fees; charged|charge for everything|extras; roaming charges|fees|rates
      charges|fees|prices|price|cost|costs be|is|are|was|were a? shock|joke|rip|disgrace|theft; cheaper to buy|book|go|use|get; cheaper if you
      a bit|little dear; shock bill`,
    good: `
      good|great|excellent|fantastic|best|brilliant|amazing|fair|decent|superb|real|unbeatable|exceptional|incredible|reasonable value; value for money
      value for the; worth every; worth the|it money|price|cost; well worth; worth it
      good|great|excellent|fair|reasonable|competitive|low|best|lower|affordable|fantastic|decent|cheap|cheaper|unbeatable|amazing price|prices|pricing|rate|rates|cost|costs|fare|fares|quote|tariff|premium
      price|prices|pricing|cost|rate|rates|fare|fares|quote be|is|are|was|were @very? good|great|excellent|fair|reasonable|competitive|low|right|best|lower|affordable|fantastic|decent|cheap|unbeatable|cheaper
      cheap; cheaper; cheapest; inexpensive; affordable; reasonably priced; well priced; fairly priced; competitively priced; bargain
      saved @me? money|@num|a|so; save money; saving money; price match|matched; matched the price
      lowered|reduced|dropped my|the|our price|bill|rate|premium|cost; money well spent; bang for
      low|small|no|zero|reasonable|fair|lower|cheap fee|fees|commission|charges|premiums|premium|bills|bill|interest
      fee|fees|rates|rate|premium|premiums|bills|bill|charges|prices|price|quote|cost _ low|lower|lowest|reasonable|fair|competitive|good|great|best|excellent|cheaper|cheap|less|unbeatable|affordable
      very|most|really competitive; competitive
      saved|save|saves|saving|savings me|us|on|a|over|about|lot|loads|nearly|around _ @num|lot|money|fortune|loads|hundreds; saved|saving|save @num
      @num cheaper|less|off than|a; no extra|additional|hidden charge|cost|charges|fee|fees|costs; free delivery|shipping|postage|of; for @num you can not
      can not complain for the; half the price; half what I; great|good|excellent value; good selection|range and good|great prices|price
      price drop|dropped|went down; came down in; cheaper too|than; cheap and|as; very|so|dirt|really cheap
      best|good|great|amazing|fair|reasonable|better|brilliant|competitive|decent|lovely deal|price|prices|quote|rates|rate|tariff|fares|value
      cheap|cheaper|cheapest|affordable flights|flight|tickets|fares|plan|tariff|price|prices|insurance|cover|deal|rates
      only @num a|per|for|each month|week|year|day|the|coach|ticket; i saved @num; saved _ @num; saved|saving me|us|about|over|a; cheaper than|too|as
      much cheaper; bills|bill be|is|are|was|were lower|less|cheaper|down; lower bills|bill; best value; good value; works out cheaper; great prices
      free wifi|parking|bags; good|great|excellent|amazing|brilliant|better deal on|from|for; half price sale; good|great deal
      for the price _ wrong|good|great|excellent|happy; good for the price|money; cheap but`,
    topic: `
      price; prices; pricing; cost; costs; premium; fare; fares; tariff; subscription cost|price|fee; delivery cost|charge|charges|fee; exchange rate
      interest rate|rates; fee|fees; quote; the rate|rates; =rates are|were; ticket price|prices; price increase`,
  },
  {
    driver: 'discounts',
    bareMention: 'neutral',
    bad: `
      discount|code|coupon|voucher|promo|promotion|=offer|deal|rewards|=points|cashback|gift _ not work|apply|accepted|valid|accept
      discount|coupon|voucher|promotion|offer|deal|cashback|points _ not|never; code _ not|never|invalid|expired|rejected|refused
      not|never|refuse|refused|fail|failed|denied|declined|wouldn't|unable|reject|rejected|no|without|forgot _ honour|honor|apply|accept|get|use|redeem|give|receive|work|applied|honoured|honored|accepted|given|received|got|add|added _ discount|code|coupon|voucher|promotion|promo|offer|deal|points|cashback|rewards|gift
      no discount|discounts|offers|deals|coupon|promotion|rewards|loyalty|voucher|cashback
      new customer|customers get|only|pay|have|offered|receive|deals|offers|rate|rates|discount; only for new customers; for new customers only
      existing customer|customers get|pay|not|no|never|treated|are
      loyal|long|longstanding|existing customer|customers|ones _ nothing|more|punished|penalised|penalized|less|no|not
      loyalty mean|means|counts|is _ nothing; loyalty penalty|tax; no loyalty; not reward|rewarded|rewarding loyalty|loyal
      discount|offer|promotion|sale be|is|was|were misleading|fake|false|a|not|removed|gone|expired
      lost|lose|took|removed|expired my|the|our all? discount|points|miles|voucher|rewards|deal; points|miles expired|disappeared|missing|not|gone|lost
      bait and switch; false|misleading|fake|bogus offer|offers|discount|promotion|sale
      voucher|coupon|code|promo|promotion|cashback|rewards|=points|bonus|gift|card|discount|offer _ not|never|expired|invalid|rejected|useless|declined|refused|denied|disappeared|missing|failed|vanished|wiped _ work|works|valid|apply|applied|received|accepted|honoured|honored|credited|came|given|arrived
      code|coupon|voucher|promo|bonus|cashback|points expired|invalid|rejected|declined|refused|disappeared|missing|vanished|gone|never
      never received|got|receive|get _ bonus|cashback|voucher|discount|points|reward|rewards|gift; @num off then|but|and|only _ checkout
      gift card|voucher|points|rewards balance? disappeared|gone|zero|expired|empty; new customers|customer get|pay|only _ for|less|cheaper|@num|better
      better deal|deals|offer|offers|discount for new|others; no discount|loyalty; not|never reward|rewarded|rewards loyalty|loyal
      code|voucher|coupon|promo __ not|never|says|say|said|invalid|expired|reject|rejected|refused|work|works
      @num|percent off __ not|never|only|but|then|invalid
      points|miles|credit|bonus|rewards|railcard|cashback|gift never|not|missing|still|didn|haven|disappeared _ posted|post|added|credited|received|came|from|arrived
      travel|flight credit|voucher _ not|expired|invalid|never|use|used; rapid|reward|avios|air points|miles missing|not|gone; new customers get
      i pay @num after|and; no deals; never got|received my|the _ voucher|bonus|code|points|gift|railcard|card|cashback|discount; deals _ not|never|new
      offer|deal|code|voucher|discount|sale have|has|had|was|is _ expired|ended|gone|finished|withdrawn
      cashback|bonus|points|reward never|not tracked|paid|credited|added|received|arrived`,
    good: `
      discount; =discounted; honoured|honored|applied|matched the|my|a discount|offer|code|price|coupon|deal|promotion; goodwill gesture|voucher|credit
      gesture of goodwill; good will gesture; freebie; reward my loyalty
      happy|pleased|thanks|thank|great|good|nice|generous|lovely|love|excellent|fantastic|brilliant|amazing|appreciate|gave|given|received|honoured|honored|applied|got|used|get _ discount|discounts|voucher|coupon|promo|promotion|promotions|cashback|points|rewards|bonus
      great|good|best|better|excellent|fantastic|amazing|brilliant|generous|regular|lots of? deals|offers|discount|discounts|promotion|promotions|sales|rewards|offer
      love|loving|great|good the|your? rewards|loyalty|points|cashback|offers|deals|sales|sale; free upgrade|gift|month|months|coffee|trial|sample|samples
      got _ @num off; @num off my|with|the|first; code worked; good|great|lots of? deals every|on; welcome|switch bonus; used _ code
      code _ no problem|fine|worked|works|easily; got|received|used the|my|a|@num _ bonus|voucher|cashback|railcard|reward|coupon
      bonus within|paid|received|came; free railcard; thanks for the _ voucher|upgrade|credit|points`,
    topic: `
      discount code|codes; discounts; coupon; coupons; voucher; vouchers; promo; promo code; promotion; promotions; cashback
      loyalty scheme|points|program|programme|card; rewards; reward points; =points; =offers; special offer; sale price; frequent flyer|flier; air miles
      air miles|points; loyalty scheme|programme; offers; deals; discount; loyalty points; points; gift card`,
  },
];
