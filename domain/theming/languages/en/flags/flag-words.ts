/** Word classes of the flag dictionaries, by `@name`. */
export const flagWords: Readonly<Record<string, string>> = {
  lawyer: `lawyer laywer lawer solicitor soliciter sollicitor solictor attorn* barrister advocate litigator paralegal lawfirm`,
  regulator: `ombuds* ombusd* omsbud* watchdog regulator ofcom ofgem ofwat ofsted ico fca fcc ftc cfpb asic apra trai rera irdai sebi cqc gmc gdc orr caa hse fos
    cisas acas cma ccma naic hud cqc eeoc osha fda faa nhtsa aclu tio afca vcat ncat fspo comreg rtb rbi dgca fssai`,
  counterpart: 'competitor competition rival alternative',
  provider: `provider supplier bank insurer broker company firm carrier network operator airline garage mechanic dentist vet doctor surgery clinic practice gym salon barber hairdresser
    shop store supermarket retailer vendor restaurant cafe pub bakery baker butcher school nursery agency agent landlord courier plumber electrician builder cleaner accountant
    pharmacy chemist optician hotel platform service brand place isp host app software`,
  family: `husband wife mother father mum mom mam dad son daughter partner brother sister grandmother grandfather granddad grandad gran granny nan nana nanna grandma grandpa
    parent uncle aunt auntie spouse baby child kid boy girl toddler fiance fiancee hubby missus bairn wee lad family twins niece nephew cousin inlaw neighbour neighbor mam mama papa husb`,
  kid: 'child kid toddler baby infant son daughter boy girl grandson granddaughter grandchild pupil nephew niece bairn twins newborn',
  staff: `agent rep representative adviser advisor operator assistant clerk technician tech engineer staff manager supervisor receptionist driver waiter waitress chef cook barista bartender barman
    nurse doctor dentist teacher instructor tutor librarian guard bouncer doorman attendant cashier officer inspector conductor steward stewardess pilot purser concierge porter cleaner courier
    salesman saleswoman salesperson mechanic plumber builder foreman fitter electrician handler consultant colleague employee worker crew team lad lass bloke guy fella chap woman man girl lady boy
    person people owner boss landlord host hostess trainer coach receptionists secretary accountant banker broker stylist hairdresser barber beautician therapist pharmacist warden vet
    postman delivery lot guys folk mob so-called call-handler operative telephonist somebody someone whoever management shopkeeper director ceo head security bailiff planner surveyor lecturer`,
  hot: 'plug socket charger cable wire wiring adaptor adapter lead battery powerbank heater kettle toaster fuse outlet extension blanket iron hairdryer straightener straighteners laptop phone oven hob boiler fryer fridge freezer dishwasher dryer drier lamp bulb light lights scooter hoverboard ebike bike console tv telly speaker element fusebox motor microwave vape machine unit thermostat board car engine generator cooker stove',
  body: `hand finger thumb toe foot leg arm wrist ankle knee head eye face scalp palm skin mouth tooth lip neck shoulder hip rib throat tongue nose forehead elbow shin chin cheek hair chest back ear gum fingertip forearm heel hands feet teeth`,
  hurt: `burn blister cut slice gash bleed crack break sprain twist bruise swell swollen scald scar sting trap crush graze rash hurt split dislocate fracture stitch numb injure broken bled stung
    scrape pierce lacerat* puncture tear torn slash nip scorch itch peel raw wound pinch catch snap smash bang`,
  insult: `idiot idiots idiotic moron imbecile cretin cretinous muppet numpty pillock plonker twat prick dick dickhead knob knobhead tosser wanker bellend arse arsehole asshole arsewipe scumbag
    vermin parasite scum maggot gremlin troll clown buffoon simpleton halfwit halfwits nitwit dimwit dunce thicko bimbo tart slag slut bitch hag crone lowlife loser creep pervert psycho nutter
    nutjob lunatic thug hitler nazi fascist retard spastic spaz mong cunt bastard motherfucker fucker shithead shitbag dipshit dumbass jackass jerk sleazeball slimeball weirdo wretch imbeciles
    bonehead airhead dolt oaf cockroach degenerate leech turd weasel toad fool tyrant crook swine sod git berk wally divvy div pleb peasant chav gobshite eejit bogan drongo dropkick galah
    chutiya madarchod bhenchod gadha kutta idi0t m0ron ejit bampot numbskull numskull blockhead dullard ignoramus lardarse lard sociopath psychopath harpy shrew harridan cow mare wench halfbreed
    bully coward liar goblin ogre troglodyte neanderthal caveman zombie waster layabout skank trollop hooker whore douche douchebag scrote`,
  beast: `pig cow rat worm chimp monkey ape gorilla donkey goat snake witch mare weasel toad dog hyena vulture baboon slug cockroach hog ox mule sheep sloth reptile lizard bat hag rodent insect
    animal savage sow swine trout dinosaur fossil spinster devil demon monster brute clown joke rubbish trash dirt filth garbage waste nobody cretin whale walrus elephant`,
  slur: `fat lazy stupid greasy silly old vicious lying little dirty ugly snotty dozy spotty greedy thick dumb useless filthy bloody miserable nasty spiteful smug arrogant ignorant pompous senile brainless
    braindead gormless slimy sly two-faced thieving cheating pathetic fucking fat-headed mouthy gobby bitter spineless absolute complete total utter illiterate jumped inbred drooling cross-eyed scabby
    rancid poxy wretched sour stroppy stuck evil bald obese dense clueless stinking smelly great big sneering vile cruel shifty`,
  threaten:
    'slap kick punch smack thump belt beating hiding thrashing hammering kicking slapping pasting clout wallop batter lamp knock headbutt',
};
