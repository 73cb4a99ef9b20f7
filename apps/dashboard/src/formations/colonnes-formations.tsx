import { formatQuantite } from "@ia-territoires/core";
import { LIBELLES_PUBLIC } from "@ia-territoires/dossiers/formations";
import { DateFr } from "../affichage/date-fr.tsx";
import { Etiquette } from "../affichage/etiquette.tsx";
import { formatNombre } from "../affichage/format-nombre.ts";
import type { Colonne } from "../affichage/table-virtuelle.tsx";
import { buildAdresseFichier } from "../fichiers/build-adresse-fichier.ts";
import { organismeActif } from "../session/organisme-actif.ts";
import type { LigneFormation } from "./formation.ts";
import classes from "./formations.module.css";

export const COLONNES_FORMATIONS: readonly Colonne<LigneFormation>[] = [
  {
    cle: "formation",
    titre: "Formation",
    tri: "-date",
    triInverse: "date",
    cellule: (formation) => (
      <>
        <span className={classes["libelle"]}>
          <DateFr date={formation.le} courte /> · {formatPublic(formation)} ·{" "}
          {formatQuantite(formation.heures)} h
          {formation.demonstration && (
            <>
              {" "}
              <Etiquette>démonstration</Etiquette>
            </>
          )}
        </span>
        <span className={classes["contenu"]}>{formation.contenu}</span>
        <span className={classes["secondaire"]}>
          {formation.formateur}, pour {formation.organisme.nom}
        </span>
        <span className={classes["etroit"]}>
          <Piece formation={formation} />
        </span>
      </>
    ),
  },
  {
    cle: "piece",
    titre: "Preuve",
    large: true,
    cellule: (formation) => <Piece formation={formation} />,
  },
];

/** « 12 agents », « A. Exemple (élus) ». */
function formatPublic({ publicForme, nom, nombre }: LigneFormation): string {
  const libelle = LIBELLES_PUBLIC[publicForme].toLowerCase();
  if (nom !== null) return `${nom} (${libelle})`;
  return `${formatNombre(nombre)} ${nombre > 1 ? libelle : libelle.replace(/s$/, "")}`;
}

function Piece({ formation: { fichierId, piece } }: { readonly formation: LigneFormation }) {
  if (piece === null || piece.retiree || fichierId === null)
    return <Etiquette ton="attention">sans pièce</Etiquette>;
  return <a href={buildAdresseFichier(fichierId, organismeActif.get() ?? "")}>{piece.nom}</a>;
}
