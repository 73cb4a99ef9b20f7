import { isUuid } from "../db/is-uuid.ts";
import { renderPdf } from "@ia-territoires/documents";
import { type Valeur, writeTable } from "@ia-territoires/tableurs";
import { type Acteur, inTransaction } from "../db/in-transaction.ts";
import { PUBLIC } from "../outils/list-communes.ts";
import { getAujourdHui } from "../session/get-aujourd-hui.ts";
import type { Contexte } from "../trpc/contexte.ts";
import { ErreurMetier } from "../trpc/erreur-metier.ts";
import { checkOrganisme, checkRoles } from "../trpc/procedures.ts";
import { buildModeleListe } from "./build-modele-liste.ts";
import type { ListeEnregistree } from "./define-liste.ts";
import { EXPORT_MAXIMUM, FORMATS_EXPORT, type FormatExport } from "./formats-export.ts";
import { parseCriteres } from "./parse-criteres.ts";
import { readLignes } from "./read-lignes.ts";
import { SUIVIS } from "./suivi-exports.ts";

/** An export asked for, as it comes from the address. */
export interface DemandeExport {
  readonly liste: ListeEnregistree;
  readonly format: FormatExport;
  /** Criteria of the screen, as JSON. */
  readonly criteres: string | null;
  /** Identifier under which the screen follows the export. */
  readonly suivi: string | null;
  readonly annule: AbortSignal;
}

/**
 * Checks who asks and what, takes the identifiers of the rows in one statement, then gives the bytes of the export as
 * they are made, and the plain name of its file.
 *
 * Refuses (ErreurMetier) as the procedure of the list does, and `export-trop-long` (UNPROCESSABLE_CONTENT), which says
 * which formats hold that many rows.
 * @example
 * (await openExport(ctx, { liste, format: "csv", criteres: "{}", suivi: null, annule })).nom // => "devis-2026-03-10"
 */
export async function openExport(
  ctx: Pick<Contexte, "base" | "horloge" | "session" | "organismeDemande">,
  demande: DemandeExport,
): Promise<{ readonly nom: string; readonly contenu: AsyncIterable<Uint8Array> }> {
  const { liste, format, annule } = demande;
  const { acteur, organismeId } = checkDemandeur(ctx, liste);
  const ouverte = liste.open(parseCriteres(demande.criteres));
  const contexte = { organismeId, maintenant: ctx.horloge() };
  const identite = { base: ctx.base, acteur };
  const maximum = Math.min(EXPORT_MAXIMUM, FORMATS_EXPORT[format].lignesMaximum);
  const ids = await inTransaction(identite, (tx) => ouverte.listIds(tx, maximum + 1, contexte));
  if (ids.length > maximum) throw refuseLongueur(format, maximum);
  const suivi = demande.suivi !== null && isUuid(demande.suivi) ? demande.suivi : null;
  const onLues = (lues: number): void => {
    if (suivi !== null && !annule.aborted)
      SUIVIS.set(suivi, acteur.utilisateurId, { lues, total: ids.length });
  };
  onLues(0);
  const aujourdHui = getAujourdHui(contexte.maintenant);
  const lignes = readLignes(identite, { liste: ouverte, ids, contexte, annule, onLues });
  const fin = (): void => {
    if (suivi !== null) SUIVIS.remove(suivi);
  };
  annule.addEventListener("abort", fin, { once: true });
  const nom = `${liste.code}-${aujourdHui}`;
  if (format !== "pdf") return { nom, contenu: writeTable(format, ouverte.table, lignes) };
  const lues: (readonly Valeur[])[] = [];
  for await (const ligne of lignes) lues.push(ligne);
  const organisme =
    organismeId === ""
      ? undefined
      : await inTransaction(identite, (tx) =>
          tx.selectFrom("organisme").select("nom").where("id", "=", organismeId).executeTakeFirst(),
        );
  const modele = buildModeleListe(ouverte.table, lues, {
    date: aujourdHui,
    organisme: organisme?.nom ?? "",
    sansPapier: liste.sansPapier,
  });
  return { nom, contenu: toFlux(await renderPdf(modele)) };
}

/** Who asks, with the rights of the list; for a public list, nobody in particular. */
function checkDemandeur(
  ctx: Pick<Contexte, "session" | "organismeDemande">,
  { roles }: ListeEnregistree,
): { readonly acteur: Acteur; readonly organismeId: string } {
  if (roles === "public") return { acteur: PUBLIC, organismeId: "" };
  const verifie = checkOrganisme(ctx);
  checkRoles(verifie, roles);
  return verifie;
}

async function* toFlux(octets: Uint8Array): AsyncGenerator<Uint8Array> {
  yield octets;
}

function refuseLongueur(format: FormatExport, maximum: number): ErreurMetier {
  const autres = Object.values(FORMATS_EXPORT)
    .filter(({ lignesMaximum }) => lignesMaximum > maximum)
    .map(({ libelle }) => libelle);
  const conseil =
    autres.length === 0 ? "filtrez la liste" : `filtrez la liste, ou choisissez : ${autres.join(", ")}`;
  return new ErreurMetier(
    "UNPROCESSABLE_CONTENT",
    "export-trop-long",
    `Cette liste dépasse ${maximum.toLocaleString("fr-FR")} lignes, le plus qu'un export ${FORMATS_EXPORT[format].libelle} contienne : ${conseil}.`,
    { maximum },
  );
}
