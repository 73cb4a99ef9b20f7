import { Stack } from "@mantine/core";
import { TitrePage } from "../coquille/titre-page.tsx";
import { useSession } from "../session/use-session.ts";
import { AFaire } from "./a-faire.tsx";
import { RechercheRapide } from "./recherche-rapide.tsx";

/** Home of the centre de gestion: find an organisme, and what waits for somebody. */
export function AccueilPrestataire() {
  const { actif } = useSession();
  return (
    <>
      <TitrePage titre="Accueil" sousTitre={actif?.organisme.nom} />
      <Stack gap="lg">
        <RechercheRapide />
        <AFaire />
      </Stack>
    </>
  );
}
