import { buildRefus } from "@ia-territoires/core";
import type { CodeDepartement, Refus } from "@ia-territoires/core";
import { listTarifsCdg } from "@ia-territoires/pricing/cdg";
import { getNatureOrganisme } from "../natures/get-nature-organisme.ts";
import type { NatureOrganisme } from "../natures/natures-organisme.ts";
import type { CodeRefusAcces } from "./codes.ts";

/** A body whose access is to be opened, as the directory knows it. */
export interface OrganismeAOuvrir {
  readonly nom: string;
  readonly nature: NatureOrganisme;
  /** Of its seat, or several for a groupement across them. */
  readonly departements: readonly CodeDepartement[];
  readonly ferme: boolean;
  /** Whether somebody can enter in its name, or could once. */
  readonly ouvert: boolean;
}

/**
 * The refusal to invite the first administrator of a body by the centre de gestion of a département: a body out of the
 * départements it serves (`organisme-hors-ressort`), neither collectivité nor établissement public
 * (`organisme-hors-offre`), closed (`organisme-ferme`), or that somebody enters already (`acces-deja-ouvert`).
 * Undefined when it may be invited.
 *
 * @example
 * findRefusPremierAdministrateur("14", commune) // => undefined
 */
export function findRefusPremierAdministrateur(
  prestataire: CodeDepartement,
  organisme: OrganismeAOuvrir,
): Refus<CodeRefusAcces> | undefined {
  const { nom, nature, departements, ferme, ouvert } = organisme;
  const { libelle, statut } = getNatureOrganisme(nature);
  if (statut === "autre") {
    return buildRefus({
      code: "organisme-hors-offre",
      message: `« ${libelle} » n'est ni une collectivité territoriale ni un établissement public : son accès ne s'ouvre pas ici.`,
      sources: [],
      figures: { nature },
    });
  }
  if (!departements.some((departement) => isServi(departement, prestataire))) {
    const ou =
      departements.length === 0 ? "aucun département connu" : `le département ${departements.join(", ")}`;
    return buildRefus({
      code: "organisme-hors-ressort",
      message: `${nom} est dans ${ou}, que le centre de gestion du département ${prestataire} ne sert pas.`,
      sources: [],
      figures: { departements, prestataire },
    });
  }
  if (ferme) {
    return buildRefus({ code: "organisme-ferme", message: `${nom} est fermé.`, sources: [] });
  }
  if (ouvert) {
    return buildRefus({
      code: "acces-deja-ouvert",
      message: `${nom} a déjà un accès : adressez-vous à son administrateur, qui gère ses personnes.`,
      sources: [],
    });
  }
  return undefined;
}

/** Its own département, and those that one of its tariffs serves. */
function isServi(departement: CodeDepartement, prestataire: CodeDepartement): boolean {
  if (departement === prestataire) return true;
  return listTarifsCdg({ departement }).some((tarif) => tarif.prestataire.departement === prestataire);
}
