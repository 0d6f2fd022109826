import { Drawing, drawingIds, Logo } from "../../drawings/index.ts"
import { type IconName, iconPaths } from "../icon-paths.ts"
import { Icon } from "../index.ts"
import "./kit.css"

const icons = Object.keys(iconPaths) as readonly IconName[]

export function KitDrawings() {
  return (
    <main>
      <ul className="kit-drawings">
        <li>
          <Logo />
          logo
        </li>
        {drawingIds.map((id) => (
          <li key={id}>
            <Drawing of={id} />
            {id}
          </li>
        ))}
      </ul>
      <ul className="kit-drawings" data-kind="icons">
        {icons.map((name) => (
          <li key={name}>
            <Icon name={name} size={2.5} />
            <br />
            {name}
          </li>
        ))}
      </ul>
    </main>
  )
}
