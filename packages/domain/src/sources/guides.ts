/** The two owner guides that Catwalk implements: B trains the backpack, L harness and leash. */
export const guideTitles = {
  B: "A guide for owners to backpack training: choosing a carrier backpack, getting the cat to love it, riding, trips.",
  L: "A handout for owners on harness and leash training: gear, walking indoors, then outdoors, with safety rules.",
} as const

/** What each point of the guides asks, in our own words. */
export const guides = {
  "B-01": "People train for four reasons: time together, exercise and stimulation, safety, and comfort on the way.",
  "B-02": "Training should leave the cat confident, able to use harness and leash, and glad to see the backpack.",
  "B-03":
    "Choose an airy, sturdy backpack with padded straps, easy entry, room to turn, and capacity above the cat's weight.",
  "B-04":
    "Put the backpack in the cat's home, let it be explored, come closer little by little, hide treats and toys in it.",
  "B-05": "Pair the click with a treat, then click for approaching, entering and staying inside for short times.",
  "B-06":
    "Reward interest with the favourite treat, be consistent, thin the treats as comfort grows, leave some inside.",
  "B-07": "Before going out the cat is at ease in harness and on leash, worn indoors first and practised regularly.",
  "B-08":
    "Rides begin indoors with treats and grow in length and frequency until the cat is relaxed; patience, never force.",
  "B-09": "Short trips near home come first, then slowly longer and farther, watching the cat.",
  "B-10": "Watch body language: excessive meowing, panting or trying to escape means a break and another try later.",
  "B-11": "Add new surroundings gradually, and keep taking the cat along, because cats seldom taken become uneasy.",
  "B-12": "Make the backpack a safe place with a familiar blanket or toy, clean and in good repair.",
  "B-13": "Answer the ten questions that owners ask about backpack training.",
  "B-14": "A cat uneasy on a person's back goes back to good associations, with short sessions raised slowly.",
  "B-15": "Leave the backpack open with the cat inside only somewhere safe and familiar, and stay watching.",
  "B-16": "While carrying, move slowly and briefly, keep the backpack secure and comfortable, and speak softly.",
  "B-17": "Beginners and experienced people should both be served.",
  "L-01": "A leash-trained cat is safer outdoors, at the vet, on travel and when two cats meet.",
  "L-02": "Before starting, vaccinations are up to date and the cat is microchipped.",
  "L-03":
    "Most cats can learn it in small steps, indoors first, with every bit of progress rewarded; older cats need patience.",
  "L-04": "Use a harness made for cats, with the leash ring on the back and not at the neck.",
  "L-05": "Leave harness and leash near the food or the sleeping place for several days.",
  "L-06": "Let the cat sniff the harness, touch the body with it, take it away, and then the treat is eaten.",
  "L-07": "Drape the harness, off again at once, and work up to closing the buckles.",
  "L-08":
    "Wear it without the leash for a couple of minutes with two fingers' room, off before interest fades, daily for several days.",
  "L-09": "Attach the leash in an open room and let it drag, with treats or play, for several days.",
  "L-10": "Hold the leash loosely and follow where the cat leads, with praise often and treats from time to time.",
  "L-11":
    "Guide a little indoors: soft voice, treats at the leash's end, gentle steady pressure, slack when the cat comes, never a jerk.",
  "L-12":
    "Outside, begin by sitting in a quiet sheltered spot; the cat explores as it adjusts; follow, and go farther when it is relaxed.",
  "L-13": "Walk on a regular schedule so that the cat doesn't pester.",
  "L-14": "Put the harness on away from the door and carry the cat out; it never walks out by itself.",
  "L-15": "Never harness a crying or pestering cat; wait for quiet and reward that with the walk.",
  "L-16": "Never tie the leash and leave; best never leave the cat unattended outdoors.",
  "L-17": "Stalling, crouching or trying to escape on a walk may be fear, and walks don't enrich a fearful cat.",
  "L-18": "There are many kinds of enrichment indoors.",
} as const

export type GuideId = keyof typeof guides

export const guideIds = Object.keys(guides) as readonly GuideId[]

export const isGuideId = (id: string): id is GuideId => Object.hasOwn(guides, id)
