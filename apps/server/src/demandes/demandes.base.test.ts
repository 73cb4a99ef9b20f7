import { beforeEach, describe, expect, test } from "vitest";
import { cle, createDevis, date, fait, refus } from "../../test/create-mission.ts";
import { createFichier } from "../../test/create-fichier.ts";
import { createMonde, type Monde } from "../../test/create-monde.ts";
import { createPersonne } from "../../test/create-personne.ts";
import { sendRappelsDocuments } from "./send-rappels.ts";

const ADRESSE = "mairie@essai.invalid";
/** Half past seven in Paris on a winter day. */
const matin = (jour: string) => new Date(`${jour}T06:30:00Z`);

let monde: Monde;
let missionId: string;
let version: number;
beforeEach(async () => {
  monde = await createMonde();
  ({ missionId, version } = await createDevis(monde));
});

const setContact = (contact: object) =>
  monde.base.owner
    .updateTable("organisme")
    .where("id", "=", monde.commune)
    .set({ contact: JSON.stringify(contact) })
    .execute();
/** Thursday 26 March 2026: its eve is a Wednesday, and seven days before a Thursday. */
const saisie = (autres: object = {}) => ({
  ...cle(),
  missionId,
  version,
  libelle: "Liste des outils",
  pourLe: date("2026-03-26"),
  ...autres,
});
const getEnvois = () => monde.referent.demandes.getEnvois({ id: missionId });
const listMotifs = async () => (await getEnvois()).envois.map(({ motif }) => motif);

describe("un document demandé à un organisme où personne n'a de compte", () => {
  test("la demande part à l'adresse de contact, avec son délai, et se lit sur la demande", async () => {
    await setContact({ courriel: ADRESSE });
    expect((await getEnvois()).destinataire).toEqual({ par: "courriel", adresse: ADRESSE });
    const { objetId } = fait(await monde.referent.demandes.create(saisie({ pourquoi: "Pour l'atelier." })));
    expect((await getEnvois()).envois).toMatchObject([
      { demandeId: objetId, motif: "demande", destinataire: ADRESSE, etat: "a-envoyer" },
    ]);
    const [courrier] = await monde.base.owner
      .selectFrom("courrier")
      .where("destinataire", "=", ADRESSE)
      .where("organisme_id", "=", monde.cdg)
      .selectAll()
      .execute();
    expect(courrier).toMatchObject({
      modele: "document-demande",
      variables: { document: "Liste des outils", pourLe: "26 mars 2026", pourquoi: "Pour l'atelier." },
    });
  });

  test("sans adresse connue, elle est refusée en le disant ; qui prévient lui-même le dit", async () => {
    await setContact({ courriel: "pas une adresse" });
    expect((await getEnvois()).destinataire).toEqual({ par: "rien" });
    const dit = refus(await monde.referent.demandes.create(saisie()));
    expect(dit).toMatchObject({ code: "courriel-inconnu" });
    expect(dit.message).toMatch(/Indiquer un courriel dans la fiche de l'organisme/);
    expect((await monde.referent.demandes.list({ page: 1, taille: 10 })).total).toBe(0);
    fait(await monde.referent.demandes.create(saisie({ sansCourriel: true })));
    expect((await getEnvois()).envois).toEqual([]);
  });

  test("rappelée sept jours avant et la veille, une fois chacun, jamais avant sept heures", async () => {
    await setContact({ courriel: ADRESSE });
    const { objetId: demandeId } = fait(await monde.referent.demandes.create(saisie()));
    await sendRappelsDocuments(monde.base, matin("2026-03-18"));
    await sendRappelsDocuments(monde.base, new Date("2026-03-19T05:30:00Z"));
    expect(await listMotifs()).toEqual(["demande"]);
    await Promise.all([1, 2].map(() => sendRappelsDocuments(monde.base, matin("2026-03-19"))));
    await sendRappelsDocuments(monde.base, matin("2026-03-19"));
    expect(await listMotifs()).toEqual(["demande", "sept-jours"]);
    await sendRappelsDocuments(monde.base, matin("2026-03-25"));
    await sendRappelsDocuments(monde.base, matin("2026-03-26"));
    expect(await listMotifs()).toEqual(["demande", "sept-jours", "veille"]);
    const { version: vue } = await monde.referent.missions.get({ id: missionId });
    const fichierIds = [await createFichier(monde, missionId)];
    fait(await monde.referent.demandes.receive({ ...cle(), missionId, version: vue, demandeId, fichierIds }));
  });

  test("reçue ou annulée, elle n'est plus rappelée ; le jour même de la demande non plus", async () => {
    await setContact({ courriel: ADRESSE });
    const { objetId: demandeId, version: apres } = fait(
      await monde.referent.demandes.create(saisie({ pourLe: date("2026-03-17") })),
    );
    await sendRappelsDocuments(monde.base, matin("2026-03-10"));
    expect(await listMotifs()).toEqual(["demande"]);
    const sur = { ...cle(), missionId, version: apres, demandeId };
    fait(await monde.referent.demandes.cancel({ ...sur, motif: "Sans objet" }));
    await sendRappelsDocuments(monde.base, matin("2026-03-16"));
    expect(await listMotifs()).toEqual(["demande"]);
  });
});

test("dès que quelqu'un a un compte, ses échéances et son résumé suffisent : aucun courriel", async () => {
  await setContact({ courriel: ADRESSE });
  await createPersonne(monde, monde.commune, ["lecture"]);
  expect((await getEnvois()).destinataire).toEqual({ par: "courriel", adresse: ADRESSE });
  await createPersonne(monde, monde.commune, ["dgs"]);
  expect((await getEnvois()).destinataire).toEqual({ par: "compte" });
  fait(await monde.referent.demandes.create(saisie()));
  await sendRappelsDocuments(monde.base, matin("2026-03-19"));
  expect(await listMotifs()).toEqual([]);
});

test("l'organisme à qui l'on demande ne lit pas les courriels du centre de gestion", async () => {
  await expect(monde.secretaire.demandes.getEnvois({ id: missionId })).rejects.toMatchObject({
    codeMetier: "reserve-au-prestataire",
  });
});
