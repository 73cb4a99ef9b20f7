import type { Source } from "@ia-territoires/core";
import { Alert } from "@mantine/core";
import { IconHandStop } from "@tabler/icons-react";
import type { ReactNode } from "react";
import { Sources } from "./sources.tsx";

interface Props {
  readonly refus: { readonly message: string; readonly code?: string; readonly sources: readonly Source[] };
  readonly titre?: string;
  /** What one may do instead. */
  readonly children?: ReactNode;
}

/** A foreseen refusal: the sentence of the rule, its clause, and a way out. */
export function MessageRefus({ refus, titre = "Ce n’est pas possible", children }: Props) {
  return (
    <Alert role="group" aria-label={titre} color="red" title={titre} icon={<IconHandStop aria-hidden />}>
      <p className="sans-marge">{refus.message}</p>
      <Sources sources={refus.sources} />
      {children}
    </Alert>
  );
}
