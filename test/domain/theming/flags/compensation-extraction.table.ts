export const raised = `
  Refund me in full or I go to the newspapers
  A free month or one star, your choice
  If I don't get a voucher by tonight my review goes up everywhere
  Pay me 200 quid and I'll take the review down
  I have 30k followers, so think about what an upgrade is worth
  unless you send a new phone I'm posting the video on tiktok
  My silence costs a weekend for two
  Give us the meal for nothing and nobody hears about the hair
  I'll change my rating to five once the money's in my account
  You wouldn't want this on Facebook, would you? Knock off half.
  Compensate me properly or every parent at the school will know
  Fifty percent off or I start tweeting
  I could be persuaded to delete my post for a case of wine
  either you waive the fee or i tell trustpilot what you are
  The local paper rang me. A decent offer would help me forget what I saw.
  make it worth my while and this stays between us
  Free flights for the family, otherwise my blog about your seats goes live
  What will you give me to keep these photos off Instagram?
  I want a thousand pounds for the stress or I'll ruin your reputation online
  No discount, no mercy on Yelp
  Send me the shoes for free and I won't say a word to my subscribers
  I've got the review typed, ten stars or one, depends on my refund
  Credit my account with 100 dollars or I'm calling Channel 7
  Double my money back or the whole village gets to hear
  if my bill isn't wiped by noon the screenshots go on reddit
  Want this bad review gone? You know my PayPal.
  two free tickets and I forget to mention the rats to the council #safety
  Upgrade us or my husband, who writes for the Times, writes
  One star until I get my deposit plus something for my trouble
  Cough up 50 euros or I'll put flyers on every lamp post
  settle for 2k or we go viral, up to you
  Do the right thing with a gift card and I might edit my review
  An annual pass and I'll tell the group you sorted it. Nothing and I tell them you didn't.
  Free haircut or the before and after pics go online
  either my invoice is halved or your boss and your customers get the recordings
  I'm an influencer, comp the stay and I won't post about the mould
  pay up or else
`;

export const innocent = `
  Please refund the second charge, it was taken twice
  Got my refund in two days, thank you
  When will the compensation for the cancelled train arrive?
  I left a five star review because you earned it
  The free dessert on my birthday was a lovely touch
  Is there a discount for pensioners?
  The paper wrote about your bakery and they were right
  I told everyone at work about your pies
  Voucher code does not work at checkout
  Can I have a replacement for the cracked plate?
  Thanks for the goodwill credit, I hadn't asked
  I will post photos of the finished kitchen, it's a beauty
  Upgrade to first class was worth every penny
  Five stars or six if I could
  If you like free parking, go on a Sunday
  My money was back before I'd hung up
  I don't need anything, just wanted to let you know
  Shared it on Facebook and my friends are jealous
  Either the blue or the green will do for my replacement
  The newspaper in the lounge was yesterday's
  Free wifi works, or so my kids say
  I'd pay double for that massage
  I want my deposit back as the contract says
  Can you send the invoice or shall I print it?
  Reviews said it was good and they were right
  You promised a 10% discount and the bill doesn't show it
  My followers keep asking where the lamp is from
  You owe me a refund of 30 pounds for the returned coat
  A stranger online said he'd demand a free meal, shameless
  We expected compensation and got it without asking
  Post office was shut so I came to you
  Please credit the points from my May trip
  I'd like my money back, the shoes are the wrong size
  The video tutorial is excellent and free
  Every star in the sky was out at your campsite
  I claimed under the guarantee and it was paid
  Deal of the day was a good one
`;
