import { formatDateFr } from "@ia-territoires/core";
import { Stack } from "@mantine/core";
import { lazy, Suspense } from "react";
import { SquelettePage } from "../coquille/squelette-page.tsx";
import { TitrePage } from "../coquille/titre-page.tsx";
import { useSession } from "../session/use-session.ts";
import { RechercheRapide } from "./recherche-rapide.tsx";

// Asked for at once, beside the data it waits for: the search is there meanwhile.
const chargement = import("./a-faire.tsx");
const AFaire = lazy(async () => ({ default: (await chargement).AFaire }));

/** Home of the centre de gestion: find an organisme, and what waits for somebody. */
export function AccueilPrestataire() {
  const { aujourdHui } = useSession();
  return (
    <>
      <TitrePage titre="Accueil" sousTitre={`Ce qui vous attend, ${formatDateFr(aujourdHui)}`} />
      <Stack gap="lg">
        <RechercheRapide />
        <Suspense fallback={<SquelettePage />}>
          <AFaire />
        </Suspense>
      </Stack>
    </>
  );
}
