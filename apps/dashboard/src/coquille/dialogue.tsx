import { Title } from "@mantine/core";
import { type ReactNode, useEffect, useId, useRef } from "react";
import { focusTitre } from "./focus-titre.ts";
import classes from "./dialogue.module.css";

interface Props {
  readonly titre: string;
  readonly ouvert: boolean;
  /** Escape and every button that gives up call it; the caller then closes. */
  readonly onFermer: () => void;
  /** A dialog that one must answer (session over) does not close on Escape. */
  readonly obligatoire?: boolean;
  /** For what is looked at rather than read: takes the width of the window. */
  readonly large?: boolean;
  readonly children: ReactNode;
}

/** A modal dialog on the browser's own `<dialog>`: the page under it is inert, the focus comes back when it closes. */
export function Dialogue({ titre, ouvert, onFermer, obligatoire = false, large = false, children }: Props) {
  const element = useRef<HTMLDialogElement>(null);
  const titreId = useId();

  useEffect(() => {
    const dialog = element.current;
    if (dialog === null || !ouvert || dialog.open) return undefined;
    const ouvreur = document.activeElement;
    const region = ouvreur?.closest("article, section, main");
    dialog.showModal();
    return () => {
      dialog.close();
      // What opened it may be gone with what was done: the focus then goes to the heading of its region.
      requestAnimationFrame(() => {
        if (document.activeElement !== document.body) return;
        if (ouvreur instanceof HTMLElement && ouvreur.isConnected && ouvreur !== document.body)
          ouvreur.focus();
        else focusTitre(region);
      });
    };
  }, [ouvert]);

  return (
    <dialog
      ref={element}
      className={classes["dialogue"]}
      data-large={large}
      aria-labelledby={titreId}
      onCancel={(event) => {
        event.preventDefault();
        if (!obligatoire) onFermer();
      }}
    >
      {ouvert && (
        <>
          <Title order={2} id={titreId} mb="sm">
            {titre}
          </Title>
          {children}
        </>
      )}
    </dialog>
  );
}
