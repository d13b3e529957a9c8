import type { DriverKey } from './theming.types.js';

export interface DriverDefinition {
  readonly label: string;
  readonly definition: string;
  /** What a customer says who was served well in this respect, and badly. */
  readonly positive: string;
  readonly negative: string;
}

/** What each driver means: the ground on which a person, a dictionary and a model must agree. */
export const TAXONOMY: Readonly<Record<DriverKey, DriverDefinition>> = {
  repeat_transfers: {
    label: 'Repeat transfers',
    definition: 'Being handed from one person or department to another.',
    positive: 'One person dealt with everything.',
    negative: 'Passed around between people or departments.',
  },
  repeating_oneself: {
    label: 'Repeating oneself',
    definition: 'Having to explain the same thing, or give the same details, again.',
    positive: 'They already knew the case.',
    negative: 'Had to explain it all again.',
  },
  wait_time: {
    label: 'Wait time',
    definition: 'How long it takes to be answered or served, on any channel.',
    positive: 'Answered at once.',
    negative: 'Long hold, slow reply, no reply.',
  },
  first_contact_resolution: {
    label: 'First contact resolution',
    definition: 'Whether one contact was enough.',
    positive: 'Done in one call.',
    negative: 'Had to get in touch again and again.',
  },
  resolution: {
    label: 'Resolution',
    definition: 'Whether the problem was solved in the end.',
    positive: 'Solved.',
    negative: 'Still not solved.',
  },
  premature_closing: {
    label: 'Premature closing',
    definition: 'A ticket, chat or call ended before the customer was done.',
    positive: 'Kept open until it was truly done.',
    negative: 'Closed or cut off while unsolved.',
  },
  agent_knowledge: {
    label: 'Agent knowledge',
    definition: 'Whether the person knew the matter and gave right information.',
    positive: 'Knew what they were talking about.',
    negative: 'Had no idea, or told something wrong.',
  },
  agent_attitude: {
    label: 'Agent attitude',
    definition: 'Manner, care and willingness of the people.',
    positive: 'Friendly, patient, helpful.',
    negative: 'Rude, dismissive, uninterested.',
  },
  communication: {
    label: 'Communication',
    definition: 'Being told what happens, clearly, in time and understandably.',
    positive: 'Kept informed, clearly explained.',
    negative: 'No updates, confusing, hard to understand.',
  },
  broken_promise: {
    label: 'Broken promise',
    definition: 'Whether what was promised, such as a call back or a visit, was done.',
    positive: 'Did what they said they would.',
    negative: 'Promised and never done.',
  },
  policy_clarity: {
    label: 'Policy clarity',
    definition: 'Whether rules and terms are clear, fair and the same for everyone.',
    positive: 'The rules were clear and fair.',
    negative: 'Rules that are hidden, senseless or contradictory.',
  },
  billing_refund: {
    label: 'Billing and refunds',
    definition: 'Bills, charges, payments and money back.',
    positive: 'Right bill, prompt refund.',
    negative: 'Wrong charge, missing refund.',
  },
  price: {
    label: 'Price',
    definition: 'What it costs and whether it is worth it.',
    positive: 'Good value.',
    negative: 'Too expensive, or raised.',
  },
  discounts: {
    label: 'Discounts',
    definition: 'Offers, codes, vouchers and rewards.',
    positive: 'The offer was honoured.',
    negative: 'Code refused, offer for others only.',
  },
  product_defect: {
    label: 'Product defect',
    definition: 'Whether the product or service itself works and is well made.',
    positive: 'Works well, good quality.',
    negative: 'Faulty, unreliable, poor quality.',
  },
  digital_experience: {
    label: 'Digital experience',
    definition: 'Website, app, bots and menus.',
    positive: 'Easy to use.',
    negative: 'Crashes, confuses, keeps people away from a human.',
  },
  account_access: {
    label: 'Account access',
    definition: 'Getting into the account: login, password, verification.',
    positive: 'Access restored at once.',
    negative: 'Locked out.',
  },
  process_effort: {
    label: 'Process effort',
    definition: 'How much work it took the customer.',
    positive: 'Easy, painless.',
    negative: 'Forms, hoops and red tape.',
  },
  booking: {
    label: 'Booking',
    definition: 'Making and keeping bookings and appointments.',
    positive: 'Booked without trouble.',
    negative: 'Could not book, or the booking was wrong.',
  },
  cancellation: {
    label: 'Cancellation',
    definition: 'Ending a contract or order, or having it ended by the company.',
    positive: 'Cancelled without trouble.',
    negative: 'Cannot cancel, or cancelled on the customer.',
  },
  delivery_delay: {
    label: 'Delivery delay',
    definition: 'Whether goods, journeys or works came on time.',
    positive: 'On time or early.',
    negative: 'Late, or never came.',
  },
  lost_or_damaged: {
    label: 'Lost or damaged',
    definition: 'Whether goods or luggage arrived, whole and complete.',
    positive: 'Arrived whole.',
    negative: 'Lost, broken, incomplete or wrong item.',
  },
  competitor: {
    label: 'Competitor',
    definition: 'A comparison with, or a move to, another company.',
    positive: 'Better than the others.',
    negative: 'The others do it better; leaving for them.',
  },
  general: {
    label: 'General',
    definition: 'Content that belongs to no other driver.',
    positive: 'Generally pleased.',
    negative: 'Generally displeased.',
  },
};
