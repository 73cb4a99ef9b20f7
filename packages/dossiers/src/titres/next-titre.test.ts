import { parseMontant, parseTaux } from "@ia-territoires/core";
import { describe, expect, test } from "vitest";
import type { ActionTitre, ContexteTitre, TitreFait } from "./action-titre.ts";
import { CODES_AVERTISSEMENT_TITRE, CODES_REFUS_TITRE } from "./codes.ts";
import { chiffrer, CLOS, devis, EMISSION, j, OUVERT, question, SUIVANT, titre } from "./exemples.ts";
import { getNetTitre } from "./get-net-titre.ts";
import { isTitreEnVigueur } from "./is-titre-en-vigueur.ts";
import { LIBELLES_STATUT_TITRE } from "./labels.ts";
import { nextExercice } from "./next-exercice.ts";
import { nextTitre } from "./next-titre.ts";
import { planLot } from "./plan-lot.ts";
import type { Titre } from "./titre.ts";

const JUILLET: ContexteTitre = { aujourdHui: j("2026-07-10"), exercices: [OUVERT] };
const FEVRIER: ContexteTitre = { aujourdHui: j("2027-02-10"), exercices: [CLOS, SUIVANT] };
const EMETTRE = { type: "enregistrer-emission", ...EMISSION } as const;
const REDUIRE = {
  type: "reduire",
  rectificationId: "r1",
  montantTtc: parseMontant("50.00"),
  motif: "Erreur de liquidation",
} as const;
const ANNULER = {
  type: "annuler",
  rectificationId: "r1",
  motif: "Mauvais débiteur",
  suite: "refacturer",
} as const;
const RETOUR = { type: "enregistrer-rectification", rectificationId: "r1", ...EMISSION } as const;

function faire(depart: Titre, contexte: ContexteTitre, ...actions: readonly ActionTitre[]): TitreFait {
  let fait: TitreFait = { statut: "fait", titre: depart, evenements: [], libere: false, avertissements: [] };
  for (const action of actions) {
    const resultat = nextTitre(fait.titre, action, contexte);
    if (resultat.statut === "refus") throw new Error(`${action.type} : ${resultat.message}`);
    fait = resultat;
  }
  return fait;
}
const emis = (): Titre => faire(titre(), JUILLET, { type: "transmettre" }, EMETTRE).titre;

describe("la vie d'un titre", () => {
  test("préparé, complété, transmis, émis", () => {
    const complete = faire(titre(), JUILLET, {
      type: "completer",
      codeService: " COMPTA ",
      engagement: "E-12",
    });
    expect(complete.titre).toMatchObject({ codeService: "COMPTA", engagement: "E-12" });
    const vide = faire(complete.titre, JUILLET, { type: "completer", codeService: null }).titre;
    expect("codeService" in vide).toBe(false);
    const fait = faire(vide, JUILLET, { type: "transmettre" }, EMETTRE);
    expect(fait.titre).toMatchObject({ statut: "emis", emission: EMISSION, engagement: "E-12" });
    expect(fait.evenements).toMatchObject([{ type: "titre-emis", donnees: { numero: "128" } }]);
  });

  test("le même numéro reçu deux fois est enregistré une fois, un autre est refusé, une correction dit pourquoi", () => {
    expect(nextTitre(emis(), EMETTRE, JUILLET)).toMatchObject({ statut: "fait", evenements: [] });
    expect(nextTitre(emis(), { ...EMETTRE, numero: "129" }, JUILLET)).toMatchObject({
      code: "titre-deja-emis",
    });
    const corrige = faire(emis(), JUILLET, {
      ...EMETTRE,
      type: "corriger-emission",
      numero: "129",
      motif: "Faute",
    });
    expect(corrige).toMatchObject({
      titre: { emission: { numero: "129" } },
      evenements: [{ donnees: { numero: "129", avant: "128" } }],
    });
    const pareil = { ...EMETTRE, type: "corriger-emission", motif: "Rien" } as const;
    expect(nextTitre(emis(), pareil, JUILLET)).toMatchObject({ statut: "fait", evenements: [] });
  });

  test("retiré ou rejeté, il libère ses demi-journées", () => {
    const retire = faire(titre(), JUILLET, { type: "retirer" });
    const rejete = faire(
      titre(),
      JUILLET,
      { type: "transmettre" },
      { type: "rejeter", motif: "SIRET inconnu" },
    );
    expect([retire.libere, rejete.libere]).toEqual([true, true]);
    expect([retire.titre, rejete.titre].map(isTitreEnVigueur)).toEqual([false, false]);
    expect(getNetTitre(retire.titre).montantTtc).toBe("0.00");
  });
});

describe("réduire, annuler : par la voie que l'exercice permet", () => {
  test("dans l'exercice ouvert, par un titre de réduction puis d'annulation", () => {
    const reduit = faire(emis(), JUILLET, REDUIRE).titre;
    expect(reduit).toMatchObject({
      statut: "emis",
      rectifications: [{ voie: "titre-reduction", exercice: 2026, montantTtc: "50.00" }],
    });
    expect(getNetTitre(reduit).montantTtc).toBe("550.00");
    const annule = faire(reduit, JUILLET, { ...ANNULER, rectificationId: "r2" });
    expect(annule).toMatchObject({
      libere: true,
      titre: { statut: "annule", rectifications: [{}, { voie: "titre-annulation", montantTtc: "550.00" }] },
    });
    expect(isTitreEnVigueur(annule.titre)).toBe(false);
  });

  test("exercice clos : par un mandat au compte des exercices antérieurs, sur l'exercice ouvert", () => {
    const annule = faire(emis(), FEVRIER, ANNULER, { ...RETOUR, emisLe: j("2027-02-09") });
    expect(annule.titre.rectifications).toMatchObject([
      { voie: "mandat", exercice: 2027, compte: "673", emission: { numero: "128" } },
    ]);
    expect(faire(emis(), FEVRIER, { ...REDUIRE, compte: "6718" }).titre.rectifications).toMatchObject([
      { voie: "mandat", compte: "6718", genre: "reduction" },
    ]);
  });

  test("exercice encore ouvert après le 31 janvier : le mandat aussi, les titres ne passent plus", () => {
    const contexte = { aujourdHui: j("2027-02-01"), exercices: [OUVERT, SUIVANT] };
    expect(faire(emis(), contexte, ANNULER).titre.rectifications).toMatchObject([{ voie: "mandat" }]);
    const dernier = { ...contexte, aujourdHui: j("2027-01-31") };
    expect(faire(emis(), dernier, ANNULER).titre.rectifications).toMatchObject([
      { voie: "titre-annulation" },
    ]);
  });

  test("abandonner : la créance n'était pas due, ses demi-journées ne se facturent plus", () => {
    const abandonne = faire(emis(), JUILLET, { ...ANNULER, suite: "abandonner" });
    expect([abandonne.libere, isTitreEnVigueur(abandonne.titre)]).toEqual([false, true]);
    expect(getNetTitre(abandonne.titre).montantTtc).toBe("0.00");
  });

  test("une réduction porte sur le hors taxe et la TVA dans leurs parts", () => {
    const resultat = chiffrer(3, { statut: "taxable", taux: parseTaux("20"), prix: "ht" });
    const lot = planLot(question({ devis: [devis(3, { resultat })] }));
    const [prepare] = lot.statut === "lot" ? lot.titres : [];
    const taxe = { ...emis(), ...prepare };
    const { titre: reduit } = faire(taxe, JUILLET, { ...REDUIRE, montantTtc: parseMontant("0.07") });
    expect(reduit.rectifications).toMatchObject([
      { montantHt: "0.06", montantTva: "0.01", montantTtc: "0.07" },
    ]);
  });
});

describe("dans le désordre : refusé, avec son code", () => {
  const refuses = new Set<string>();
  const etats: readonly (readonly [string, Titre])[] = [
    ["prepare", titre()],
    ["transmis", titre({ statut: "transmis" })],
    ["emis", emis()],
    ["retire", titre({ statut: "retire" })],
    ["rejete", titre({ statut: "rejete" })],
    ["annule", faire(emis(), JUILLET, ANNULER).titre],
  ];
  const actions: readonly (readonly [ActionTitre, readonly string[]])[] = [
    [{ type: "completer", objet: "Autre" }, ["prepare"]],
    [{ type: "retirer" }, ["prepare"]],
    [{ type: "transmettre" }, ["prepare"]],
    [{ type: "rejeter", motif: "Non" }, ["transmis"]],
    [{ ...EMETTRE, numero: "200" }, ["transmis"]],
    [{ ...EMETTRE, type: "corriger-emission", numero: "200", motif: "Faute" }, ["emis"]],
    [REDUIRE, ["emis"]],
    [{ ...ANNULER, rectificationId: "r9" }, ["emis"]],
    [RETOUR, ["annule"]],
  ];
  test.each(etats)(
    "titre %s : seules les actions de son état passent, rien ne change au refus",
    (etat, depart) => {
      for (const [action, permis] of actions) {
        const avant = JSON.stringify(depart);
        const resultat = nextTitre(depart, action, JUILLET);
        expect([etat, action.type, resultat.statut]).toEqual([
          etat,
          action.type,
          permis.includes(etat) ? "fait" : "refus",
        ]);
        expect(JSON.stringify(depart)).toBe(avant);
        if (resultat.statut === "refus") refuses.add(resultat.code);
      }
    },
  );

  test.each`
    cas                                 | depart        | action                                                   | contexte                                             | code
    ${"titre émis demain"}              | ${"transmis"} | ${{ ...EMETTRE, emisLe: "2026-07-11" }}                  | ${JUILLET}                                           | ${"emission-future"}
    ${"titre émis avant l'exercice"}    | ${"transmis"} | ${{ ...EMETTRE, emisLe: "2025-12-31" }}                  | ${JUILLET}                                           | ${"emission-hors-exercice"}
    ${"titre émis après le 31 janvier"} | ${"transmis"} | ${{ ...EMETTRE, emisLe: "2027-02-01" }}                  | ${{ aujourdHui: "2027-02-10", exercices: [OUVERT] }} | ${"emission-hors-exercice"}
    ${"réduction nulle"}                | ${"emis"}     | ${{ ...REDUIRE, montantTtc: "0.00" }}                    | ${JUILLET}                                           | ${"reduction-hors-bornes"}
    ${"réduction négative"}             | ${"emis"}     | ${{ ...REDUIRE, montantTtc: "-5.00" }}                   | ${JUILLET}                                           | ${"reduction-hors-bornes"}
    ${"réduction de tout"}              | ${"emis"}     | ${{ ...REDUIRE, montantTtc: "600.00" }}                  | ${JUILLET}                                           | ${"reduction-hors-bornes"}
    ${"exercice clos : émission"}       | ${"transmis"} | ${EMETTRE}                                               | ${FEVRIER}                                           | ${"exercice-clos"}
    ${"exercice clos : retrait"}        | ${"prepare"}  | ${{ type: "retirer" }}                                   | ${FEVRIER}                                           | ${"exercice-clos"}
    ${"exercice clos : numéro corrigé"} | ${"emis"}     | ${{ ...EMETTRE, type: "corriger-emission", motif: "x" }} | ${FEVRIER}                                           | ${"exercice-clos"}
    ${"mandat sans exercice ouvert"}    | ${"emis"}     | ${ANNULER}                                               | ${{ aujourdHui: "2027-02-10", exercices: [CLOS] }}   | ${"exercice-non-ouvert"}
    ${"rectification d'un autre titre"} | ${"annule"}   | ${{ ...RETOUR, rectificationId: "r7" }}                  | ${JUILLET}                                           | ${"rectification-inconnue"}
  `(
    "$cas : $code",
    ({
      depart,
      action,
      contexte,
      code,
    }: {
      depart: string;
      action: ActionTitre;
      contexte: ContexteTitre;
      code: string;
    }) => {
      const [, lu] = etats.find(([etat]) => etat === depart) ?? [];
      expect(nextTitre(lu ?? titre(), action, contexte)).toMatchObject({ statut: "refus", code });
      refuses.add(code);
    },
  );

  test("une rectification numérotée ne l'est pas deux fois sous un autre numéro", () => {
    const numerotee = faire(emis(), JUILLET, ANNULER, RETOUR).titre;
    expect(nextTitre(numerotee, RETOUR, JUILLET)).toMatchObject({ statut: "fait", evenements: [] });
    expect(nextTitre(numerotee, { ...RETOUR, numero: "9" }, JUILLET)).toMatchObject({
      code: "rectification-deja-emise",
    });
    refuses.add("rectification-deja-emise");
  });

  test.each([
    { type: "rejeter", motif: " " },
    { ...EMETTRE, numero: "" },
    { ...EMETTRE, emisLe: "2026-02-30" },
    { type: "emettre" },
  ])("un appel qui n'a pas de sens : %j", (action) => {
    expect(() => nextTitre(titre({ statut: "transmis" }), action as never, JUILLET)).toThrow(RangeError);
  });

  test("chaque code du catalogue a son cas, ici ou dans les lots et les exercices", () => {
    const ailleurs = [
      "imputation-manquante",
      "periode-incoherente",
      "exercice-deja-ouvert",
      "exercice-eloigne",
      "exercice-non-termine",
      "titres-en-attente",
      "lot-vide",
      "numero-deja-pris",
    ];
    expect([...refuses, ...ailleurs].sort()).toEqual(Object.keys(CODES_REFUS_TITRE).sort());
    expect(Object.keys(LIBELLES_STATUT_TITRE)).toHaveLength(etats.length);
  });
});

describe("ouvrir et clore un exercice", () => {
  const rien = { enAttente: 0, nonFactures: 0 };
  test.each`
    cas                         | exercices   | type        | annee   | aujourdHui      | autres              | code
    ${"ouvert deux fois"}       | ${[OUVERT]} | ${"ouvrir"} | ${2026} | ${"2026-03-01"} | ${{}}               | ${"exercice-deja-ouvert"}
    ${"rouvrir un clos"}        | ${[CLOS]}   | ${"ouvrir"} | ${2026} | ${"2027-03-01"} | ${{}}               | ${"exercice-clos"}
    ${"trop loin"}              | ${[]}       | ${"ouvrir"} | ${2029} | ${"2027-03-01"} | ${{}}               | ${"exercice-eloigne"}
    ${"clore sans ouvrir"}      | ${[]}       | ${"clore"}  | ${2026} | ${"2027-02-01"} | ${{}}               | ${"exercice-non-ouvert"}
    ${"clore deux fois"}        | ${[CLOS]}   | ${"clore"}  | ${2026} | ${"2027-02-02"} | ${{}}               | ${"exercice-clos"}
    ${"le 31 décembre"}         | ${[OUVERT]} | ${"clore"}  | ${2026} | ${"2026-12-31"} | ${{}}               | ${"exercice-non-termine"}
    ${"avec des titres en vol"} | ${[OUVERT]} | ${"clore"}  | ${2026} | ${"2027-02-01"} | ${{ enAttente: 2 }} | ${"titres-en-attente"}
  `("$cas : $code", ({ exercices, type, annee, aujourdHui, autres, code }) => {
    expect(nextExercice(exercices, { type, annee }, { ...rien, aujourdHui, ...autres })).toMatchObject({
      code,
    });
  });

  test("pendant la journée complémentaire, clore est permis et le dit ; après, non facturés seulement", () => {
    const clore = { type: "clore", annee: 2026 } as const;
    expect(nextExercice([OUVERT], clore, { ...rien, aujourdHui: j("2027-01-31") })).toMatchObject({
      exercice: { statut: "clos", closLe: "2027-01-31" },
      avertissements: [{ code: "journee-complementaire" }],
    });
    expect(
      nextExercice([OUVERT], clore, { enAttente: 0, nonFactures: 3, aujourdHui: j("2027-02-01") }),
    ).toMatchObject({
      statut: "fait",
      avertissements: [{ code: "services-non-factures" }],
    });
    expect(
      nextExercice([OUVERT], { type: "ouvrir", annee: 2027 }, { ...rien, aujourdHui: j("2026-12-01") }),
    ).toMatchObject({
      exercice: { annee: 2027, statut: "ouvert" },
    });
    expect(Object.keys(CODES_AVERTISSEMENT_TITRE)).toHaveLength(6);
    expect(() =>
      nextExercice([], { type: "fermer" as never, annee: 2026 }, { ...rien, aujourdHui: j("2027-01-31") }),
    ).toThrow(/fermer/);
  });
});
