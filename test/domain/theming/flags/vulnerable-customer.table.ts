export const raised = `
  My husband died in March and you still send letters to him
  I'm blind and your app doesn't talk to my screen reader
  She is 87 and can't get to a branch on her own
  I am on dialysis and need the power back on
  Lost my job and can't pay this month, please talk to me
  my son is autistic and the change of driver sent him into meltdown
  I have MS and the lift was out for a week
  We are feeding the kids from a food bank
  I'm seven months pregnant and was left standing in the heat
  Mum has dementia and signed something she didn't understand
  Please don't ring, my ex listens in and I'm scared of him
  I had a breakdown last year and these letters push me to the edge
  my disability benefit was stopped so I am behind with rent
  Can't hear you on the phone, I'm deaf
  I use a wheelchair and there was no ramp
  chemo on Tuesdays so I can't wait in all day
  I've not got money for the meter and it's freezing
  some nights I don't want to be here anymore
  My late wife's account is still open and every statement breaks my heart
  I look after my disabled brother full time and nobody told me about the cut
  I can't read very well and the form is twelve pages
  dads 91 and he cried when the engineer didnt come
  We've been evicted and live in a hostel, there is no proof of address
  after my stroke I can't type the code fast enough
  my panic attacks start when you put me on hold with that music
  We lost our baby and you sent me a nursery catalogue
  I've got COPD and the stairs nearly finished me
  They took the last £10 I had for food
  My nan's insulin was in that parcel
  I'm an 80 year old widow living alone with no internet
  Bailiffs are due on Monday and I have two kids
  I fled my husband and you gave him my new number
  I have epilepsy and can't drive, the bus is all I've got
  Arthritis means I cannot open your packaging
  my carer can't speak to you because of your data rules
  was made redundant in June and the mortgage is eating us
  My daughter has Down's syndrome and was refused entry
`;

export const innocent = `
  The battery died on day two
  I'd kill for another week there
  Blind tasting evening was a hoot
  My late booking was handled well
  Sick guitar solo
  Deaf to my pleas, the cat still wanted the tuna
  Old age pensioner discount applied without fuss
  What a stroke of luck to find you
  Broke my favourite mug, found the same one here
  My phone had a breakdown, yours didn't
  The pregnant pause before the winner was announced!
  I'm dying to try the new menu
  The blind in the bathroom sticks
  Mad about these shoes
  The nurse costume was a hit
  Benefits of the card are clear
  I was depressed by the weather, not by the hotel
  The museum's disability ramp is well built
  I nearly had a heart attack when I saw how cheap it was
  You cured my boredom
  Elderflower cordial is back, hurrah
  Debt management module in the course was interesting
  My grandma recommended you, she has taste
  Retired and loving the golf days
  Charity run for cancer research was well organised
  The old man of the sea, our dog, slept through it
  Addicted to your podcasts
  Homeless shelter donations can be left at the till, great idea
  I'm only sixty and fit as a fiddle
  My kids are starving after swimming and your chips hit the spot
  The carer module in the software exports to excel
  Hospital drama on your channel is gripping
  I lost my mind over that cake
  Suffered through the queue for the best ice cream in town
  The crutch of the tripod came off
  Poor packaging but the vase survived
  Baby shower cake fed forty
`;
