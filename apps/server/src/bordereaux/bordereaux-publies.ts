import type { Bpu, IdentiteBpu } from "@ia-territoires/pricing";
import { createBpuIllustratif } from "@ia-territoires/pricing/exemple";

/** Read once: a published version never changes, its hash says so. */
const PUBLIES: readonly Bpu[] = [createBpuIllustratif()];

/** The versions that anybody may read, without their lines. */
export function listBordereaux(): readonly IdentiteBpu[] {
  return PUBLIES.map(({ titre, version, depuis, jusquAu, statut, empreinte }) => ({
    titre,
    version,
    depuis,
    jusquAu,
    statut,
    empreinte,
  }));
}

/** A published version by its name, undefined when there is none. */
export function findBordereau(version: string): Bpu | undefined {
  return PUBLIES.find((bpu) => bpu.version === version);
}
