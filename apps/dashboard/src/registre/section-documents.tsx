import { Button, Group, Paper, Text, Title } from "@mantine/core";
import { IconPrinter } from "@tabler/icons-react";

/** The documents made from a system. */
export function SectionDocuments() {
  return (
    <Paper component="section" withBorder p="lg" aria-labelledby="documents" className="sans-impression">
      <Title order={2} id="documents" mb="sm">
        Documents
      </Title>
      <Text>
        Cette page s’imprime telle quelle : réponse, obligations, plan d’actions et questions au fournisseur.
      </Text>
      <Group mt="sm">
        <Button
          variant="default"
          leftSection={<IconPrinter size={18} aria-hidden />}
          onClick={() => {
            window.print();
          }}
        >
          Imprimer la fiche
        </Button>
      </Group>
    </Paper>
  );
}
