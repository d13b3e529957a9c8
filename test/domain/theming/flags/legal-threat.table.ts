/** One comment a line; ` #flag` at the end names further flags of it. */
export const raised = `
  If the roof isn't watertight by Monday my next letter comes on my lawyer's paper
  I have been in touch with Trading Standards and they would like a word with you
  solicitor says we have a strong case so expect a letter
  You will be hearing from my legal representative.
  filed with the small claims court yesterday, reference to follow
  See you in front of the magistrate then
  I've passed the whole file to the Financial Ombudsman
  complaint gone to Ofgem this morning, good luck with that
  Lovely rooms, but you kept the deposit and I am taking you to tribunal
  we will sue
  my atorney has all the emails already so dont bother calling. attorney will call you
  My brother is a barrister and he is drafting the claim as we speak
  I will be lodging a consumer court case in Pune if refund not come
  The Information Commissioner has been told about the letter you sent to my ex
  Consider this a letter before action.
  I shall have no option but to start legal proceedings
  Nice meal once it came. The council's licensing team are getting my photos of the back yard all the same.
  ACAS have opened a case about my unpaid overtime
  next stop the ombudsman
  I dont want your apology i want my day in court
  Our company solicitors will be dealing with you from now on
  the watchdog can decide whether that charge is fair
  It's breach of contract plain and simple and I'm acting on it
  gonna sue yall for every cent
  Spoke with a lawyer on Friday about the mis-sold policy
  I've written to the regulator enclosing your brochure and the actual room.
  We're taking legal advice over the subsidence report
  Papers will be served on your head office before the month is out
  reporting this garage to the DVSA and the police, odometer was clocked
  Statutory demand is in the post.
  Fair Trading NSW has my paperwork now, mate
  I'm prepared to let a judge decide who pays for that carpet
  The Advertising Standards lot will be interested in your "half price" banner
  Happy to settle this in court
  My union's lawyer is handling it from here
  you have 14 days then I issue court proceedings
  i contacted the better business bureau and the attorney general about your fees
  citizens advice helped me fill in the ombudsman form, it goes off tonight
`;

export const innocent = `
  The courtroom scene in the play had us gripped
  We met on the tennis court and you sponsored the cup
  I'm a solicitor and even I could follow your terms, well done
  Sue in accounts sorted it within the hour
  Not the suing sort, me, I just want the right lid
  I would never take anybody to court over a sandwich
  Some people would call a lawyer, I called your desk and it was fixed
  Legal aid society fundraiser went brilliantly in your hall
  My neighbour sued his builder, thank heavens I picked you
  Ofcom's coverage map is right about your signal here: perfect
  The food court was spotless
  Court number four had a torn net
  He judged the cake competition fairly
  law books arrived in good order
  My daughter passed the bar exam with your course
  No need to involve any ombudsman, they refunded me at once
  Is the legal expenses cover included or extra?
  Good case, fits the laptop snugly
  The regulator on my scuba set was serviced in two days
  Your court shoes never pinch
  The judge's chambers tour was a highlight
  Thanks to the solicitor you suggested our house sale went through
  I read that the FCA changed the rules and you explained it well
  The lawsuit drama on channel four was better than this film
  Suits department had my size
  Which form do I need for a legal change of name?
  Charged me the right price for once
  our lawyers' lunch for twelve was perfectly served
  The trial version expired after 30 days
  A jury of three kids approved the ice cream
  Your advocate for accessibility gave a lovely talk
  I was appealing for calm while the toddler was appealing for chips
  Summoned the courage to ring and was glad I did
  The claims form is short and clear
  Sentenced to a week of rain but the cottage was cosy
  Action figures came in a solid box
  no legal jargon anywhere, loved that
`;
