import { randomUUID } from "node:crypto";
import { rmSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { migrate } from "../src/db/migrate.ts";
import { openBase } from "../src/db/open-base.ts";
import { createSauvegarde } from "../src/exploitation/sauvegarde/create-sauvegarde.ts";
import { sealJournal } from "../src/journal/seal-journal.ts";
import { createAccount } from "../src/session/create-account.ts";
import { createAuth } from "../src/session/create-auth.ts";
import { createFichier } from "./create-fichier.ts";
import { cle, createDevis, date, fait, makeReady } from "./create-mission.ts";
import { createMonde, MAINTENANT } from "./create-monde.ts";
import { actAs, createPersonne, DELEGATION } from "./create-personne.ts";

/**
 * Writes the data of one version, for the versions to come to be tested on: run once per release, on that release,
 * `node --conditions=@ia-territoires/source apps/server/test/save-version.ts <name>`. Everything in it is invented.
 */
const [nom, ...migrations] = process.argv.slice(2);
if (nom === undefined || !/^[a-z0-9-]+$/.test(nom))
  throw new RangeError("Usage : save-version.ts <nom> [migrations]");
const base = await openBase({ url: null, dataDir: null });
await migrate(base, migrations.length === 0 ? undefined : new Set(migrations));
const monde = await createMonde(undefined, base);
const { referent, cdg, commune } = monde;
const auth = createAuth({ base, secret: randomUUID() + randomUUID(), url: "http://127.0.0.1" });
await createAccount(auth, base, {
  email: "referent@essai.invalid",
  nom: "Personne fictive",
  motDePasse: "mot-de-passe-d-essai",
  appartenances: [{ organismeId: cdg, roles: ["referent-ia"] }],
});
const accepte = await createDevis(monde, 3);
const annule = await createDevis(monde, 2);
const envoye = await createDevis(monde, 1, { prevueLe: "2027-01-12" });
await createDevis(monde, 1);
await makeReady(monde, accepte.missionId, [accepte.devisId, annule.devisId, envoye.devisId]);
await sealJournal(base, "2026-03-09");
for (const { devisId } of [accepte, annule])
  fait(await referent.devis.accept({ cleIdempotence: randomUUID(), devisId }));
fait(await referent.devis.cancel({ cleIdempotence: randomUUID(), devisId: annule.devisId, motif: "essai" }));
await sealJournal(base, "2026-03-10");
// What is shared by every subject: people and what they keep, files, échéances, mails, delegations.
const utilisateurId = await createPersonne(monde, commune, ["dgs"]);
const dgs = actAs(monde, utilisateurId, ["dgs"], commune);
fait(await dgs.delegations.create({ ...cle(), ...DELEGATION, utilisateurId }));
fait(
  await dgs.listes.saveVue({ ...cle(), liste: "devis", nom: "À décider", recherche: { statut: "envoye" } }),
);
await dgs.brouillons.save({ cle: "delegation", contenu: { acte: "arrêté n° 2026-13" } });
await dgs.echeances.createFlux(cle());
await dgs.echeances.updateResume({ ...cle(), actif: false });
const saisie = {
  jour: date("2026-03-20"),
  heure: "14:30",
  quoi: "Relancer",
  explication: "",
  dossierId: null,
};
fait(await dgs.echeances.create({ ...cle(), ...saisie }));
fait(await referent.courriers.createEssai(cle()));
await createFichier(monde, accepte.missionId);
const destination = fileURLToPath(new URL(`./golden/versions/${nom}`, import.meta.url));
rmSync(destination, { recursive: true, force: true });
await createSauvegarde({ base, store: null, secret: null, destination, maintenant: MAINTENANT });
await base.close();
process.stdout.write(`${JSON.stringify({ destination, cdg, commune, missionId: accepte.missionId })}\n`);
