/** Openings of what other people say or would do. */
export const othersSay = `
  other|others|some|most|many|lesser people|folk|folks|customers|companies|places|firms|ones|would|might|may|will; others would|might|may; people would|might|have; some|another|one bloke|guy|woman|man|customer|chap|lady|kid|fella|couple|lad|dude
  somebody in|else|on|was|wrote|said; someone in|else said|was|on; woman|man|bloke|guy|lady|customer|couple|chap|person|lad|fella|dude ahead|behind|in front|next|before; old landlord|boss|neighbour|neighbor|provider|employer; previous owner|tenant|company|provider
  a mate|friend|colleague asked|was|of|told; my mate swears|reckons; plenty of people; not the type|sort|kind to; kidding; joking; only joking; just joking; jk; a drunk`;
