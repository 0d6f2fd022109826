import type { Family } from "../cat/mind.ts"
import { dualProcess } from "./dual-process.ts"
import { latentCause } from "./latent-cause.ts"
import { plateauJump } from "./plateau-jump.ts"
import { rescorlaWagner } from "./rescorla-wagner.ts"

/** The families of imaginary cats, by name. They differ in the form of their learning rule. */
export const families: readonly Family[] = [rescorlaWagner, dualProcess, latentCause, plateauJump]
