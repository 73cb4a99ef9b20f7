import { Link } from "@tanstack/react-router";
import type { RouterOutputs } from "../api/types.ts";
import { Etiquette } from "../affichage/etiquette.tsx";
import { formatSirenSiret } from "../affichage/format-siren-siret.ts";
import { formatNombre } from "../affichage/format-nombre.ts";
import type { Colonne } from "../affichage/table-virtuelle.tsx";
import classes from "./organismes.module.css";
import { formatNature } from "./format-nature.ts";

export type LigneOrganisme = RouterOutputs["organismes"]["list"]["lignes"][number];

export const COLONNES_ORGANISMES: readonly Colonne<LigneOrganisme>[] = [
  {
    cle: "nom",
    titre: "Nom",
    tri: "nom",
    cellule: (organisme) => (
      <>
        <Link to="/organismes/$organismeId" params={{ organismeId: organisme.id }} className={classes["nom"]}>
          {organisme.nom}
        </Link>
        {organisme.ferme && <Etiquette ton="attention">Fermé</Etiquette>}
        <span className={classes["secondaire"]}>
          {[formatNature(organisme.nature), organisme.codesPostaux[0], organisme.departement]
            .filter(Boolean)
            .join(" · ")}
        </span>
      </>
    ),
  },
  { cle: "nature", titre: "Nature", large: true, cellule: (organisme) => formatNature(organisme.nature) },
  {
    cle: "departement",
    titre: "Département",
    large: true,
    cellule: (organisme) => organisme.departement ?? "",
  },
  {
    cle: "code-postal",
    titre: "Code postal",
    large: true,
    cellule: ({ codesPostaux: [premier, ...autres] }) =>
      premier === undefined ? "" : `${premier}${autres.length > 0 ? ` (+ ${String(autres.length)})` : ""}`,
  },
  {
    cle: "siren",
    titre: "SIREN",
    large: true,
    chiffres: true,
    cellule: (organisme) => formatSirenSiret(organisme.siren),
  },
  {
    cle: "population",
    titre: "Population",
    tri: "population",
    triInverse: "-population",
    nombre: true,
    cellule: ({ population }) => (population === null ? "" : formatNombre(population)),
  },
];
