import { Stack, Text } from "@mantine/core";
import { LienBouton } from "./lien-bouton.tsx";
import { TitrePage } from "./titre-page.tsx";

/** 404. */
export function PageIntrouvable() {
  return (
    <Stack align="flex-start" maw="44rem">
      <TitrePage titre="Page introuvable" />
      <Text>
        L’adresse est inexacte, ou la page n’existe plus. Vérifiez l’adresse ou repartez de l’accueil.
      </Text>
      <LienBouton to="/">Revenir à l’accueil</LienBouton>
    </Stack>
  );
}
