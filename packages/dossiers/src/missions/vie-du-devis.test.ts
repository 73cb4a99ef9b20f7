import { parseCodeDepartement, parseMontant, parseSiret } from "@ia-territoires/core";
import { getTarifCdg } from "@ia-territoires/pricing/cdg";
import { describe, expect, test } from "vitest";
import {
  ACCEPTER,
  CONVENTION,
  contexte,
  CREER,
  d,
  DELIBERATION,
  enchainer,
  ENVOYER,
  NOUVELLE,
  ouvrir,
} from "./exemples.ts";
import { isValiditeDepassee } from "./is-validite-depassee.ts";
import { nextMission } from "./next-mission.ts";

const JUIN = contexte("2026-06-15");
const ANNULER = { type: "annuler-devis", devisId: "d1", motif: "Report" } as const;
const prete = () => enchainer(ouvrir(), JUIN, [CREER, ENVOYER, DELIBERATION, CONVENTION]).mission;
const codes = (resultat: ReturnType<typeof nextMission>): readonly string[] =>
  resultat.statut === "fait" ? resultat.avertissements.map(({ code }) => code) : [resultat.code];

describe("un devis se fait et s'envoie avant la délibération : l'assemblée vote sur son montant", () => {
  test("brouillon : chiffré par le tarif", () => {
    const faite = enchainer(ouvrir(), JUIN, [CREER]);
    expect(faite).toMatchObject({
      mission: {
        devis: [
          {
            id: "d1",
            statut: "brouillon",
            date: "2026-06-15",
            resultat: { montant: "400.00", demiJournees: 2 },
          },
        ],
      },
      evenements: [{ type: "devis-cree", le: "2026-06-15", devisId: "d1" }],
      mouvements: [],
    });
  });
  test("modifié : recalculé", () => {
    const faite = enchainer(ouvrir(), JUIN, [
      CREER,
      { type: "modifier-devis", devisId: "d1", tranches: [{ prevueLe: d("2026-10-05"), demiJournees: 5 }] },
    ]);
    expect(faite.mission.devis[0]).toMatchObject({
      statut: "brouillon",
      objet: CREER.objet,
      resultat: { montant: "1000.00" },
    });
    expect(faite.evenements).toEqual([{ type: "devis-modifie", le: "2026-06-15", devisId: "d1" }]);
  });
  test("envoyé : figé tel qu'il a été montré, sans rien prendre", () => {
    const brouillon = enchainer(ouvrir(), JUIN, [CREER]).mission;
    const faite = enchainer(brouillon, contexte("2026-06-20", 3, 2), [ENVOYER]);
    expect(faite.mission.devis[0]).toMatchObject({ statut: "envoye", envoyeLe: "2026-06-20" });
    expect(faite.mission.devis[0]?.resultat).toEqual(brouillon.devis[0]?.resultat);
    expect(faite.mouvements).toEqual([]);
  });
  test("un brouillon ou un devis envoyé ne s'avertit pas contre lui-même", () => {
    // 8 accepted and 2 quoted, which are its own: the cap is reached, not passed.
    expect(
      enchainer(enchainer(ouvrir(), JUIN, [CREER]).mission, contexte("2026-06-15", 8, 2), [ENVOYER])
        .avertissements,
    ).toEqual([]);
    expect(codes(nextMission(prete(), ACCEPTER, contexte("2026-06-15", 8, 2)))).toEqual([]);
    expect(codes(nextMission(prete(), ACCEPTER, contexte("2026-06-15", 8, 3)))).toEqual(["devis-en-cours"]);
  });
  test("un brouillon modifié non plus", () => {
    const brouillon = enchainer(ouvrir(), JUIN, [CREER]).mission;
    const modifier = { type: "modifier-devis", devisId: "d1", objet: "Atelier d'une journée" } as const;
    expect(codes(nextMission(brouillon, modifier, contexte("2026-06-15", 8, 2)))).toEqual([]);
    expect(codes(nextMission(brouillon, modifier, contexte("2026-06-15", 8, 3)))).toEqual(["devis-en-cours"]);
  });
  test("postdaté : signalé à l'envoi, pas refusé", () => {
    expect(
      enchainer(ouvrir(), JUIN, [{ ...CREER, date: d("2026-07-01") }, ENVOYER]).avertissements.map(
        ({ code }) => code,
      ),
    ).toEqual(["devis-postdate"]);
  });
});

describe("000, 2.2 et 2.3 : l'acceptation seule prend des demi-journées", () => {
  test("avec délibération exécutoire et convention signée après elle", () => {
    expect(nextMission(prete(), ACCEPTER, contexte("2026-06-15", 8, 2))).toMatchObject({
      statut: "fait",
      mission: {
        devis: [
          { statut: "accepte", accepteLe: "2026-06-15", acceptation: { signataire: { qualite: "maire" } } },
        ],
      },
      evenements: [{ type: "devis-accepte", devisId: "d1", accepteLe: "2026-06-15" }],
      mouvements: [
        {
          periode: { debut: "2026-01-01", libelle: "année 2026" },
          demiJournees: 2,
          plafond: 10,
          devisId: "d1",
        },
      ],
    });
  });
  test("les événements ne portent aucun nom de personne", () => {
    const resultat = nextMission(prete(), ACCEPTER, JUIN);
    expect(JSON.stringify(resultat.statut === "fait" && resultat.evenements)).not.toContain("Signataire");
  });
  test("convention signée le jour même de la délibération : admise", () => {
    const jour = d("2026-06-05");
    const convention = {
      ...CONVENTION,
      signeeLe: jour,
      signataires: CONVENTION.signataires.map((s) => ({ ...s, signeLe: jour })),
    };
    const mission = enchainer(ouvrir(), JUIN, [
      CREER,
      ENVOYER,
      { ...DELIBERATION, date: jour, publieeLe: jour },
      convention,
    ]).mission;
    expect(nextMission(mission, ACCEPTER, JUIN).statut).toBe("fait");
  });
  test("le jour même de la publication et de la convention : admise", () => {
    const envoye = enchainer(ouvrir(), contexte("2026-06-10"), [
      CREER,
      ENVOYER,
      { ...DELIBERATION, publieeLe: d("2026-06-10") },
      CONVENTION,
    ]).mission;
    expect(nextMission(envoye, ACCEPTER, contexte("2026-06-10")).statut).toBe("fait");
  });
  test("un devis à cheval sur le 31 décembre prend dans les deux années", () => {
    const tranches = [
      { prevueLe: d("2026-12-15"), demiJournees: 1 },
      { prevueLe: d("2027-01-12"), demiJournees: 3 },
    ];
    const mission = enchainer(ouvrir(), JUIN, [
      { ...CREER, tranches },
      ENVOYER,
      DELIBERATION,
      CONVENTION,
    ]).mission;
    expect(nextMission(mission, ACCEPTER, JUIN)).toMatchObject({
      mouvements: [
        { periode: { libelle: "année 2026" }, demiJournees: 1 },
        { periode: { libelle: "année 2027" }, demiJournees: 3 },
      ],
    });
  });
  test("refusée au plafond : rien n'est pris, et ce qui tiendrait est chiffré", () => {
    expect(nextMission(prete(), ACCEPTER, contexte("2026-06-15", 9, 2))).toMatchObject({
      code: "plafond-annuel",
      figures: {
        demiJourneesRestantes: 1,
        proposition: { montant: "200.00", periodes: [{ montantAtteint: "2000.00" }] },
      },
    });
  });
  test("le prix reste celui du devis, même si le tarif est corrigé depuis", () => {
    const tarif = getTarifCdg("cdg14-ia");
    const corrige = {
      ...tarif,
      versions: tarif.versions.map((v) => ({
        ...v,
        value: { ...v.value, prixDemiJournee: parseMontant("250.00") },
      })),
    };
    const resultat = nextMission(prete(), ACCEPTER, { ...JUIN, tarif: corrige });
    expect(resultat).toMatchObject({
      statut: "fait",
      mission: { devis: [{ resultat: { montant: "400.00" } }] },
    });
    expect(codes(resultat)).toEqual(["prix-fige"]);
  });
});

describe("aucune clause ne l'interdit : signalé, laissé à la personne qui décide", () => {
  test("validité dépassée", () => {
    const resultat = nextMission(prete(), ACCEPTER, { aujourdHui: d("2027-01-04"), usages: [] });
    expect(codes(resultat)).toEqual(["validite-depassee"]);
    expect(resultat.statut).toBe("fait");
    const [devis] = prete().devis;
    expect(
      devis && [isValiditeDepassee(devis, d("2026-12-31")), isValiditeDepassee(devis, d("2027-01-01"))],
    ).toEqual([false, true]);
    expect(devis && isValiditeDepassee({ ...devis, statut: "accepte" }, d("2027-01-01"))).toBe(false);
  });
  test("signataire de l'acceptation non renseigné", () => {
    expect(codes(nextMission(prete(), { type: "accepter-devis", devisId: "d1" }, JUIN))).toEqual([
      "signataire-non-renseigne",
    ]);
  });
  test("centre de gestion signataire avant la délibération", () => {
    const signataires = CONVENTION.signataires.map((s) =>
      s.partie === "prestataire" ? { ...s, signeLe: d("2026-05-20") } : s,
    );
    expect(
      codes(
        nextMission(enchainer(ouvrir(), JUIN, [DELIBERATION]).mission, { ...CONVENTION, signataires }, JUIN),
      ),
    ).toEqual(["prestataire-signe-avant"]);
  });
  test("centre de gestion signataire le jour de la délibération : rien à signaler", () => {
    const signataires = CONVENTION.signataires.map((s) =>
      s.partie === "prestataire" ? { ...s, signeLe: DELIBERATION.date } : s,
    );
    expect(
      codes(
        nextMission(enchainer(ouvrir(), JUIN, [DELIBERATION]).mission, { ...CONVENTION, signataires }, JUIN),
      ),
    ).toEqual([]);
  });
  test("bénéficiaire signataire avant que la délibération soit exécutoire", () => {
    const mission = enchainer(ouvrir(), JUIN, [{ ...DELIBERATION, publieeLe: d("2026-06-12") }]).mission;
    expect(codes(nextMission(mission, CONVENTION, JUIN))).toEqual(["signature-avant-executoire"]);
  });
  test("convention rétroactive", () => {
    const mission = enchainer(ouvrir(), JUIN, [DELIBERATION]).mission;
    expect(codes(nextMission(mission, { ...CONVENTION, dateDebut: d("2026-01-01") }, JUIN))).toEqual([
      "convention-retroactive",
    ]);
  });
  test("délibération enregistrée sans publication", () => {
    expect(
      codes(
        nextMission(ouvrir(), { type: "enregistrer-deliberation", numero: "1", date: d("2026-06-02") }, JUIN),
      ),
    ).toEqual(["deliberation-non-publiee"]);
  });
  test("établissement d'enseignement : exécutoire à vérifier, pas refusé", () => {
    const lycee = ouvrir({ ...NOUVELLE, beneficiaire: { ...NOUVELLE.beneficiaire, nature: "enseignement" } });
    const deliberee = enchainer(lycee, JUIN, [
      CREER,
      ENVOYER,
      { type: "enregistrer-deliberation", numero: "1", date: d("2026-06-02") },
    ]);
    expect(codes(deliberee)).toEqual(["regime-a-verifier"]);
    expect(
      codes(nextMission(enchainer(deliberee.mission, JUIN, [CONVENTION]).mission, ACCEPTER, JUIN)),
    ).toEqual(["regime-a-verifier"]);
  });
  test("tarif du CDG53, qui ne demande ni délibération ni convention : leur absence est signalée", () => {
    const mayenne = parseCodeDepartement("53");
    const mission = ouvrir({
      ...NOUVELLE,
      tarif: "cdg53-travelling-expert",
      prestataire: { siret: parseSiret("99914003100017"), departement: mayenne },
      beneficiaire: { ...NOUVELLE.beneficiaire, departement: mayenne },
    });
    const ctx = { aujourdHui: d("2024-05-02"), usages: [] };
    const creer = {
      ...CREER,
      valideJusquAu: d("2024-12-31"),
      tranches: [{ prevueLe: d("2024-06-03"), demiJournees: 20 }],
    };
    const resultat = nextMission(enchainer(mission, ctx, [creer, ENVOYER]).mission, ACCEPTER, ctx);
    expect(codes(resultat)).toEqual(["adhesion-non-precisee"]);
    expect(resultat).toMatchObject({ mouvements: [{ demiJournees: 20, plafond: null }] });
  });
});

describe("annuler rend exactement ce que l'acceptation a pris ; décliner ne rend rien", () => {
  test("devis accepté sur deux années", () => {
    const tranches = [
      { prevueLe: d("2026-12-15"), demiJournees: 1 },
      { prevueLe: d("2027-01-12"), demiJournees: 3 },
    ];
    const acceptee = enchainer(ouvrir(), JUIN, [
      { ...CREER, tranches },
      ENVOYER,
      DELIBERATION,
      CONVENTION,
      ACCEPTER,
    ]);
    const annulee = enchainer(acceptee.mission, contexte("2026-09-01", 1), [ANNULER]);
    expect(annulee.mouvements).toEqual(
      acceptee.mouvements.map((m) => ({ ...m, demiJournees: -m.demiJournees })),
    );
    expect(annulee.mission.devis[0]).toMatchObject({
      statut: "annule",
      annuleLe: "2026-09-01",
      motif: "Report",
    });
  });
  test.each(["brouillon", "envoye"])("devis %s : rien n'avait été pris", (statut) => {
    const actions = statut === "brouillon" ? [CREER] : [CREER, ENVOYER];
    expect(enchainer(ouvrir(), JUIN, [...actions, ANNULER]).mouvements).toEqual([]);
  });
  test("devis décliné", () => {
    const faite = enchainer(prete(), JUIN, [{ type: "decliner-devis", devisId: "d1", motif: " Budget " }]);
    expect(faite).toMatchObject({
      mission: { devis: [{ statut: "decline", declineLe: "2026-06-15", motif: "Budget" }] },
      mouvements: [],
    });
  });
});

describe("corriger la délibération ou la convention après une acceptation : permis si le fondement demeure", () => {
  const acceptee = () => enchainer(prete(), JUIN, [ACCEPTER]).mission;
  test("numéro et transmission ajoutés", () => {
    const correction = { ...DELIBERATION, numero: "2026-14 bis", transmiseLe: d("2026-06-06") };
    expect(enchainer(acceptee(), JUIN, [correction]).mission.deliberation).toMatchObject({
      numero: "2026-14 bis",
      transmiseLe: "2026-06-06",
    });
  });
  test("délégation d'un signataire ajoutée", () => {
    const signataires = CONVENTION.signataires.map((s) => ({ ...s, delegation: "arrêté d'essai" }));
    expect(nextMission(acceptee(), { ...CONVENTION, signataires }, JUIN).statut).toBe("fait");
  });
  test("après annulation du devis accepté, tout peut être repris", () => {
    const annulee = enchainer(acceptee(), JUIN, [ANNULER]).mission;
    expect(
      nextMission(annulee, { type: "enregistrer-deliberation", numero: "2", date: d("2026-06-09") }, JUIN)
        .statut,
    ).toBe("fait");
  });
});

describe("lecture « année de convention » : le devis d'avant la convention est compté dans une année provisoire", () => {
  const ctx = { ...JUIN, usages: [], lectures: { annee: "convention" } } as const;
  test("signalé, puis l'acceptation compte à partir de la convention", () => {
    const cree = enchainer(ouvrir(), ctx, [CREER]);
    expect(codes(cree)).toEqual(["annee-provisoire"]);
    expect(cree.mission.devis[0]?.resultat.imputations[0]?.periode.debut).toBe("2026-06-15");
    const prete2 = enchainer(cree.mission, ctx, [ENVOYER, DELIBERATION, CONVENTION]).mission;
    // Half-days quoted in the provisional year are no usage of the real one.
    const usages = [{ periodeDebut: d("2026-06-15"), acceptees: 0, devisees: 2 }];
    expect(nextMission(prete2, ACCEPTER, { ...ctx, usages })).toMatchObject({
      statut: "fait",
      mouvements: [{ periode: { debut: "2026-06-10", fin: "2027-06-09" }, demiJournees: 2, plafond: 10 }],
    });
  });
  test("l'année court de la date de début, quand la convention en a une", () => {
    const convention = { ...CONVENTION, dateDebut: d("2026-09-01") };
    const mission = enchainer(ouvrir(), ctx, [CREER, ENVOYER, DELIBERATION, convention]).mission;
    expect(nextMission(mission, ACCEPTER, ctx)).toMatchObject({
      mouvements: [{ periode: { debut: "2026-09-01", fin: "2027-08-31" } }],
    });
  });
  test("une année provisoire n'a pas d'usage : ceux d'une convention antérieure n'empêchent pas de chiffrer", () => {
    const usages = [{ periodeDebut: d("2025-06-10"), acceptees: 9, devisees: 0 }];
    expect(codes(nextMission(ouvrir(), CREER, { ...ctx, usages }))).toEqual(["annee-provisoire"]);
  });
  test("sans convention, l'acceptation ne se contente jamais d'une année provisoire", () => {
    const tarif = getTarifCdg("cdg14-ia");
    const { adhesion: _, ...sansAdhesion } = tarif;
    const mission = enchainer(ouvrir(), ctx, [CREER, ENVOYER]).mission;
    expect(nextMission(mission, ACCEPTER, { ...ctx, tarif: sansAdhesion })).toMatchObject({
      code: "date-convention-requise",
    });
  });
  test("des demi-journées acceptées selon une autre lecture ne sont jamais ignorées", () => {
    const mission = enchainer(ouvrir(), ctx, [CREER, ENVOYER, DELIBERATION, CONVENTION]).mission;
    const usages = [{ periodeDebut: d("2026-01-01"), acceptees: 9, devisees: 0 }];
    expect(() => nextMission(mission, ACCEPTER, { ...ctx, usages })).toThrow("ne commence aucune période");
  });
  test("l'année d'un devis accepté ne peut plus être déplacée", () => {
    const acceptee = enchainer(ouvrir(), ctx, [CREER, ENVOYER, DELIBERATION, CONVENTION, ACCEPTER]).mission;
    expect(nextMission(acceptee, { ...CONVENTION, dateDebut: d("2026-06-12") }, ctx)).toMatchObject({
      code: "convention-deja-utilisee",
    });
    expect(nextMission(acceptee, CONVENTION, ctx).statut).toBe("fait");
  });
  test("à l'acceptation, rattachement à l'année de l'acceptation si c'est la lecture choisie", () => {
    const lectures = { rattachement: "acceptation" } as const;
    const mission = prete();
    expect(
      nextMission(
        mission,
        { ...ACCEPTER, accepteLe: d("2026-12-30") },
        { aujourdHui: d("2027-01-04"), usages: [], lectures },
      ),
    ).toMatchObject({
      mouvements: [{ periode: { libelle: "année 2026" } }],
    });
    expect(
      nextMission(mission, ACCEPTER, { aujourdHui: d("2027-01-04"), usages: [], lectures }),
    ).toMatchObject({
      mouvements: [{ periode: { libelle: "année 2027" } }],
    });
  });
});

test("une dérogation donnée avec le premier devis est gardée sur la mission", () => {
  const orne = {
    ...ouvrir(),
    beneficiaire: { ...ouvrir().beneficiaire, departement: parseCodeDepartement("61") },
  };
  expect(nextMission(orne, CREER, JUIN)).toMatchObject({ code: "hors-departement" });
  const faite = nextMission(orne, CREER, {
    ...JUIN,
    derogationTerritoire: { activee: true, motif: "Syndicat voisin", auteur: "u1" },
  });
  expect(faite).toMatchObject({
    mission: { derogationTerritoire: { auteur: "u1" } },
    evenements: [{ type: "derogation-territoire" }, { type: "devis-cree" }],
    avertissements: [{ code: "derogation-territoire" }],
  });
  // A reason is free text: it may name somebody, and the journal is never erased.
  expect(JSON.stringify(faite.statut === "fait" && faite.evenements)).not.toContain("voisin");
  if (faite.statut === "fait") expect(nextMission(faite.mission, ENVOYER, JUIN).statut).toBe("fait");
});
