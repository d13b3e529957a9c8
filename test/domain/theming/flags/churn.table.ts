export const raised = `
  That was our last booking with you
  I've moved everything over to the credit union
  Won't be back.
  cancel my membership, I have joined the gym on Mill Road
  You've lost my custom after eleven years
  As soon as the contract is up I'm off to another provider
  never shopping here agen, never again
  I'll be telling everyone at work to steer clear
  We have found a new accountant.
  Just requested my PAC code
  Don't bother coming here, go anywhere else
  I used to come every Friday. Not any more.
  goodbye and good riddance
  Deleted the app and closed the account
  I won't set foot in that branch again
  We shall not be renewing the service agreement
  My next car will come from a different dealer
  That's me done with this airline
  thinking of switching to your competitor tbh
  you will not see another penny from me
  Handed back the keys, end of
  Taking the kids out of your nursery at half term, they start somewhere else in May
  I go to the butcher across the road now
  Please close my account and send the balance by cheque
  wouldn't stay there again if you paid me
  As a former customer I can tell you the grass is greener
  Our office has switched coffee suppliers because of this
  been with u 20 years and thats it im leaving
  I'd rather walk barefoot than fly with you again
  Avoid this garage like the plague
  not coming back, simple as
  I will take my business to someone who answers the phone
  No more orders from us.
  Cut up my store card last night
  From now on I buy my paint online
  Subscription cancelled, trust gone
  voting with my feet
  Last straw. Off to Tesco.
  We're jumping ship to a smaller bank
`;

export const innocent = `
  I left my gloves in the theatre, could you look?
  Will be back next summer for sure
  My flight was cancelled but the desk rebooked me in minutes
  I never leave without a loaf
  How do I cancel a single item in a basket?
  Could I switch my plan to the bigger one?
  Moved house and you moved my broadband with me, no fuss
  Left a five star review
  The last time I came there was a queue, today none
  I'd be lost without you
  No way I'd go anywhere else
  Leaving day cake was stunning
  My old gym lost me, yours won me
  I nearly cancelled, then your agent talked me round and I'm staying
  Cancelled my dentist appointment by text, so easy
  The moving van was on time
  Never again will I iron a shirt, thanks to this steamer
  The end of the film made me cry
  Switch on the lamp is stiff
  Parting gift was sweet
  We were sad to leave the island
  The kids never want to leave your play park
  You're the last shop in town that stocks it, please stay
  I have been a customer for thirty years and hope for thirty more
  You can't beat this place, avoid Saturdays though, it's packed
  The bus leaves from a different stop now
  Change of address done in one call
  He handed in his homework thanks to your tutor
  I'm off to bed happy, the new pillow is great
  Terminal three was easy to find
  The competitor in lane four won the race
  Would never switch, simply the best
  Goodbye dust, hello shiny floors
  Came back to you after a year with the other lot
  Notice board at the entrance is helpful
  Done and dusted in ten minutes
  Farewell party in your garden room went well
`;
