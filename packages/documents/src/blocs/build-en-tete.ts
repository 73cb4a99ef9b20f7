import type { PrestataireDocument } from "../modeles/organisme-document.ts";
import type { Bloc } from "./bloc.ts";
import { buildAdresse, type Manques } from "./build-adresse.ts";
import { buildLigne } from "./build-ligne.ts";
import { cleanLine } from "./clean-line.ts";
import { completeText } from "./complete-text.ts";

/**
 * Letterhead: logo, name, address, SIRET, phone and mail, one per line. A missing name, SIRET or address is a blank,
 * unless `manques` leaves the last two out; a missing phone or mail is left out.
 * @example
 * buildEnTete({ nom: "CDG de démonstration", adresse: ["1 rue X"], siret }).genre // => "en-tete"
 */
export function buildEnTete(organisme: PrestataireDocument, manques: Manques = "blanc"): Bloc {
  const { logo } = organisme;
  const moyens = [buildMoyen("Téléphone", organisme.telephone), buildMoyen("Courriel", organisme.courriel)];
  return {
    genre: "en-tete",
    ...(logo === undefined ? {} : { logo: { ...logo, texteAlternatif: cleanLine(logo.texteAlternatif) } }),
    nom: [completeText(organisme.nom, "nom de l'organisme", "fort")],
    lignes: [
      ...buildAdresse(organisme, manques),
      ...moyens.filter((moyen) => moyen !== "").map((moyen) => buildLigne(moyen)),
    ],
  };
}

function buildMoyen(nom: string, valeur: string | undefined): string {
  const clean = cleanLine(valeur ?? "");
  return clean === "" ? "" : `${nom} : ${clean}`;
}
