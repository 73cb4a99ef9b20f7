import { randomUUID } from "node:crypto";
import type * as z from "zod";
import { inTransaction } from "../db/in-transaction.ts";
import { inMutation } from "../idempotence/in-mutation.ts";
import { ErreurMetier } from "../trpc/erreur-metier.ts";
import type { ContexteOrganisme } from "../trpc/procedures.ts";
import { checkType } from "./check-type.ts";
import type { fichierAddSchema } from "./fichier-schemas.ts";
import type { Fichiers } from "./fichiers.ts";
import type { FichierRecu } from "./file-store.ts";
import { insertFichier } from "./insert-fichier.ts";
import { requireDossier } from "./require-dossier.ts";

type Depot = z.infer<typeof fichierAddSchema>;

/** What filing a document answers. */
export interface FichierDepose {
  readonly statut: "fait";
  readonly fichierId: string;
  readonly octets: number;
  readonly empreinte: string;
}

function indisponible(quoi: string, cause: unknown): ErreurMetier {
  return new ErreurMetier(
    "SERVICE_UNAVAILABLE",
    "stockage-indisponible",
    `${quoi} ne répond pas : rien n'a été enregistré. Réessayer dans un moment.`,
    {},
    cause,
  );
}

async function analyse({ analyseur }: Fichiers, recu: FichierRecu): Promise<"sain" | null> {
  if (analyseur === null) return null;
  const resultat = await analyseur.analyse(recu.chemin).catch((erreur: unknown) => {
    throw indisponible("L'analyse antivirus", erreur);
  });
  if (resultat.statut === "sain") return "sain";
  throw new ErreurMetier(
    "UNPROCESSABLE_CONTENT",
    "fichier-infecte",
    `L'antivirus a reconnu « ${resultat.virus.slice(0, 100)} » dans ce fichier : rien n'a été enregistré.`,
  );
}

/**
 * Files a document on a dossier: its real type is checked, it is looked at by the scanner when there is one, stored,
 * then its row, its room and the journal are written in one transaction under the idempotency key. The bytes come
 * first: were the transaction to fail, they are removed, and were the server to die in between, the sweep finds them.
 *
 * @example
 * await addFichier(ctx, fichiers, depot, recu) // => { statut: "fait", fichierId: "…", … }
 */
export async function addFichier(
  ctx: Pick<ContexteOrganisme, "base" | "acteur" | "organismeId" | "procedure" | "roles" | "horloge">,
  fichiers: Fichiers,
  depot: Depot,
  recu: FichierRecu,
): Promise<FichierDepose> {
  const { cleIdempotence, dossierId, nom, genre, signataires } = depot;
  await inTransaction(ctx, (tx) => requireDossier(tx, dossierId));
  const type = await checkType(nom, recu.chemin);
  const verdict = await analyse(fichiers, recu);
  const id = randomUUID();
  const { octets, empreinte } = recu;
  let fichierId: string | null = null;
  try {
    await fichiers.store.add(id, recu).catch((erreur: unknown) => {
      throw indisponible("Le stockage des fichiers", erreur);
    });
    // The hash stands for the bytes: another file under the same key is another request.
    const saisie = { cleIdempotence, dossierId, nom, genre, signataires, empreinte };
    const depose = await inMutation(ctx, saisie, async (tx): Promise<FichierDepose> => {
      await requireDossier(tx, dossierId);
      await insertFichier(tx, ctx, {
        id,
        dossierId,
        genre,
        nom,
        typeMime: type.mime,
        octets,
        empreinte,
        signataires,
        verdict,
        quota: fichiers.quota,
      });
      return { statut: "fait", fichierId: id, octets, empreinte };
    });
    fichierId = depose.fichierId;
    return depose;
  } finally {
    // Refused, failed, or a key that had served already: these bytes are nobody's. What cannot be removed is swept.
    if (fichierId !== id) await fichiers.store.remove(id).catch(() => undefined);
  }
}
