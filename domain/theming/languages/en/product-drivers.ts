import type { DriverDictionary } from '../../language.types.js';

/** What was bought, and the screens it is used through. */
export const productDrivers: readonly DriverDictionary[] = [
  {
    driver: 'product_defect',
    bareMention: 'neutral',
    bad: `
      faulty; fault with|on|in|again; defective; defect; defects; malfunction; malfunctioned; malfunctioning
      stop|stopped|stops|quit working|charging|heating|responding|functioning|turning
      not work|working|worked|turn|charge|function|start|heat|connect since|anymore|any|properly|after|as|on|at|correctly|again|when|with|out|in
      does not work; did not work; do not work; not working; never worked; won't turn|charge|start|work|switch|connect|heat
      broke after|within|down|in|the|on|when|straight|again; break down; breaks; break after; fall apart; fell apart; falling apart; fall to pieces
      came apart; come|came off|loose|unstuck|undone|apart; snap|snapped; cracked after|within|screen|on; =leaking; =leaks; =leaked; overheat; overheating
      overheats; burn|burnt out; dies after|within; die after|within|on; died after|within|on
      @device broke|broken|died|dead|faulty|failed|fails|keeps|kept|still|does|stopped|not|cuts|cut|goes|drops|dropped|down|crashed|crashes|freezes|useless|unreliable|unusable
      @device be|is|was|keeps|kept|has|has been|still|are _ broken|down|dead|faulty|defective|slow|terrible|awful|unusable|useless|unreliable|dropping|cutting|crashing|freezing|disconnecting|intermittent|patchy|poor|bad|off|out|failing|rubbish
      keep|keeps|kept|constantly|always|continually|randomly dropping|cutting|disconnecting|freezing|breaking|buffering|failing|restarting|rebooting|leaking|tripping|crashing|lagging|losing|jamming|overheating
      drop out; dropping out; drops out; drop off|outs; dropouts; outage; outages
      no signal|reception|coverage|connection|internet|broadband|heating|power|water|service|dial|hot|sound
      poor|bad|weak|patchy|spotty|intermittent|unreliable|slow|terrible|no|awful signal|reception|coverage|connection|internet|broadband|wifi|speeds|speed
      buffering; slow internet|broadband|speeds|connection|wifi
      poor|bad|low|terrible|awful|cheap|inferior|shoddy|dreadful|sub quality|workmanship|build|materials|material|made|product|products|construction|craftsmanship
      poorly made|built|designed|constructed|finished; badly made|built|designed; cheaply made
      quality _ poor|bad|terrible|awful|dropped|gone|declined|shocking|down|worse|rubbish|disappointing; flimsy; shoddy; tacky; bugs; buggy; bug in; glitch
      glitches; glitchy; software bug|issue; full of bugs; crashes; crash; crashed; not as described|advertised|pictured|expected
      not what I ordered|expected|wanted; not fit for purpose; unfit for purpose; not last|lasted; not fit|fits; does not fit; wrong size|fit
      too small|big|tight|loose; false description; unreliable; not reliable; unusable; inedible; stale; mouldy; moldy; rotten; undercooked; raw
      cold food|pizza|meal; food _ cold|awful|terrible|bad|stale|inedible; out of date; expired product|food; smells; stink; stinks; stained
      dirty room|seat|plane|table; scratched; manufacturing fault|defect; design flaw|fault; flaw; flawed; hardware failure|issue|fault
      battery _ not|dies|drains|died|hour|life; drain; recall; second one _ broken|faulty; another faulty; replacement _ faulty|broken|not|also; broke again
      issue with the product|device|machine; problem|problems|issue|issues with _ @device; dud; lemon; junk; piece of junk|crap|rubbish|trash|garbage
      uncomfortable; seat|seats _ broken|not|uncomfortable; power cut|cuts; missing feature|features|functionality; feature _ not|missing|removed|broken
      data loss; lost all my data|work|settings|files`,
    good: `
      great|excellent|good|fantastic|amazing|brilliant|superb|lovely|love|awesome|perfect|wonderful|fab|outstanding|best|high|top|solid|beautiful|decent|terrific product|products|quality|item|phone|device|machine|workmanship|build|broadband|internet|signal|coverage|connection|features|car|craftsmanship|flight|food|coffee|software|tool|meal
      product|products|item|quality|food|machine|software|tool|device|broadband|internet|connection|signal|phone|car be|is|was|are|were|has @very? great|excellent|good|fantastic|amazing|brilliant|superb|lovely|awesome|perfect|wonderful|outstanding|top|solid|reliable|first|beautiful|delicious|stable|fast
      love|loving|like the|my|this|your|our|it new? product|products|phone|car|software|tool|kettle|shoes|features|feature|design|it
      well made|built|designed|crafted|constructed; good|great|excellent|high|top|superb quality; quality product|products|item|items|workmanship; sturdy
      durable; robust; solid build; reliable; reliability; never let me down; works perfectly|great|well|like|a|brilliantly|as|beautifully|every
      work perfectly|great|well|brilliantly|flawlessly; does what it says|it; does the job; does exactly what
      exactly as described|advertised|pictured|expected; as described; just as described; fits perfectly|well|great; fit perfectly; perfect fit; comfortable
      delicious; tasty; fresh; no faults|issues with _ product|machine|device|it|car|phone; feature rich; user friendly product|device; built to last
      still going strong`,
    topic: `
      product quality; build quality; quality of; product; products; quality; features; feature; functionality; broadband; internet; wifi; signal
      connection; coverage; reception; hardware; software; the food; device; internet speed`,
  },
  {
    driver: 'digital_experience',
    bareMention: 'neutral',
    bad: `
      app keep|keeps|kept|always|constantly _ crash|crashing|freezing|logging|closing|failing|freezes|loading|glitching
      app|website|site|page|portal|checkout|form|webpage crash|crashes|crashed|freezes|froze|freeze|hangs|hung|fails|failed|broke|glitches|glitched|timed|times|errors|error|down|loops|sucks
      app|website|site|page|portal|checkout|online|form|system|webpage _ not|never|wont|cant|impossible|difficult|hard|confusing|broken|down|slow|useless|terrible|awful|rubbish|clunky|outdated|unusable|poor|bad|nightmare|glitchy|buggy|complicated|unresponsive|frustrating|horrible|error|errors|lacking|joke
      confusing|broken|slow|useless|terrible|awful|rubbish|clunky|outdated|unusable|poor|bad|glitchy|buggy|complicated|horrible|hopeless|dreadful|crap|crappy|shit|worst|stupid|not|dated app|website|site|page|portal|checkout|webpage|ui|ux|interface|navigation|bot|chatbot|ivr|menu|menus|web|online
      hard|difficult|impossible|confusing|tricky|tough|complicated to navigate|find|use _ app|website|site|online|page; hard to navigate
      difficult to navigate; impossible to navigate; not navigate; not user friendly; user unfriendly; unintuitive; not intuitive; counterintuitive
      counter intuitive; can not find _ website|site|app|number|contact|button|page|phone|menu
      could not find _ website|site|app|number|contact|button|page|phone|menu; website _ down; site _ down; error message|messages|page|code|404; 404
      page _ not load|loading|found; not load; not loading; would not load; loading forever; keeps loading; timed out; times out; time out; spinning wheel
      broken link|links; dead link|links; links do not; link _ not work|working|broken|expired|nowhere; button _ not|broken|does
      bug in the? app|website|site; app update|version _ broken|worse|terrible|not; since the? latest|last|new update|app|version|website|design
      new app|website|site|design|layout|interface|version _ worse|terrible|awful|confusing|not|horrible|hate|rubbish; chatbot; chat bot; =bot; bots
      chatbots; virtual assistant|agent; ai chat|bot|assistant|agent
      automated system|menu|phone|voice|line|service|response|message|answering|assistant|chat
      talk|talking|speak|speaking to a|an robot|machine|bot|computer|ai|chatbot; robot; robots
      want|wanted|need|needed|like|prefer|just|get|reach|speak|talk to? __ human|real|actual being|person|human|people; real person
      actual person|human|human; human being; phone menu|menus|tree|system; menu option|options; endless menus|options; press 1|one|2|two
      press this|buttons|button; ivr; voice recognition; automation; phone number anywhere|hidden; no phone number|contact|way|option|link|button to?
      forced|force|made|have|had to use|go|do|download _ app|online|website|bot; only online; not work on mobile|phone|safari|chrome|my; payment page|screen
      website error; website be|is|was a? joke|disgrace|shambles|mess|nightmare|useless; keeps crashing; keep crashing; keeps freezing
      upload fail|failed|fails|not|error; not upload|download; could not upload; captcha; live chat _ not|never|unavailable|useless|down; too many clicks
      cookie|cookies; pop ups; popups; not mobile friendly; online _ not work|working|possible|available`,
    good: `
      easy|simple|great|good|excellent|brilliant|fantastic|love|intuitive|user|friendly|slick|clear|helpful|amazing|handy|quick|convenient|fab|superb|best|nice|clean|modern|smooth|seamless your|the|this|new? app|website|site|portal|interface|ui|webpage|checkout|navigation|online|layout|dashboard
      app|website|site|portal|checkout|interface|webpage|page|layout|dashboard be|is|was|works|work|looks|so|makes|made|really @very? _ easy|simple|great|good|excellent|brilliant|fantastic|intuitive|user|slick|clear|helpful|amazing|handy|quick|convenient|superb|nice|clean|smooth|seamless|well|perfectly|fast
      easy|simple|straightforward to navigate|use; easy to find _ website|site|app|online; user friendly; userfriendly; intuitive; easy navigation
      well designed website|app|site; easily navigate|navigated; self service _ great|easy|worked|good
      live chat be|is|was @very? great|brilliant|excellent|helpful|easy|good|quick|useful|convenient
      online chat be|is|was @very? great|brilliant|excellent|helpful|easy|good|quick; could do everything online|in; all online; done online
      convenient online`,
    topic: `
      website; web site; site; webpage; app; mobile app; application crash; portal; online system|service|account|form|checkout; checkout; interface; ui; ux
      dashboard; navigation; live chat; online chat; web chat; webchat; self service; phone system; mobile site; online`,
  },
  {
    driver: 'account_access',
    bareMention: 'negative',
    bad: `
      lock|locked @me? out; locked my account; account _ locked|blocked|suspended|frozen|disabled|deactivated|hacked|compromised|restricted
      lock|locked|block|blocked|suspend|suspended|froze|frozen|disable|disabled|deactivated|closed|hacked|restricted my|our|the account|card|login|access
      can not|never log|login|sign|signin|access|get|logon in|into|on|to|my|account|online|the; could not log|login|sign|access in|into|on|to|my|account|the
      can not login|access; could not login|access; not let me|us log|login|sign|in|into|access; not log|login|sign in|into|on
      unable to log|login|sign|access|get in|into|on|my|to|the|account; not able to log|login|sign|access|get in|into|on|my|to|the|account
      trouble|problem|problems|issue|issues|difficulty|difficulties|struggle|struggled|struggling logging|signing|accessing|login|getting in|into|on|my
      login|log in|sign issue|issues|problem|problems|error|fails|failed|not|broken|page; log|sign in issue|issues|problem|problems|error|failed|not
      login _ not|fails|failed|broken|never|impossible; log|logged|logs|kick|kicked|kicks|sign|signed @me out; keep|keeps logging|signing @me out
      password reset|email|link|code _ not|never|fail|failed|expired|broken|invalid|loop
      reset|change|forgot|forgotten _ password _ not|never|still|fail|failed|impossible; password _ not|never|wrong|rejected|incorrect|invalid
      not accept|recognise|recognize|recognised|recognized|remember my? password|email|login|details|account|username
      verification|security|authentication|activation|access|one|login|confirmation code|codes|email|text|link|passcode|pin _ not|never|expired|fail|failed|invalid|wrong|late
      code never came|arrived|comes; never receive|received|got|get|sent _ code|verification|reset|activation|otp|password|pin; otp; 2fa; two factor
      2 factor; two step; 2 fa; authenticator; fail|failed security|verification|identity|id; verify|prove|proving my? identity|account|who|that
      could not verify; can not verify; lost access; no access to my|the|our|account|email; access denied|blocked|revoked|removed
      account _ deleted|disappeared|closed|gone; denied access; invalid password|login|credentials|username; wrong password
      can not get into|in my|account|the|online; could not get into my|account|the; get|getting locked out; still locked; hacked; not reset _ password
      unlock`,
    good: `
      get|got|getting @me? back in|into|on|to? my? account|email|in|online; got me|us back in
      help|helped me|us get|log|back _ in|into|my account|email|it|in|online
      help|helped me log|login|get|access|sign|unlock|reset|recover|regain|back in|into|my|account
      unlock|unlocked|restored|restore|recovered|reinstated|reactivated|reset|regained my|the|our? account|access|password|login|it; regain access; recovery|reset _ simple|easy|quick|quickly|easily; forgot my password __ simple|easy|quick|easily|quickly;
      access restored; able to log|login|sign|access|get in|into|on|my|again; can log|login|sign in|again|now; log in _ easy|easily|simple|quickly|fine
      login _ easy|simple|quick|smooth|works; easy|simple|quick|easily to? log|login|sign|reset|access
      password reset _ easy|quick|simple|quickly|worked|immediately|smooth|minutes; reset my password|login _ quickly|easily|minutes|no|straight
      logged in fine|easily|straight|without; verification _ quick|easy|smooth`,
    topic: `
      login; log in; logging in; sign in; password; passwords; username; account access; access to my account; locked account; two factor authentication
      verification; verification code; security code; passcode; authentication`,
  },
];
