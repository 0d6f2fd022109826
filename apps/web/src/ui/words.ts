/** The words the kit itself puts on screen, in one place so that a translation can replace them. */
export const uiWords = {
  skipToContent: "Skip to content",
  mainNavigation: "Main",
  home: "Catwalk, home",
  why: "Why?",
  close: "Close",
  dismiss: "Dismiss",
  optional: "optional",
  more: "More",
  less: "Less",
  goingOn: "going on",
  holdHint: "Tap for once. Press and hold, or Shift and Enter, while it goes on.",
  outcomes: "How was it?",
  calm: "Calm",
  uneasy: "Uneasy",
  stressed: "Stressed",
  goal: "goal",
} as const
