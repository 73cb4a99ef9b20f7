import { formatDateCourte } from "@ia-territoires/core";
import type { Redaction } from "@ia-territoires/reporting";
import { Title } from "@mantine/core";
import classes from "./rapports.module.css";

/** The written parts as the printed report reads them. */
export function RedactionImprimee({ redaction }: { readonly redaction: Redaction }) {
  const { actionsCommerciales, bonnesPratiques, defauts, commentaire } = redaction;
  return (
    <div className={classes["imprimee"]}>
      {actionsCommerciales.length > 0 && (
        <section>
          <Title order={2}>Actions de commercialisation et leurs résultats</Title>
          <ul>
            {actionsCommerciales.map(({ action, date, resultat }, rang) => (
              // oxlint-disable-next-line react/no-array-index-key -- nothing else names what was written
              <li key={rang}>
                {date !== null && `${formatDateCourte(date)} : `}
                {action}
                {resultat !== "" && ` Résultat : ${resultat}`}
              </li>
            ))}
          </ul>
        </section>
      )}
      {bonnesPratiques.length > 0 && (
        <section>
          <Title order={2}>Bonnes pratiques à mettre en œuvre</Title>
          <ul>
            {bonnesPratiques.map((pratique) => (
              <li key={pratique}>{pratique}</li>
            ))}
          </ul>
        </section>
      )}
      {defauts.length > 0 && (
        <section>
          <Title order={2}>Défauts d’application et mesures correctives</Title>
          <ul>
            {defauts.map(({ defaut, mesureCorrective, echeance, responsable }, rang) => (
              // oxlint-disable-next-line react/no-array-index-key -- nothing else names what was written
              <li key={rang}>
                {defaut} Mesure : {mesureCorrective}
                {echeance !== null && `, avant le ${formatDateCourte(echeance)}`}
                {responsable !== "" && ` (${responsable})`}
              </li>
            ))}
          </ul>
        </section>
      )}
      {commentaire !== "" && (
        <section>
          <Title order={2}>Commentaire</Title>
          <p className="paragraphe">{commentaire}</p>
        </section>
      )}
    </div>
  );
}
