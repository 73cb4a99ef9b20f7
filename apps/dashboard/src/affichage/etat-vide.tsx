import { Paper, Stack, Text } from "@mantine/core";
import type { ReactNode } from "react";

interface Props {
  readonly titre: string;
  /** What to do now, in a sentence. */
  readonly children: ReactNode;
  readonly action?: ReactNode;
}

/** An empty list: says why it is empty and what to do. */
export function EtatVide({ titre, children, action }: Props) {
  return (
    <Paper withBorder p="lg">
      <Stack gap="xs" align="flex-start">
        <Text fw={600}>{titre}</Text>
        <Text>{children}</Text>
        {action}
      </Stack>
    </Paper>
  );
}
