import type { LexiconEntry } from '../../language.types.js';

/** Valence of English words as customers of a service use them; drivers' own phrases add to it. */
export const englishLexicon: readonly LexiconEntry[] = [
  {
    // Said for form's sake; longer than the words of praise or blame in it.
    valence: 0,
    phrases: `
      good morning|afternoon|evening|day|night; thanks in advance; thank you in advance; ok|okay thanks; ok|okay thank you; no thanks; thanks i will; will do thanks
      thanks for your|the reply|response|info|information|update|dm; my bad; how long|far|late|early|old|soon; good luck|thing|idea; no worries; no problem i; sounds good; as well
      well as; if possible; average; as long as; so long as; old phone|number|account|one|email|card; last minute; happy to help|send|provide|answer|dm|wait; glad to help; just started
      longer than; no longer; long haul|term|time|distance|weekend|way; hard drive|copy|rock; issue|issued a|the|ticket|refund|card; late night|shift; fair enough; fast food|track; fine print
      welcome pack|offer|bonus|email|drink; best wishes|regards; kind regards; good at|for nothing; well within; in good time; lost and found; lost property; not sure if|what|how|whether; how hard`,
  },
  {
    valence: 3,
    phrases: `
      excellent; outstanding; amazing; fantastic; brilliant; superb; exceptional; phenomenal; incredible; awesome; wonderful; perfect; perfection; stellar
      fabulous; marvellous; marvelous; love; adore; delighted; thrilled; ecstatic; second to none; above and beyond; over and above; top notch; top class
      first class; world class; five stars|star; 5 stars|star; 10 out of 10; 10 10; 10 of 10; best; life saver; lifesaver; saved the day; blown away
      can not fault; could not fault; could not be happier|better; can not thank _ enough; can not praise _ enough; can not recommend _ enough; faultless
      flawless; impeccable; spot on; a star; legend; hero; gem; a joy; a delight; made my day; exceeded _ expectations; 😍; 🥰; ❤; 🤩; 🏆; 🙌; 💯; ⭐`,
  },
  {
    valence: 2,
    phrases: `
      great; good; happy; =pleased; impressed; impressive; satisfied; satisfactory; satisfying; pleasant; lovely; nice; =helpful; friendly; efficient
      efficiently; effective; smooth; smoothly; =easy; =easily; seamless; painless; effortless; hassle free; quick; quickly; fast; swift; swiftly; prompt
      promptly; speedy; reliable; recommend; appreciate; appreciated; grateful; excellent service; well done; well handled; kudos; hats off; bravo; yay
      hooray; enjoy; enjoyed; glad; courteous; polite; professional; be|so|very|really|and kind; kindness; =caring; =patient; clear; clearly; intuitive
      convenient; reassuring; reassured; refreshing; generous; fair; fairly treated; trust; loyal; useful; comfortable; superbly; brilliantly; perfectly
      attentive; thoughtful; knowledgeable; spotless; clean; delicious; beautiful; improved; improvement; better than; no complaints; no complaint
      no problem|problems|issue|issues|trouble|hassle|fuss|hitches; without a? problem|problems|issue|issues|trouble|hassle|fuss|hitch
      could not have been _ more|better|nicer|kinder|easier|simpler|smoother|quicker|faster; can not complain; peace of mind; job done; keep it up
      keep up the good work; happy customer; win; 😀; 😃; 😄; 😁; 😊; 🙂; 👍; 👏; 💪; 😎; 🎉; ✅`,
  },
  {
    valence: 1,
    phrases: `
      thank; thanks; cheers; ok with; fine; decent; reasonable; acceptable; well; not bad; =works; =working; better; faster; quicker; easier; simple; simply
      straightforward; correct; correctly; accurate; in the end; finally; =understanding; success; successful; happily; worth; lucky; luckily; fortunately
      thankfully; =welcome; early; shorter; cheaper; lower; instant; instantly; immediately; 🙏`,
  },
  {
    valence: -1,
    phrases: `
      slow; slowly; long; longer; late; unclear; difficult; hard; tricky; expensive; complicated; confusing; confused; problem with; problems; issues
      trouble; error; errors; wrong; incorrect; inconsistent; mediocre; underwhelming; lacking; lack of; delay; delayed; basic
      could be better|improved; needs improvement; room for improvement; need|needs to improve; needs work; inconvenient; inconvenience; unsure
      disconnected; concerned; worried; worrying; unfortunate; unfortunately; sadly; sad; shame; a pity; meh at best; for love nor money
      no better|faster|easier|nicer; not great; not ideal; not impressed; missing; stuck; ignored; again and again; yet again; once again
      too much|many|long|late|far; complain; outdated; tired; tiring; hassle; annoying; annoyed; annoys; irritating; irritated; awkward
      clunky; unhappy; dissatisfied; disorganised; disorganized; chaos; chaotic; mess; messy; messed; only just; refuse; refused; nowhere; not a word
      supposed to; still waiting; still not; still no; enough is enough; bother; bothered; weak; limited; unnecessary; excessive; ridiculously
      hopeless; inadequate; insufficient; fails; failed; failing; failure; bug|bugs; 🙄; 😕; 😐; 🤷; 😒`,
  },
  {
    valence: -2,
    phrases: `
      bad; badly; poor; poorly; frustrating; frustrated; frustration; disappointed; disappointing; disappointment; disappoint; let down; upset; upsetting
      angry; rude; unhelpful; useless; unacceptable; unprofessional; incompetent; incompetence; ridiculous; absurd; stupid; nonsense; pointless; rubbish
      crap; crappy; joke; laughable; shambles; shambolic; fiasco; farce; farcical; nightmare; pathetic; lousy; sucks; suck; sucked
      waste of time|money|space; wasted; waste; waste my time; fed up; sick of; sick and tired; had enough; lost patience; stressful; stress; stressed
      painful; a pain; pain in the; broken; lied; lie; lies; liar; dishonest; misleading; misled; unreliable; unfair; unjust; insulting; insulted; offended
      offensive; avoid; stay away; steer clear; beware; do not bother|use|buy|trust; never again; regret; fail; epic fail; lost; damaged; impossible
      thanks for nothing; never use|buy|order|shop|fly|book|stay|return|deal __ again; never use|buy|order|shop|fly|book from|with|you; would be nice
      would have be nice|good|helpful; nice|good if; infuriating; insane; insanity; clueless; stranded; idiot|idiots; shameful; shame on; wth; hostage
      robbed; cheated; betrayed; dismayed; exasperated; aggravating; neglect|neglected; careless; cruel; gutted; hung up; kept waiting; not care
      no response|reply|answer|luggage|help|explanation; thanks a lot for; not happy|pleased|good enough; nothing but; leaves a lot to be desired
      leave much to be desired; left a lot to be desired; could not care less; not worth; worse; no help; no use; ignore; ruined; ruin; spoiled; spoilt
      embarrassing; embarrassment; ashamed; below par; substandard; sub standard; not fit for purpose; not up to scratch|standard; not acceptable
      not recommend; wtf; smh; ugh; 😞; 😟; 😠; 😤; 😢; 😭; 😔; 🙁; ☹; 😩; 😫; 👎; ❌; 💔`,
  },
  {
    valence: -3,
    phrases: `
      terrible; terribly; awful; horrible; horrid; horrendous; horrific; dreadful; appalling; appalled; atrocious; abysmal; disgusting; disgusted
      disgraceful; disgrace; disgust; worst; shocking; shockingly; dire; diabolical; unbelievable service; outrageous; outraged; outrage; furious; livid
      fuming; hate; hated; despise; scam; scammers; scammed; fraud; fraudulent; thieves; thief; theft; rip off; ripped off; con artist|artists; crooks
      criminal; criminals; cowboys; zero stars|star; 0 stars|star; unforgivable; inexcusable; disaster; disastrous; catastrophe; hell; hellish
      total shambles; absolute joke; total joke; garbage; trash; bullshit; bs; shit; shite; fucking joke; beyond a joke; 😡; 🤬; 🤮; 💩; 🖕; 👿`,
  },
];
