/** Openings of what other people say or would do. */
export const othersSay = `
  other|others|some|most|many|lesser people|folk|folks|customers|companies|places|firms|ones|would|might|may|will; others would|might|may; people would|might|have; some|another|one bloke|guy|woman|man|customer|chap|lady|kid|fella|couple|lad|dude
  somebody|someone in|on|was|wrote|said; woman|man|bloke|guy|lady|customer|couple|chap|person|lad|fella|dude ahead|behind|in front|next|before; old landlord|boss|neighbour|neighbor|provider|employer; previous owner|tenant|company|provider
  a mate|friend|colleague asked|was|of|told; my mate swears|reckons; plenty of people; not the type|sort|kind to; =kidding; =joking; jk; a drunk; neighbour|neighbor|brother|sister|mate|friend|cousin|uncle =sued|sues`;

/** Openings of what happens on a stage or a page. */
export const inFiction =
  '=film; =movie; =novel; =episode; =podcast; =plot; =villain; the play|book|story|show|drama|game|musical|opera|panto|exhibition|documentary|series|thriller; in the film|book|novel|play|story|game; main character; cartoon; comedian';
