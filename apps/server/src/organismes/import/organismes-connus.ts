import type { Tx } from "../../db/in-transaction.ts";
import type { FicheCorrigible } from "../build-correction.ts";
import { MODIFIABLE } from "../is-modifiable.ts";
import type { ChampsOrganisme } from "./champs-organisme.ts";

/** What is stored of an organisme that a file names. */
export interface OrganismeConnu extends FicheCorrigible {
  readonly id: string;
  readonly version: number;
  /** Whether the acting organisme may correct it. */
  readonly modifiable: boolean;
}

/** Those of a file, by their numbers. */
export interface OrganismesConnus {
  readonly parSiret: ReadonlyMap<string, OrganismeConnu>;
  readonly parSiren: ReadonlyMap<string, OrganismeConnu>;
}

const getSirenLu = ({ siren, siret }: ChampsOrganisme): string => siren ?? (siret ?? "").slice(0, 9);

/** Reads, in one statement, every organisme that the rows name; open before closed, of the directory before by hand. */
export async function readConnus(tx: Tx, lues: readonly ChampsOrganisme[]): Promise<OrganismesConnus> {
  const sirets = lues.flatMap(({ siret }) => siret ?? []);
  const lus = await tx
    .selectFrom("organisme as o")
    .select(["o.id", "o.nom", "o.nature", "o.siren", "o.siret", "o.assemblee", "o.adresse", "o.contact"])
    .select(["o.departement", "o.departements", "o.origine", "o.version", MODIFIABLE.as("modifiable")])
    .where((ou) =>
      ou.or([
        ou(ou.ref("o.siret"), "=", ou.fn.any(ou.val(sirets))),
        ou(ou.ref("o.siren"), "=", ou.fn.any(ou.val(lues.map(getSirenLu)))),
      ]),
    )
    .orderBy("o.ferme")
    .orderBy("o.origine")
    .orderBy("o.id")
    .execute();
  const parSiret = new Map<string, OrganismeConnu>();
  const parSiren = new Map<string, OrganismeConnu>();
  for (const lu of lus) {
    if (lu.siret !== null && !parSiret.has(lu.siret)) parSiret.set(lu.siret, lu);
    if (lu.siren !== null && !parSiren.has(lu.siren)) parSiren.set(lu.siren, lu);
  }
  return { parSiret, parSiren };
}

/** The organisme a row is about: that of its SIRET, else of its SIREN, else none yet. */
export function findConnu(connus: OrganismesConnus, champs: ChampsOrganisme): OrganismeConnu | null {
  const { siret } = champs;
  return (
    (siret === undefined ? undefined : connus.parSiret.get(siret)) ??
    connus.parSiren.get(getSirenLu(champs)) ??
    null
  );
}
