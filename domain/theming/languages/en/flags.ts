import type { FlagDictionary } from '../../language.types.js';

/** Phrases precise enough to interrupt somebody's day; what only sounds alike stands under exceptions. */
export const englishFlags: readonly FlagDictionary[] = [
  {
    flag: 'legal_threat',
    negatable: true,
    phrases: `
      sue you|them|your|the|this|over|for; be|will|going|gonna to? =sue; =suing; =sued
      legal action|advice|proceedings|team|representation|counsel|route|recourse|steps; take legal
      my|our|a|your|the lawyer|lawyers|solicitor|solicitors|attorney|attorneys|barrister; lawyer|solicitor|attorney will|has|have|be|involved; lawsuit
      law suit; class action; small claims; see you in court; take you|them|this|it to court|tribunal; going to court; go to court
      court action|proceedings|claim|order; county court; press charges; ombudsman; trading standards; trade standards; regulator; ofcom; ofgem
      financial conduct authority; fca; fcc; ftc; cfpb; bbb; better business bureau; attorney general; consumer protection|rights act|agency|law
      citizens advice; data protection complaint|breach|authority; information commissioner; gdpr breach|complaint|violation; breach of contract
      letter before action; report you|this|them to _ police|authorities|authority|regulator|commission; litigation; in breach of; consumer rights`,
    exceptions: 'court booking; tennis court; food court; legal name; legal advice line|service|team be',
  },
  {
    flag: 'safety',
    negatable: true,
    phrases: `
      caught|catch|catches|catching on? fire; burst|went into|up in? flames|smoke; on fire; electric shock; electrocuted; electrocute
      smell|smelt|smelled|smelling|leaking|escaping of? gas|burning|smoke; gas leak; carbon monoxide; sparks; sparking
      smoking _ plug|socket|charger|battery|outlet; explode; exploded; exploding; explosion
      burn|burned|burnt|burns my|his|her|our|me|myself|him hand|hands|finger|fingers|face|arm|leg|skin|mouth|house|carpet|daughter|son; got burned|burnt
      injured; injury; injuries; injure; ended up|taken in|to|at hospital; hospitalised; hospitalized; rushed to hospital
      in hospital|the after|because|from|since; =a and e; emergency room; food poisoning; poisoned; allergic reaction; anaphylactic; anaphylaxis
      choke|choking on|hazard; choked on; nearly|almost died|killed|choked|crashed|fell; could have killed|died|been killed|hurt|injured; dangerous
      health and safety; safety hazard|risk|issue|concern|problem; fire hazard|risk; trip|tripping hazard; unsafe; brakes failed|fail|failing|stopped
      brake failure; not safe to; exposed wire|wires|wiring|cable|cables; live wire|wires; broken glass in; glass in my|the food|meal|salad; mold|mould in
      black mould|mold; overheating battery; concussion; broke my arm|leg|wrist|ankle; sick after eating|drinking; danger to`,
    exceptions:
      'be|was|were|is|are|team|agent|she|he on fire today|tonight|lately; agent|team|crew|staff|she|he|you|guys be|was|were|is|are on fire; not dangerous; adds insult to injury; insult to injury',
  },
  {
    flag: 'churn',
    negatable: true,
    phrases: `
      cancel _ and move|switch|go|leave|join|change
      want|going|wish|like|ready|plan|planning|intend|about|will to? be? =cancel my|our|the account|contract|subscription|policy|service|membership|everything
      cancel|cancelling|closing|close my account|subscription|contract|membership|policy|service; lost a customer|me|us|my|our|another|@num
      lost _ customer|custom|business
      never use|using|buy|buying|shop|shopping|fly|flying|order|ordering|book|booking|bank|stay|return|returning|come|coming|go|rent|deal|purchase _ again|you|back|anything
      will|would never|not use|buy|shop|fly|order|book|return|be|come|renew|stay|purchase|rent __ again|back|returning|you|renewing|customer|renew
      never again; last time I|we|you|i'll|that; taking|take|took my|our business|custom|money; business elsewhere
      go|going|gone|look|looking|shop|shopping elsewhere
      be|am|will leaving|switching|changing|moving _ provider|providers|supplier|you|to|company|bank|banks|elsewhere|carriers|network|away
      leave|leaving you|your|for|this company|service|a|another|bank|good|as|after
      switch|switching|move|moving|change|changing to? another|a|different|your|new different|new|other? provider|supplier|bank|competitor|company|carrier|network|insurer|airline
      not renew|renewing|return|returning|be|stay|staying _ contract|subscription|policy|membership|customer|again|back|with|my; will not renew
      won't be renewing|back|returning|using|coming; done with you|this|them|your; i am done|out|off|gone; am|be done with; former|ex customer
      no longer be|use|a|using customer|your|you|shop|fly; as soon as my contract ends|is|expires; when my contract ends|expires|is
      end my contract|subscription|relationship; close my account|accounts; switching to; not recommend _ leaving
      considering|thinking|tempted|contemplating about? of? leaving|cancelling|canceling|switching|moving|changing; porting my number; pac code; boycott`,
    exceptions:
      'never leave; would never leave; never have to wait; cancel|cancelled my appointment|order|flight; never use the; last time I|we spoke|called|checked|ordered|rang|visited|contacted',
  },
  {
    flag: 'abuse',
    negatable: false,
    phrases: `
      fuck you|off|your|u|them; fucking idiot|idiots|moron|morons|cunt|cunts|bastard|bastards|liars|thieves|stupid|useless|retard|retards|bitch|scum|clowns
      fuckers; motherfucker; motherfuckers; cunt; cunts; bastard; bastards; bitch; bitches; arsehole; arseholes; asshole; assholes; wanker; wankers; twat
      twats; dickhead; dickheads; prick; pricks; scumbag; scumbags; scum of; retard; retarded; retards; slut; whore
      you be|are|all|bunch|lot _ idiot|idiots|moron|morons|scum|imbeciles|stupid|clowns
      bunch|pack|load of idiots|morons|clowns|imbeciles|scumbags|cretins|wankers|monkeys; go to hell; burn in hell; rot in hell; drop dead
      hope you die|get|all|rot|burn|lose; go kill yourself; kill yourself; kill yourselves; kill you|him|her|them all?
      will|gonna|going|to hurt|kill|harm|shoot|stab|attack|beat|punch|smash you|him|her|them|your|someone|somebody|that
      know where you|he|she|they live|work|are; find|hunt you|your|him|her down; burn _ office|building|store|shop down; bomb your|the office|building
      piece of shit; screw you; shove it up; kiss my`,
    exceptions: 'nothing could kill; could kill for; would kill for',
  },
  {
    flag: 'compensation_extraction',
    negatable: true,
    phrases: `
      refund|compensation|compensate|voucher|discount|credit|money|upgrade|free|pay|reimburse|goodwill|replacement __ or else|i will|we will
      refund|compensation|compensate|voucher|discount|credit|upgrade|pay|reimburse|money _ or I|we|else|i'll
      or I|we will? go|post|leave|write|tell|tweet|contact|name|take|report|share|give __ papers|press|media|newspaper|review|reviews|star|social|twitter|facebook|trustpilot|google|everyone|viral|public|bad|negative|tiktok|yelp
      unless I|you|we|i'm|get|give|receive|am|refund|compensate __ refund|compensation|compensated|voucher|credit|discount|free|money|review|star|reviews
      if I|you|we not|do|don't|am __ refund|compensation|compensated|voucher|credit _ review|post|press|media|social|star
      bad|negative|one|1 star? review|reviews unless|if|until; remove|delete|change|update|take|edit my|this|the|down review|rating|post _ if|when|once|for
      i demand|expect|want|require|deserve _ compensation|compensated|compensate
      demand|demanding|expect|expecting|insist|want|require full|some|proper|financial|immediate|a|substantial? compensation; compensation of
      go|going|went|contact|contacting to? _ papers|press|newspapers|newspaper|media|watchdog; give me _ free or; in exchange for _ review|rating|stars
      what _ compensation will|do|are|can|is; how are you going to compensate; free month|year|flight or`,
    exceptions: 'not want compensation; do not want compensation; not expect|expecting compensation',
  },
  {
    flag: 'vulnerable_customer',
    negatable: true,
    phrases: `
      husband|wife|mother|father|mum|mom|dad|son|daughter|partner|brother|sister|grandmother|grandfather|parent|nan|late|spouse|baby|child _ died|passed|death|dying
      died recently|last; passed away; bereaved; bereavement; recently widowed; widow; widower; funeral; grieving; terminally ill
      terminal illness|cancer|diagnosis; have|has|had|with|diagnosed|battling cancer|dementia|alzheimers|parkinsons|ms|epilepsy|autism|depression|ptsd
      chemotherapy; chemo; dementia; alzheimer; alzheimers; disabled; disability; disabilities; wheelchair; registered blind; partially sighted
      visually impaired; =blind and; am blind|deaf; be|am|he's|she's|is|are deaf|blind|housebound|bedridden; hard of hearing; hearing impaired|loss|aid
      mental health; mental illness; anxiety attack|disorder; panic attack|attacks; my anxiety|depression; severe anxiety|depression; suicidal; suicide
      kill|killing myself; end my|it life|all; self harm; not want to live; breakdown over|because|mental; nervous breakdown; pregnant; premature baby
      oxygen at|machine|tank; on dialysis; dialysis; life support; medical equipment|emergency|device; need my medication; insulin; domestic abuse|violence
      abusive partner|husband|ex; homeless; evicted; eviction; bankrupt; bankruptcy; lost my job|home|house; made redundant; redundancy; universal credit
      on benefits; food bank|banks; foodbank; debt; can not|longer afford to? heat|eat|pay|feed|food|rent|heating|live|my; no longer afford
      could not afford to? heat|eat|pay|feed|food|rent|heating
      not|struggle|struggling to? feed|heat|pay my|our|the kids|children|family|home|house|bills|rent; choose between heating
      elderly mother|father|parents|mum|mom|dad|parent|lady|gentleman|neighbour|couple|relative|customer; am|i'm|be|aged|is|he|she 7 years old
      am|is|be|aged 75|76|77|78|79|80|81|82|83|84|85|86|87|88|89|90|91|92|93|94|95; 80|81|82|83|84|85|86|87|88|89|90|91|92|93 year|years old; pensioner
      old age pensioner; power of attorney; my carer; full time carer; care home; caring for my; learning difficulties|disability; autistic
      stroke last|and|patient; had a stroke; heart attack|condition|failure`,
    exceptions:
      'battery|phone|laptop|line|connection|car _ died; nearly gave me a heart attack|stroke; nearly had a heart attack; stroke of luck; blind spot; debt collector; pregnant pause; would not be|have been|go homeless',
  },
];
