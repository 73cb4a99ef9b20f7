import { sql } from "kysely";
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import {
  absenceDe,
  type AcceptedDevis,
  createAccepte,
  createCreneau,
  createReferent,
  FERMETURE,
  MARDI,
} from "../../test/create-creneau.ts";
import { cle, createDevis, date, fait, refus } from "../../test/create-mission.ts";
import { type Appel, createMonde, type Monde } from "../../test/create-monde.ts";

const MERCREDI = { date: date("2026-03-18"), demiJournee: "apres-midi" as const };
let monde: Monde;
let devis: AcceptedDevis;
let autre: AcceptedDevis;
let une: { readonly id: string; readonly appel: Appel };
let deux: { readonly id: string; readonly appel: Appel };

beforeAll(async () => {
  monde = await createMonde();
  [une, deux] = [await createReferent(monde), await createReferent(monde)];
  devis = await createAccepte(monde, 3);
  autre = await createAccepte(monde, 3, monde.autreCommune);
});
/** Every test begins with an empty agenda. */
beforeEach(async () => {
  const { agenda, missions } = monde.referent;
  const { lignes } = await agenda.list({ page: 1, taille: 200 });
  for (const { id, missionId } of lignes) {
    const { version } = await missions.get({ id: missionId });
    fait(await agenda.cancel({ ...cle(), creneauId: id, version }));
  }
});

const surCreneau = async ({ id }: { readonly id: string }, { getVersion }: AcceptedDevis) => ({
  ...cle(),
  creneauId: id,
  version: await getVersion(),
});
const proposer = async (
  moment: { date: typeof MARDI.date; demiJournee: "matin" | "apres-midi" } = MARDI,
  de: AcceptedDevis = devis,
  referentId: string | null = une.id,
) => ({ ...cle(), devisId: de.devisId, version: await de.getVersion(), ...moment, referentId });
const getCode = async (promesse: Promise<unknown>) => {
  const reponse: unknown = await promesse.catch((erreur: unknown) => erreur);
  if (typeof reponse !== "object" || reponse === null) return "";
  if ("codeMetier" in reponse) return reponse.codeMetier;
  return "code" in reponse ? reponse.code : "fait";
};

describe("une demi-journée, de la proposition à l'accord", () => {
  test("le CDG propose, la commune confirme ; échéances, journal et invitations suivent", async () => {
    const { referent, secretaire, base } = monde;
    const creneau = await createCreneau(monde, devis, une.id);
    const attendu = async (appel: Appel) =>
      (await appel.echeances.list({ etat: "a-faire", page: 1, taille: 50 })).lignes.map(
        ({ quoi, jour }) => `${jour} ${quoi}`,
      );
    expect(await attendu(secretaire)).toContain(
      "2026-03-17 Confirmer la demi-journée proposée, ou en demander une autre",
    );
    const [vu] = (await secretaire.agenda.list({ page: 1, taille: 50 })).lignes;
    expect(vu).toMatchObject({
      ...MARDI,
      statut: "propose",
      referent: "Camille Essai",
      version: await devis.getVersion(),
    });
    fait(await secretaire.agenda.confirm(await surCreneau(creneau, devis)));
    expect(await attendu(referent)).toContain("2026-03-17 Intervenir : le matin");
    const { journal } = await referent.missions.get({ id: devis.missionId });
    expect(journal.map(({ action }) => action)).toEqual(
      expect.arrayContaining(["creneau-propose", "creneau-confirme"]),
    );

    // Hours that the vendor chooses are those of what is sent from then on.
    const { version = 0 } = (await referent.prestataire.get()) ?? {};
    const heures = { matin: { de: "08:15", a: "11:45" }, "apres-midi": { de: "13:15", a: "16:45" } };
    fait(await referent.prestataire.update({ ...cle(), version, reglages: { heures } }));
    const fautives = { ...heures, matin: { de: "08:15", a: "14:00" } };
    await expect(
      referent.prestataire.update({ ...cle(), version: version + 1, reglages: { heures: fautives } }),
    ).rejects.toThrow(/après la fin du matin/);

    // Confirmed, moved, handed over, cancelled: one event, numbers that go up, nobody left with a stale one.
    fait(
      await referent.agenda.move({ ...(await surCreneau(creneau, devis)), ...MERCREDI, referentId: une.id }),
    );
    fait(await secretaire.agenda.confirm(await surCreneau(creneau, devis)));
    fait(
      await referent.agenda.move({ ...(await surCreneau(creneau, devis)), ...MERCREDI, referentId: deux.id }),
    );
    fait(await secretaire.agenda.cancel(await surCreneau(creneau, devis)));
    const courriers = await base.owner
      .selectFrom("courrier")
      .where("organisme_id", "=", monde.cdg)
      .where("modele", "like", "creneau%")
      .orderBy("cree_le")
      .orderBy(sql`calendrier ->> 'contenu'`)
      .select(["destinataire_id", "calendrier", "variables"])
      .execute();
    const qui = new Map([
      [une.id, "une"],
      [deux.id, "deux"],
    ]);
    const lus = courriers.map(({ destinataire_id, calendrier, variables }) => {
      const contenu = calendrier?.contenu ?? "";
      expect(contenu).toContain(`METHOD:${calendrier?.methode}`);
      expect(contenu).toContain(`UID:creneau-${creneau.id}@ia-territoires`);
      return `${qui.get(destinataire_id ?? "")} ${calendrier?.methode} ${/SEQUENCE:(\d+)/.exec(contenu)?.[1]} ${variables["etat"]}`;
    });
    expect(lus.sort()).toEqual([
      "deux CANCEL 4 annulée",
      "deux REQUEST 3 confirmée",
      "une CANCEL 3 annulée",
      "une REQUEST 0 confirmée",
      "une REQUEST 1 à confirmer",
      "une REQUEST 2 confirmée",
    ]);
    const debuts = courriers.map(
      ({ calendrier }) => /DTSTART;TZID=Europe\/Paris:(\w+)/.exec(calendrier?.contenu ?? "")?.[1],
    );
    expect(debuts[0]).toBe("20260317T090000");
    expect(debuts.slice(1).every((debut) => /T(0815|1315)00$/.test(debut ?? ""))).toBe(true);
  });

  test("la commune demande une autre demi-journée, parmi celles qui sont libres ; le CDG l'accepte", async () => {
    const { referent, secretaire } = monde;
    const creneau = await createCreneau(monde, devis, une.id);
    await createCreneau(monde, autre, une.id, { ...MARDI, demiJournee: "apres-midi" });
    const moments = await secretaire.agenda.getMoments({ creneauId: creneau.id });
    expect(moments).toHaveLength(8);
    expect(moments).not.toContainEqual({ ...MARDI, demiJournee: "apres-midi" });
    expect(moments).toContainEqual(MERCREDI);
    const demande = { ...(await surCreneau(creneau, devis)), ...MERCREDI, referentId: une.id };
    fait(await secretaire.agenda.move(demande));
    expect(await getCode(secretaire.agenda.confirm(await surCreneau(creneau, devis)))).toBe(
      "creneau-a-confirmer-par-l-autre",
    );
    fait(await referent.agenda.confirm(await surCreneau(creneau, devis)));
    expect((await referent.agenda.list({ statut: "confirme", page: 1, taille: 50 })).total).toBe(1);
  });

  test("ce que la commune voit de l'agenda : pris ou libre, jamais par qui", async () => {
    const { secretaire } = monde;
    const creneau = await createCreneau(monde, devis, une.id);
    await createCreneau(monde, autre, une.id, MERCREDI);
    const demande = { ...(await surCreneau(creneau, devis)), ...MERCREDI, referentId: une.id };
    const empeche = refus(await secretaire.agenda.move(demande));
    expect(empeche.code).toBe("creneau-absence");
    expect(empeche.message).toBe("Camille Essai n'est pas disponible le mercredi 18 mars 2026, après-midi.");
    expect((await secretaire.agenda.list({ quand: "tous", page: 1, taille: 50 })).total).toBe(1);
  });

  test("un accord reçu par téléphone se note, et le journal dit par qui", async () => {
    const creneau = await createCreneau(monde, devis, une.id);
    const saisie = { ...(await surCreneau(creneau, devis)), accordRecu: true };
    expect(fait(await monde.referent.agenda.confirm(saisie)).creneaux[0]?.statut).toBe("confirme");
  });

  test("annuler le devis libère ses demi-journées", async () => {
    const ephemere = await createAccepte(monde, 1);
    await createCreneau(monde, ephemere, une.id, MERCREDI);
    fait(await monde.referent.devis.cancel({ ...cle(), devisId: ephemere.devisId }));
    const { donnees } = await monde.referent.agenda.get({ du: MARDI.date, au: MERCREDI.date });
    expect(donnees.creneaux.filter(({ statut }) => statut !== "annule")).toEqual([]);
    expect(fait(await monde.referent.agenda.propose(await proposer(MERCREDI))).creneaux).toHaveLength(1);
  });
});

describe("ce qui est refusé, avec sa raison et ce qui reste possible", () => {
  test.each`
    cas                                 | moment                                          | code
    ${"un férié"}                       | ${{ date: "2026-05-08", demiJournee: "matin" }} | ${"creneau-jour-ferie"}
    ${"un samedi"}                      | ${{ date: "2026-03-21", demiJournee: "matin" }} | ${"creneau-fin-de-semaine"}
    ${"hier"}                           | ${{ date: "2026-03-09", demiJournee: "matin" }} | ${"creneau-date-passee"}
    ${"une date qui n'existe pas"}      | ${{ date: "2026-02-30", demiJournee: "matin" }} | ${"BAD_REQUEST"}
    ${"un siècle trop tard"}            | ${{ date: "2150-01-04", demiJournee: "matin" }} | ${"BAD_REQUEST"}
    ${"une demi-journée qui n'est pas"} | ${{ date: "2026-03-17", demiJournee: "soir" }}  | ${"BAD_REQUEST"}
  `("$cas", async ({ moment, code }) => {
    expect(await getCode(monde.referent.agenda.propose(await proposer(moment as never)))).toBe(code);
  });

  test("une fermeture, une absence : le refus offre un autre référent ou d'autres demi-journées, et elles sont libres", async () => {
    const { referent } = monde;
    const ferme = { ...FERMETURE, ...cle(), du: MERCREDI.date, au: MERCREDI.date, libelle: "Inventaire" };
    const fermeture = fait(await referent.agenda.saveFermeture(ferme));
    const absence = fait(
      await referent.agenda.saveAbsence({ ...absenceDe(une.id), du: MARDI.date, au: MARDI.date }),
    );
    const surFermeture = refus(await referent.agenda.propose(await proposer(MERCREDI)));
    expect([surFermeture.code, surFermeture.message]).toEqual([
      "creneau-fermeture",
      expect.stringContaining("Inventaire"),
    ]);
    const surAbsence = refus(await referent.agenda.propose(await proposer()));
    expect(surAbsence.code).toBe("creneau-absence");
    const { echanges } = surAbsence.figures as { echanges: readonly { type: string; referentId: string }[] };
    expect(echanges[0]).toMatchObject({ type: "autre-referent", ...MARDI, referentId: deux.id });
    fait(await referent.agenda.propose({ ...(await proposer()), ...echanges[0] }));
    // Both are told in the agenda, and can be taken back.
    const { donnees } = await referent.agenda.get({ du: MARDI.date, au: MERCREDI.date });
    expect([donnees.absences.length, donnees.fermetures.length]).toEqual([1, 1]);
    fait(await referent.agenda.removeAbsence({ ...cle(), id: absence.id, version: absence.version }));
    fait(await referent.agenda.removeFermeture({ ...cle(), id: fermeture.id, version: fermeture.version }));
    expect(await getCode(referent.agenda.removeAbsence({ ...cle(), id: absence.id, version: 1 }))).toBe(
      "introuvable",
    );
  });

  test("au-delà des demi-journées acceptées, un devis qui n'est pas accepté, un référent inconnu ou d'ailleurs", async () => {
    const { referent } = monde;
    const petit = await createAccepte(monde, 1);
    await createCreneau(monde, petit, deux.id, MERCREDI);
    expect(await getCode(referent.agenda.propose(await proposer(MARDI, petit)))).toBe(
      "creneau-demi-journees-epuisees",
    );
    const brouillon = await createDevis(monde, 1);
    expect(
      await getCode(referent.agenda.propose({ ...(await proposer()), devisId: brouillon.devisId })),
    ).toBe("creneau-devis-non-accepte");
    expect(await getCode(referent.agenda.propose(await proposer(MARDI, devis, "inconnu")))).toBe(
      "introuvable",
    );
    const ailleurs = { ...monde, cdg: monde.autreCdg };
    const etranger = await createReferent(ailleurs);
    expect(await getCode(referent.agenda.propose(await proposer(MARDI, devis, etranger.id)))).toBe(
      "introuvable",
    );
    expect(await getCode(referent.agenda.saveAbsence(absenceDe(etranger.id)))).toBe("introuvable");
  });

  test("une page périmée : rien n'est écrit, et l'on sait ce qui a changé", async () => {
    const creneau = await createCreneau(monde, devis, une.id);
    const version = (await devis.getVersion()) - 1;
    const saisie = { ...cle(), creneauId: creneau.id, version, ...MERCREDI, referentId: une.id };
    const erreur: unknown = await monde.referent.agenda.move(saisie).catch((e: unknown) => e);
    expect(erreur).toMatchObject({
      codeMetier: "version-perimee",
      details: { changements: [{ action: "creneau-propose" }] },
    });
    const ferme = fait(await monde.referent.agenda.saveFermeture({ ...FERMETURE, ...cle() }));
    const correction = { ...FERMETURE, ...cle(), id: ferme.id, version: 7 };
    expect(await getCode(monde.referent.agenda.saveFermeture(correction))).toBe("version-perimee");
    fait(await monde.referent.agenda.saveFermeture({ ...correction, ...cle(), version: 1, libelle: "Pont" }));
  });

  test("la commune ne propose pas, ne change pas le référent, n'échange pas, ne réattribue pas", async () => {
    const { as, commune, secretaire } = monde;
    const creneau = await createCreneau(monde, devis, une.id);
    const admin = as("admin", commune);
    expect(await getCode(admin.agenda.propose(await proposer(MERCREDI)))).toBe("reserve-au-prestataire");
    const bouge = { ...(await surCreneau(creneau, devis)), ...MERCREDI };
    expect(await getCode(secretaire.agenda.move({ ...bouge, referentId: deux.id }))).toBe(
      "reserve-au-prestataire",
    );
    const echange = { creneauId: creneau.id, ...MARDI, referentId: une.id };
    expect(
      await getCode(secretaire.agenda.move({ ...bouge, ...cle(), referentId: une.id, autre: echange })),
    ).toBe("reserve-au-prestataire");
    expect(await getCode(admin.agenda.saveAbsence(absenceDe(une.id)))).toBe("pas-prestataire");
    expect(await getCode(as("lecture", commune).agenda.cancel(await surCreneau(creneau, devis)))).toBe(
      "role-insuffisant",
    );
  });

  test("la même demande deux fois ne place qu'une demi-journée", async () => {
    const saisie = await proposer();
    const [premiere, seconde] = [
      await monde.referent.agenda.propose(saisie),
      await monde.referent.agenda.propose(saisie),
    ];
    expect(seconde).toEqual(premiere);
    expect((await monde.referent.agenda.list({ page: 1, taille: 50 })).total).toBe(1);
  });
});

describe("deux en même temps", () => {
  test("une demi-journée d'un référent, demandée de front pour deux organismes : un seul l'a, l'autre voit ce qui reste", async () => {
    const demandes = [await proposer(MARDI, devis), await proposer(MARDI, autre)];
    const reponses = await Promise.all(demandes.map((demande) => une.appel.agenda.propose(demande)));
    expect(new Set(reponses.map(({ statut }) => statut))).toEqual(new Set(["fait", "refus"]));
    const perdu = reponses.find(({ statut }) => statut === "refus");
    expect(perdu).toMatchObject({
      code: "creneau-referent-occupe",
      figures: { echanges: expect.arrayContaining([expect.objectContaining({ type: "autre-referent" })]) },
    });
    expect((await monde.referent.agenda.list({ page: 1, taille: 50 })).total).toBe(1);
  });

  test("et la base tient d'elle-même : ni un référent ni un organisme à deux endroits", async () => {
    const creneau = await createCreneau(monde, devis, une.id);
    const { base } = monde;
    const copy = (autres: object) =>
      base.owner.transaction().execute(async (tx) => {
        await sql`set local role ia_app`.execute(tx);
        await sql`select set_config('app.organisme', ${monde.cdg}, true)`.execute(tx);
        const lu = await tx
          .selectFrom("creneau")
          .where("id", "=", creneau.id)
          .selectAll()
          .executeTakeFirstOrThrow();
        const { rang: _, contenu, ...ligne } = lu;
        const id = "00000000-0000-4000-8000-000000000001";
        await tx
          .insertInto("creneau")
          .values({ ...ligne, contenu: JSON.stringify(contenu), id, ...autres })
          .execute();
      });
    await expect(copy({ beneficiaire_id: monde.autreCommune })).rejects.toMatchObject({
      constraint: "creneau_referent",
    });
    await expect(copy({ referent_id: deux.id })).rejects.toMatchObject({
      constraint: "creneau_beneficiaire",
    });
    // The same person taken for another vendor, whose agenda cannot be seen: said plainly, nothing written.
    await base.owner
      .insertInto("appartenance")
      .values({ utilisateur_id: une.id, organisme_id: monde.autreCdg, roles: ["referent-ia"] })
      .execute();
    const ailleurs: Monde = {
      ...monde,
      cdg: monde.autreCdg,
      referent: monde.as("referent-ia", monde.autreCdg),
    };
    const la = await createAccepte(ailleurs, 1, monde.commune);
    const saisie = {
      ...cle(),
      devisId: la.devisId,
      version: await la.getVersion(),
      ...MARDI,
      referentId: une.id,
    };
    expect(await getCode(ailleurs.referent.agenda.propose(saisie))).toBe("creneau-pris-entre-temps");
    await base.owner
      .deleteFrom("appartenance")
      .where("organisme_id", "=", monde.autreCdg)
      .where("utilisateur_id", "=", une.id)
      .execute();
  });
});

describe("échanger, passer la main, attendre son tour", () => {
  test("deux créneaux du même référent échangent leurs places d'un seul geste", async () => {
    const [premier, second] = [
      await createCreneau(monde, devis, une.id),
      await createCreneau(monde, autre, une.id, MERCREDI),
    ];
    const refuse = refus(
      await monde.referent.agenda.move({
        ...(await surCreneau(premier, devis)),
        ...MERCREDI,
        referentId: une.id,
      }),
    );
    const { echanges } = refuse.figures as unknown as {
      echanges: readonly { type: string; autre?: never }[];
    };
    const echange = echanges.find(({ type }) => type === "echange");
    expect(echange?.autre).toMatchObject({ creneauId: second.id, ...MARDI });
    const saisie = {
      ...(await surCreneau(premier, devis)),
      ...MERCREDI,
      referentId: une.id,
      autre: echange?.autre,
    };
    const { creneaux, versions } = fait(await monde.referent.agenda.move(saisie as never));
    expect(creneaux.map(({ id, date: le }) => [id, le])).toEqual([
      [premier.id, MERCREDI.date],
      [second.id, MARDI.date],
    ]);
    expect(Object.keys(versions)).toHaveLength(2);
  });

  test("un référent passe la main : ses créneaux, sa note, un courrier à qui prend la suite", async () => {
    const { referent, base } = monde;
    await createCreneau(monde, devis, une.id);
    await createCreneau(monde, autre, une.id, MERCREDI);
    const passation = {
      ...cle(),
      de: une.id,
      vers: deux.id,
      note: "Charte à relire avant l'atelier.",
      enConflit: "refuser" as const,
    };
    const absence = fait(
      await referent.agenda.saveAbsence({ ...absenceDe(deux.id), du: MERCREDI.date, au: MERCREDI.date }),
    );
    expect(await getCode(referent.agenda.reassign(passation))).toBe("reattribution-en-conflit");
    fait(await referent.agenda.removeAbsence({ ...cle(), id: absence.id, version: 1 }));
    expect(fait(await referent.agenda.reassign({ ...passation, ...cle() })).creneaux).toHaveLength(2);
    const { lignes } = await referent.agenda.listPassations({ page: 1, taille: 50 });
    expect(lignes[0]).toMatchObject({ de: "Camille Essai", creneaux: 2, note: passation.note });
    const courrier = await base.owner
      .selectFrom("courrier")
      .where("modele", "=", "passation")
      .where("destinataire_id", "=", deux.id)
      .selectAll()
      .execute();
    expect(courrier.map(({ variables }) => variables["note"])).toEqual([passation.note]);
    expect(await getCode(referent.agenda.reassign({ ...passation, ...cle(), vers: une.id }))).toBe(
      "saisie-invalide",
    );
    expect(await getCode(referent.agenda.reassign({ ...passation, ...cle(), vers: "inconnu" }))).toBe(
      "introuvable",
    );
  });

  test("la file d'attente : acceptés et pas encore placés, le premier accepté d'abord", async () => {
    const { lignes } = await monde.referent.agenda.listAttente({ page: 1, taille: 50 });
    expect(lignes.map(({ rang }) => rang)).toEqual(lignes.map((_, n) => n + 1));
    const place = lignes.find(({ id }) => id === devis.devisId);
    expect(place?.restantes).toBe(3);
    await createCreneau(monde, devis, une.id);
    const apres = await monde.referent.agenda.listAttente({ page: 1, taille: 50 });
    expect(apres.lignes.find(({ id }) => id === devis.devisId)?.restantes).toBe(2);
  });

  test("quelqu'un qui n'est plus référent garde son nom sur ce qu'il tient, et ne prend plus rien", async () => {
    const partante = await createReferent(monde);
    await createCreneau(monde, devis, partante.id);
    await monde.base.owner
      .updateTable("appartenance")
      .where("utilisateur_id", "=", partante.id)
      .set({ roles: ["agent"] })
      .execute();
    const [vu] = (await monde.referent.agenda.list({ page: 1, taille: 50 })).lignes;
    expect(vu?.referent).toBe("Camille Essai");
    expect(await getCode(monde.referent.agenda.propose(await proposer(MERCREDI, autre, partante.id)))).toBe(
      "creneau-absence",
    );
  });
});
