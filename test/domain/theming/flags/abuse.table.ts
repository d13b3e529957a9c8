export const raised = `
  The man on the door is an utter bellend
  Your receptionist is a nasty piece of work, a proper witch
  you lot are a bunch of morons
  Whoever packed this is a brainless idiot
  I'll wait for him after his shift and smash his face in
  the girl on the till is thick as two short planks
  Tell that fat pig in the office I know where he parks
  your manager can go to hell
  The nurse is a dumb cow
  i hope your call centre burns down with the lot of you inside
  He's a lying, thieving toad, that estate agent
  Shut your mouth and do your job you stupid woman
  Your driver is a f*cking moron
  Someone should give that waiter a good kicking
  the technician was a complete muppet
  That teacher is not right in the head, a psycho
  Useless fat lump of a security guard
  She's the ugliest old hag ever to answer a phone
  Go back to your own country, that's what I said to your agent
  you people are scum
  Kindly tell your supervisor he is a pompous little worm
  I want to strangle the idiot who wrote this letter
  The bloke in lost property is a waste of oxygen
  Your so called chef is a clown
  screw you Martin and your fake apology
  That doctor deserves to be shot
  the landlord is a greedy parasite
  Cretins, every one of your staff
  watch your back, tell him that from me
  The lad who fitted the blinds is an imbecile
  what a bitch that supervisor is
  Your librarian looks like a toad and has the manners of one
  I'd love to punch that smug adviser
  the postman is a lazy drunk halfwit
  dozy cow on reception couldn't find her own backside
  Is the driver blind or just stupid?
  get stuffed you robot reading halfwits
  Hope the parking warden gets cancer
  those clowns in billing
`;

export const innocent = `
  Bloody hell that was quick
  What an absolute shambles of a website
  I'm such an idiot, I had the map upside down
  This printer is a pig to set up
  Damn, that was a good burger
  The clown at the party had them in stitches
  My cat is a little monster and your vet was patient with him
  Stupid me, I'd forgotten the code
  The parking machine is an idiot, it wanted coins it doesn't take
  Sick of the rain, not of you
  Worm farm arrived alive and wriggling
  Kick-off was late but the pies were hot
  The villain was a proper scumbag, great acting
  Punch was served in a huge bowl
  Your agent had the patience of a saint with an old fool like me
  The rat in the ratatouille cartoon is our hero
  It's a bitch of a hill but the view is worth it
  Cheeky monkeys class was fun for our two
  That deadline nearly killed me
  He was rude, plain and simple
  The agent was not helpful and rather slow
  The advisor seemed new and could not answer
  Crap weather, cracking campsite
  These rubbish bins are rubbish
  You absolute legends
  Some drunk called the barman an idiot and was shown out politely
  Pig roast on the lawn was a triumph
  Don't shoot the messenger, I only pass on what my wife said
  I could hug your driver
  The dog show was great, the donkey too
  Ridiculous rule about hats
  My son called the dinosaur stupid and it roared at him
  The crook of the umbrella broke
  Slap bang in the middle of town
  Beat that price if you can
  This lawn mower is a beast
  Screw was missing from the pack
`;
