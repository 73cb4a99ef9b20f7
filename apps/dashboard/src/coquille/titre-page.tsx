import { Title } from "@mantine/core";
import { useLocation } from "@tanstack/react-router";
import { type ReactNode, useEffect, useRef } from "react";
import { PRODUIT } from "./produit.ts";

let premierePage = true;

interface Props {
  /** Plain text of the heading, also used for the title of the window. */
  readonly titre: string;
  readonly sousTitre?: ReactNode;
  readonly actions?: ReactNode;
}

/** The h1 of a screen: names the window, and takes the focus after a navigation so that a screen reader reads it. */
export function TitrePage({ titre, sousTitre, actions }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  const pathname = useLocation({ select: (location) => location.pathname });

  useEffect(() => {
    document.title = `${titre} – ${PRODUIT}`;
  }, [titre]);

  // oxlint-disable-next-line react-hooks/exhaustive-deps -- the path is the trigger: a new page moves the focus
  useEffect(() => {
    if (premierePage) premierePage = false;
    else heading.current?.focus({ preventScroll: true });
  }, [pathname]);

  return (
    <div className="titre-page">
      <div>
        <Title order={1} tabIndex={-1} ref={heading}>
          {titre}
        </Title>
        {sousTitre !== undefined && <div className="sous-titre">{sousTitre}</div>}
      </div>
      {actions !== undefined && <div className="titre-actions sans-impression">{actions}</div>}
    </div>
  );
}
