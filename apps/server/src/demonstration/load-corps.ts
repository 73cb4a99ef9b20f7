import { parseCodeDepartement } from "@ia-territoires/core";
import type { Tx } from "../db/in-transaction.ts";
import { type BeneficiaireLu, listBeneficiaires } from "../missions/mission.repository.ts";
import { createOrganisme } from "../organismes/create-organisme.ts";
import { CORPS_INVENTES } from "./corps-inventes.ts";
import { fait } from "./fait.ts";

/**
 * Reads the bodies that stories name: communes of the directory by INSEE code, groupements by SIREN; invented ones are
 * created for the vendor. By the name that the stories give them; one that the directory does not know is left out.
 *
 * @example
 * (await loadCorps(tx, organismeId, ["14258"])).get("14258")?.nom // => "Falaise"
 */
export async function loadCorps(
  tx: Tx,
  organismeId: string,
  noms: readonly string[],
): Promise<ReadonlyMap<string, BeneficiaireLu>> {
  const ids = new Map<string, string>();
  for (const nom of noms) {
    const invente = CORPS_INVENTES[nom];
    if (invente === undefined) continue;
    const adresse = `1 place de l'Exemple, ${invente.nom}`;
    const saisie = { ...invente, adresse, departement: parseCodeDepartement("14"), cleIdempotence: "" };
    ids.set(fait(await createOrganisme(tx, organismeId, saisie)).id, nom);
  }
  const connus = await tx
    .selectFrom("organisme")
    .where("origine", "=", "annuaire")
    .where((eb) => eb.or([eb("code_insee", "in", noms), eb("siren", "in", noms)]))
    .select(["id", "code_insee", "siren"])
    .execute();
  const demandes = new Set(noms);
  for (const { id, code_insee, siren } of connus) {
    const nom = [code_insee, siren].find((code) => code !== null && demandes.has(code));
    if (nom !== undefined && nom !== null) ids.set(id, nom);
  }
  const corps = await listBeneficiaires(tx, [...ids.keys()]);
  return new Map(corps.map((un) => [ids.get(un.id) ?? "", un]));
}
