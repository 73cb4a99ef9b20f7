import { Button } from "@mantine/core";
import { IconChevronDown } from "@tabler/icons-react";
import { type ReactNode, useState } from "react";
import classes from "./menu-deroulant.module.css";

interface Props {
  /** Of the panel: a button in it closes it with `popoverTarget={id} popoverTargetAction="hide"`. */
  readonly id: string;
  /** Said before what the button shows, for those who do not see its icon. */
  readonly libelle: string;
  readonly contenu: ReactNode;
  readonly icone?: ReactNode;
  readonly children: ReactNode;
}

/**
 * A button that opens a small panel under it, on the browser's own popover: Escape and a click outside close it, and
 * the focus comes back to the button.
 */
export function MenuDeroulant({ id, libelle, contenu, icone, children }: Props) {
  const [ouvert, setOuvert] = useState(false);
  return (
    <div className={classes["ancre"]}>
      <Button
        variant="default"
        aria-expanded={ouvert}
        aria-controls={id}
        popoverTarget={id}
        leftSection={icone}
        rightSection={<IconChevronDown size={16} aria-hidden />}
        classNames={{ label: classes["libelle"] ?? "" }}
      >
        <span className="visuellement-masque">{libelle} : </span>
        {contenu}
      </Button>
      <div
        id={id}
        popover="auto"
        className={classes["panneau"]}
        onToggle={(event) => {
          setOuvert(event.newState === "open");
        }}
      >
        {children}
      </div>
    </div>
  );
}
