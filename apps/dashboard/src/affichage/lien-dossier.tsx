import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";

interface Props {
  readonly dossier: { readonly id: string; readonly genre: "mission" | "systeme" };
  readonly children: ReactNode;
}

/** The way to a dossier, whatever its kind. */
export function LienDossier({ dossier: { id, genre }, children }: Props) {
  return genre === "systeme" ? (
    <Link to="/registre/$systemeId" params={{ systemeId: id }}>
      {children}
    </Link>
  ) : (
    <Link to="/missions/$missionId" params={{ missionId: id }}>
      {children}
    </Link>
  );
}
