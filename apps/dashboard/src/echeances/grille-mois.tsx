import { LienDossier } from "../affichage/lien-dossier.tsx";
import { type DateIso, formatDateFr, formatMoisFr } from "@ia-territoires/core";
import type { RouterOutputs } from "../api/types.ts";
import classes from "./echeances.module.css";
import { EtatEcheance } from "./etat-echeance.tsx";
import type { LigneEcheance } from "./ligne-echeance.ts";
import { listSemaines } from "./mois.ts";

const JOURS = ["lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"];

interface Props {
  readonly donnees: RouterOutputs["echeances"]["getMois"];
  readonly aujourdHui: DateIso;
}

/** A month as a table of weeks: each day with its férié and its échéances. */
export function GrilleMois({ donnees, aujourdHui }: Props) {
  const { mois, du, au, feries, echeances } = donnees;
  return (
    <table className={classes["mois"]}>
      <caption className="visuellement-masque">
        Échéances de {formatMoisFr(mois)}, semaine par semaine
      </caption>
      <thead>
        <tr>
          {JOURS.map((jour) => (
            <th key={jour} scope="col">
              {jour}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {listSemaines(du, au).map((semaine) => (
          <tr key={semaine[0]}>
            {semaine.map((jour, rang) => {
              const ferie = feries.find((connu) => connu.jour === jour);
              const siennes = echeances.filter((echeance) => echeance.jour === jour);
              return (
                <td
                  key={jour}
                  {...(jour.startsWith(mois) ? {} : { "data-hors": "" })}
                  {...(rang > 4 || ferie !== undefined ? { "data-chome": "" } : {})}
                  {...(siennes.length === 0 ? { "data-vide": "" } : {})}
                  {...(jour === aujourdHui ? { "aria-current": "date" as const } : {})}
                >
                  <span className={classes["numero"]}>{Number(jour.slice(8))}</span>
                  <span className={classes["jour-long"]}>
                    {JOURS[rang]} {formatDateFr(jour)}
                  </span>
                  {ferie !== undefined && <span className={classes["ferie"]}>{ferie.nom}</span>}
                  {siennes.length > 0 && (
                    <ul className={classes["evenements"]}>
                      {siennes.map((echeance) => (
                        <Evenement key={echeance.id} echeance={echeance} />
                      ))}
                    </ul>
                  )}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Evenement({ echeance }: { readonly echeance: LigneEcheance }) {
  const { heure, quoi, dossier, etat, parNous, organisme } = echeance;
  const texte = `${heure === null ? "" : `${heure} `}${quoi}`;
  return (
    <li data-etat={etat} {...(parNous ? {} : { "data-autre": "" })}>
      {dossier === null ? (
        texte
      ) : (
        <LienDossier dossier={dossier}>
          {texte} ({dossier.nom})
        </LienDossier>
      )}
      {!parNous && <span className={classes["secondaire"]}>{organisme.nom} doit agir</span>}{" "}
      <EtatEcheance echeance={echeance} />
    </li>
  );
}
