import { error, type LintCode, type StepRule } from "./finding.ts"
import { instructions, saying } from "./words.ts"

const cat = "(?:(?:the|your|a|an|any)\\s+)?(?:\\w+\\s+)?(?:cat|kitten|him|her)"
const anyOf = (words: string): RegExp => new RegExp(words.replaceAll("CAT", cat), "i")

/** Ways to make a cat do what it does not want; none of them is ever asked of anybody (B-08, L-11). */
const forcing: readonly RegExp[] = [
  /\bforc(?:e|es|ed|ing)\b/i,
  anyOf(
    "\\b(?:put|push|place|stuff|shove|drop|lower|load|lift|press|squeeze|set|tip|shut|zip|lock|close|buckle)\\w*\\s+CAT\\s+(?:\\w+ly\\s+)?(?:back\\s+)?(?:in|into|inside|out)\\b",
  ),
  // "Pick the cat up and put it in": the cat is "it" by then.
  anyOf(
    "\\b(?:pick|lift|scoop|take|carry|hold)\\w*\\s+(?:up\\s+)?CAT\\b[^.]*\\b(?:put|push|place|stuff|shove|drop|lower|set|tip)\\w*\\s+it\\s+(?:back\\s+)?(?:in|into|inside)\\b",
  ),
  anyOf(
    "\\b(?:drag|yank|haul|pull|tug|shove|chase|corner|trap|pin|scruff|grab|restrain|punish|scold|wrap|swaddle|bundle)\\w*\\s+CAT\\b",
  ),
  anyOf("\\b(?:hold|press|push|pin)\\w*\\s+(?:CAT\\s+|it\\s+)?(?:firmly\\s+)?down\\b"),
  anyOf("\\bhold\\w*\\s+CAT\\s+(?:still|tight|tightly|fast|in place)\\b"),
  anyOf("\\bCAT\\b[^.]*\\bhold\\w*\\s+it\\s+(?:still|tight|tightly|fast|in place)\\b"),
  /\b(?:close|shut|zip|lock|fasten|buckle)\w*\b[^.]*\bbefore\s+(?:it|he|she|the cat|your cat|the kitten)\s+(?:can|could|gets?|comes?|jumps?|escapes?|leaves?|backs?|notices?|reacts?|turns?)\b/i,
  /\b(?:jerk|yank|pull)\w*\s+(?:on\s+)?(?:the|its|his|her)\s+(?:leash|lead|harness)\b/i,
  /\bpick\w*\s+(?:it|him|her)\s+up\b[^.]*\bput\w*\s+(?:it|him|her)\s+(?:back\s+)?(?:in|into|inside)\b/i,
  /\bby\s+(?:the|its|his|her)\s+(?:scruff|neck|tail)\b/i,
  /\beven\s+(?:if|when|though)\s+(?:it|he|she|the cat)\s+(?:cries|meows|hisses|growls|struggles|pants|protests|fights|resists|trembles|wants)\b|\bcry\s+it\s+out\b/i,
  /\b(?:keep|hold|lock|shut|close)\w*\b[^.]*\buntil\s+(?:it|he|she|the cat)\s+(?:is|gets|becomes|goes)\s+(?:quiet|calm|still)\b/i,
  /\b(?:hard|strong|firm|sharp)\s+(?:pull|tug|jerk|yank)\b|\bpull\w*\s+until\b/i,
  /\b(?:make|makes)\s+(?:the|your)\s+cat\s+(?:go|stay|enter|walk)\b/i,
  /\buntil\s+(?:it|he|she|the cat)\s+(?:gives\s+(?:up|in)|calms\s+down|stops\s+(?:struggling|fighting|crying|hissing|meowing|resisting))\b/i,
  /\b(?:push|work)\w*\s+through\s+(?:the|its|his|her)?\s*(?:fear|panic|stress)\b/i,
  /\b(?:ignore|disregard)\w*\s+(?:[\w']+,?\s+){0,4}?(?:hiss|growl|struggl|scream|yowl|pant|fear|stress|panic|protest|distress|trembl|freez|crouch|swat|signs?\b)/i,
]

/** Ways to hurt, frighten, starve or lose a cat, however kindly meant. */
const endangering: readonly RegExp[] = [
  // No tie-out, and no cat on its own in gear or outdoors for a minute (L-14, L-16).
  /\b(?:tie|tying|knot)\w*\s+(?:up\s+)?(?:the |its |your |a )?(?:leash|lead|line|rope|cat|kitten|it|him|her)\b(?!\s+(?:flap|strap|back))/i,
  /\b(?:tether|clip|hook|fasten|attach|loop)\w*\s+(?:the |its |your )?(?:leash|lead|line|cat|kitten)\s+(?:to|round|around|onto)\s+(?:a|an|the|your|some)?\s*(?:\w+\s+)?(?:tree|post|fence|railing|rail|chair|table|leg|bench|pole|gate|hook|stake)\b/i,
  anyOf(
    "\\bleav(?:e|es|ing)\\s+(?:CAT|it)\\s+(?:\\w+\\s+){0,2}?(?:for (?:a|an|one|two|some|\\d+)\\s|tied|unattended|unwatched|unsupervised|by itself|on its own|in the (?:car|sun)|outside)",
  ),
  /\bleave\s+the\s+room\s+(?:while|when|with)\b[^.]*\b(?:wears?|wearing|harness|leash|bag|backpack|carrier)\b/i,
  // A hungry cat does not learn better, and one that eats nothing for a day may fall ill (hepatic lipidosis).
  /\b(?:do not|don't|never|without|stop)\s+feed(?:ing)?\b[^.]*\b(?:(?:a|one|two|three|\d+|the whole|all|half a)\s+(?:days?|nights?)|overnight|(?:1\d|2\d|\d{3})\s+hours|(?:twelve|twenty)\S*\s+hours|hungry)\b/i,
  /\b(?:skip|skipping|withhold|withholding|cancel|leave out)\s+(?:a|an|the|its|one|two|three|all)?\s*(?:\w+\s+)?(?:meals?|breakfasts?|dinners?|suppers?|food)\b/i,
  anyOf("\\b(?:starve|starving|fast|fasting|deprive)\\s+CAT\\b"),
  anyOf("\\b(?:make|keep|get)s?\\s+CAT\\s+(?:very\\s+|really\\s+)?hungry\\b"),
  /\bgiv(?:e|ing)\s+(?:it\s+)?no\s+(?:food|meals?|breakfast|dinner|supper)\b|\bno\s+food\s+(?:for|on|all)\b/i,
  // Punishment teaches that people and places are dangerous.
  /\b(?:spray|squirt|splash|hose)\s+(?:\w+\s+)?(?:water|cat|kitten|it|him|her)\b/i,
  anyOf("\\b(?:hit|smack|slap|kick|shake|startle|frighten|scare|spray|squirt|tap|flick|pinch)\\s+CAT\\b"),
  anyOf("\\b(?:shout|yell|scream|hiss|clap|stamp|blow)\\s+(?:at|in front of|on)\\s+(?:CAT|it)\\b"),
  /\b(?:shock|prong|spray|choke)\s+collar\b|\b(?:squirt|spray|water)\s+(?:bottle|gun|pistol)\b/i,
]

const refuses =
  (code: LintCode, patterns: readonly RegExp[], cure: string): StepRule =>
  (step) =>
    instructions(step).flatMap(({ field, text }) => {
      const words = saying(text, patterns)
      return words === undefined ? [] : [error(code, field, `${step.id} says "${words}".`, cure)]
    })

export const asksForNoForce: StepRule = refuses(
  "forcing-words",
  forcing,
  "Say what invites the cat to do it by itself, and what to do if it does not.",
)

export const asksForNoDanger: StepRule = refuses(
  "endangering-words",
  endangering,
  "Take it out. A person stays with the cat, feeds it as usual, and answers what goes wrong by making it easier.",
)
