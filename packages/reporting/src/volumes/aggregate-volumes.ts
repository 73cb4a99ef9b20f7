import type { ColonnesCommandes } from "../colonnes/colonnes-commandes.ts";
import { LectureLignes } from "../colonnes/lecture-lignes.ts";
import { allocateTampons } from "../colonnes/tampons.ts";
import type { LigneReporting } from "../lignes/ligne-reporting.ts";
import type { Periode } from "../periodes/periode.ts";
import { Accumulateur } from "./accumulateur.ts";
import type { Volumes } from "./volumes.ts";

/** Lines read before they are added: few enough to stay near the processor. */
const BLOC = 4_096;

/**
 * Adds up the lines of a period, in one pass: per body and month, per BPU line and month. From columns when several
 * reports are drawn from one list; from the lines themselves when these figures are all that is wanted, nothing kept.
 *
 * Refuses by RangeError a period that ends before it begins or leaves the years 2000 to 2099, and lines that
 * `buildColonnes` refuses.
 * Clause: CCTP (001), art. 7.
 * @example
 * const lignes = [{ commande: "BC-1", date: "2026-03-02", beneficiaire: "73282932000074", lot: "1", code: "L1-CONF", palier: null, quantite: "2", montantHt: "1900.00" }];
 * aggregateVolumes(buildColonnes(lignes), { debut: "2026-01-01", fin: "2026-06-30" }).total // => 190000
 */
export function aggregateVolumes(
  lignes: Iterable<LigneReporting> | ColonnesCommandes,
  periode: Periode,
): Volumes {
  const sommes = new Accumulateur(periode);
  if ("centimes" in lignes) {
    const { sirets, lignesBpu } = lignes;
    sommes.resize(sirets.length, lignesBpu.length);
    sommes.add(lignes, lignes.nombre);
    return { ...sommes.get(), sirets, lignesBpu };
  }
  const lecture = new LectureLignes(allocateTampons(BLOC));
  const { textes: sirets } = lecture.sirets;
  const { cles: lignesBpu } = lecture.bpu;
  function flush(): void {
    sommes.resize(sirets.length, lignesBpu.length);
    sommes.add(lecture.tampons, lecture.place);
    lecture.place = 0;
  }
  lecture.run(lignes, flush, null);
  flush();
  return { ...sommes.get(), sirets, lignesBpu };
}
