import { getSiren, type Siret } from "@ia-territoires/core";
import type { Tx } from "../db/in-transaction.ts";

/**
 * Lists, of some SIRET, those that no visible organisme bears: neither the number itself nor its SIREN (the directory
 * knows communes and EPCI by their SIREN, not each of their places).
 *
 * @example
 * await listSiretsInconnus(tx, ["21140118700011", "73282932000074"]) // => ["73282932000074"]
 */
export async function listSiretsInconnus(tx: Tx, sirets: readonly Siret[]): Promise<readonly Siret[]> {
  const lus = await tx
    .selectFrom("organisme as o")
    .select(["o.siren", "o.siret"])
    .where((ou) =>
      ou.or([
        ou(ou.ref("o.siret"), "=", ou.fn.any(ou.val([...sirets]))),
        ou(ou.ref("o.siren"), "=", ou.fn.any(ou.val(sirets.map((siret) => String(getSiren(siret)))))),
      ]),
    )
    .execute();
  const numeros = new Set(lus.flatMap(({ siren, siret }) => [siren, siret]));
  return sirets.filter((siret) => !numeros.has(siret) && !numeros.has(getSiren(siret)));
}
