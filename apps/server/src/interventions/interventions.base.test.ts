import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { createFichier } from "../../test/create-fichier.ts";
import { cle, createDevis, date, fait, makeReady, refus } from "../../test/create-mission.ts";
import { createMonde } from "../../test/create-monde.ts";
import { createAcceptee, planIntervention } from "../../test/create-suivi.ts";

const FICHE = {
  objectif: "Atelier",
  presents: [{ nom: "A. Essai", qualite: "agent", partie: "beneficiaire" as const }],
  realise: "Deux groupes de huit",
  suite: "Charte à rédiger",
};
const SIGNATAIRE = { nom: "B. Essai", qualite: "maire", delegation: "arrêté 2026-3" };

test("planifiée, faite, fiche, confirmée par les deux parties ; chaque geste au journal, aucune demi-journée de trop", async () => {
  let maintenant = new Date("2026-03-10T09:00:00Z");
  const monde = await createMonde(() => maintenant);
  const { referent, secretaire } = monde;
  const { missionId, devisId, interventionId, version } = await planIntervention(monde);
  const sur = { missionId, interventionId };
  const trop = { ...cle(), missionId, devisId, version, date: date("2026-03-17"), demiJournees: 2 };
  expect(refus(await referent.interventions.plan(trop))).toMatchObject({
    code: "demi-journees-depassees",
    figures: { reste: 1 },
  });
  expect(refus(await referent.interventions.complete({ ...cle(), ...sur, version })).code).toBe(
    "date-future",
  );

  maintenant = new Date("2026-03-17T09:00:00Z");
  const realisee = fait(await referent.interventions.complete({ ...cle(), ...sur, version }));
  const annexe = await createFichier(monde, missionId);
  const fiche = fait(
    await referent.interventions.updateFiche({
      ...cle(),
      ...sur,
      version: realisee.version,
      ...FICHE,
      annexes: [annexe],
    }),
  );
  await expect(
    referent.interventions.updateFiche({
      ...cle(),
      ...sur,
      version: fiche.version,
      ...FICHE,
      annexes: [randomUUID()],
    }),
  ).rejects.toMatchObject({ codeMetier: "introuvable" });

  const confirmer = { ...sur, version: fiche.version, signataire: SIGNATAIRE };
  await expect(
    secretaire.interventions.confirm({ ...cle(), ...confirmer, partie: "prestataire" }),
  ).rejects.toMatchObject({ codeMetier: "reserve-au-prestataire" });
  await expect(
    referent.interventions.confirm({ ...cle(), ...confirmer, partie: "beneficiaire" }),
  ).rejects.toMatchObject({ codeMetier: "piece-attendue" });
  // Twice at once, from the same page: one is done, the other is told what changed.
  const deux = await Promise.allSettled(
    [1, 2].map(() => secretaire.interventions.confirm({ ...cle(), ...confirmer, partie: "beneficiaire" })),
  );
  expect(deux.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
  expect(deux.find(({ status }) => status === "rejected")).toMatchObject({
    reason: { codeMetier: "version-perimee" },
  });
  const { version: apres } = await referent.missions.get({ id: missionId });
  fait(
    await referent.interventions.confirm({
      ...cle(),
      ...confirmer,
      version: apres,
      partie: "prestataire",
    }),
  );

  const vue = await secretaire.missions.get({ id: missionId });
  expect(vue.mission.interventions).toMatchObject([
    {
      statut: "service-fait",
      fiche: { annexes: [annexe] },
      serviceFait: { beneficiaire: { le: "2026-03-17", signataire: SIGNATAIRE } },
    },
  ]);
  expect(vue.journal.slice(-4).map(({ action }) => action)).toEqual([
    "intervention-realisee",
    "fiche-redigee",
    "service-fait-confirme",
    "service-fait-confirme",
  ]);
  expect(JSON.stringify(vue.journal)).not.toContain("Essai");
  await expect(referent.journal.verify({ missionId })).resolves.toMatchObject({ statut: "ok" });
  const liste = await secretaire.interventions.list({ page: 1, taille: 10, statuts: ["service-fait"] });
  expect(liste.lignes).toMatchObject([{ id: interventionId, confirmeeBeneficiaireLe: "2026-03-17" }]);
  const solde = fait(await referent.devis.settle({ ...cle(), devisId, motif: "Un seul groupe" }));
  expect(solde.statut).toBe("fait");
  const { jauges } = await referent.missions.get({ id: missionId });
  expect(jauges).toMatchObject([{ acceptees: 1, restantes: 9 }]);
});

test("000, 2.2 : acceptée en décembre, faite en février, les deux années le disent ; l'an plein refuse, même de front", async () => {
  let maintenant = new Date("2026-12-14T09:00:00Z");
  const monde = await createMonde(() => maintenant);
  const { referent } = monde;
  const decembre = await createAcceptee(monde, 3, "2026-12-21");
  const { missionId } = decembre;
  const annees = async () => {
    const { jauges } = await referent.missions.get({ id: missionId });
    return jauges.map(({ periode, acceptees }) => `${periode.debut.slice(0, 4)} ${acceptees}`);
  };
  expect(await annees()).toEqual(["2026 3"]);
  const suivant = await createDevis(monde, 8, { prevueLe: "2027-03-02" });
  fait(await referent.devis.send({ ...cle(), devisId: suivant.devisId }));
  const { version } = fait(await monde.secretaire.devis.accept({ ...cle(), devisId: suivant.devisId }));
  // Two of the three may go to 2027; three at once, from the same page or not, never take more.
  const plan = (vue: number) =>
    referent.interventions.plan({
      ...cle(),
      missionId,
      devisId: decembre.devisId,
      version: vue,
      date: date("2027-02-02"),
      demiJournees: 1,
    });
  const premiere = fait(await plan(version));
  expect(await annees()).toEqual(["2026 2", "2027 9"]);
  const course = await Promise.allSettled([plan(premiere.version), plan(premiere.version)]);
  expect(course.filter(({ status }) => status === "rejected")).toHaveLength(1);
  expect(await annees()).toEqual(["2026 1", "2027 10"]);
  const { version: pleine } = await referent.missions.get({ id: missionId });
  expect(refus(await plan(pleine))).toMatchObject({
    code: "plafond-annee-intervention",
    figures: { acceptees: 10, restantes: 0 },
  });
  const avancee = fait(
    await referent.interventions.update({
      ...cle(),
      missionId,
      interventionId: premiere.objetId,
      version: pleine,
      date: date("2026-12-22"),
    }),
  );
  // The year it leaves keeps a half-day that nobody has placed; the next one placed in December takes it back.
  expect(await annees()).toEqual(["2026 1", "2027 10"]);
  const derniere = fait(
    await referent.interventions.plan({
      ...cle(),
      missionId,
      devisId: decembre.devisId,
      version: avancee.version,
      date: date("2026-12-23"),
      demiJournees: 1,
    }),
  );
  expect(await annees()).toEqual(["2026 2", "2027 9"]);
  maintenant = new Date("2027-02-03T09:00:00Z");
  fait(
    await referent.interventions.complete({
      ...cle(),
      missionId,
      interventionId: premiere.objetId,
      version: derniere.version,
      date: date("2027-02-02"),
    }),
  );
  expect(await annees()).toEqual(["2026 1", "2027 10"]);
});

test("hors de l'ordre, d'une autre partie, deux fois, d'une page périmée : refusé avec sa clause, rien n'est écrit", async () => {
  const monde = await createMonde();
  const { referent, secretaire, as, cdg, commune } = monde;
  const { missionId, devisId, version } = await createDevis(monde, 2);
  const plan = { missionId, devisId, date: date("2026-03-16"), demiJournees: 1 };
  const avant = await referent.missions.get({ id: missionId });
  const sansConvention = refus(await referent.interventions.plan({ ...cle(), ...plan, version }));
  expect(sansConvention).toMatchObject({ code: "convention-manquante", sources: [{ article: "2.3" }] });
  await expect(referent.interventions.plan({ ...cle(), ...plan, version: 0 })).rejects.toMatchObject({
    codeMetier: "version-perimee",
  });
  for (const appel of [secretaire, as("service-financier", cdg), as("juriste", cdg)]) {
    await expect(appel.interventions.plan({ ...cle(), ...plan, version })).rejects.toMatchObject({
      codeMetier: "role-insuffisant",
    });
  }
  await expect(as("admin", commune).interventions.plan({ ...cle(), ...plan, version })).rejects.toMatchObject(
    { codeMetier: "reserve-au-prestataire" },
  );
  for (const demiJournees of [0, 0.5, -1, 501]) {
    await expect(
      referent.interventions.plan({ ...cle(), ...plan, version, demiJournees }),
    ).rejects.toMatchObject({ code: "BAD_REQUEST" });
  }
  for (const creneauIds of [[randomUUID()], ["x"]]) {
    await expect(
      referent.interventions.plan({ ...cle(), ...plan, version, creneauIds }),
    ).rejects.toMatchObject({ code: expect.stringMatching(/NOT_FOUND|BAD_REQUEST/) });
  }
  expect(await referent.missions.get({ id: missionId })).toEqual(avant);

  await makeReady(monde, missionId, [devisId]);
  const { version: prete } = fait(await secretaire.devis.accept({ ...cle(), devisId }));
  const denoncer = {
    missionId,
    par: "beneficiaire" as const,
    le: date("2026-03-10"),
    dernierJour: date("2026-03-31"),
  };
  const { version: denoncee } = fait(
    await secretaire.missions.terminateConvention({ ...cle(), ...denoncer, version: prete }),
  );
  const apresTerme = { ...plan, version: denoncee, date: date("2026-04-01") };
  expect(refus(await referent.interventions.plan({ ...cle(), ...apresTerme }))).toMatchObject({
    code: "intervention-hors-convention",
    figures: { dernierJour: "2026-03-31" },
  });
  // The same key twice is one intervention; the same page with another key is told what changed.
  const memeCle = cle();
  const bonne = { ...plan, version: denoncee, date: date("2026-03-31") };
  const une = fait(await referent.interventions.plan({ ...memeCle, ...bonne }));
  expect(fait(await referent.interventions.plan({ ...memeCle, ...bonne }))).toEqual(une);
  await expect(referent.interventions.plan({ ...cle(), ...bonne })).rejects.toMatchObject({
    codeMetier: "version-perimee",
  });
  expect(refus(await referent.devis.cancel({ ...cle(), devisId })).code).toBe("interventions-prevues");
  const { lignes } = await referent.echeances.list({ etat: "a-faire", page: 1, taille: 50 });
  expect(lignes.map(({ nature, jour }) => `${nature} ${jour}`)).toEqual(
    expect.arrayContaining(["fin-convention 2026-03-31", "intervention 2026-03-31"]),
  );
});
