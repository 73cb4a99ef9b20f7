import { getSiren, isRefus } from "@ia-territoires/core";
import { parseLogo, type RefusLogo } from "@ia-territoires/documents";
import * as z from "zod";
import { inTransaction, type Tx } from "../db/in-transaction.ts";
import { inMutation } from "../idempotence/in-mutation.ts";
import { addJob } from "../jobs/add-job.ts";
import { addJournal } from "../journal/add-journal.ts";
import { publishPages } from "../rgpd/publish-pages.ts";
import { ErreurMetier, notFound, staleVersion } from "../trpc/erreur-metier.ts";
import { type ContexteOrganisme, procedureFor, router } from "../trpc/procedures.ts";
import { ROLES_LECTURE } from "../trpc/roles-lecture.ts";
import type { LogoEnregistre } from "./prestataire.ts";
import { findPrestataire, findPrestataireDeMission, type PrestataireLu } from "./prestataire.repository.ts";
import { prestataireUpdateSchema } from "./prestataire-schemas.ts";

async function getPrestataire(tx: Tx, id: string): Promise<PrestataireLu> {
  const lu = await findPrestataire(tx, id);
  if (lu === null) throw notFound("Ce prestataire");
  return lu;
}

/** Checks a logo as the documents will read it; a refusal is answered as data. */
function checkLogo(logo: LogoEnregistre | null | undefined): RefusLogo | null {
  if (logo === null || logo === undefined) return null;
  const lu = parseLogo({ ...logo, octets: Uint8Array.from(Buffer.from(logo.base64, "base64")) });
  return isRefus(lu) ? lu : null;
}

async function update(tx: Tx, ctx: ContexteOrganisme, input: z.infer<typeof prestataireUpdateSchema>) {
  const lu = await tx
    .selectFrom("prestataire")
    .where("organisme_id", "=", ctx.organismeId)
    .select(["siret", "version"])
    .forUpdate()
    .executeTakeFirst();
  if (lu === undefined) {
    throw new ErreurMetier(
      "FORBIDDEN",
      "pas-prestataire",
      "Votre organisme n'est pas un prestataire : il n'a ni en-tête ni tarif.",
    );
  }
  if (lu.version !== input.version) throw staleVersion("La fiche du prestataire", input.version, lu.version);
  const { siren } = await tx
    .selectFrom("organisme")
    .where("id", "=", ctx.organismeId)
    .select("siren")
    .executeTakeFirstOrThrow();
  if (input.siret !== undefined && siren !== null && getSiren(input.siret) !== siren) {
    throw new ErreurMetier(
      "BAD_REQUEST",
      "siret-d-un-autre-organisme",
      `Ce SIRET est celui d'un autre organisme : le vôtre commence par ${siren}.`,
      {
        champs: [{ chemin: ["siret"], message: "SIRET d'un autre organisme." }],
      },
    );
  }
  const refus = checkLogo(input.logo);
  if (refus !== null) return refus;
  const { enTete, referent, pages, logo, reglages, siret } = input;
  const version = lu.version + 1;
  await tx
    .updateTable("prestataire")
    .where("organisme_id", "=", ctx.organismeId)
    .set({
      version,
      maj_le: ctx.horloge().toISOString(),
      ...(siret === undefined ? {} : { siret }),
      ...(enTete === undefined ? {} : { en_tete: JSON.stringify(enTete) }),
      ...(referent === undefined ? {} : { referent: JSON.stringify(referent) }),
      ...(pages === undefined ? {} : { pages: JSON.stringify(pages) }),
      ...(reglages === undefined ? {} : { reglages: JSON.stringify(reglages) }),
      ...(logo === undefined ? {} : { logo: logo === null ? null : JSON.stringify(logo) }),
    })
    .execute();
  if (pages !== undefined) await publishPages(tx, ctx, pages);
  const champs = Object.entries({ siret, enTete, referent, pages, logo, reglages }).flatMap(([champ, v]) =>
    v === undefined ? [] : [champ],
  );
  await addJournal(tx, ctx, {
    dossierId: null,
    action: "prestataire-modifie",
    objetId: ctx.organismeId,
    donnees: { champs, version },
  });
  // A reading that changes, changes what every mission awaits: too many rows for the time of a click.
  if (reglages !== undefined) await addJob(tx, ctx, "recalcul-echeances", { prestataireId: ctx.organismeId });
  return { statut: "fait" as const, version };
}

export const prestataireRouter = router({
  /** The active organisme's own record when it is a vendor, else the vendor that serves it, else null. */
  get: procedureFor(ROLES_LECTURE)
    .input(
      z.object({ organismeId: z.uuid({ error: "Identifiant d'organisme attendu." }).optional() }).optional(),
    )
    .query(
      ({ ctx, input }): Promise<PrestataireLu | null> =>
        inTransaction(ctx, async (tx) => {
          if (input?.organismeId !== undefined) return getPrestataire(tx, input.organismeId);
          const propre = await findPrestataire(tx, ctx.organismeId);
          if (propre !== null) return propre;
          const id = await findPrestataireDeMission(tx, ctx.organismeId);
          return id === null ? null : getPrestataire(tx, id);
        }),
    ),

  update: procedureFor(["admin", "referent-ia"])
    .input(prestataireUpdateSchema)
    .mutation(({ ctx, input }) => inMutation(ctx, input, (tx) => update(tx, ctx, input))),
});
