import { IconCircleCheck, IconCircleDashed, IconClockPause } from "@tabler/icons-react";
import type { DossierMission } from "./dossier-mission.ts";
import { type EtatEtape, listEtapes } from "./list-etapes.ts";
import classes from "./missions.module.css";

const ETATS = {
  fait: { libelle: "Fait", Icone: IconCircleCheck },
  "a-faire": { libelle: "À faire", Icone: IconCircleDashed },
  "en-attente": { libelle: "En attente", Icone: IconClockPause },
} as const satisfies Record<EtatEtape, object>;

/** The five steps of a mission: what is done, what to do, what waits and why. */
export function EtapesMission({ dossier }: { readonly dossier: DossierMission }) {
  return (
    <section aria-labelledby="avancement">
      <h2 id="avancement" className="visuellement-masque">
        Avancement
      </h2>
      <ol className={classes["etapes"]}>
        {listEtapes(dossier.mission, dossier.actionsPossibles).map(
          ({ cle, titre, etat, explication }, index) => {
            const { libelle, Icone } = ETATS[etat];
            return (
              <li key={cle} className={classes["etape"]} data-etat={etat}>
                <span className={classes["etape-titre"]}>
                  {index + 1}. {titre}
                </span>
                <span className={classes["etape-etat"]}>
                  <Icone size={18} aria-hidden /> {libelle}
                </span>
                <p>{explication}</p>
              </li>
            );
          },
        )}
      </ol>
    </section>
  );
}
