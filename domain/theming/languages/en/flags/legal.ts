import type { FlagDictionary } from '../../../language.types.js';
import { inFiction, othersSay } from './others.js';

const bodies = `
  @regulator; trading standards; trade standards; consumer affairs|protection|council|forum|court|commission|tribunal|authority|rights|helpline|centre|center|commissioner|complaints|association
  environmental health; health department|inspector|inspectors|board|authority; public health; advertising standards|authority; citizens advice; better business bureau; attorney general
  fair trading|work|trade; civil aviation; insurance commissioner|commission; charity commission; traffic commissioner; data protection; information commissioner; labor|labour|employment board|commission|department|tribunal
  licensing authority|board|team|officer|dept|department; central bank; competition|standards|gambling|banking|financial|energy|water|rail|transport|housing|equality|privacy|medical|nursing|care|safety|food|utilities|utility authority|commission|commissioner|regulator|council|board|standards|agency|conduct|tribunal|services
  professional body|standards; governing body; law society; bar association; serious fraud; action fraud; fraud squad; department of; ministry of; consumer ombudsman; equality act; human rights; office of fair
  health and safety executive; the council licensing; local mp; my mp; our mp; state board|attorney|commissioner|regulator; the authorities; arbitration; arbitrator; adjudicator; tribunal; adjudication; the police; banking ombudsman; national consumer`;

const steps = `
  complain; complaint|complaints; report; lodge; file; escalate; contact; write; copy in; copied; cc; ccd; inform; notify; refer; referred; =going to; =go to; =goes to; =gone to; =went to; take|taking|took|taken _ to|up|it|this; hear from|about|of|all; hearing from|about; be hearing; love|like|want|keen|glad to hear|know|see; touch; form|forms; flagged; emailed; messaged; reached out; appeal; petition
  investigate; next step|stop|call|port; phoned; ring|ringing; call|calling|called the|them; tell|telling|told; explain|explaining|explanation to?; send|sending|sent; forward; approach; expect; know about|where|how; interest; interested; look into|at; looking; has it|my|this|the|all|our; have it|my|this|the|all|our; with the; passed to|on; raised with; submitted; submitting; logged; opened a; reckons; says you; agrees; agreed; upheld
  involve; involving; evidence; reference; case; file; dossier; decide; decision; settle; speak|speaking|spoke|talk|talking|spoken to|with; see what; straight to; on my list; bring on|in; drag; need|needs to see|know|hear; see you; let _ know|decide; drop; dropped; copies; on the phone to; number; appointment; got involved; get involved; gets the|a|all|my; will decide|sort; be next; ready; come|coming to look|inspect; because i asked; asked them to; landing on; knock|knocking; visit from; paying you a`;

const lawyers = `@lawyer; counsel; legal team|department|people|dept|rep|counsel|representative|representation|advisor|adviser|aid|side|lot; in house legal; law firm|centre|clinic; union legal; legal eagles; legal advice; citizens advice`;

const lawyerSteps = `
  will be|write|contact|call|hear|see|deal|send|advise|reply|take|sort|handle|have|want; write|writing|written to; letter|letters; touch; hear; hearing; contact|contacting|contacted; speak|speaking|spoke|spoken; talk|talking|talked; instruct; consult|consulted|consulting; hire; retain; engage; case; cc; copied; copy; advise|advised|advises|advising; deal|dealing; draft; send|sending|sent; brief; involve; call; claim; correspondence
  through; via; pass|passed; hand|handed|handing; take over|on|it|this|up; taking; look at|into|over; looking; read; reading; meet|meeting|appointment; see|seeing; getting|get a|my|our|the|involved|on; going to be; has|have the|my|all|it|everything|your|a|been|advised; expect; from my|our|the; on to; onto; appoint; on the phone; sue; together; court; invoking; fight; respond; addressed; seek|seeking|sought; need; say|says|said|reckons|reckon|think|thinks we|i|you|that|its|it|this|its|your; next; forward; emailed|emailing; bring|bringing; in my corner; serve; pursue; picking it up; be on it`;

/** Steps by law or by a regulator that the customer takes, has taken or holds out. */
export const legalThreat: FlagDictionary = {
  flag: 'legal_threat',
  negatable: true,
  phrases: `
    sue you|them|your|the|this|over|for|u|ur|these|him|her|his|everyone|if|and|company; will|going|to|gonna|shall|could|can|may|might|might|must|let|am|should =sue; =suing; =sueing; =sued; sue the|your pants|arse|ass; will sue; shall sue
    legal action|actions|proceedings|route|recourse|steps|remedy|remedies|claim|case|notice|challenge|battle|papers|letter|threat|matter; taking legal action|advice|steps; take legal action|advice|steps; legally; lawsuit|lawsuits; law suit|suits; class action
    see|seeing|meet|meeting you|u|ya|ye|yous in|before|at|on|over a|the|small? court|judge|claims|tribunal|magistrate; take|taking|took|taken|drag|dragging|haul|hauling you|u|them|this|it|yous|ye|him|her|company _ court|tribunal|judge|magistrate|arbitration
    before|front|to a|of? the|a judge|magistrate|magistrates|sheriff; court action|proceedings|claim|order|papers|summons|date|case|form|forms|bundle; county court; high court; going|go|goes|went|off|straight|way to the? court; in a? court of law
    press|pressing|file|filing|filed charges; small claims; small claim|claims court|track|form|tribunal; money claim online; mcol; letter|letters before action|claim|proceedings; notice before action; pre action; statutory demand; =writ; injunction; subpoena; litigate; litigation; litigant
    breach of contract|gdpr|my|consumer|the; breach|breached the|my|our? contract; gdpr breach|complaint|violation|request; subject access request; professional negligence; negligence claim|case|suit; cast iron case; case against you|them|your|the|this|company
    papers|proceedings|summons|writ|claim|notice =is|are|be|will|have|been|get|being be? served|issued; be served with|papers; serve|serving|served you|papers|notice|proceedings; ccj; court judgment|judgement; enforcement chaps|officers|officer|agents
    consumer|contract|employment|discrimination|tenancy law|lawyer|court|forum|tribunal; consumer rights act; sale of goods act; equality act; section 75 claim; file|filing|filed|lodge|lodging|lodged a|an|my|our|the complaint|claim|case|grievance|suit|action|application|petition|fir with|against|at
    report|reported|reporting|complain|complained|complaining you|this|them|it|the|your|company|ye _ to the|a|your police|authorities|authority|regulator|commission|ombudsman|fca|ofcom|council|irs|hmrc|fbi|state|government|ministry
    lawyer|lawyers|lawyered up; lawyering; legal advice on|about|over|because|since; take|taking|took|seek|seeking|sought|got|get|getting legal advice|counsel|representation; legal|law action|proceedings; damages claim; claim|seek|sue for damages; sue for damages
    discrimination claim|case|suit|lawsuit; unfair dismissal; tribunal claim|hearing|application|form|date; bring on the tribunal; instructed counsel; police complaint|fir; criminal complaint|charges|proceedings; criminal matter; answer|explain|defend _ in|to court|judge|a; in front of a
    let|leave|up|for|to the|a? judge|court|courts|law decide|to|sort; court|judge|tribunal|law will decide|see|agree|sort|hear; settle|settled|sort|sorted|resolve|resolved|end|ends|finish|continue _ in court; the courts; day in court; in|into court then|over|if|unless|and; with|for the court|courts|judge|police`,
  weak: 'trading standards; environmental health; financial ombudsman; my|our|union solicitor|solicitors|barrister|attorney|lawyer|lawyers; advertising standards; data protection people|officer|office; licensing board|committee|hearing; know my|our rights; under oath; court|county claim|form form?; claim form be|on your|to|landing; repayment|possession order; to a|the hearing; hearing date|bundle; preliminary|formal notice; notice of claim|intent|proceedings|disrepair; kept|keep _ as evidence; evidence for court|when|folder; without prejudice; subject access; freedom of information; bailiffs to you|your; @regulator now|next|then|it; illegal; unlawful; my|our mp; minister; no win no fee; reserve|reserving my|our rights; the commissioner; @regulator form|complaint|letter|reference|case|file; in the courts; with the police; my day in court; you will be hearing; the law is on; knows|know the law; my legal|statutory|consumer rights',
  together: [
    { within: 'sentence', lists: [bodies, steps] },
    { within: 'sentence', lists: [lawyers, lawyerSteps] },
    {
      within: 'sentence',
      lists: [
        'my|our|a|family|company|good|hired|got @lawyer; barrister; solicitors',
        'if; unless; letter; refund; owe; owed; breach; or; before; next; enough; friday; monday; deposit',
      ],
      weak: true,
    },
    {
      within: 'passage',
      lists: [
        'law; rights; illegal; unlawful; illegally; discrimination; fraudulent; in breach; negligence; negligent; trespass; defamation; libel',
        'pursue; pursuing; proceed; going ahead; enforce; take this|it|matters further; damages; cast iron; evidence; statute; compensation claim; hold you liable|responsible|to|accountable; liable; act on; formal notice; 14|fourteen|seven|28 days',
      ],
      weak: true,
    },
    {
      within: 'sentence',
      lists: [
        'hold|held|holding you liable|responsible|accountable; see this through; take|taking this|it|things|matters further|higher; my next|final letter|email|call; formal complaint|notice; notice be served|given; last chance; you have been warned; final warning; day|days to',
        'court; legal; law; judge; solicitor; proceed; proceedings; claim; rights; act; statutory; liable; action; authorities',
      ],
    },
  ],
  exceptions: `
    ombudsman|ombudsmans|watchdog|regulator report|award|named|rated|praised; my|our solicitor|solicitors|lawyer|lawyers|attorney office|friend|loves|wife|husband;     ombudsman|ombudsmans|watchdog|regulator report|award|named|rated|praised; my|our rights of way; the|my|our solicitor|solicitors|lawyer|lawyers|attorney office|friend|loves|wife|husband; police discount|officer|box|helmet; keep receipts for; kept records of; police were lovely|great;     lawsuit drama; lawyers lunch|dinner|party|conference|office;     tennis|badminton|squash|food|basketball|padel|court|pickleball court; court 1|2|3|4|5|6|7|8|9; book|booked|booking|reserve|reserved _ court|courts; court booking|shoe|shoes|jester|yard; courtyard; legal name|advice line|service|team be|helpline|drama|thriller|tender|age|guardian|secretary|high|pad
    =sue for more|another|seconds|the recipe; =sue from|in|on|at|was|is|and|who|behind|helped; =sue for _ more|another|seconds; lawyer|attorney|solicitor friend|recommended|loved|joke|jokes|show|drama; two|three attorney|lawyer|solicitor office|firm
    regulator for|valve|came|knob|dial|on my|the|pressure; pressure|gas|window|scuba|airbrush|voltage|diving regulator; programme|show|tv|telly|bbc watchdog; trading standards approved|badge|logo; watchdog programme|show|tested; police station|box|officer|show|drama
    citizens advice volunteer|sent|told|recommended|suggested|pointed; letter before action template; template pack _ letter; law school|student|degree|firm coffee; small claim on; legal|law library|fees quote; legalese; will writing; contract law module|book|course
    judge for yourself; judge a book; do not judge; =judged; dragged to court by; never taken to court; advocate for|of; food standards rating|agency rating; hygiene rating; legal helpline|eagles _ lovely; regulators approved; solicitors office|firm next|near|above; my solicitors _ lovely|brilliant|great|excellent`,
  disclaimers: `${othersSay}; not|never going|gonna|want|planning|about|looking|intend to? =sue; never crossed my mind; no need for; would i; used to; should i; glad|thankful _ not need|have; instead of; without having; rather than; read that; heard that; saw that; not that i; advised me to use; recommended by|you|your; sold my|our; as a lawyer|solicitor|attorney; as if; like it be; thank|thanks to|you|god|heavens
    used you for|when|as; bought our|my|a house; conveyanc*; i am|be a lawyer|solicitor|attorney|barrister; ${inFiction}`,
};
