import type { PersonalWords } from '../../language.types.js';

/** Words beside which English writes personal data. */
export const englishPersonalWords: PersonalWords = {
  phone: `
    phone; telephone; tel; ph; handset; mobile; mob; cell; cellphone; landline; whatsapp; whats app; sms; ring|call|text|phone|dial|reach|bell|buzz me|us|him|her|my; give us|me a bell|call|ring|buzz|shout
    ring|call|text|reach|contact|get me|us|him|her on|at|through; am|is on; my|his|her|our|contact|best|mobile|phone|home|work|cell|daytime|evening|new|right|correct|wrong number|no|digits; ext; extension; fax; call on|back; ring on|back; text to? me?; contact me|us|number; digits`,
  reference: `
    order|ticket|invoice|tracking|reference|booking|serial|case|claim|model|parcel|part|meter|policy|customer|membership|complaint|job|gate|seat|flight|train|bus number|no|id|code|ref be?; order; ticket; invoice; reference; invoice; ref; reference; tracking; parcel; consignment; case; booking; serial; model; barcode; isbn; ean; sku; part; error; version; firmware; receipt; quote; flight; claim
    incident; complaint no|number|id; product; item; code; docket; policy; room; bus; route; meter; transaction; gift card; voucher; reservation; job; license|licence key; mileage; vin; lot; batch`,
  card: 'card; visa; mastercard; amex; american express; debit; credit card; maestro',
  bank: 'bank account|acct|acc number|no?; refund|pay|paid|money|deposit|transfer|credit _ to|into __ account|acct|acc number|no?; account number at; sort code|codes; sort; sortcode; bsb; routing number|no|code; ifsc; iban; swift; bic; aba',
  account: 'account; acct; acc; acount; account no|number; bank details',
  holder:
    'name of; name|named is|be; belongs|belonging to; account holder; holder be|is; under the? name; in the? name; i be; my name be; this be; mr; mrs; ms; miss; dr; name; regards; signed; customer; holder',
  identity: `
    ssn; social security; =social; =socials; national insurance; =ni number|no|num; nino; passport; driving|driver|drivers licence|license; licence|license number|no; medicare; medicaid; nhs number|no
    aadhaar; aadhar; adhaar; pan card|number|no; emirates id; green card; residence permit; tfn; tax file; pps number|no; pps; itin; ein; tax id; taxpayer; id|identity card|number|no; national id; =id; visa number
    student id; nric; resident; alien registration; voter id; social insurance; =sin number|no; medical record; patient number|no|id; hospital number; irn; permit number`,
  birth: 'date of birth; dob; d o b; birth date; birthdate; birthday =is; =born; bday; be born',
  months: `january jan february feb march mar april apr may june jun july jul august aug september sept sep october oct november nov december dec`,
  secret: `
    password; passwrd; passowrd; passcode; pass code; passphrase; pword; pwd; pass word; log in; login; username; user name; wifi|network|access|security|alarm|entry|door|gate|keysafe|safe code|key; wifi
    security|secret answer|word; cvv; cvc; cv2; security code; otp; one time code|password; 2fa code`,
  answer:
    'security|secret answer|word; maiden name; memorable word|place|name; first pet|school|teacher|car; answer to my|the security|secret question; security question _ answer; favourite|favorite teacher; birth town|city',
  home: 'address; live|living at|in; deliver|delivered|send|sent|post|posted|ship|mail to; moved to; home; house; flat; apartment; apt; cottage; bungalow; farm; postcode; post code; zip code?; resident of|at; farmhouse',
  email: 'email; e mail; mail|email|reach|contact|write me|us|to; inbox; mail id; id; address',
  pin: 'pin; pin number|code|no; cvv; cvc; cv2; security code; passcode; otp; security number; three digits; keysafe; key safe|code; alarm code; door code; gate code; entry code; telephone banking',
  links: 'is was be no number to',
  street: `street; st; road; rd; avenue; ave; av; crescent; cres; terrace; lane; ln; boulevard; blvd; grove; mews; highway; cul de sac; parade; wynd; esplanade; nagar; marg; colony`,
  namedStreet: `
    drive; dr; close; row; place; pl; court; ct; way; garden; park; hill; square; sq; view; walk; rise; house; green; vale; circle; cir; mount; path; alley; yard; quay; wharf; cottage; parkway; pkwy; trail; loop
    chase; end; gate; croft; heights; bank; meadow; meadows; fields; lodge; villa; towers; ropewalk; ridge; sector; residency; apartments; enclave; crossing; point; run; terr`,
  streetForm: 'number-name-street',
  notStreetNames: `minute minutes min mins hour hours day days week weeks month months year years star stars mile miles km metre metres meter meters yard yards of the a an in to on for at by from and or with is was
    were are be i we you they he she it my your our their this that people times time per percent pounds quid dollars euros lanes way ways more less other than but so after before down up off out into
    degree degrees customers cars buses bags items good great bad long short different weeks' pm am inch foot pages orders`,
  premises: `branch; store; shop; office; showroom; outlet; depot; warehouse; hotel; restaurant; your place|premises|site|cafe|salon|garage|clinic|surgery|pub|bar|branch|gym; headquarters; hq; head office; bus stop; cinema; stop at`,
  at: 'at',
  dot: 'dot',
  digits: 'zero|oh|o|nought|naught|double|triple|treble one two three four five six seven eight nine',
};
