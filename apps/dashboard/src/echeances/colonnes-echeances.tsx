import { LienDossier } from "../affichage/lien-dossier.tsx";
import { DateFr } from "../affichage/date-fr.tsx";
import { Sources } from "../affichage/sources.tsx";
import { formatTypographie } from "../affichage/format-typographie.ts";
import type { Colonne } from "../affichage/table-virtuelle.tsx";
import { ActionsEcheance } from "./actions-echeance.tsx";
import classes from "./echeances.module.css";
import { EtatEcheance } from "./etat-echeance.tsx";
import type { LigneEcheance } from "./ligne-echeance.ts";

export const COLONNES_ECHEANCES: readonly Colonne<LigneEcheance>[] = [
  {
    cle: "jour",
    titre: "Date",
    tri: "jour",
    triInverse: "-jour",
    cellule: (echeance) => (
      <>
        <DateFr date={echeance.jour} courte />
        {echeance.heure !== null && ` à ${echeance.heure}`}
        <span className={classes["etat"]}>
          <EtatEcheance echeance={echeance} />
        </span>
      </>
    ),
  },
  {
    cle: "quoi",
    titre: "Ce qui est à faire",
    cellule: (echeance) => (
      <div className={classes["ligne"]}>
        <Quoi echeance={echeance} />
        <ActionsEcheance echeance={echeance} />
      </div>
    ),
  },
];

function Quoi({ echeance }: { readonly echeance: LigneEcheance }) {
  const { quoi, dossier, explication, sources, organisme, parNous, attribueeA } = echeance;
  return (
    <div className={classes["texte"]}>
      <span className={classes["quoi"]}>{formatTypographie(quoi)}</span>
      {dossier !== null && (
        <span className={classes["secondaire"]}>
          <LienDossier dossier={dossier}>{dossier.nom}</LienDossier>
        </span>
      )}
      {attribueeA !== null && <span className={classes["secondaire"]}>Attribuée à {attribueeA.nom}</span>}
      {!parNous && <span className={classes["secondaire"]}>{organisme.nom} doit agir</span>}
      {(explication !== "" || sources.length > 0) && (
        <details className={classes["pourquoi"]}>
          <summary>
            Pourquoi<span className="visuellement-masque"> : {quoi}</span>
          </summary>
          {explication !== "" && <p className="sans-marge">{formatTypographie(explication)}</p>}
          <Sources sources={sources} />
        </details>
      )}
    </div>
  );
}
