import { formatDateFr } from "@ia-territoires/core";
import { Stack } from "@mantine/core";
import { TitrePage } from "../coquille/titre-page.tsx";
import { useSession } from "../session/use-session.ts";
import { AFaire } from "./a-faire.tsx";
import { RechercheRapide } from "./recherche-rapide.tsx";

/** Home of the centre de gestion: find an organisme, and what waits for somebody. */
export function AccueilPrestataire() {
  const { aujourdHui } = useSession();
  return (
    <>
      <TitrePage titre="Accueil" sousTitre={`Ce qui vous attend, ${formatDateFr(aujourdHui)}`} />
      <Stack gap="lg">
        <RechercheRapide />
        <AFaire />
      </Stack>
    </>
  );
}
