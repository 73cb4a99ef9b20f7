import { trpc } from "../api/trpc.ts";
import { TitrePage } from "../coquille/titre-page.tsx";
import { EcranImport } from "../imports/ecran-import.tsx";
import { useEnvoiImport } from "../imports/use-envoi-import.tsx";
import { IMPORT_ORGANISMES } from "./import-organismes.ts";

/** Creates and corrects organismes from a file: bodies absent from the directory, contacts of the others. */
export function ImportOrganismesPage() {
  const envoi = useEnvoiImport(trpc.imports.organismes.mutationOptions());
  return (
    <>
      <TitrePage
        titre="Importer des organismes"
        sousTitre="Un organisme se reconnaît à son SIRET ou à son SIREN : inconnu, il est créé ; connu, sa fiche est corrigée là où le fichier diffère."
      />
      <EcranImport definition={IMPORT_ORGANISMES} envoi={envoi} />
    </>
  );
}
