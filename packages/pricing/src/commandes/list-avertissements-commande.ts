import type { Bpu } from "../bpu/bpu.ts";
import type { AvertissementCommande } from "./codes.ts";
import type { LigneCommande } from "./ligne-commande.ts";

/** What whoever decides must see: invented prices, steps counted line by line, taxes that nobody has settled. */
export function listAvertissementsCommande(
  bpu: Bpu,
  lignes: readonly LigneCommande[],
): readonly AvertissementCommande[] {
  const avertissements: AvertissementCommande[] = [];
  const add = (
    code: AvertissementCommande["code"],
    message: string,
    sources: AvertissementCommande["sources"] = [],
  ): void => {
    avertissements.push({ code, message, sources });
  };
  if (bpu.statut === "illustratif") {
    add("bpu-illustratif", "Bordereau illustratif : ses prix sont inventés et n'engagent personne.");
  }
  const lots = [...new Set(lignes.map(({ lot }) => lot))].sort();
  if (lots.length > 1) {
    const message = `Lots ${lots.join(", ")} : chaque lot est un accord-cadre distinct, il faut un bon de commande par lot.`;
    add("plusieurs-lots", message, [{ texte: "CCTP 2024_AOO_IA", article: "Définitions" }]);
  }
  for (const code of listRepetes(lignes)) {
    add(
      "palier-par-ligne",
      `« ${code} » figure sur plusieurs lignes : ses paliers sont comptés ligne par ligne.`,
    );
  }
  const motifs = new Map(
    lignes.flatMap(({ regimeTva }) =>
      regimeTva.categorie === "a-verifier" ? [[regimeTva.motif, regimeTva.source] as const] : [],
    ),
  );
  for (const [motif, source] of [...motifs].sort(([a], [b]) => (a < b ? -1 : 1))) {
    add("tva-a-verifier", `${motif}. Le total TTC n'est pas donné.`, source ? [source] : []);
  }
  return avertissements;
}

/** Codes priced by steps that several lines use. */
function listRepetes(lignes: readonly LigneCommande[]): readonly string[] {
  const vus = new Set<string>();
  const repetes = new Set<string>();
  for (const { code, parts } of lignes) {
    if (!parts.some(({ palier }) => palier !== null)) continue;
    if (vus.has(code)) repetes.add(code);
    vus.add(code);
  }
  return [...repetes].sort();
}
