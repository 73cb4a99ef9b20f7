import { trpc } from "../api/trpc.ts";
import { TitrePage } from "../coquille/titre-page.tsx";
import { EcranImport } from "../imports/ecran-import.tsx";
import { useEnvoiImport } from "../imports/use-envoi-import.tsx";
import { IMPORT_NUMEROS } from "./import-numeros.ts";

/** Records the numbers that the finance software gave, from its file. */
export function ImportNumerosPage() {
  const envoi = useEnvoiImport(trpc.imports.titres.mutationOptions());
  return (
    <>
      <TitrePage
        titre="Importer des numéros de titres"
        sousTitre="Un titre se reconnaît à sa référence (LOT-2026-0001-01). S’ils sont dans le fichier, son SIRET et son montant doivent être les mêmes."
      />
      <EcranImport definition={IMPORT_NUMEROS} envoi={envoi} />
    </>
  );
}
