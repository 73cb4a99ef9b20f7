import { parseDateIso, type PartieNote } from "@ia-territoires/core";
import { describe, expect, test } from "vitest";
import { formatSources } from "./parties.ts";
import { buildEtatFormations, buildNoteSysteme, type ContenuNote } from "../notes.ts";
import {
  createSysteme,
  examineSysteme,
  LIBELLES_NOTES,
  NOMS_NOTES,
  type NomNote,
  type Systeme,
} from "../systemes.ts";

const LE = parseDateIso("2026-11-25");

function buildCharge(complement: Partial<Systeme> = {}, nom = "Agent conversationnel") {
  const cree = createSysteme(
    {
      id: "s1",
      nom,
      fournisseur: "",
      finalite: "Répondre",
      service: "Accueil",
      usage: "projet",
      nature: "commune",
    },
    { aujourdHui: LE, maintenant: "2026-11-25T09:00:00Z", auteur: "agent" },
  );
  if (cree.statut !== "fait") throw new Error(cree.message);
  const systeme: Systeme = { ...cree.systeme, finalite: "", ...complement };
  const examen = examineSysteme(systeme, { asOf: LE });
  if (examen.statut === "refus") throw new Error(examen.message);
  return { systeme, examen, organisme: { nom: "Commune d'essai" } };
}

/** Everything that a part says. */
function listTextes(partie: PartieNote): readonly (string | null)[] {
  if (partie.genre === "texte") return [partie.texte];
  if (partie.genre === "liste") return partie.elements;
  if (partie.genre === "champs") return partie.champs.flatMap(({ terme, valeur }) => [terme, valeur]);
  return [...partie.colonnes, ...partie.lignes.flat()];
}
const lire = ({ sections }: ContenuNote): string =>
  sections
    .flatMap(({ titre, parties }) => [titre, ...parties.flatMap(listTextes)])
    .map((texte) => texte ?? "∅")
    .join("\n");

const PERSONNES = {
  legalForm: "commune",
  infersOutputs: "oui",
  exclusions: [],
  practices: [],
  biometricFunctions: [],
  annexIIIAreas: ["employment"],
  employmentPurposes: ["4a"],
  legalPersonsOnly: "non",
  derogationConditions: [],
  annexIActs: [],
  activities: ["uses"],
} as const;

describe("documents d'un système", () => {
  test.each(NOMS_NOTES)(
    "%s : aucune partie vide, aucun tableau de travers, les textes cités ont un article",
    (nom) => {
      for (const charge of [buildCharge(), buildCharge({ faits: PERSONNES })]) {
        const { sections, droit, sujet } = buildNoteSysteme(nom, charge);
        expect(sujet).toBe("Agent conversationnel");
        expect(droit?.redaction).toBe("AIA-2026-07-27");
        expect(sections.length).toBeGreaterThan(1);
        for (const { parties, sources } of sections) {
          expect(parties.length + (sources?.length ?? 0)).toBeGreaterThan(0);
          for (const source of sources ?? []) expect(source.article).toBeTruthy();
          for (const partie of parties) {
            if (partie.genre === "liste") expect(partie.elements.length).toBeGreaterThan(0);
            if (partie.genre !== "tableau") continue;
            expect(partie.parts).toHaveLength(partie.colonnes.length);
            for (const ligne of partie.lignes) expect(ligne).toHaveLength(partie.colonnes.length);
          }
        }
        expect(lire(buildNoteSysteme(nom, charge))).not.toMatch(/undefined|\{|NaN/);
      }
    },
  );

  test("la liste des documents a un intitulé pour chacun ; un nom inconnu est refusé", () => {
    for (const nom of NOMS_NOTES) expect(LIBELLES_NOTES[nom]).not.toBe("");
    for (const nom of ["constructor", "toString", ""])
      expect(() => buildNoteSysteme(nom as NomNote, buildCharge())).toThrow("Document inconnu");
  });

  test("ce que personne n'a dit est à compléter, jamais inventé", () => {
    expect(lire(buildNoteSysteme("mention-crpa", buildCharge()))).toContain("[à compléter : finalité]");
    expect(lire(buildNoteSysteme("fiche-systeme", buildCharge()))).toContain("Finalité\n\n");
    expect(lire(buildNoteSysteme("fiche-systeme", buildCharge()))).toContain("fait par l'organisme");
  });

  test("règlement (UE) 2024/1689, article 27 : due ou présumée pour un tri de candidatures d'une commune", () => {
    const texte = lire(buildNoteSysteme("fria", buildCharge({ faits: PERSONNES })));
    expect(texte).toMatch(/droits fondamentaux est (présumée )?due/);
    expect(lire(buildNoteSysteme("fria", buildCharge({ faits: { infersOutputs: "non" } })))).toContain(
      "n'est pas établie comme due",
    );
  });

  test("une seule réponse inconnue se dit au singulier", () => {
    const dire = (faits: Systeme["faits"]) =>
      lire(buildNoteSysteme("note-juridique", buildCharge({ faits })));
    expect(dire({ profiling: "inconnu" })).toContain("Une réponse est « je ne sais pas »");
    expect(dire({ profiling: "inconnu", personalData: "inconnu" })).toContain("2 réponses sont");
    expect(dire({})).toContain("Aucune réponse n'est");
  });

  test("ce qui n'est pas connu est nommé : la question, pourquoi, l'article, et à qui la poser", () => {
    const faits = {
      ...PERSONNES,
      profiling: "inconnu",
      workersAffected: "inconnu",
      practices: { valeur: [], inconnus: ["social-scoring"] },
    } as unknown as Systeme["faits"];
    const note = buildNoteSysteme("note-juridique", buildCharge({ faits, fournisseur: "Éditeur d'essai" }));
    const [, problematique] = note.sections;
    const parties = problematique?.parties ?? [];
    const rang = (debut: string) =>
      parties.findIndex((partie) => partie.genre === "texte" && partie.texte.startsWith(debut));
    const lignes = (debut: string) => {
      const partie = parties[rang(debut) + 1];
      return partie?.genre === "tableau" ? partie.lignes : [];
    };
    const demandes = lignes("À demander par écrit à Éditeur d'essai");
    expect(demandes.map(([question]) => question)).toContainEqual(
      "Évalue-t-il automatiquement des personnes à partir de leurs données (profilage) ?",
    );
    for (const [question, pourquoi, article] of demandes) {
      expect((question ?? "").length * (pourquoi ?? "").length).toBeGreaterThan(0);
      expect(article).toMatch(/art\. |article/);
    }
    expect(lignes("À établir au sein de l'organisme").map(([question]) => question)).toEqual([
      "Des agents utilisent-ils le système ou y sont-ils soumis dans leur travail ?",
    ]);
    expect(lire(buildNoteSysteme("questionnaire-fournisseur", buildCharge({ faits })))).not.toContain(
      "Des agents utilisent-ils",
    );
    expect(lire(buildNoteSysteme("note-juridique", buildCharge()))).toContain(
      "Questions encore sans réponse, dont la classe dépend",
    );
  });

  test("RGPD, article 35 : sans réponse sur les données, l'AIPD n'est ni due ni écartée, même à haut risque", () => {
    const dire = (faits: Systeme["faits"]) => lire(buildNoteSysteme("aipd", buildCharge({ faits })));
    const connu = { ...PERSONNES, profiling: "oui", personalData: "oui" } as const;
    // Art. 26(9) says how to use the notice in an AIPD, not that one is owed.
    expect(dire({ ...PERSONNES, personalData: "oui" })).toContain("On ne sait pas encore");
    expect(dire({ ...connu, cnilProcessing: ["hr-profiling"] })).toContain("l'analyse d'impact est due");
    expect(dire({ ...PERSONNES, personalData: "non" })).toContain("n'est pas établie comme due");
  });

  test("article 111 : la note dit pourquoi ce jour, une fois, et nomme les deux lectures de l'article 113", () => {
    const note = lire(
      buildNoteSysteme(
        "note-juridique",
        buildCharge({ faits: { ...PERSONNES, firstPlacedOnMarket: "2027-03-01" } }),
      ),
    );
    expect(note.split("2 août 2030 : Système déjà sur le marché").length).toBe(2);
    const neuf = lire(
      buildNoteSysteme(
        "note-juridique",
        buildCharge({ faits: { ...PERSONNES, firstPlacedOnMarket: "2028-03-01" } }),
      ),
    );
    expect(neuf).toContain(
      "deux lectures de l'article 113, 2 août 2026 à la lettre, 2 décembre 2027 selon la voie",
    );
  });

  test.each(["fiche-systeme", "note-juridique", "rapport-audit"] as const)(
    "%s : ce qui attend une réponse est nommé avec les questions, ce que personne ne sait aussi",
    (nom) => {
      const texte = lire(
        buildNoteSysteme(nom, buildCharge({ faits: { ...PERSONNES, profiling: "inconnu" } })),
      );
      expect(texte).toContain("Obligations possibles, qui attendent une réponse :");
      expect(texte).toMatch(/Mention explicite sur la décision \(CRPA L\. 311-3-1/);
      expect(texte).toContain("Questions dont elles dépendent :");
      expect(texte).toContain("Une réponse est « je ne sais pas »");
    },
  );

  test("des réponses qui se contredisent sont nommées", () => {
    const faits = { ...PERSONNES, exclusions: ["personal-use"] } as unknown as Systeme["faits"];
    expect(lire(buildNoteSysteme("fiche-systeme", buildCharge({ faits })))).toMatch(
      /Des réponses se contredisent et comptent comme inconnues : [A-ZÉ«]/,
    );
  });

  test("ce qui est demandé au fournisseur est écrit pour lui", () => {
    const texte = lire(buildNoteSysteme("questionnaire-fournisseur", buildCharge({ faits: PERSONNES })));
    expect(texte).toContain("Remettre la déclaration UE de conformité.");
    expect(texte).not.toContain("Demander la");
  });

  test("sans action, pas de budget à zéro ; avec une action sans budget, « à estimer »", () => {
    expect(lire(buildNoteSysteme("fiche-systeme", buildCharge()))).not.toContain("Budget");
    const action = {
      id: "a1",
      titre: "Former",
      responsable: "DGS",
      echeance: LE,
      etat: "a-faire",
    } as const;
    const texte = lire(buildNoteSysteme("rapport-audit", buildCharge({ actions: [action] })));
    expect(texte).toContain("à estimer");
    expect(texte).toContain("Actions sans budget estimé\n1");
    expect(texte).toContain("Budget des actions retenues\nà estimer");
  });

  test("les articles d'un même texte se suivent ; une annexe reste à part ; une finalité qui finit par un point n'en a pas deux", () => {
    const texte = (article: string) => ({ texte: "Règlement (UE) 2024/1689", article });
    expect(formatSources([texte("26(5)"), texte("72"), texte("72"), texte("73")])).toBe(
      "Règlement (UE) 2024/1689, art. 26(5), 72 et 73",
    );
    expect(formatSources([texte("49(3)"), texte("annexe VIII section C"), texte("71")])).toBe(
      "Règlement (UE) 2024/1689, art. 49(3) et 71 ; Règlement (UE) 2024/1689, annexe VIII section C",
    );
    expect(formatSources([texte("35, paragraphe 7, a")])).toBe(
      "Règlement (UE) 2024/1689, art. 35, paragraphe 7, a",
    );
    const finie = lire(buildNoteSysteme("mention-crpa", buildCharge({ finalite: "Classer les demandes. " })));
    expect(finie).toContain("la finalité est : Classer les demandes.");
    expect(finie).not.toContain("..");
  });

  test("un nom de système qui ressemble à un emplacement est écrit tel quel", () => {
    expect(lire(buildNoteSysteme("charte-usage", buildCharge({}, "{finalite}")))).toContain("« {finalite} »");
  });
});

test("état des formations (règlement (UE) 2024/1689, article 4) : sans formation, une phrase ; avec, totaux et lignes", () => {
  const vide = buildEtatFormations("Commune d'essai", []);
  expect(vide.sections[0]?.sources?.[0]?.article).toBe("4");
  expect(lire(vide)).toContain("Aucune formation n'est inscrite.");
  const une = {
    publicForme: "agent",
    nombre: 3,
    le: LE,
    heures: "1.5",
    contenu: "Essai",
    formateur: "CDG",
  } as const;
  const texte = lire(
    buildEtatFormations("Commune d'essai", [{ ...une, heures: "1.5" as never, fichierId: null }]),
  );
  for (const attendu of ["4,5", "sans pièce", "25 novembre 2026"]) expect(texte).toContain(attendu);
});
