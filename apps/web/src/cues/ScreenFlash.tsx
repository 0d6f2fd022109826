import "./screen-flash.css"

/** A soft glow at the screen's edge, once for every new `count`: no white, no blinking. */
export function ScreenFlash({ count }: { readonly count: number }) {
  return count === 0 ? null : <div key={count} className="cue-flash" aria-hidden="true" />
}
