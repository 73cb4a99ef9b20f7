import { beforeAll, describe, expect, test } from "vitest";
import { createAcceptee, planIntervention } from "../../test/create-suivi.ts";
import { createMonde, type Monde } from "../../test/create-monde.ts";

let monde: Monde;
beforeAll(async () => {
  monde = await createMonde();
  await planIntervention(monde);
});

describe("l'activité d'un centre de gestion", () => {
  test("compte les demi-journées acceptées au mois prévu, par organisme, service et intercommunalité", async () => {
    const { total, parMois, parOrganisme, parService, parEpci, plafonds, plafondsParEpci } =
      await monde.referent.activite.get({
        annee: 2026,
      });
    expect(total).toMatchObject({ demiJournees: 2, realisees: 0, organismes: 1, devis: 1 });
    expect(parMois[2]).toMatchObject({ cle: "2026-03", demiJournees: 2, montant: total.montant });
    expect(parOrganisme).toHaveLength(1);
    expect(parOrganisme[0]).toMatchObject({ cle: monde.commune, demiJournees: 2 });
    expect(parService[0]?.nom).not.toBe("");
    expect(parEpci).toHaveLength(1);
    expect(plafonds).toEqual([
      expect.objectContaining({ organismeId: monde.commune, pris: 2, periodeDebut: "2026-01-01" }),
    ]);
    expect(plafondsParEpci).toEqual([
      {
        ...parEpci.map(({ cle, nom }) => ({ cle, nom }))[0],
        organismes: 1,
        pris: 2,
        plafond: plafonds[0]?.plafond,
      },
    ]);
    expect((await monde.referent.activite.get({ annee: 2025 })).total.devis).toBe(0);
  });

  test("l'équipement du département : équipé, en contact, pas encore, et la carte dit la même chose", async () => {
    const ici = await createMonde();
    await createAcceptee(ici);
    const page = { page: 1, taille: 200 };
    const equipes = await ici.referent.activite.listEquipement({ ...page, etat: "equipe" });
    expect(equipes.lignes.map(({ id, demiJournees }) => [id, demiJournees])).toEqual([[ici.commune, 2]]);
    const carte = await ici.referent.activite.getCarte();
    const cases = carte.flatMap(({ communes }) => communes);
    expect(cases.find(({ id }) => id === ici.commune)?.etat).toBe("equipe");
    expect(cases.find(({ id }) => id === ici.autreCommune)?.etat ?? "sans").toBe("sans");
    expect(cases.some(({ id }) => id === ici.communeOrne)).toBe(false);
  });

  test.each([
    ["une commune", () => monde.secretaire],
    ["un étranger", () => monde.as("agent", monde.autreCommune)],
  ])("%s, qui ne vend rien, n'a pas d'activité", async (_, appel) => {
    await expect(appel().activite.get({ annee: 2026 })).rejects.toMatchObject({
      codeMetier: "pas-prestataire",
    });
    await expect(appel().activite.getCarte()).rejects.toMatchObject({ codeMetier: "pas-prestataire" });
    expect((await appel().activite.listEquipement({ page: 1, taille: 50 })).total).toBe(0);
  });

  test("une autre prestataire ne voit rien de celle-ci", async () => {
    const appel = monde.as("referent-ia", monde.autreCdg);
    expect((await appel.activite.get({ annee: 2026 })).total.devis).toBe(0);
  });

  test.each([{ annee: 1999 }, { annee: 2026.5 }, {}])(
    "une année qui n'a pas de sens : %j",
    async (saisie) => {
      await expect(monde.referent.activite.get(saisie as never)).rejects.toMatchObject({
        code: "BAD_REQUEST",
      });
    },
  );
});
