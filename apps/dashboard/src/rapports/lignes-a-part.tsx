import { formatNombre } from "../affichage/format-nombre.ts";
import { LectureDeListe } from "./lecture-liste.tsx";
import { plural } from "./plural.ts";
import type { ListeOuverte } from "./use-liste.ts";

interface Props {
  readonly liste: Pick<ListeOuverte, "atelier" | "lecture" | "places">;
  /** Lines that the figures count. */
  readonly comptees: number;
}

/** Under the figures, how many lines of the list they do not count and which ones deserve a look. */
export function LignesAPart({ liste: { atelier, lecture, places }, comptees }: Props) {
  const { lignes, lignesEcartees, signalements } = lecture;
  const regardees = signalements.reduce((somme, { nombre }) => somme + nombre, 0);
  const hors = lignes - comptees;
  return (
    <section aria-label="Lignes de la liste">
      <p className="sans-marge">
        {plural(comptees, "ligne comptée", "lignes comptées")} sur {formatNombre(lignes + lignesEcartees)} de
        la liste : {formatNombre(hors)} hors de la période ou des choix,{" "}
        {plural(lignesEcartees, "écartée", "écartées")} pour erreur.
      </p>
      {(lignesEcartees > 0 || regardees > 0) && (
        <details className="sans-impression">
          <summary>
            Voir les lignes écartées et celles à regarder ({formatNombre(lignesEcartees + regardees)})
          </summary>
          <LectureDeListe atelier={atelier} lecture={lecture} places={places} />
        </details>
      )}
    </section>
  );
}
