import type { CatProfile, FactOf, GearId } from "@catwalk/domain"
import type { GearKind } from "./forms/GearForm.tsx"
import type { HealthKind } from "./forms/HealthForm.tsx"

/** Which form is open over the page, and the entry it corrects, if any. */
export type Editing =
  | { readonly form: "profile"; readonly initial: CatProfile }
  | { readonly form: "weight"; readonly fact?: FactOf<"cat.weighed.v1"> | undefined }
  | { readonly form: "measures" }
  | { readonly form: "health"; readonly kind: HealthKind; readonly fact?: FactOf<"cat.health-recorded.v1"> | undefined }
  | { readonly form: "gear"; readonly kind: GearKind; readonly fact?: FactOf<"gear.added.v1"> | undefined }
  | { readonly form: "harness-fit"; readonly gear: GearId }
  | { readonly form: "carrier-inspection"; readonly gear: GearId }
