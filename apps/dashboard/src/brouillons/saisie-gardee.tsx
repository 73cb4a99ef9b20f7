import { Alert, Button, Group, Text } from "@mantine/core";
import { IconHistory } from "@tabler/icons-react";
import { formatInstant } from "../affichage/format-instant.ts";
import type { Brouillon } from "./use-brouillon.ts";

/** A text found again and its two ways on; else whether what is typed is kept. */
export function SaisieGardee({ brouillon }: { readonly brouillon: Brouillon }) {
  const { trouveLe, garde, reprendre, oublier } = brouillon;
  return (
    <div>
      <div role="status">
        {trouveLe !== null && (
          <Alert
            role="group"
            aria-label="Saisie retrouvée"
            title="Saisie retrouvée"
            color="petrole"
            icon={<IconHistory aria-hidden />}
          >
            <Text>
              Le {formatInstant(trouveLe)}, vous avez rempli ce formulaire sans l’enregistrer. Choisissez
              avant de continuer : ce que vous tapez entre-temps n’est pas gardé.
            </Text>
            <Group mt="sm">
              <Button onClick={reprendre}>Reprendre ma saisie</Button>
              <Button variant="default" onClick={() => void oublier()}>
                L’abandonner
              </Button>
            </Group>
          </Alert>
        )}
      </div>
      {trouveLe === null && (
        <Text size="sm" c="dimmed" className="sans-impression">
          {garde
            ? "Votre saisie est gardée quatorze jours, pour vous seul, jusqu’à son enregistrement."
            : "\u00a0"}
        </Text>
      )}
    </div>
  );
}
