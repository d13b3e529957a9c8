export const raised = `
  The heater cut out and there were sparks coming from the back
  My lad got a shock off the toaster
  strong smell of gas in the hall after your man left
  We were all sick after the prawn starter
  Your delivery rider ran a red light and nearly hit my pram
  the handrail came away in my hand halfway down the stairs
  Found a piece of glass in the baby food
  the pharmacy handed me somebody else's tablets
  Charger got so hot it melted the bedside table
  Car seat buckle comes undone by itself, my two year old was loose in the back
  carbon monoxide alarm went off twice and you said open a window
  I slipped on the wet floor, no sign, and broke my wrist
  Brakes failed coming down the hill, ten minutes after the service
  The escalator stopped dead and an old man fell on his face
  Lip filler left me with an infection and a trip to casualty
  The exit was padlocked during the concert
  They served me nuts after I'd told them twice about my allergy
  bus driver was texting all the way to Leeds
  bunk bed collapsed with my daughter in it
  The laptop battery has swollen and lifted the keyboard
  My eyes were streaming from the fumes for two days
  Nobody was watching the pool and a kid went under
  the hob caught fire
  black mould on the nursery wall and the baby is coughing
  Your scaffold board missed my head by inches
  zip wire harness wasn't clipped on until I shouted
  There's bare wire sticking out by the sink
  chicken was raw in the middle
  Tyre blew on the motorway, fitted by you last week
  The pram brake doesn't hold, it rolled towards the road
  wrong dose on the label, my mum could have died
  The lift dropped two floors with us inside
  hair dye burned my scalp, it's all blisters
  Kettle handle snapped and I got boiling water on my foot
  The dog at your kennels bit my son
  driver fell asleep at the wheel, I had to shout
  button battery fell out of the toy, he had it in his mouth
  had to be taken to hospital in an ambulance after your ride
  ice all over the steps of the surgery and no grit, I went flying
  shower door shattered while i was in it
`;

export const innocent = `
  The new spicy range is on fire
  We laughed till it hurt
  Killer view from the terrace
  My feet thanked me for these shoes
  The fireworks display was a blast
  What a shock: a bill that was right
  I burn through batteries with this game, it's that good
  She knocked it out of the park
  Melt in the mouth lamb
  The smoke machine made the party
  This song is a banger, the bass could kill
  I'd die for that cheesecake
  Smoked salmon was top notch
  the gas bill came on time
  Crash course in Spanish was worth it
  The price drop hit at just the right time
  Burnt orange is my colour and you had it
  Sharp suit, sharp service
  Fell asleep in minutes on the new mattress
  No accidents, no delays, a smooth trip
  Shower gel smells of almonds, heaven
  Gas engineer was polite and wore shoe covers
  The safety briefing was funny for once
  You nailed it
  I was blown away by the choir
  an electric performance
  My heart skipped a beat when the ring arrived
  Toasted sandwich, melted cheese, rainy day, bliss
  The kids were safe and happy all week
  Handrails everywhere, good for my gran
  First aid box was complete, as ordered
  Sick beats from the DJ
  He broke into a smile
  Poison Ivy costume fitted well
  Sauce was so hot I cried happy tears
  our hens survived the fox, the coop you sold us held
  No smoke without a barbecue, and what a barbecue
  Dropped in for milk, left with a sofa
`;
