import * as z from "zod/mini";
import type { Signataire } from "../missions/mission.ts";
import { findFauteNom } from "../pieces/find-faute-nom.ts";
import { GENRES_DEPOT, GENRES_PIECE, type GenrePiece } from "../pieces/genres-piece.ts";
import { signataireSchema } from "./action-schemas.ts";

/** What is said of a file when it is filed: its name, what it is, who signed it. */
export interface DepotPiece {
  readonly nom: string;
  readonly genre: GenrePiece;
  readonly signataires: readonly Signataire[];
}

const SIGNES: ReadonlySet<GenrePiece> = new Set(
  GENRES_PIECE.filter(({ signee }) => signee).map(({ code }) => code),
);

/** Reads what is said of a file; a signed act has a signatory at least, another file has none. */
export const deposerPieceSchema: z.ZodMiniType<DepotPiece> = /* @__PURE__ */ z
  .object({
    nom: z.string({ error: "Le nom du fichier est attendu." }).check((ctx) => {
      const faute = findFauteNom(ctx.value);
      if (faute !== null) ctx.issues.push({ code: "custom", input: ctx.value, message: faute });
    }),
    genre: z.enum(
      GENRES_DEPOT.map(({ code }) => code),
      { error: "Le genre de la pièce est attendu." },
    ),
    signataires: z
      .array(signataireSchema, { error: "Une liste de signataires est attendue." })
      .check(z.maxLength(20, { error: "Trop de signataires : 20 au plus." })),
  })
  .check(
    z.refine(({ genre, signataires }) => !SIGNES.has(genre) || signataires.length > 0, {
      error: "Un acte signé se dépose avec un signataire au moins : son nom et sa qualité.",
      path: ["signataires"],
    }),
    z.refine(({ genre, signataires }) => SIGNES.has(genre) || signataires.length === 0, {
      error: "Cette pièce n'est pas un acte signé : elle n'a pas de signataire.",
      path: ["signataires"],
    }),
  );

/** Reads why a file is withdrawn. */
export const motifRetraitSchema: z.ZodMiniType<string> = /* @__PURE__ */ z
  .string({ error: "Le motif du retrait est attendu." })
  .check(
    z.trim(),
    z.minLength(3, { error: "Le motif du retrait est attendu." }),
    z.maxLength(500, { error: "Motif trop long : 500 caractères au plus." }),
  );
