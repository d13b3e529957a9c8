import type { DriverDictionary } from '../../language.types.js';

/** Who else would have done it better, or worse. */
export const competitorDrivers: readonly DriverDictionary[] = [
  {
    driver: 'competitor',
    bareMention: 'neutral',
    bad: `
      switch|switching|switched|switches|move|moving|moved|going|go|change|changing|changed|defect|transfer to|over to? another|a|different|new|someone|your|other|@brand different|new|other|another? provider|company|supplier|bank|carrier|competitor|competitors|airline|network|insurer|else|brand|vendor|firm|retailer
      switch to @brand; switching to @brand|another|a
      change|changing provider|providers|supplier|suppliers|bank|banks|carriers|company|companies|airlines|insurers|networks
      move|moving|moved|go|going|gone|went|switch|switching|leave|leaving|take|taking|took|buy|buying|shop|shopping|look|looking|business|money|custom|fly _ elsewhere
      elsewhere; your|the competitor|competition|competitors|rivals; leave|leaving you|for @brand|another; @brand _ better|cheaper|faster|quicker
      better than you|yours; better elsewhere|service|with|from|deal _ elsewhere|others|other|competitor|competitors|another|@brand
      stick|sticking with @brand|another
      should|will|ill|wish|next|time|rather|could have|had|be|use|go|gone|stayed|stuck|fly|flown|flying|booked|used|bought|chosen|with|going|using @brand
      go|going|gone|stick|stay|back|went|fly|flying|fly with|on|to @brand; prefer @brand; others do|manage|can|offer|provide|charge|would
      other companies|airlines|providers|banks|suppliers|retailers|stores do|manage|can|offer|would|are|have|give
      cheaper|better|faster with|at|from another|a|other|@brand|competitor|others
      looking|look|search|searching|shopping|shop for a|another|an|new|around alternative|alternatives|new|different|other|provider
      alternative provider|supplier|company; use a|someone different|else; go with someone else; use someone else
      worse than my? @brand|previous|old|last|other|any; miss my old|previous provider|supplier|bank
      @brand would|does|do|are|never|can|could|will|did _ better|have|cheaper|faster|never|this|same|offer
      switch|switching|change|changing|leave|leaving|moving|move|gone|going|go|switched to|from|for|over _ another|different|new|other|competitor|@brand|rival _ provider|supplier|carrier|bank|insurer|airline|network|company|bank
      another|different|other|rival|alternative|better provider|supplier|carrier|bank|insurer|airline|network|retailer|company next|instead|from|in|then|soon|now|is|will
      find|use|try|choose|go|fly|book|using|with|pick another|different|other|a|someone|somewhere|alternative _ provider|supplier|carrier|bank|insurer|airline|company|else|app|shop|place
      competitor|competitors|competition; somewhere else; compared to|with @brand|other|others|your|another
      worse than @brand|any|other|my _ previous|old|last|bank|company|airline; back to|with @brand|my _ old|previous|bank
      going|go|gone|went|off|moving|moved|switched|switching|switch back? to @brand
      will|gonna|going|i use|using|try|fly|flying|go|going|book|choose|stick @brand|bolt|elsewhere|others|another _ instead|next|now|again|future
      thinking|think of|about leaving|switching|moving|changing|cancelling
      will|be|am|i|we|time be|am|to? leaving|moving|switching _ soon|this|when|after|as|my|account|provider|elsewhere|to
      left|leaving|leave|leaves for @brand|another|a; should have stayed|gone|used|booked|flown|chosen|stuck|kept with|to|elsewhere|my|@brand
      wish I had|stayed|gone|booked|flown with|stayed|elsewhere|gone
      other airlines|companies|banks|apps|shops|providers|stores|couriers|places _ better|do|cheaper|would|offer|have|easier|can|did|not
      moving|switching|leaving|changing @brand|banks|providers|suppliers|soon|airlines|networks; never had this _ with @brand|my|other|any
      this never|would|does happen _ with|on @brand|my|other; time to switch|change|leave|move
      going|go|gone back to _ @brand|old|previous|delta|united|american; @brand from now on; buy|book|order direct|directly from|with|instead
      using|use|used|try|trying|tried _ instead; cancelling and|to go|going|moving|switching|join; off to _ @brand|competitor|another
      should have flown|gone|used|booked|stayed; i will be moving|leaving|switching; will be moving|leaving|switching
      moving to _ @brand|ee|three|o2|another; thinking of moving|leaving|switching; flew|flying another|other|different airline
      last time i fly|use _ going|switching`,
    good: `
      better|cheaper|faster|easier|friendlier|nicer|quicker|improvement|superior|ahead|preferable than|over|on|to|of my|the|our|all|any|your|most|other|@brand _ previous|old|last|other|others|former|competition|competitors|rivals|provider|supplier|@brand
      so|much|far|way better|easier|cheaper than @brand|my|other|others|any|the
      switch|switched|moved|came|changed|glad|happy|pleased|move over|to? _ from @brand|my|another|previous|old
      glad|happy|pleased|so I|we|that|to switched|moved|changed|chose|switch; moved|switched|came to|over you|to from
      not|never|no switch|switching|leave|leaving|change|changing|go|going|move|look _ elsewhere|provider|providers|anywhere|another|else
      would not go|use|bank|shop anywhere|elsewhere|anyone; unlike other|others|my|most|some _ companies|providers|banks|airlines|suppliers|ones|places
      other companies|providers|banks|airlines|stores could|should|need learn|take|to; heads above|and shoulders; head and shoulders
      better|superior|preferable|nicer|friendlier than|to|over @brand|others|other|anyone|any|anywhere|everyone|most|all|my|the _ other|old|previous|last|banks|bank|provider|high|big|company|airline|others|rest
      better|superior than @brand|others|anyone|anywhere|everyone|most|uber|any; better than any|most|my|all|other; far|much|so|way|lot better than
      much|so better than|and; beats @brand|others|all|any|my
      switched|switch|moved|move|came|changed|joined _ from|to __ better|best|happy|glad|never|sooner|pleased
      left @brand _ years|and|after __ sooner|better|never; done it|this sooner|years
      wish|wished I had|have|would|ve? _ switched|joined|moved|done|changed|found sooner|earlier|years|before
      tried|used _ few|many|others|several|other|lots|loads|various|all __ best|better; best one I|out|so|by; by far the? best
      moving|moved|switching|switched from @brand|my; unlike @brand|others|other|my|most|some
      better|easier|cheaper|quicker|nicer than my _ old|last|previous|bank|provider; more than other|others
      compared to|with my|other|others|the|@brand _ last|old|previous|insurer|bank|provider|they __ fantastic|great|better|brilliant|amazing|excellent|cheaper
      used to use _ but; better than the other|others|rest|big|last|high|competition; than any other|of; of any|all airline|airlines|bank|banks; best one`,
    topic: '@brand; previous|old|last|former provider|supplier|bank|insurer|company|carrier|network; industry standard',
  },
];
