import { Link, type LinkProps } from "@tanstack/react-router";
import classes from "./fil-d-ariane.module.css";

export interface Etape {
  readonly libelle: string;
  readonly lien: Pick<LinkProps, "to" | "params">;
}

/** Breadcrumbs: the pages above this one, then this one, which is not a link. */
export function FilDAriane({ etapes, ici }: { readonly etapes: readonly Etape[]; readonly ici: string }) {
  return (
    <nav aria-label="Fil d’Ariane" className={`${classes["fil"] ?? ""} sans-impression`}>
      <ol>
        {etapes.map((etape) => (
          <li key={etape.libelle}>
            <Link {...etape.lien}>{etape.libelle}</Link>
          </li>
        ))}
        <li aria-current="page">{ici}</li>
      </ol>
    </nav>
  );
}
