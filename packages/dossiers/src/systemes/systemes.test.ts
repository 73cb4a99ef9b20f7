import { parseDateIso, parseMontant } from "@ia-territoires/core";
import { describe, expect, test } from "vitest";
import type { ActionSysteme, ContexteSysteme, Systeme } from "../systemes.ts";
import {
  CODES_REFUS_SYSTEME,
  aggregateBudgets,
  createSysteme,
  examineSysteme,
  getAvancement,
  getStatutSysteme,
  listEcheancesSysteme,
  listQuestionsFournisseur,
  nextSysteme,
  rescreenSysteme,
} from "../systemes.ts";

const d = parseDateIso;
const m = parseMontant;

function le(jour: string, auteur = "agent"): ContexteSysteme {
  return { aujourdHui: d(jour), maintenant: `${jour}T09:00:00Z`, auteur };
}
const AUJOURD_HUI = le("2026-11-25");

function declare(contexte = AUJOURD_HUI): Systeme {
  const fait = createSysteme(
    {
      id: "s1",
      nom: " Agent conversationnel ",
      fournisseur: "Éditeur d'essai",
      finalite: "Répondre aux habitants",
      service: "Accueil",
      usage: "projet",
      nature: "commune",
    },
    contexte,
  );
  if (fait.statut !== "fait") throw new Error(fait.message);
  return fait.systeme;
}

function faire(systeme: Systeme, actions: readonly ActionSysteme[], contexte = AUJOURD_HUI): Systeme {
  return actions.reduce((avant, action) => {
    const fait = nextSysteme(avant, action, contexte);
    if (fait.statut !== "fait") throw new Error(fait.message);
    return fait.systeme;
  }, systeme);
}

const repondre = (fait: string, reponse: unknown): ActionSysteme =>
  ({ type: "repondre", fait, reponse }) as ActionSysteme;

const CHATBOT: readonly ActionSysteme[] = [
  repondre("infersOutputs", "oui"),
  repondre("exclusions", []),
  repondre("practices", []),
  repondre("biometricFunctions", []),
  repondre("annexIIIAreas", []),
  repondre("annexIActs", { valeur: "non-concerne", motif: "Un logiciel." }),
  repondre("interactions", ["direct"]),
  repondre("transparencyExceptions", []),
  repondre("activities", ["uses"]),
];
const TRI: readonly ActionSysteme[] = [
  ...CHATBOT.slice(0, 4),
  repondre("annexIIIAreas", ["employment"]),
  repondre("employmentPurposes", ["4a"]),
  repondre("legalPersonsOnly", "non"),
  repondre("derogationConditions", []),
  repondre("annexIActs", []),
  repondre("interactions", []),
  repondre("activities", ["uses"]),
  repondre("firstPlacedOnMarket", "2028-01-15"),
];

const ACTION = {
  type: "ajouter-action",
  actionId: "a1",
  titre: "Annoncer la machine à l'écran",
  responsable: "Secrétaire de mairie",
  echeance: d("2027-01-15"),
  budget: m("1200.00"),
} as const;

describe("déclarer", () => {
  test("la forme juridique vient de l'organisme ; rien d'autre n'est supposé", () => {
    const systeme = declare();
    expect(systeme).toMatchObject({
      nom: "Agent conversationnel",
      faits: { legalForm: "commune" },
      modifications: [],
    });
    expect(getStatutSysteme(systeme)).toEqual({
      statut: "a-completer",
      avis: null,
      classes: ["undetermined"],
    });
  });

  test("avant le 1er août 2024 : refusé avec sa source", () => {
    const refus = createSysteme(
      { id: "s", nom: "n", fournisseur: "", finalite: "f", service: "", usage: "projet", nature: "epci" },
      le("2024-07-31"),
    );
    expect(refus).toMatchObject({ statut: "refus", code: "date-avant-reglement" });
  });

  test.each([
    ["nom", ""],
    ["finalite", "  "],
  ])("%s vide : RangeError", (champ, valeur) => {
    const saisie = {
      id: "s",
      nom: "n",
      fournisseur: "",
      finalite: "f",
      service: "",
      usage: "projet",
      nature: "epci",
    } as const;
    expect(() => createSysteme({ ...saisie, [champ]: valeur }, AUJOURD_HUI)).toThrow(RangeError);
  });
});

describe("répondre", () => {
  test("chaque réponse s'examine aussitôt, dans l'ordre que donne le moteur", () => {
    let systeme = declare();
    let posees = 0;
    for (;;) {
      const examen = examineSysteme(systeme, { asOf: d("2026-11-25") });
      if (examen.statut !== "examen") throw new Error(examen.message);
      const { premiereReponse, questions } = getAvancement(examen.classement);
      if (premiereReponse) break;
      const action = CHATBOT.find((une) => une.type === "repondre" && une.fait === questions[0]?.fact);
      systeme = faire(systeme, [action ?? repondre(questions[0]?.fact ?? "", "non")]);
      posees += 1;
    }
    expect(posees).toBeLessThanOrEqual(8);
  });

  test("changer puis annuler rend la réponse d'avant ; au-delà de la première, rien à annuler", () => {
    let systeme = faire(declare(), [repondre("profiling", "non"), repondre("profiling", "oui")]);
    systeme = faire(systeme, [{ type: "annuler-reponse" }]);
    expect(systeme.faits.profiling).toBe("non");
    systeme = faire(systeme, [{ type: "annuler-reponse" }]);
    expect(systeme.faits).toEqual({ legalForm: "commune" });
    expect(nextSysteme(systeme, { type: "annuler-reponse" }, AUJOURD_HUI)).toMatchObject({
      code: "rien-a-annuler",
    });
  });

  test("la même réponse ne laisse pas de trace ; retirer une réponse s'annule aussi", () => {
    const systeme = faire(declare(), [repondre("profiling", "oui")]);
    expect(nextSysteme(systeme, repondre("profiling", "oui"), AUJOURD_HUI)).toMatchObject({ evenements: [] });
    const retiree = faire(systeme, [repondre("profiling", null)]);
    expect(retiree.faits).not.toHaveProperty("profiling");
    expect(faire(retiree, [{ type: "annuler-reponse" }]).faits.profiling).toBe("oui");
  });

  test.each([
    ["fait inconnu", "couleur", "oui"],
    ["option inconnue", "annexIIIAreas", ["plage"]],
    ["oui pour une liste", "practices", "oui"],
    ["non concerné sans motif", "annexIActs", { valeur: "non-concerne" }],
    ["jour qui n'existe pas", "firstPlacedOnMarket", "2026-02-30"],
  ])("%s : RangeError, rien ne bouge", (_cas, fait, reponse) => {
    const systeme = declare();
    expect(() => nextSysteme(systeme, repondre(fait, reponse), AUJOURD_HUI)).toThrow(RangeError);
  });

  test("deux réponses contraires sont nommées, et la classe reste ouverte", () => {
    const systeme = faire(declare(), [...CHATBOT, repondre("rulesWrittenByHumansOnly", "oui")]);
    const examen = examineSysteme(systeme, { asOf: d("2026-11-25") });
    expect(examen).toMatchObject({
      classement: { contradictions: [expect.stringContaining("implique-inference")] },
    });
    expect(getStatutSysteme(systeme).statut).toBe("a-completer");
  });
});

describe("l'avis du juriste", () => {
  const complet = faire(declare(), CHATBOT);

  test("confirmer garde qui, quand, pourquoi ; une réponse qui change rend l'avis à revoir", () => {
    const confirme = faire(
      complet,
      [{ type: "confirmer", motif: "Vu le contrat." }],
      le("2026-11-25", "juriste"),
    );
    expect(getStatutSysteme(confirme)).toMatchObject({
      statut: "confirme",
      avis: { auteur: "juriste", motif: "Vu le contrat." },
      classes: ["transparency-art-50"],
    });
    const change = faire(confirme, [repondre("personalData", "oui")]);
    expect(getStatutSysteme(change).statut).toBe("a-revoir");
    // Back to what the juriste saw: the opinion holds again.
    expect(getStatutSysteme(faire(change, [{ type: "annuler-reponse" }])).statut).toBe("confirme");
  });

  test("requalifier retient d'autres classes, sans toucher aux obligations des réponses", () => {
    const avant = complet.examen.obligations;
    const requalifie = faire(complet, [
      {
        type: "requalifier",
        classes: ["transparency-art-50", "high-risk-annex-iii"],
        motif: "Oriente vers une aide.",
      },
    ]);
    expect(getStatutSysteme(requalifie)).toMatchObject({
      statut: "requalifie",
      classes: ["high-risk-annex-iii", "transparency-art-50"],
    });
    expect(requalifie.examen.obligations).toEqual(avant);
  });

  test.each([
    ["sans motif", { type: "confirmer", motif: " " }, "motif-manquant"],
    ["sans classe", { type: "requalifier", classes: [], motif: "m" }, "classes-incompatibles"],
    [
      "minimal et interdit",
      { type: "requalifier", classes: ["minimal", "prohibited"], motif: "m" },
      "classes-incompatibles",
    ],
    [
      "les mêmes classes",
      { type: "requalifier", classes: ["transparency-art-50"], motif: "m" },
      "classes-identiques",
    ],
    [
      "une lecture qui ne change rien",
      { type: "trancher-lecture", interpretation: "ld-50-relecture", choix: "lettre", motif: "m" },
      "lecture-non-contestee",
    ],
  ] as const)("%s : refusé", (_cas, action, code) => {
    expect(nextSysteme(complet, action, AUJOURD_HUI)).toMatchObject({ statut: "refus", code });
  });

  test("confirmer ce qui est indéterminé : refusé ; une classe inconnue : RangeError", () => {
    expect(nextSysteme(declare(), { type: "confirmer", motif: "m" }, AUJOURD_HUI)).toMatchObject({
      code: "classe-indeterminee",
    });
    expect(() =>
      nextSysteme(complet, { type: "requalifier", classes: ["dangereux" as never], motif: "m" }, AUJOURD_HUI),
    ).toThrow(RangeError);
  });

  test("trancher une lecture contestée change l'examen, et se rouvre", () => {
    const social = faire(declare(), [
      ...CHATBOT.slice(0, 4),
      repondre("annexIIIAreas", ["essential-services"]),
      repondre("essentialServicesPurposes", ["5a"]),
      repondre("essentialBenefits", ["tax-remission"]),
      repondre("legalPersonsOnly", "non"),
      repondre("derogationConditions", []),
      repondre("annexIActs", []),
      repondre("interactions", []),
      repondre("activities", ["uses"]),
    ]);
    const examen = examineSysteme(social, { asOf: d("2026-11-25") });
    if (examen.statut !== "examen") throw new Error(examen.message);
    const [lecture] = examen.classement.contestees;
    const interpretation = lecture?.interpretation ?? "";
    const tranche = faire(social, [
      { type: "trancher-lecture", interpretation, choix: "interpretation", motif: "Liste fermée." },
    ]);
    expect(tranche.examen.classes).not.toEqual(social.examen.classes);
    const rouverte = faire(tranche, [
      { type: "trancher-lecture", interpretation, choix: null, motif: "À revoir." },
    ]);
    expect(rouverte.examen.classes).toEqual(social.examen.classes);
    expect(rouverte.lectures).toHaveLength(2);
  });
});

describe("le plan d'actions (001, art. 5.4.1 : un budget pour chacune)", () => {
  test("ajouter, faire, chiffrer : les totaux disent aussi ce qui n'est pas chiffré", () => {
    const { budget: _, ...sansBudget } = ACTION;
    let systeme = faire(faire(declare(), CHATBOT), [
      { ...ACTION, obligation: "d-4" },
      { ...sansBudget, actionId: "a2" },
      { ...ACTION, actionId: "a3", budget: m("300.50") },
    ]);
    systeme = faire(systeme, [
      { ...ACTION, type: "modifier-action", actionId: "a3", budget: m("300.50"), etat: "faite" },
      { ...ACTION, type: "modifier-action", actionId: "a2", etat: "abandonnee" },
    ]);
    expect(systeme.actions[2]).toMatchObject({ etat: "faite", faiteLe: "2026-11-25" });
    expect(aggregateBudgets(systeme.actions)).toEqual({
      total: "1500.50",
      reste: "1200.00",
      fait: "300.50",
      sansBudget: 0,
    });
    expect(listEcheancesSysteme(systeme).map(({ cle, faiteLe }) => [cle, faiteLe])).toEqual([
      ["action:a1", undefined],
      ["action:a3", "2026-11-25"],
    ]);
  });

  test.each([
    ["un budget négatif", { budget: "-1.00" }],
    ["un budget qui n'est pas un montant", { budget: "12" }],
    ["un jour qui n'existe pas", { echeance: "2027-02-30" }],
    ["un titre vide", { titre: " " }],
    ["un responsable vide", { responsable: "" }],
    ["un identifiant déjà pris", { actionId: "deja" }],
  ])("%s : RangeError", (_cas, faute) => {
    const systeme = faire(declare(), [{ ...ACTION, actionId: "deja" }]);
    expect(() => nextSysteme(systeme, { ...ACTION, ...faute } as ActionSysteme, AUJOURD_HUI)).toThrow(
      RangeError,
    );
  });

  test("une obligation que les réponses ne font pas naître : refusée", () => {
    expect(nextSysteme(declare(), { ...ACTION, obligation: "d-27" }, AUJOURD_HUI)).toMatchObject({
      code: "obligation-etrangere",
    });
  });

  test("une preuve se rattache une fois, à une obligation ou à une action", () => {
    const systeme = faire(faire(declare(), CHATBOT), [
      ACTION,
      { type: "rattacher-preuve", fichierId: "f1", obligation: "d-4" },
    ]);
    expect(
      nextSysteme(systeme, { type: "rattacher-preuve", fichierId: "f1", actionId: "a1" }, AUJOURD_HUI),
    ).toMatchObject({ code: "preuve-deja-rattachee" });
    expect(() => nextSysteme(systeme, { type: "rattacher-preuve", fichierId: "f2" }, AUJOURD_HUI)).toThrow(
      RangeError,
    );
    expect(() =>
      nextSysteme(systeme, { type: "rattacher-preuve", fichierId: "f2", actionId: "a9" }, AUJOURD_HUI),
    ).toThrow(RangeError);
    const detachee = faire(systeme, [{ type: "detacher-preuve", fichierId: "f1" }]);
    expect(detachee.preuves).toEqual([]);
    expect(() => nextSysteme(detachee, { type: "detacher-preuve", fichierId: "f1" }, AUJOURD_HUI)).toThrow(
      RangeError,
    );
  });
});

describe("ce que le nouveau texte change", () => {
  const avant = le("2026-07-01");
  const ancien = faire(declare(avant), TRI, avant);

  test("examiné sous la rédaction de 2024, relu après le 27 juillet 2026 : les devoirs et les jours qui changent", () => {
    expect(ancien.examen.textVersion).toBe("AIA-2024-07-12");
    const fait = rescreenSysteme(ancien, AUJOURD_HUI);
    if (fait.statut !== "fait") throw new Error(fait.message);
    const [changement] = fait.systeme.changements;
    expect(changement).toMatchObject({
      avant: { textVersion: "AIA-2024-07-12" },
      apres: { textVersion: "AIA-2026-07-27" },
    });
    expect(changement?.modifies).toContainEqual({
      id: "d-27",
      titre: expect.any(String) as string,
      avant: "2026-08-02",
      apres: "2027-12-02",
    });
    expect(fait.evenements).toMatchObject([{ type: "examen-refait" }]);
    // Asked again: nothing more to tell.
    expect(rescreenSysteme(fait.systeme, AUJOURD_HUI)).toMatchObject({ evenements: [] });
  });

  test("le temps qui passe n'est pas un changement de texte", () => {
    const fait = rescreenSysteme(faire(declare(AUJOURD_HUI), TRI), le("2027-12-31"));
    expect(fait).toMatchObject({ statut: "fait", evenements: [], systeme: { changements: [] } });
  });

  test("une réponse donnée entre-temps ne fait pas perdre le changement ; en prendre acte, une fois", () => {
    const repondu = faire(ancien, [repondre("personalData", "oui")]);
    expect(repondu.changements).toHaveLength(1);
    const id = repondu.changements[0]?.id ?? "";
    const vu = faire(repondu, [{ type: "prendre-acte", changementId: id }]);
    expect(vu.changements[0]).toMatchObject({ vuPar: "agent" });
    expect(nextSysteme(vu, { type: "prendre-acte", changementId: id }, AUJOURD_HUI)).toMatchObject({
      code: "changement-deja-vu",
    });
    expect(() => nextSysteme(vu, { type: "prendre-acte", changementId: "?" }, AUJOURD_HUI)).toThrow(
      RangeError,
    );
  });

  test("une autre livraison du droit que le même texte : seul l'examen est refait", () => {
    const systeme = faire(declare(), CHATBOT);
    const autre = {
      ...systeme,
      examen: { ...systeme.examen, ruleset: { ...systeme.examen.ruleset, hash: "ancienne" } },
    };
    expect(rescreenSysteme(autre, AUJOURD_HUI)).toMatchObject({
      systeme: { changements: [], examen: systeme.examen },
      evenements: [{ type: "examen-refait" }],
    });
  });
});

describe("ce qui est dû, ce qui est à demander", () => {
  test("les obligations à venir sont une échéance par jour ; un système arrêté n'en a plus", () => {
    const systeme = faire(declare(), TRI);
    const aVenir = listEcheancesSysteme(systeme);
    expect(aVenir.map(({ nature }) => nature)).toContain("obligations-systeme");
    expect(new Set(aVenir.map(({ cle }) => cle)).size).toBe(aVenir.length);
    expect(listEcheancesSysteme(faire(systeme, [{ type: "changer-usage", usage: "arrete" }]))).toEqual([]);
    expect(() =>
      nextSysteme(systeme, { type: "changer-usage", usage: "vendu" as never }, AUJOURD_HUI),
    ).toThrow(RangeError);
  });

  test("au fournisseur : ce que le droit met à sa charge, puis ce que personne ne sait", () => {
    const systeme = faire(declare(), [...CHATBOT, repondre("basedOnGpai", "inconnu")]);
    const examen = examineSysteme(systeme, { asOf: d("2026-11-25") });
    if (examen.statut !== "examen") throw new Error(examen.message);
    const questions = listQuestionsFournisseur(examen);
    expect(questions.map(({ genre, id }) => [genre, id])).toEqual(
      expect.arrayContaining([
        ["verification", "v-50-1"],
        ["reponse", "basedOnGpai"],
      ]),
    );
    for (const { texte, sources } of questions) expect(texte.length * sources.length).toBeGreaterThan(0);
  });

  test("« je ne sais pas » d'une seule option : elle est demandée au fournisseur, par son nom", () => {
    const partielle = repondre("biometricFunctions", { valeur: [], inconnus: ["categorise"] });
    const examen = examineSysteme(faire(declare(), [...CHATBOT, partielle]), { asOf: d("2026-11-25") });
    if (examen.statut !== "examen") throw new Error(examen.message);
    expect(listQuestionsFournisseur(examen).find(({ id }) => id === "biometricFunctions")?.texte).toBe(
      "Le système reconnaît-il ou analyse-t-il le corps ou la voix de personnes ? En particulier : « Classer des personnes selon leur apparence, leur voix ou leur démarche » ?",
    );
    expect(getAvancement(examen.classement).pourLaClasse).toBeGreaterThan(0);
  });

  test("JSON ne change rien à un système", () => {
    const systeme = faire(declare(), TRI);
    expect(JSON.parse(JSON.stringify(systeme))).toEqual(systeme);
  });

  test("chaque code de refus a son titre et son explication ; une action inconnue : RangeError", () => {
    for (const { titre, explication } of Object.values(CODES_REFUS_SYSTEME)) {
      expect(titre.length * explication.length).toBeGreaterThan(0);
    }
    expect(() => nextSysteme(declare(), { type: "vendre" } as never, AUJOURD_HUI)).toThrow(RangeError);
  });
});
