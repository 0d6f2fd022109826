import { Section } from "../../../ui/index.ts"

/** How to install, and what a web app cannot do. */
export function InstallPart() {
  return (
    <Section title="Install, and what to know">
      <p>
        Catwalk works without a network after the first visit. Installed, it opens like any app and its data is safer:
        in Safari on iPhone or iPad choose Share, then Add to Home Screen; in Chrome or Edge choose Install in the menu.
      </p>
      <ul className="settings-list">
        <li>A click through Bluetooth comes a fifth of a second late or more. Use the device's own loudspeaker.</li>
        <li>Catwalk keeps the screen awake during a session, but stops counting where the device is locked.</li>
        <li>Catwalk coaches; it is no vet. When a cat pants, drools or collapses, call one.</li>
      </ul>
    </Section>
  )
}
