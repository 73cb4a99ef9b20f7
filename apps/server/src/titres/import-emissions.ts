import { formatMontant, parseDateFr, parseMontantFr, type DateIso, type Refus } from "@ia-territoires/core";
import { type Emission, type Exercice, nextTitre, type Titre } from "@ia-territoires/dossiers";
import { emissionSchema } from "@ia-territoires/dossiers/schemas";
import type { Tx } from "../db/in-transaction.ts";
import type { DefinitionImport, FauteImport, LigneImport, PlanLigne } from "../imports/define-import.ts";
import type { FaitJournal } from "../journal/add-journal.ts";
import { getAujourdHui } from "../session/get-aujourd-hui.ts";
import type { ContexteOrganisme } from "../trpc/procedures.ts";
import { listExercices } from "./exercices.repository.ts";
import { requireVendeur } from "./require-vendeur.ts";
import { getTitre, listFaits, lockDossiersTitres, storeTitre } from "./titre.repository.ts";
import { ROLES_TITRES } from "./roles-titres.ts";

/** What the finance software says of a titre; only our reference tells which one. */
export const CHAMPS_EMISSION = ["reference", "siret", "montant", "numero", "bordereau", "emisLe"] as const;
export type ChampEmission = (typeof CHAMPS_EMISSION)[number];
type Champs = LigneImport<ChampEmission>["champs"];

/** A titre of the vendor that gets its number. */
interface SaisieEmission {
  readonly titreId: string;
  readonly emission: Emission;
}
type Plan = PlanLigne<SaisieEmission>;

const faute = (champ: ChampEmission | null, message: string): Plan => ({
  action: "faute",
  fautes: [{ champ, message }],
});

/** What is known of the titres that a file names, read once. */
interface Connus {
  readonly titres: ReadonlyMap<string, Titre>;
  /** Reference of the titre that bears a number, by exercice and number. */
  readonly numeros: ReadonlyMap<string, string>;
  readonly exercices: readonly Exercice[];
  readonly aujourdHui: DateIso;
}

async function readConnus(
  tx: Tx,
  ctx: ContexteOrganisme,
  lignes: readonly LigneImport<ChampEmission>[],
): Promise<Connus> {
  const prestataire = await requireVendeur(tx, ctx);
  const exercices = await listExercices(tx, prestataire.id, { verrou: true });
  const references = lignes.map(({ champs }) => champs.reference?.trim() ?? "");
  const numeros = lignes.map(({ champs }) => champs.numero?.trim() ?? "");
  const lus = await tx
    .selectFrom("titre")
    .where("prestataire_id", "=", prestataire.id)
    .where((ou) => ou("reference", "=", ou.fn.any(ou.val(references))))
    .select(["id", "reference", "contenu"])
    .execute();
  await lockDossiersTitres(
    tx,
    lus.map(({ id }) => id),
  );
  const pris = await tx
    .selectFrom("titre")
    .where("prestataire_id", "=", prestataire.id)
    .where("numero", "is not", null)
    .where((ou) => ou("numero", "=", ou.fn.any(ou.val(numeros))))
    .select(["exercice", "numero", "reference"])
    .execute();
  return {
    titres: new Map(lus.map(({ reference, contenu }) => [reference, contenu])),
    numeros: new Map(
      pris.map(({ exercice, numero, reference }) => [`${exercice} ${numero ?? ""}`, reference]),
    ),
    exercices,
    aujourdHui: getAujourdHui(ctx.horloge(), prestataire.fuseau),
  };
}

/** An ISO date or one of France; what is neither is left as it is, for the schema to refuse. */
function readDate(texte: string | undefined): string | undefined {
  if (texte === undefined || /^\d{4}-\d{2}-\d{2}$/.test(texte)) return texte;
  try {
    return parseDateFr(texte);
  } catch {
    return texte;
  }
}

/** The fault of a cell that contradicts the titre it names: another debtor, another amount. */
function findContradiction(titre: Titre, { siret, montant }: Champs): FauteImport | undefined {
  const lu = siret?.replace(/[\s.]/g, "") ?? "";
  if (lu !== "" && lu !== titre.debiteur.siret) {
    return {
      champ: "siret",
      message: `Ce titre est celui de « ${titre.debiteur.nom} » (${titre.debiteur.siret}).`,
    };
  }
  if (montant === undefined || montant === "") return undefined;
  const attendu = titre.tva.montantTtc;
  try {
    if (parseMontantFr(montant.replace(".", ",")) === attendu) return undefined;
  } catch {
    // Not an amount: told like another amount.
  }
  return { champ: "montant", message: `Ce titre est de ${formatMontant(attendu)}.` };
}

function planLigne(connus: Connus, champs: Champs, duFichier: Map<string, string>): Plan {
  const reference = champs.reference?.trim() ?? "";
  if (reference === "")
    return faute("reference", "Référence du titre attendue, par exemple LOT-2026-0001-01.");
  const titre = connus.titres.get(reference);
  if (titre === undefined)
    return faute("reference", `Aucun titre de votre organisme n'a la référence ${reference}.`);
  const { numero, bordereau } = champs;
  const lue = emissionSchema.safeParse({ numero, bordereau, emisLe: readDate(champs.emisLe) });
  if (!lue.success) {
    const fautes = lue.error.issues.map(({ path, message }) => ({ champ: String(path[0] ?? ""), message }));
    return { action: "faute", fautes };
  }
  const contradiction = findContradiction(titre, champs);
  if (contradiction !== undefined) return { action: "faute", fautes: [contradiction] };
  const emission = lue.data;
  const cle = `${titre.exercice} ${emission.numero}`;
  const autre = connus.numeros.get(cle) ?? duFichier.get(cle);
  if (autre !== undefined && autre !== reference) {
    return faute("numero", `Le numéro ${emission.numero} est déjà celui du titre ${autre}.`);
  }
  duFichier.set(cle, reference);
  const fait = nextTitre(titre, { type: "enregistrer-emission", ...emission }, connus);
  if (fait.statut === "refus") {
    return faute(fait.code.startsWith("emission-") ? "emisLe" : null, fait.message);
  }
  const nom = `${reference}, ${titre.debiteur.nom}`;
  if (fait.evenements.length === 0) return { action: "rien", cible: titre.id, nom };
  const changements = CHAMPS_EMISSION.slice(3).map((champ) => ({
    champ,
    avant: "",
    apres: emission[champ as keyof Emission],
  }));
  return { action: "modifier", cible: titre.id, nom, changements, saisie: { titreId: titre.id, emission } };
}

/**
 * Numbers, bordereaux and dates of titres from the file of the finance software: a titre is found by our reference; its
 * SIRET and amount, when the file gives them, have to be the same. The same file again changes nothing.
 */
export const IMPORT_EMISSIONS = {
  code: "titres",
  roles: ROLES_TITRES,
  champs: CHAMPS_EMISSION,
  lignesMaximum: 2_000,
  async plan(tx, ctx, lignes) {
    const connus = await readConnus(tx, ctx, lignes);
    const duFichier = new Map<string, string>();
    return lignes.map(({ champs }) => planLigne(connus, champs, duFichier));
  },
  async apply(tx, ctx, { titreId, emission }): Promise<FaitJournal | Refus> {
    const lu = await getTitre(tx, titreId, { verrou: true });
    const exercices = await listExercices(tx, lu.prestataireId);
    const aujourdHui = getAujourdHui(ctx.horloge());
    const fait = nextTitre(
      lu.titre,
      { type: "enregistrer-emission", ...emission },
      { aujourdHui, exercices },
    );
    if (fait.statut === "refus") return fait;
    const [evenement] = listFaits(lu, fait);
    // Planned as a change under the same lock: it is one.
    if (evenement === undefined) throw new RangeError(`Titre ${titreId} : numéro déjà enregistré.`);
    await storeTitre(tx, ctx, lu, fait);
    return evenement;
  },
} as const satisfies DefinitionImport<ChampEmission, SaisieEmission>;

/** Most rows of one file, which the screen says beforehand. */
export type LignesImportEmissions = typeof IMPORT_EMISSIONS.lignesMaximum;
