import { LienDossier } from "../affichage/lien-dossier.tsx";
import { formatInstant } from "../affichage/format-instant.ts";
import type { Colonne } from "../affichage/table-virtuelle.tsx";
import type { RouterOutputs } from "../api/types.ts";
import classes from "../organismes/organismes.module.css";
import { ROLES } from "../session/labels.ts";
import { formatAction } from "./format-action.ts";
import styles from "./journal.module.css";

type Entree = RouterOutputs["journal"]["list"]["lignes"][number];

/** Who acted: an organisme and roles; the software itself has none. */
const formatAuteur = ({ organisme, roles }: Entree): string => {
  const libelles = roles.map((role) => ROLES[role] ?? role).join(", ");
  return [organisme, libelles].filter((texte) => texte !== null && texte !== "").join(" : ");
};

/** The columns of the journal. */
export const COLONNES_JOURNAL: readonly Colonne<Entree>[] = [
  {
    cle: "quand",
    titre: "Quand",
    tri: "quand",
    triInverse: "-quand",
    cellule: ({ quand }) => <time dateTime={quand}>{formatInstant(quand)}</time>,
  },
  {
    cle: "action",
    titre: "Action",
    cellule: (entree) => (
      <>
        <span className={classes["nom"]}>{formatAction(entree.action)}</span>
        <span className={classes["secondaire"]}>{formatAuteur(entree)}</span>
        <span className={classes["secondaire"]}>
          <Dossier entree={entree} />
        </span>
      </>
    ),
  },
  { cle: "auteur", titre: "Par", large: true, cellule: formatAuteur },
  { cle: "dossier", titre: "Dossier", large: true, cellule: (entree) => <Dossier entree={entree} /> },
  {
    cle: "detail",
    titre: "Détail",
    large: true,
    cellule: ({ donnees }) => {
      const lignes = Object.entries(donnees);
      if (lignes.length === 0) return null;
      return (
        <details className={styles["detail"]}>
          <summary>Détail</summary>
          <ul className="sans-marge">
            {lignes.map(([cle, valeur]) => (
              <li key={cle}>
                {cle} : {typeof valeur === "string" ? valeur : JSON.stringify(valeur)}
              </li>
            ))}
          </ul>
        </details>
      );
    },
  },
];

/** The dossier of a record, when it has one. */
function Dossier({ entree: { dossier } }: { readonly entree: Entree }) {
  if (dossier === null) return null;
  return <LienDossier dossier={dossier}>{dossier.nom}</LienDossier>;
}
