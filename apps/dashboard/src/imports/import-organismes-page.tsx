import { trpc } from "../api/trpc.ts";
import { useEnvoi } from "../api/use-envoi.ts";
import { TitrePage } from "../coquille/titre-page.tsx";
import { EtatEnvoi } from "../formulaires/etat-envoi.tsx";
import { CHAMPS_ORGANISME } from "./champs-organisme.ts";
import { EcranImport } from "./ecran-import.tsx";

/** Creates and corrects organismes from a file: bodies absent from the directory, contacts of the others. */
export function ImportOrganismesPage() {
  const { send, enCours, erreur, refus } = useEnvoi(trpc.imports.organismes.mutationOptions());
  return (
    <>
      <TitrePage
        titre="Importer des organismes"
        sousTitre="Un organisme se reconnaît à son SIRET ou à son SIREN : inconnu, il est créé ; connu, sa fiche est corrigée là où le fichier diffère."
      />
      <EcranImport
        champs={CHAMPS_ORGANISME}
        enCours={enCours}
        etat={<EtatEnvoi erreur={erreur} refus={refus} />}
        send={async (lignes, essai) => (await send({ lignes: [...lignes], essai }))?.rapport ?? null}
      />
    </>
  );
}
