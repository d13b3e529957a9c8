import type { Grammar } from '../../language.types.js';
import { replacements } from '../../word-lists.js';
import { flagWords } from './flags/flag-words.js';
import { stemEnglish } from './stem.js';

/** How English negates, turns and weighs. */
export const englishGrammar: Grammar = {
  stem: stemEnglish,
  expansions: replacements(`
    can't>can not; cannot>can not; cant>can not; won't>will not; wont>will not; shan't>shall not; ain't>be not; aint>be not
    didnt>did not; doesnt>does not; dont>do not; wasnt>was not; werent>were not; isnt>is not; arent>are not; hasnt>has not; havent>have not
    hadnt>had not; couldnt>could not; wouldnt>would not; shouldnt>should not; didn>did; doesn>does
    im>i am; ive>i have; thats>that is; theyre>they are; youre>you are; its>it is; whats>what is
    i'm>i am; i've>i have; i'd>i would; i'll>i will; it's>it is; that's>that is; there's>there is; he's>he is; she's>she is; let's>let us
    they're>they are; they've>they have; they'd>they would; they'll>they will; you're>you are; you've>you have; you'd>you would; you'll>you will
    we're>we are; we've>we have; we'd>we would; what's>what is; who's>who is; here's>here is; nobody's>nobody is; everything's>everything is; y'all>you
    recieve>receive; recieved>received; recieving>receiving; cancled>cancelled; canceld>cancelled; definately>definitely; waitin>waiting; thru>through
    refunf>refund; custumer>customer; costumer>customer; cust>customer; svc>service; cs>customer service; proffesional>professional; profesional>professional; seperate>separate
    knowledgable>knowledgeable; knowlegable>knowledgeable; knowledgeble>knowledgeable; curteous>courteous; freindly>friendly; appauling>appalling; apalling>appalling
    diabolical>terrible; expencive>expensive; adress>address; gonna>going to; wanna>want to; gotta>got to; pls>please; plz>please; thx>thanks; thnx>thanks; tks>thanks; thanx>thanks; ty>thanks; qiuck>quick; esay>easy; prise>price; prises>prices; servise>service; delivary>delivery; excelent>excellent; problme>problem; wating>waiting; refound>refund; definatly>definitely; recomend>recommend; recommed>recommend; gr8>great; cancelation>cancellation; teh>the; adn>and; recieved>received; flighted>flight; u>you; ur>your
    hrs>hours; hr>hour; mins>minutes; min>minute; secs>seconds; wks>weeks; wk>week; yrs>years; noone>nobody; luv>love; msg>message; info>information; appt>appointment; apt>appointment; acct>account
    re-booked>rebooked; anymore>any more; alot>a lot; atleast>at least; reps>rep; baggage>luggage; bags>bag; pw>password; authorised>authorized; organised>organized; apologised>apologized; tho>though; w>with; bc>because; cuz>because
  `),
  classes: {
    ...flagWords,
    agent: `agent rep representative adviser advisor operator assistant clerk technician tech engineer staff person lady guy gentleman man woman girl
      employee colleague team member consultant specialist supervisor manager worker she he they support people driver crew attendant receptionist handler everyone`,
    many: `two three four five six seven eight nine ten twelve fifteen twenty several many multiple few couple dozen numerous various countless 2 3 4 5 6 7 8 9 10 11 12 15 20`,
    num: `one two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty sixty ninety several many multiple few couple dozen hundred
      numerous various countless 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 28 29 30 31 32 33 34 35 36 37 38 39 40 42 43 44 45 46 47 48 50 51 52 53 54 55 58 60 65 70 72 75 80 90 95 100 110 120 150 180 200 half`,
    time: 'minute hour day week month year age while second fortnight morning afternoon eternity',
    problem:
      'problem issue query question complaint matter concern request situation case fault error enquiry inquiry trouble everything it this that thing mess order claim',
    ticket: 'ticket case complaint query request chat enquiry inquiry issue incident conversation claim report thread',
    place:
      'department team person agent people rep representative advisor adviser operator someone somebody number extension queue branch office line manager supervisor colleague place desk location',
    part: 'box parcel package item order product goods glass screen case bag suitcase luggage packaging contents piece furniture plate bottle delivery device phone laptop car floor wall table sofa suit pallet cooler shipment',
    goods:
      'parcel package order item delivery shipment goods product book shoes furniture sofa letter card replacement food meal pizza stuff flight train bus plane sim router flowers gift groceries post mail part medication prescription courier driver purchase kit',
    device: `product item device machine phone router laptop unit appliance printer broadband internet wifi connection signal service tv tablet battery screen software
      kettle washer dryer boiler heating fridge oven toaster speaker headphone car engine system charger camera watch model version update modem reception coverage`,
    site: 'website site app webpage page portal application form checkout online interface web',
    not: 'not never no nobody none nothing without',
    ans: 'answer answered reply respond response get speak reach hear help through anyone anybody someone somebody back served seen connect pick talk contact human agent',
    say: 'say tell promise assure claim state advise',
    other: 'another other different',
    be: 'be get seem feel look appear sound',
    company: `company companies bank airline airlines shop store app site website business firm provider supplier insurer insurance network seller service services
      courier hotel restaurant place outfit bunch lot brand platform agency dealer carrier broker retailer airport organisation organization club gym experience`,
    my: 'my our your the this that a his her their',
    me: 'me us my him her customers you people',
    good: 'good great excellent brilliant fantastic lovely amazing nice superb wonderful perfect fine outstanding decent solid',
    bad: 'bad poor terrible awful horrible dreadful shocking appalling atrocious useless rubbish ridiculous unacceptable disgusting horrendous abysmal',
    brand: `vodafone verizon tmobile sprint comcast xfinity o2 ee bt virgin sky talktalk hsbc barclays lloyds natwest monzo revolut amazon ebay walmart costco
      tesco asda sainsburys lidl aldi argos ikea fedex ups usps dhl dpd evri hermes yodel southwest delta jetblue ryanair easyjet lufthansa emirates hilton marriott
      airbnb uber lyft deliveroo doordash netflix hulu spotify geico allianz aviva axa zendesk hubspot salesforce octopus edf eon telekom orange movistar`,
    very: 'very so too really extremely incredibly far way quite absurdly ridiculously unbelievably painfully awfully pretty',
  },
  negators: `not no never without nobody none nothing neither nor hardly barely scarcely zero unable fail fails failed failing refuse refuses refused refusing
    less least lacking lacks lacked unwilling nowhere instead zilch nil impossible`,
  negatorExemptions: 'only just wonder doubt matter because sooner otherwise',
  superlativeLeads: 'could can',
  superlativeTails: 'more better happier easier nicer faster quicker kinder smoother simpler clearer friendlier enough fault',
  barriers: `and but so because that when after why who which until since if i as then although however before where or`,
  contrasts: 'but although though however yet while whereas despite except nevertheless nonetheless albeit unfortunately sadly',
  // "for a while", "not yet", "yet again" and "cannot but" turn against nothing.
  noContrastAfter: 'a long little quite the good my not no have has had',
  noContrastBefore: 'again another',
  wishes: `should; should have been; should be; wish; could be; could have be; could have; might have; need|want to? be|get; try|want to; waiting for; wait for;
    please; must be; ought to; would be nice; would like; would have be; would have liked; need|require more|better|some; need|want to; want; hope; hoping; until; refuse to; promise to; if; nobody; expect; supposed to; when will|are|is|do; when will _ finally; why can not; how about; can|could you please; please allow; would solve`,
  inquiries: `do|does|did you|u|your|i|we|they|the|it|anyone|any; can|could|may|should i|we|you|u|someone|anyone|my|the; is|are there|it|the|this|that|you|your|u|my; what is|are|time|do|does|if|size|about|was|happens|number|happened; which; how do|does|can|could|much|many|far|old|early|late|soon|big|would|should
    when is|are|do|does|can|will|did|would; where is|are|do|does|can|could|would; where can; will you|i|we|there|the|it|my|this|u; would you|i|it; any chance|idea|update|updates|news|plans|way|word|info; who do|can|should|is; what time; just wondering|checking|curious; wondering|curious if; i was wondering; looking to; thinking of|about`,
  pressing: `still again why ever waiting hours hour days weeks months wrong worst terrible ridiculous missing lost cancelled canceled delayed late refund broken happened`,
  ironies: `thank; thanks; great|good|nice|fine|awesome|fantastic|wonderful|excellent|amazing|brilliant job|work|way|start|one; way to go; well done; bravo; congrats; congratulations; kudos; awesome; brilliant; fantastic; lovely; love|loving how|when|that; nice one; great; wonderful; amazing; excellent; cheers; appreciate; appreciated; props; impressive; impressed; can not wait`,
  intensifiers: `very so really extremely absolutely totally completely incredibly utterly super truly beyond highly too most such exceptionally far particularly
    especially insanely bloody fucking damn`,
  diminishers: 'bit slightly somewhat fairly little kinda mildly',
  conjunctions: 'and plus then',
};
