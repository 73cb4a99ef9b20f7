import type { Tx } from "../db/in-transaction.ts";
import type { ModeleCourrier, TexteCourrier } from "./modele-courrier.ts";
import { CODES_MODELE, type CodeModele, MODELES_COURRIER } from "./modeles.ts";

/** A template as its editor shows it: the text in use, and the one it comes from. */
export interface ModeleVue {
  readonly code: CodeModele;
  readonly titre: string;
  readonly quand: string;
  readonly variables: Readonly<Record<string, string>>;
  readonly obligatoires: readonly string[];
  readonly enUsage: TexteCourrier;
  readonly parDefaut: TexteCourrier;
  /** 0 while the default text is in use. */
  readonly version: number;
}

/** The templates of the acting organisme, in the order of the house. */
export async function listModeles(tx: Tx): Promise<readonly ModeleVue[]> {
  const lus = await tx
    .selectFrom("courrier_modele")
    .select(["modele", "objet", "texte", "version"])
    .execute();
  const edites = new Map(lus.map((lu) => [lu.modele, lu]));
  return CODES_MODELE.map((code) => {
    const modele: ModeleCourrier = MODELES_COURRIER[code];
    const { titre, quand, variables, obligatoires } = modele;
    const parDefaut = { objet: modele.objet, texte: modele.texte };
    const edite = edites.get(code);
    return {
      code,
      titre,
      quand,
      variables,
      obligatoires,
      parDefaut,
      enUsage: edite === undefined ? parDefaut : { objet: edite.objet, texte: edite.texte },
      version: edite?.version ?? 0,
    };
  });
}
