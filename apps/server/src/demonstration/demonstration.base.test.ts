import { randomUUID } from "node:crypto";
import { parseDateIso } from "@ia-territoires/core";
import { ANOMALIES, type CodeAnomalie, ETAPES_MISSION, type StatutTitre } from "@ia-territoires/dossiers";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createOrganisme } from "../../test/create-organisme.ts";
import { createTestAuth } from "../../test/create-test-auth.ts";
import { openFreshBase } from "../../test/open-fresh-base.ts";
import { inTransaction } from "../db/in-transaction.ts";
import { migrate } from "../db/migrate.ts";
import type { Base } from "../db/open-base.ts";
import { verifyJournal } from "../journal/verify-journal.ts";
import { reconcileMissions } from "../titres/reconcile-missions.ts";
import { CORPS_INVENTES } from "./corps-inventes.ts";
import { createCollegues } from "./create-collegues.ts";
import { SCENARIOS_MISSIONS } from "./scenarios-missions.ts";
import { seedMissions } from "./seed-missions.ts";
import { seedTitres } from "./seed-titres.ts";

const maintenant = new Date("2026-11-26T10:00:00Z");
let base: Base;
let cdg: string;
const acteur = (organismeId: string) => ({ utilisateurId: "r1", organismeId, mesOrganismes: [organismeId] });

/** The real directory takes seconds to read: the bodies that the stories name are enough. */
async function fillAnnuaire(): Promise<void> {
  const noms = SCENARIOS_MISSIONS.map(({ qui }) => qui).filter((qui) => CORPS_INVENTES[qui] === undefined);
  await base.owner
    .insertInto("organisme")
    .values(
      noms.map((nom, rang) => ({
        id: randomUUID(),
        nature: nom.length === 9 ? "epci" : "commune",
        nom: `Organisme ${nom}`,
        nom_recherche: `organisme ${nom}`,
        siren: nom.length === 9 ? nom : `21149${String(rang).padStart(4, "0")}`,
        code_insee: nom.length === 9 ? null : nom,
        departement: "14",
        origine: "annuaire" as const,
      })),
    )
    .execute();
}

beforeAll(async () => {
  base = await openFreshBase();
  await migrate(base);
  cdg = await createOrganisme(base, "cdg", "14");
  await fillAnnuaire();
  const auth = createTestAuth(base, () => maintenant);
  const [premier = "", second = ""] = await createCollegues(base, auth, cdg);
  const options = { base, auth, organismeId: cdg, referentId: premier, secretaireId: "s", maintenant };
  await seedMissions(options, [premier, second, premier]);
  await seedTitres(options);
});
afterAll(async () => {
  await base.close();
});

test("le journal tient, enregistrement par enregistrement", async () => {
  const { statut, ...reste } = await verifyJournal(base);
  expect(statut).toBe("ok");
  expect(reste).toMatchObject({ chaines: SCENARIOS_MISSIONS.length + 1 });
});

test("grand livre, devis, interventions et titres se rapprochent sans aucun écart", async () => {
  const ctx = { base, acteur: acteur(cdg), horloge: () => maintenant };
  expect(await reconcileMissions(ctx, cdg)).toEqual({ missions: SCENARIOS_MISSIONS.length, ecarts: 0 });
});

test("chaque étape, chaque anomalie et chaque état d'un titre s'y voient", async () => {
  const [etapes, anomalies, titres] = await inTransaction({ base, acteur: acteur(cdg) }, (tx) =>
    Promise.all([
      tx.selectFrom("mission").select("etape").distinct().execute(),
      tx
        .selectFrom("anomalie")
        .where("depuis", "<=", parseDateIso("2026-11-26"))
        .select("code")
        .distinct()
        .execute(),
      tx.selectFrom("titre").select("statut").distinct().execute(),
    ]),
  );
  expect(etapes.map(({ etape }) => String(etape)).sort()).toEqual(Object.keys(ETAPES_MISSION).sort());
  const attendues = (Object.keys(ANOMALIES) as CodeAnomalie[]).filter((code) => code !== "siret-absent");
  expect(anomalies.map(({ code }) => code).sort()).toEqual(attendues.sort());
  const statuts: readonly StatutTitre[] = ["annule", "emis", "prepare", "transmis"];
  expect(titres.map(({ statut }) => statut).sort()).toEqual(statuts);
});

test("une commune n'y voit que sa mission ; ce qu'elle a confirmé est signé d'elle", async () => {
  const [commune] = await base.owner
    .selectFrom("organisme")
    .where("code_insee", "=", "14342")
    .select("id")
    .execute();
  const [missions, actes] = await inTransaction({ base, acteur: acteur(commune?.id ?? "") }, (tx) =>
    Promise.all([
      tx.selectFrom("mission").select("beneficiaire_id").execute(),
      tx.selectFrom("journal").where("acteur_id", "=", "s").select(["action", "organisme_id"]).execute(),
    ]),
  );
  expect(missions).toEqual([{ beneficiaire_id: commune?.id }]);
  expect(actes).toEqual([{ action: "service-fait-confirme", organisme_id: commune?.id }]);
});
