import type { DriverDictionary } from '../../language.types.js';

/** Bills, prices, offers. */
export const moneyDrivers: readonly DriverDictionary[] = [
  {
    driver: 'billing_refund',
    bareMention: 'neutral',
    bad: `
      charge|charged|bill|billed|debited|debit|invoiced|invoice @me|my|our|card|account|the? _ twice|double|again|wrong|incorrectly|wrongly|extra|too|for|more|without|even|after|full|different|over|incorrect|unfairly|late|three
      charge _ twice; double charge|charged|charging|billed|billing|payment; be|was|were|been|got|being charged; overcharge; overcharged; over-charged
      overbilled; overpaid; mischarged; keep|kept charging|billing|taking
      wrong|incorrect|inaccurate|surprise|unexpected|unexplained|extra|additional|mystery|hidden|false|unauthorised|unauthorized|huge|massive|duplicate|erroneous|inflated|random|bogus|estimated|late|confusing|ridiculous|shock|strange|unknown bill|bills|billing|charge|charges|invoice|invoices|amount|payment|payments|fee|fees|debit|reading|balance|statement|direct
      bill|bills|invoice|invoices|statement|billing|balance be|is|are|was|were|has|keeps|still @very? _ wrong|incorrect|confusing|high|higher|doubled|unclear|never|late|different|mess|inaccurate|estimated|up
      bill shock; bill|invoice|charge|amount not match|add; bill go|went|gone|goes up; bill increase|increased|doubled|tripled
      billing error|errors|issue|issues|problem|problems|dispute|mistake|mistakes|department|mess|nightmare|fiasco
      payment not|never|failed|declined|rejected|issue|issues|problem|missing|lost|bounced|error; payment _ not|never|twice|declined|rejected|failed|lost
      took|take|taken|taking|stole|steal|withdrew|deducted|deduct|kept|keep|keeping|owe|owes|owed @me? the|my|too|a? payment|payments|money|cash|funds|deposit
      took money|payment; take money; taken twice; out of pocket; money back now|please|yet|still|or|immediately; want my|a|our|full money|refund|deposit
      where is my refund|money; give me my|a|back? money|refund; no refund|refunds|reimbursement|credit|money|compensation; without refund
      refund _ not|never|refused|denied|declined|rejected|still|yet|late|delayed|wrong|missing|short|incomplete|incorrect
      not|never|nobody|refuse|refused|deny|denied|decline|declined|wont|won't|fail|failed|still|waiting|wait|chase|chasing|await|awaiting|fight|fighting|struggle|yet|without|no __ refund|refunded|reimbursed|reimbursement|reimburse|credited
      wait|waiting|waited for|on _ refund|money|reimbursement|credit|repayment
      refund|reimbursement|credit take|takes|took|taking|taken|has|is|was|did|still _ long|forever|ages|weeks|days|months|not|never|over|too|so|@num
      refund delayed|overdue|outstanding|pending|refused|denied; partial refund; only refunded; only get|got|received|refund|refunded half|part|partial
      money be|has|have gone|not|still|never|taken|been; lost|lose my|our money|deposit
      not get|got|receive|received|had|have|seen|given my|our|the|any money|deposit; late fee|fees; hidden fee|fees|charge|charges|cost|costs
      cancellation fee|charge|fees; admin fee; extra fee|fees|charge|charges|cost; charge a|an fee; change fee|fees; fees; surcharge; billed for
      pay|paid twice|double|extra; paid _ twice; pay for something|a|nothing|service _ not|never; dispute; chargeback
      direct debit _ wrong|twice|cancelled|failed|taken|increased|doubled|changed|without; debt collector|collectors|collection; sent to collections
      without authorization|authorisation|permission _ card; unauthorised; unauthorized; stolen money; stealing|steal|stole _ money; taking money
      rip off bill; card declined; declined my card`,
    good: `
      refund|money|credit arrived|came|received|processed _ next|same|within|@num day|@num|hours|week
      refund|refunded|reimbursed|reimbursement|money|credit|credited|reimburse _ quick|quickly|immediate|immediately|prompt|promptly|fast|instant|instantly|straight|arrived|processed|issued|received|easily|easy|straightforward|smooth|within|same|full|next|swiftly|efficiently|hassle
      quick|prompt|fast|full|immediate|instant|easy|swift|hassle|speedy|no refund|refunds|reimbursement|quibble|credit
      got|get|received|receive|gave|give|given|issued|had|processed @me? my|a|the|our full|prompt|quick|partial|immediate? refund|reimbursement|credit|money|deposit
      got my money; refunded me|my|the|us|in|straight|immediately|without|everything|within|fully; reimbursed me|us|for|the|fully
      credited my|me|the|back|our
      bill|billing|invoice|invoices|charge|charges be|is|was|were|are corrected|fixed|right|correct|accurate|clear|adjusted|reduced|waived|reversed|removed|easy|sorted|resolved|explained|lower
      corrected|fixed|adjusted|reduced|waived|reversed|removed|lowered|explained my|the|a|our? incorrect|wrong|extra? bill|billing|charge|charges|fee|fees|invoice
      waive; waived; money back guarantee|straight|quickly|immediately|within|no|in
      accurate|clear|correct|easy|transparent|simple bill|billing|bills|invoice|invoices|payment; payment _ easy|simple|smooth|quick|seamless; easy to pay
      easy payment; payment plan; no hidden fees|charges|costs|fee`,
    topic: `
      bill; billing; invoice; invoices; refund; refunds; refunded; reimbursement; payment; payments; charge; charges; charging me; direct debit; debit
      deposit; credit note; my money; money back; fee; statement; transaction; transactions; overdraft; credit card; meter reading; final bill; balance`,
  },
  {
    driver: 'price',
    bareMention: 'negative',
    bad: `
      expensive; overpriced; over priced; pricey; pricy; costly; extortionate; extortion; exorbitant; rip off; ripoff; ripped off
      ripping people|us|me|customers off; daylight robbery; robbery; steep; too much money|for; cost|costs|charge|charges too|so|way|far|an much|high|arm
      too dear; dear for
      price|prices|pricing|cost|costs|rate|rates|fare|fares|tariff|premium|premiums|fees be|is|are|was|were|has|have|keep|keeps|seem @very? _ high|higher|ridiculous|steep|expensive|excessive|extortionate|outrageous|crazy|insane|unfair|ridiculously|up|much|unreasonable|rising|increasing|going|doubled|increased
      high|higher|excessive|outrageous|ridiculous|crazy|insane|unreasonable|inflated|sky price|prices|pricing|cost|costs|rate|rates|fare|fares|premium|premiums|fees|high
      price|prices|rate|fare|premium|cost|tariff|rates|fares|subscription|premiums|rent|fees go|goes|went|gone|jumped|doubled|shot|tripled|crept|hike|hiked|rise|rises|rose|increase|increased|increases|increasing|hikes|up
      put|puts|putting|raised|raise|raising|increase|increased|increasing|hike|hiked|hiking|jack|jacked|doubled|double up? the|my|your|our|their? price|prices|rate|rates|premium|cost|costs|fare|fares|tariff|subscription|fees|rent
      price hike|hikes|increase|increases|rise|rises|gouging; rate hike; gouge; gouging; increase|hike|rise in price|prices|cost|costs|rates|premium
      not|poor|bad|terrible|no|zero|little worth|value _ money|price|cost|penny|it; poor|bad|terrible|no|zero|awful|little|not value
      not worth the|it|what|that|paying|a money|price|cost|penny; not worth it; worth half
      pay|paid|paying so|too|this|that|way|far|good|top|premium much|more|money|dollar|price; waste of money; money grabbing; money grab; cash grab
      money hungry; greedy; greed; cheaper elsewhere|else|at|on|with|online|than; cheaper than you; found _ cheaper; more expensive than; can not afford
      can't afford; unaffordable; cannot justify; for the price|money; at that|this price; what I|we pay; more than I|it|others|anyone; could be cheaper
      charge through the nose; cost a fortune|bomb; costs a fortune; small fortune; fortune; loyal customer _ more; premium price`,
    good: `
      good|great|excellent|fantastic|best|brilliant|amazing|fair|decent|superb|real|unbeatable|exceptional|incredible|reasonable value; value for money
      value for the; worth every; worth the|it money|price|cost; well worth; worth it
      good|great|excellent|fair|reasonable|competitive|low|best|lower|affordable|fantastic|decent|cheap|cheaper|unbeatable|amazing price|prices|pricing|rate|rates|cost|costs|fare|fares|quote|tariff|premium
      price|prices|pricing|cost|rate|rates|fare|fares|quote be|is|are|was|were @very? good|great|excellent|fair|reasonable|competitive|low|right|best|lower|affordable|fantastic|decent|cheap|unbeatable|cheaper
      cheap; cheaper; cheapest; inexpensive; affordable; reasonably priced; well priced; fairly priced; competitively priced; bargain
      saved @me? money|@num|a|so; save money; saving money; price match|matched; matched the price
      lowered|reduced|dropped my|the|our price|bill|rate|premium|cost; money well spent; bang for`,
    topic: `
      price; prices; pricing; cost; costs; premium; fare; fares; tariff; value; =rates; subscription cost|price|fee; delivery cost|charge|charges|fee
      shipping cost|costs|fee|fees; postage`,
  },
  {
    driver: 'discounts',
    bareMention: 'neutral',
    bad: `
      discount|code|coupon|voucher|promo|promotion|=offer|deal|rewards|=points|cashback|gift _ not work|apply|accepted|valid|accept
      code|coupon|voucher|promo|promotion|=offer|deal|rewards|=points|cashback|credit|gift _ not|never|invalid|expired|rejected|refused|denied|removed|disappeared|missing|declined|failed|vanished
      discount|coupon|voucher|promotion|offer|deal|cashback|points _ not|never; code _ not|never|invalid|expired|rejected|refused
      not|never|refuse|refused|fail|failed|denied|declined|wouldn't|unable|reject|rejected|no|without|forgot _ honour|honor|apply|accept|get|use|redeem|give|receive|work|applied|honoured|honored|accepted|given|received|got|add|added _ discount|code|coupon|voucher|promotion|promo|offer|deal|points|cashback|rewards|gift
      no discount|discounts|offers|deals|coupon|promotion|rewards|loyalty|voucher|cashback
      new customer|customers get|only|pay|have|offered|receive|deals|offers|rate|rates|discount; only for new customers; for new customers only
      better deal|deals|offer|offers|discount|price for|to|than|as|if new|a|as|you; existing customer|customers get|pay|not|no|never|treated|are
      loyal|long|longstanding|existing customer|customers|ones _ nothing|more|punished|penalised|penalized|less|no|not
      loyalty mean|means|counts|is _ nothing; loyalty penalty|tax; no loyalty; not reward|rewarded|rewarding loyalty|loyal
      false|misleading|fake|bogus offer|offers|discount|advertising|promotion|sale|deal
      discount|offer|promotion|sale be|is|was|were misleading|fake|false|a|not|removed|gone|expired
      lost|lose|took|removed|expired my|the|our all? discount|points|miles|voucher|rewards|deal; points|miles expired|disappeared|missing|not|gone|lost
      voucher|coupon|code|gift card be|is|was _ expired|invalid|rejected|useless|declined|not; bait and switch`,
    good: `
      discount; =discounted
      happy|pleased|thanks|great|good|nice|generous|lovely|love|excellent|fantastic|brilliant|amazing|appreciate|gave|given|received|offered|honoured|honored|applied|thank with|for|the|a|your|me|you|my? _ discount|voucher|coupon|offer|deal|offers|deals|promo|promotion|cashback|points|rewards|gift
      great|good|best|better|excellent|fantastic|amazing|brilliant|generous deal|deals|offer|offers|discount|discounts|promotion|promotions|sale|rewards
      honoured|honored|applied|matched the|my|a discount|offer|code|price|coupon|deal|promotion; goodwill gesture|voucher|credit; gesture of goodwill
      good will gesture; free upgrade|delivery|shipping|gift|month|months; freebie; loyalty reward|rewards|points|scheme|program|programme|bonus
      reward my loyalty`,
    topic: `
      discount code|codes; discounts; coupon; coupons; voucher; vouchers; promo; promo code; promotion; promotions; promotional; cashback
      loyalty scheme|points|program|programme|card; rewards; reward points; =points; =offers; special offer; sale price; gift card; gift cards
      frequent flyer|flier; air miles; =miles; =deals`,
  },
];
