import type { DriverDictionary } from '../../language.types.js';

/** What was bought, and the screens it is used through. */
export const productDrivers: readonly DriverDictionary[] = [
  {
    driver: 'product_defect',
    bareMention: 'neutral',
    bad: `
      faulty; defective; defect; defects; malfunction; malfunctioned; malfunctioning
      stop|stopped|stops|quit working|charging|heating|responding|functioning|turning; not working; won't turn|charge|start|work|switch|connect|heat
      broke after|within|down|in|the|on|when|straight|again; breaks; break after; fall apart; fell apart; falling apart; fall to pieces; came apart; =leaked
      overheat; overheating; overheats; dies after|within; die after|within|on; died after|within|on
      @device be|is|was|keeps|kept|has|has been|still|are _ broken|down|dead|faulty|defective|slow|terrible|awful|unusable|useless|unreliable|dropping|cutting|crashing|freezing|disconnecting|intermittent|patchy|poor|bad|off|out|failing|rubbish
      keep|keeps|kept|constantly|always|continually|randomly dropping|cutting|disconnecting|freezing|breaking|buffering|failing|restarting|rebooting|leaking|tripping|crashing|lagging|losing|jamming|overheating
      drop out; dropping out; drops out; dropouts; outage; outages
      poor|bad|weak|patchy|spotty|intermittent|unreliable|slow|terrible|no|awful signal|reception|coverage|connection|internet|broadband|wifi|speeds|speed
      buffering; slow internet|broadband|speeds|connection|wifi
      poor|bad|low|terrible|awful|cheap|inferior|shoddy|dreadful|sub quality|workmanship|build|materials|material|made|product|products|construction|craftsmanship
      poorly made|built|designed|constructed|finished; badly made|built|designed; cheaply made
      quality _ poor|bad|terrible|awful|dropped|gone|declined|shocking|down|worse|rubbish|disappointing; flimsy; shoddy; tacky; bugs; buggy; bug in; glitch
      glitches; glitchy; software bug|issue; full of bugs; not as described|advertised|pictured|expected; not fit for purpose; unfit for purpose
      not last|lasted; unusable; inedible; stale; rotten; undercooked; cold food|pizza|meal; food _ cold|awful|terrible|bad|stale|inedible
      expired product|food; dirty room|seat|plane|table; manufacturing fault|defect; design flaw|fault; hardware failure|issue|fault
      battery _ not|dies|drains|died|hour|life; second one _ broken|faulty; another faulty; replacement _ faulty|broken|not|also; broke again
      issue with the product|device|machine; problem|problems|issue|issues with _ @device; piece of junk|crap|rubbish|trash|garbage
      seat|seats _ broken|not|uncomfortable; power cut|cuts; feature _ not|missing|removed|broken; data loss; lost all my data|work|settings|files
      did not work; do not work; not work|working|charge|turn|switch|start|function since|anymore|any|properly|after|at|correctly|again|half|when
      stopped working|charging|heating; =leaking; scratched when|on|and|screen; drop outs
      no signal|reception|coverage|internet|broadband|heating|hot|wifi|data|service _ for|in|at|all|since|again|water|here|days|week|weeks|hours|month
      no signal|reception|internet|broadband|wifi|connection
      @device broke|broken|died|dead|faulty|failed|fails|keeps|kept|stopped|cuts|cut|drops|dropped|crashed|freezes|useless|unreliable|unusable|slow|down|terrible|awful
      item|product|phone|watch|shoes|shirt|dress|jacket|bag|toy|lamp|shoe|boots|trainers|zip|charger|headphones _ broke|broken|ripped|faulty|cheap|poor|tore|flimsy
      seat|seats|tv|screen|screens|wifi|entertainment|shower|toilet|toilets|lights|heating|aircon|ac|tray|recline|outlet|outlets|usb|bathroom|bathrooms|lavatory _ not|broken|dirty|filthy|disgusting|down|out|uncomfortable|cramped|stuck|wet|work|works|working
      dirty|filthy|disgusting|smelly|tired|old|cramped|tiny|uncomfortable|outdated|broken|freezing|hot|dated|stained|ancient|nasty room|rooms|plane|planes|seat|seats|car|cabin|aircraft|bathroom|bathrooms|hotel|carpet|bed|sheets|bus|train|taxi|van|interior|toilet|toilets
      room|plane|car|cabin|aircraft|hotel|bed|bus|train|taxi|carpet|sheets|bathroom|place|vehicle|plane|interior be|is|was|were|are|smells|smelled|smelt|smelly|so|very _ dirty|filthy|disgusting|tired|cold|hot|freezing|old|dated|cramped|tiny|small|noisy|basic|smelly|awful|terrible|unclean|smoke
      no leg room|legroom; no wifi|entertainment|tv|snacks|food|drinks|water|ac|aircon|outlets|power|heat on|in|for|or|at|and|flight|plane|board|hours
      food|meal|meals|pizza|burger|breakfast|chips|drinks|coffee|curry|sandwich _ cold|awful|terrible|bad|stale|inedible|disgusting|tasteless|bland|poor|worst|horrible|burnt|soggy|raw|undercooked|off|dry|greasy
      arrived|came|was|were|stone cold|soggy|stale|freezing
      bad|poor|terrible|awful|horrible|worst|disgusting|cold food|meal|meals|breakfast|coffee|wifi|entertainment|seats|seat|plane|flight|experience on|quality|sound|picture|flight
      nothing like the picture|photo|pictures|description|photos; not as good|nice|big as|i _ i|expected|picture|described|pictured|advertised
      thin|cheap|flimsy|rough|scratchy material|fabric|plastic|quality|cloth; quality _ not _ good|great|expected|best
      speed|speeds be|is|are|nowhere|not|never|drop|drops|dropped _ slow|terrible|near|bad|poor|awful|advertised|what
      slow|terrible|awful|bad speeds|speed|broadband|internet|wifi|connection; pay for @num and? get|getting; disconnecting; disconnects
      keeps|keep disconnecting|buffering|freezing|cutting; some days _ down
      service|network|internet|broadband|line|connection|signal be|is|has|been|keeps|goes|went|was|still _ down|off|out|dead|intermittent|dropping
      battery _ not|dies|drains|died|hour|hours|lasts|dead|flat|bad|poor; battery life|lasts; not|never last|lasted _ long|week|month|weeks|year
      lasted|lasts only|a|just|@num|about _ day|days|week|weeks|month|months|hours
      broke|fell|ripped|tore|shrank|faded apart|after|within|on|in|first|the _ wash|week|weeks|days|day|use|time; uncomfortable
      too small|big|tight|large|short for|on|size; does not fit; did not fit; wrong fit; card|payment declined at|in|when|again
      badly fitted|made|done|installed|finished; fitted|installed|painted|built badly|wrong|poorly
      bad|poor|shoddy|terrible|sloppy workmanship|job|work|finish|installation|install; not as described|advertised|pictured|shown|expected
      fake product|products|item|items|goods; counterfeit; not genuine|original; seats|seat broken; unsafe plane|car
      mechanical issue|issues|problem|problems|failure; turbulence; overcrowded; too crowded|full
      it|which|phone|machine|item|product|charger|router|one|tv|light|card|sim|remote|device|barcode|ticket|thing does|did|do|will not work
      no food|drink|drinks|snacks|water|meal|tv|pillow|blanket or|no|on|left|for|service|and|at
      no tv|ac|toilet|toilets|heating|outlet|power on|outlet|in|for|at|working; no air con|conditioning; air con _ not|broken
      wifi|internet|network|cable|broadband|signal|service|phone|4 g|5 g|tv|data|line|power be|is|was|has|been|goes|went|so _ down|out|terrible|awful|rubbish|slow|useless|bad|poor|hopeless|patchy|worked|crackling|dead
      cable|internet|power|broadband|service|wifi|network|tv out|down since|again|for|all|in|every; network problem|issue|problems|issues
      no|without internet|broadband|wifi|data|signal|service|coverage|power for|since|all|again|in|at|@num; dropped calls; calls drop|dropping
      plane|planes _ old|filthy|dirty|broken|falling|disgusting; broken seat|seats|screen|tv|tray; seat not|won|would recline|go|work
      getting @num _ speed|mbps|mb|12|10|5; went|gone off before|after; out of date _ bread|milk|food|in
      bread|milk|chicken|meat|food|fruit|veg|vegetables _ off|date|mouldy|rotten|stale; card|payment declined; cheap rubbish|plastic|tat|crap; is|be fake
      smells|smelt|smelled of; fake; did half the; always packed|full|busy|crowded; very|so basic room|hotel|rooms; smashed screen; wobbly; wet seat
      used to be clean; dress|shoes|shirt|jeans|top|coat _ fell|ripped|shrank|faded|came apart|up; not|never worked properly|on|again|from|since
      speeds are terrible|slow|awful; table|chair|chairs|desk|wardrobe|sofa|bed arrived|came|is|was with|broken|wobbly|scratched; =filthy
      material|fabric|plastic|quality|finish be|is|was|feels|looks _ thin|cheap|poor|rough|flimsy|awful|terrible|nasty
      cab|taxi|car|room|plane|train|bus|table|hotel|place|shop|store|toilet _ filthy|dirty|smelly|disgusting
      shrank|shrunk|faded|ripped|tore|bobbled in|after|on|first; thin material|fabric; cheap looking; looks cheap|nothing; cracked after|within; leaks
      leaking; faulty|defective item|product|goods|phone|unit|on; keeps|constantly going down|off|out; soggy; tasteless; bland; rock hard
      smells|smelled|smelt of|like|bad|awful|damp|smoke; cramped; not fit well|properly|right|me; poor fit; fell|falls|fall|falling to|apart|off bits|pieces
      portion|portions|sizes|size be|is|are|were|was _ tiny|small|wrong|mean|off; quality not great|good; not great quality; broke within|almost|straight
      snapped in|off|after|within; call|calls kept|keep|keeps dropping|cutting; loses|lost|losing signal|connection
      meat|fish|milk|fruit was|were|is off|bad; smaller|bigger|thinner|shorter|darker|lighter than i|we|expected|described|pictured; mouldy bread|food|fruit`,
    good: `
      product|products|item|quality|food|machine|software|tool|device|broadband|internet|connection|signal|phone|car be|is|was|are|were|has @very? great|excellent|good|fantastic|amazing|brilliant|superb|lovely|awesome|perfect|wonderful|outstanding|top|solid|reliable|first|beautiful|delicious|stable|fast
      love|loving|like the|my|this|your|our|it new? product|products|phone|car|software|tool|kettle|shoes|features|feature|design|it
      well made|built|designed|crafted|constructed; quality product|products|item|items|workmanship; durable; robust; solid build
      work perfectly|great|well|brilliantly|flawlessly; exactly as described|advertised|pictured|expected; as described; just as described
      fits perfectly|well|great; fit perfectly; perfect fit; delicious; tasty; no faults|issues with _ product|machine|device|it|car|phone; feature rich
      user friendly product|device; built to last; still going strong
      good|great|excellent|high|top|superb|lovely|amazing|best|fantastic|brilliant|nice|decent|perfect|better|beautiful|outstanding quality
      works|worked perfectly|great|well|brilliantly|beautifully|fine on|with|for|every|as|straight|a
      works|work perfectly|great|brilliantly|beautifully|well; reliable product|phone|car|broadband|internet|connection|signal|network|machine|device|wifi
      car|room|rooms|bed|seat|seats|plane|taxi|cab|hotel|vehicle|flight|place|shop|bus|train|breakfast|food|meal|meals|coffee|pizza|curry|product|item|dress|shoes|fit|material|curtains|carpet|sofa|kitchen|cake|flowers|clothes|phone|broadband|wifi|internet|signal|coverage|network|speed|speeds|quality|service|sound|battery|legroom|entertainment be|is|was|were|are|all|looks|look|looked|always|really|very|so|have|has been? _ clean|comfortable|comfy|spotless|lovely|great|good|excellent|tasty|delicious|hot|fresh|beautiful|gorgeous|perfect|amazing|brilliant|fantastic|superb|new|nice|fast|reliable|smooth|immaculate|stunning|solid|strong|wonderful|awesome|quality
      transfers|transfer|payments|payment be|is|are|was|were instant|instantaneous; no drop outs; no dropouts
      good|great|excellent|strong|amazing|best|brilliant|fast|reliable|fantastic signal|coverage|network|reception|wifi|broadband|internet|connection|speed|speeds
      fast internet|broadband|wifi|fibre|speeds; in perfect|excellent|great|mint|good condition|nick _ like|looks|works
      perfect|excellent|great|mint|immaculate|good condition; looks|like brand? new
      exactly like|as the|in picture|photo|pictures|photos|described|advertised|pictured|expected
      love|loves|loved|loving the|my|this|it|your|them _ product|shoes|dress|phone|food|car|bed|seats|snacks|design|colour|color|quality|mattress|sofa
      food _ hot|great|lovely|delicious; piping hot; fits|fit perfectly|well|great|like|perfect; hard wearing; sturdy and|product|box; very sturdy
      no issues with _ product; well fitted|finished
      great|good|excellent|tidy|neat|quality|lovely job|work|workmanship|finish|installation on|of|tidy|done|fitting; comfy
      comfortable|comfy|great|lovely|nice|good|perfect|awesome|amazing|wonderful|excellent|best|fantastic|free|smooth seat|seats|bed|landing|room|rooms|food|meal|breakfast|movie|movies|entertainment|snacks|legroom|hotel|wifi|plane|planes
      great|excellent|good|fantastic|amazing|brilliant|superb|lovely|awesome|perfect|wonderful|fab|outstanding|best|high|top|solid|beautiful|decent|terrific|nice|genuine|original|new product|products|item|items|phone|device|machine|workmanship|build|broadband|internet|signal|coverage|connection|car|craftsmanship|food|coffee|software|tool|meal|tent|bike|shoes|dress|sofa|mattress|equipment|lenses|planes|tv|laptop
      clean plane|aircraft|gym|toilets|car|room|shop|store; leg room; never drops|fails|breaks|dropped; everything|always fresh; does what I need
      never without internet; pies|cakes|food|curry|pizza|coffee are|is|was lovely|delicious|great|tasty
      data|internet|wifi|broadband is fast|quick|good|great|reliable|superb; upper|business|first class was|is|were superb|great|amazing|excellent|lovely
      table|sofa|bed|chair|dress|ring|watch|flowers|picture|rug|lamp|carpet|tent|curtains is|was|are|were|looks|look _ beautiful|lovely|great|gorgeous|perfect|stunning|fantastic|amazing
      happy|pleased|impressed|delighted|love|satisfied with|by? the? quality|product|products|shoes|dress|sofa|bed|food|mattress|phone|fit|result|finish
      quality of the _ great|good|excellent|amazing
      lovely|great|delicious|gorgeous|tasty|fresh|fabulous food|coffee|meal|cake|flowers|breakfast|pizza|curry
      working|works perfectly|fine|great|well since|so|for|and; going strong; best mattress|phone|food|pizza|coffee|bed|sofa|broadband; fits like
      excellent|good|great condition; exactly what I|we wanted|needed|expected|ordered; works|worked a treat; works like a charm|dream
      colours|colour|color|design|taste|style|smell|flavour|picture be|is|are|was|were lovely|beautiful|great|amazing|gorgeous|perfect|delicious|vibrant
      glasses|reader|boots|trainers|jacket|coat|shirt|jeans|ring|necklace|perfume|toy|kettle|toaster|fridge|tv|laptop|oven|boiler|router|camera|charger|headphones|bike|scooter|chair|table|lamp|mower|vacuum|hoover|machine|blanket|duvet|pillow|bag|hat|gloves|case be|is|are|was|were|look|looks|works|work @very? brilliant|perfect|great|lovely|excellent|amazing|good|fantastic|superb|comfortable|beautiful|well
      no buffering|dropouts|problems with the signal; never drops
      clean|spotless|comfortable|comfy|immaculate|modern|tidy|roomy|spacious car|room|rooms|shop|taxi|cab|bed|beds|seat|seats|plane|planes|vehicle|van|hotel|store|bathroom|cars|vehicles|bus|train|aircraft|flat|apartment|cabin|place|toilets|stay
      lovely|nice|new car|room|rooms|bed|seats|plane|planes|vehicle|van|bathroom|train|aircraft|apartment|cabin`,
    topic: `
      product quality; build quality; quality of; the food; internet speed; the product|quality|products; my broadband|internet|wifi|signal; wifi on|onboard
      in flight entertainment; product; products; quality; broadband; internet; wifi; signal; coverage; reception; food; meal; meals; pizza; breakfast
      coffee; seat; seats; room; rooms; car; mattress; sofa; shoes; dress; clothes; screen; battery; plane; speeds; picture; sound; material; fabric
      curtains; carpet; items; item; flowers; furniture; bed; cabin; legroom; entertainment; bathroom; toilets`,
  },
  {
    driver: 'digital_experience',
    bareMention: 'neutral',
    bad: `
      app keep|keeps|kept|always|constantly _ crash|crashing|freezing|logging|closing|failing|freezes|loading|glitching
      app|website|site|page|portal|checkout|form|webpage crash|crashes|crashed|freezes|froze|freeze|hangs|hung|fails|failed|broke|glitches|glitched|timed|times|errors|error|down|loops|sucks
      hard to navigate; difficult to navigate; impossible to navigate; not navigate; not user friendly; user unfriendly; unintuitive; not intuitive
      counterintuitive; counter intuitive; can not find _ website|site|app|number|contact|button|page|phone|menu
      could not find _ website|site|app|number|contact|button|page|phone|menu; site _ down; page _ not load|loading|found; not load; not loading
      would not load; loading forever; keeps loading; spinning wheel; broken link|links; dead link|links; links do not
      link _ not work|working|broken|expired|nowhere; button _ not|broken|does; bug in the? app|website|site; app update|version _ broken|worse|terrible|not
      since the? latest|last|new update|app|version|website|design
      new app|website|site|design|layout|interface|version _ worse|terrible|awful|confusing|not|horrible|hate|rubbish; chatbot; chat bot; =bot; bots
      chatbots; virtual assistant|agent; ai chat|bot|assistant|agent
      automated system|menu|phone|voice|line|service|response|message|answering|assistant|chat
      talk|talking|speak|speaking to a|an robot|machine|bot|computer|ai|chatbot; human being; phone menu|menus|tree|system; endless menus|options
      press 1|one|2|two; ivr; voice recognition; forced|force|made|have|had to use|go|do|download _ app|online|website|bot; only online
      not work on mobile|phone|safari|chrome|my; website error; website be|is|was a? joke|disgrace|shambles|mess|nightmare|useless; keeps crashing
      keep crashing; keeps freezing; not upload|download; could not upload; captcha; live chat _ not|never|unavailable|useless|down; too many clicks
      pop ups; popups; not mobile friendly
      app|website|site|page|portal|checkout|webpage|online|button|link|map|form _ not|never|wont|impossible|confusing|broken|down|slow|useless|terrible|awful|rubbish|clunky|outdated|unusable|poor|bad|nightmare|glitchy|buggy|complicated|unresponsive|frustrating|horrible|error|errors|lacking|joke|worse|worst|crap|sucks|freezing|annoying|rubbish|confusing|forever|ads
      confusing|broken|slow|useless|terrible|awful|rubbish|clunky|outdated|unusable|glitchy|buggy|complicated|horrible|hopeless|dreadful|crap|crappy|shit|stupid|dated|confused|laggy|annoying|frustrating website|site|page|portal|checkout|webpage|ui|ux|interface|navigation|bot|chatbot|ivr|menu|menus|web|layout|app
      bad|poor|worst website|site|page|portal|checkout|webpage|interface|navigation|ui
      hard|difficult|impossible|confusing|tricky|complicated to navigate|find|use|log|cancel _ app|website|site|online|page|button
      website|site be|is|was|are|keeps|has _ down
      want|wanted|need|needed|like|prefer|wish|can|could|just|impossible|reach|speak|talk|get|never|no|not to? __ human|real being|person|human|people|agent
      no human|humans; only|just|get|is a|an bot|robot|chatbot|bots; chat is a? robot; no way to complain|contact|speak|email; no phone number
      not find|finding _ how|number|contact|button|where _ website|app|site; app|site|website takes|take|took|taking forever|ages|long|too
      logs|logging|kicks|throws|throwing|kicking|logged|kicked me|you out _ app|every; app _ logs|log|logged _ out
      crashes|crashed|crashing|freezes|froze|freezing|lagging|lags when|every|all|constantly|as|on|mid|and|again
      keeps|kept crashing|freezing|loading|closing|buffering|throwing; gives|gave|get|getting|says|saying|just an? error
      website|app|site crashed|crashes|freezes|crash; too many ads|adverts|notifications|clicks|taps
      needs|need|want|would|like|wish|missing|add|please to? see|have|a|an|more|dark _ feature|features|mode|option|widget; bring back the? old
      old app|version|website|layout|design better|was; since the? latest|last|new? update|upgrade _ can|not|crashes|freezes|slow|app
      website|app|site error; your website|app|site|online; round and round|in in|the|circles; chat bot|line; timed out when|while|before|again|on
      system|systems be|is|was|are|keeps _ down; online check in _ not|work|down|working; update|upgrade _ ruined|broke|broken|worse|terrible|rubbish|awful
      error message|messages|page|code|when|every; boarding pass _ not|load|will|get|app; not|cannot get|load|download my boarding pass
      can|could not check in on|online|with|through; website|site|app|page _ not _ take|let|work|load|accept|allow|open|recognise|find|show
      website|site|app|page|system says|say|said|shows|keeps|gives _ invalid|error|something|no|wrong|time|not|saying|emptying|crashing|loading|me
      app says|said; something went wrong; keeps emptying|loading|crashing; site|app|website down; mobile deposit _ not|never|work|works
      automated system|phone|line; talk|speak to an? person|human|agent|real; impossible to speak|talk|reach to|a; no drivers available|says
      hate|hated|dislike the new app|website|site|layout; worst|useless|terrible|awful|rubbish|hopeless|horrible|bad|poor|shocking app|website|site|web
      app could be better; could do with; needs|need a? dark|feature|features|update|updating|improving; online form _ not|never|work
      web chat _ useless|not; app|website|site _ slow|hopeless|terrible|awful|rubbish|useless; keeps|keep logging me|you; kicks me|you out
      will not let me _ check|book|pay|change|add|order|log|select|checkout|buy; clicks to see; update _ can|cannot not
      it|which|website|app|site|system would|will not let me; can not|never talk|speak|get to|through? an? human|person|real|actual
      chatbot|bot|chat _ not _ understand|help|work; chatbot|bot useless|hopeless|stupid|rubbish|terrible|frustrating|pointless
      site|website|app not accept|let|work|load|open|recognise|save|update; not accept my card|payment|details|address|postcode; app|site|website full of
      search|filter|filters|map|maps|button|buttons|login|menu|notifications|update|camera|scanner does|do|did not work; bot first
      app needs|need|could|should; out of date app|website; app|website|site is? not? loading|load; does not load|open|respond; full of ads|adverts|pop
      please add a|dark|an|widget|support; not find _ way|how to contact`,
    good: `
      app|website|site|portal|checkout|interface|webpage|page|layout|dashboard be|is|was|works|work|looks|so|makes|made|really @very? _ easy|simple|great|good|excellent|brilliant|fantastic|intuitive|user|slick|clear|helpful|amazing|handy|quick|convenient|superb|nice|clean|smooth|seamless|well|perfectly|fast
      easy to find _ website|site|app|online; user friendly; userfriendly; intuitive; easy navigation; well designed website|app|site
      easily navigate|navigated; could do everything online|in; done online; convenient online
      easy|simple|great|good|excellent|brilliant|fantastic|intuitive|user|friendly|slick|clear|helpful|amazing|handy|convenient|fab|superb|best|nice|clean|modern|smooth|seamless|fast|useful|lovely|well|love|like|liked|loving|decent|awesome|cool|simple|perfect|quick the|your|this|new|easy|mobile? website|site|portal|interface|ui|webpage|navigation|layout|dashboard|design
      easy|simple|straightforward|simpler|easier|great|intuitive|quick to navigate|use|understand|compare|order|browse|search _ app|website|site|online|everything
      easy|simple|straightforward|easier|simpler to navigate|use|compare|find; easy|simple to use
      app|website|site|portal|interface _ easy|simple|great|good|excellent|brilliant|fantastic|intuitive|user|slick|clear|handy|quick|superb|clean|smooth|seamless|well|perfectly|fast|amazing|love|useful|friendly|helpful|works|best|useful|straightforward|simple|flawless|convenient
      easy|simple|quick to order|buy|shop|pay|do|manage|track online|on|everything; never crashed|crashes
      works perfectly|great|well|fine on my|all|iphone|android|phone|ipad
      see|track|manage|control|check my|all|everything|your _ spending|money|parcel|balance|accounts|account _ one|app|place|time|easily
      self service _ great|easy|worked; well laid out; easy layout; love|like how|that|the _ app|website|notifications|features|feature
      notifications are|is instant|useful|great; useful features|app|tool|website; great|good|lots of? features; tells me everything
      simple and clean|easy|clear layout|app|website|design; app lets|allows me|you; love|loving the|this app and|because|tells|it|so
      online _ easy|simple|quick; well designed
      good|great|excellent|brilliant|fantastic|amazing|love|like|liked|enjoy|loving|best|nice|useful|easy|superb|decent|fab|awesome|lovely|handy|perfect|favourite|favorite|intuitive|slick|wonderful|really|super|clean|top|simple the|your|new|mobile|this|banking|delivery|little|shopping|my? banking|delivery|new|shopping|travel|taxi? app|apps
      app|website|site|checkout|portal|online|chat __ easy|simple|quick to use|navigate|follow|understand
      web|live|online chat _ easy|great|quick|helpful|good|brilliant|useful; booking|ordering|paying|shopping online _ easy|simple|quick
      tickets straight|sent to my phone|app; easy to navigate|compare|use|order|find|transfer|pay; everything be|is clear|easy
      transfer|send|pay money|bills _ easy|easily|app; app is _ easy|good|great|fine|decent; everything|all can be? done|in|on the|in app|online
      done in|through|on the app; great|good|best|excellent|love|lovely|nice|brilliant|fantastic|amazing|superb|awesome|useful|handy|fab app
      live|online chat be|is|was @very? great|brilliant|excellent|helpful|easy|good|useful|convenient; see|view|check everything at|in|on; at a glance
      all in one place|app`,
    topic: `
      website; web site; site; webpage; app; mobile app; portal; interface; ui; ux; live chat; online chat; web chat; webchat; self service; mobile site
      the|your|this|new app; mobile app|site; online system|service|checkout; checkout; dashboard; navigation; features; feature; layout; design of
      search function; notifications`,
  },
  {
    driver: 'account_access',
    bareMention: 'neutral',
    bad: `
      lock|locked @me? out; locked my account; account _ locked|blocked|suspended|frozen|disabled|deactivated|hacked|compromised|restricted
      can not|never log|login|sign|signin|access|get|logon in|into|on|to|my|account|online|the; could not log|login|sign|access in|into|on|to|my|account|the
      can not login|access; could not login|access; not let me|us log|login|sign|in|into|access; not log|login|sign in|into|on
      unable to log|login|sign|access|get in|into|on|my|to|the|account; not able to log|login|sign|access|get in|into|on|my|to|the|account
      trouble|problem|problems|issue|issues|difficulty|difficulties|struggle|struggled|struggling logging|signing|accessing|login|getting in|into|on|my
      login|log in|sign issue|issues|problem|problems|error|fails|failed|not|broken|page; log|sign in issue|issues|problem|problems|error|failed|not
      log|logged|logs|kick|kicked|kicks|sign|signed @me out; keep|keeps logging|signing @me out
      password reset|email|link|code _ not|never|fail|failed|expired|broken|invalid|loop
      reset|change|forgot|forgotten _ password _ not|never|still|fail|failed|impossible; password _ not|never|wrong|rejected|incorrect|invalid
      not accept|recognise|recognize|recognised|recognized|remember my? password|email|login|details|account|username
      verification|security|authentication|activation|access|one|login|confirmation code|codes|email|text|link|passcode|pin _ not|never|expired|fail|failed|invalid|wrong|late
      code never came|arrived|comes; never receive|received|got|get|sent _ code|verification|reset|activation|otp|password|pin; otp; 2fa; two factor
      2 factor; 2 fa; authenticator; fail|failed security|verification|identity|id; verify|prove|proving my? identity|account|who|that; could not verify
      can not verify; lost access; no access to my|the|our|account|email; access denied|blocked|revoked|removed; account _ deleted|disappeared|closed|gone
      denied access; invalid password|login|credentials|username; wrong password; can not get into|in my|account|the|online
      could not get into my|account|the; get|getting locked out; still locked; not reset _ password
      lock|locked|block|blocked|suspend|suspended|froze|frozen|freeze|disable|disabled|deactivated|restricted my|our|the account|card|login|access|accounts
      account|card be|is|was|were|has|have|been|got|still|get|gets|keeps _ blocked|locked|suspended|frozen|restricted|disabled|deactivated|hacked
      trying|tried|unable|fail|failed|failing|struggling|problem|problems|trouble|cannot to|with? verify|log|login|sign|verifying|register|logging|activate _ id|identity|account|in|into|details|documents|email|number|passport|card|app
      keep|keeps|kept rejecting|asking|saying|telling _ passport|id|password|documents|photo|verify|code; rejected my passport|id|documents|photo
      not|never recognise|recognize|recognised|accept|accepts|accepting my|your|the face|fingerprint|password|email|login|code|number|device|id
      can|could not log|login|sign|get|access _ in|into|on|my account|app|online; login|log _ not|fails|failed|broken|never|impossible _ work|working|in
      never|not receive|received|receiving|get|got|sent|arrives|comes|came _ otp|code|verification|pin|password|reset
      reset email|link|password|code _ not|never|comes|come|arrive|work; account|app logs|logged|logging me out; lost|lose access to
      hacked my|into|account|and; my account|card be|was|got|has been? hacked|blocked
      not|cannot open|create|set|register an|up|my|a account|app|online because|says|won; log|sign me|us out; it fails every|each time|to; video selfie
      reset my password _ not|never|but|can|could; account|card _ locked|blocked|frozen; face|touch|finger id|print _ stopped|not|fails|never
      account|card restricted|suspended|locked|frozen|blocked|closed|disabled
      asked|ask|asking|want|wants to|me verify|prove|confirm _ identity|id again|every`,
    good: `
      got me|us back in; help|helped me|us get|log|back _ in|into|my account|email|it|in|online
      help|helped me log|login|get|access|sign|unlock|reset|recover|regain|back in|into|my|account; regain access
      recovery|reset _ simple|easy|quick|quickly|easily; forgot my password __ simple|easy|quick|easily|quickly; access restored
      able to log|login|sign|access|get in|into|on|my|again; can log|login|sign in|again|now; log in _ easy|easily|simple|quickly|fine
      login _ easy|simple|quick|smooth|works; password reset _ easy|quick|simple|quickly|worked|immediately|smooth|minutes
      reset my password|login _ quickly|easily|minutes|no|straight; logged in fine|easily|straight|without; verification _ quick|easy|smooth
      get|got|was|were|am|getting|be @me? back in|into within|account|my|a|minutes|straight|quickly|same|online|again
      easy|simple|quick|easily|so to? log|login|access|logging in|on|my|into|account
      unlocked|restored|recovered|reinstated|reactivated|reset|regained|unblocked my|the|our account|access|password|login|card
      unlock|restore|recover|reset|unblock _ account|password|card _ quickly|minutes|easily|easy|straight|immediately
      verified|verify my|the id|identity|account|documents _ minutes|quickly|quick|seconds|easily|straight|instantly
      verification _ quick|easy|smooth|instant|minutes|fast; logging in _ quick|easy|simple|smooth|fast; verified|verify _ minutes|seconds|instantly|quickly
      account _ working|unlocked|restored|back|verified _ minutes|quickly|again|same; get|got back into
      login|log|logging in with face|fingerprint|touch _ quick|easy|great|simple; face id is quick|great|easy`,
    topic: `
      login; log in; logging in; sign in; password; passwords; username; account access; access to my account; locked account; two factor authentication
      verification; verification code; security code; passcode; authentication`,
  },
];
