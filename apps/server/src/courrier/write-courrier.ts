import type { ModelesOrganisme } from "./load-modeles.ts";
import type { TexteCourrier } from "./modele-courrier.ts";
import { findModele } from "./modeles.ts";
import { ModeleRefuse, renderCourrier } from "./render-courrier.ts";

/**
 * Writes a mail of the outbox as it would leave now: the template edited by its organisme, else the default one.
 * Throws ModeleRefuse when that template cannot be sent.
 *
 * @example
 * writeCourrier({ modele: "essai", variables: { nom: "A" } }, modeles, "https://ia.exemple.fr").objet
 */
export function writeCourrier(
  courrier: { readonly modele: string; readonly variables: Readonly<Record<string, string>> },
  { nom, textes }: ModelesOrganisme,
  service: string,
): TexteCourrier {
  const modele = findModele(courrier.modele);
  if (modele === undefined) throw new ModeleRefuse(`Le modèle « ${courrier.modele} » n'existe plus.`);
  return renderCourrier(modele, textes.get(courrier.modele) ?? modele, {
    ...courrier.variables,
    organisme: nom,
    service,
  });
}
