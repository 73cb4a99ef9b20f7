import type { Source } from "@ia-territoires/core";
import { Alert } from "@mantine/core";
import { IconClockPause, IconHandStop } from "@tabler/icons-react";
import type { ReactNode } from "react";
import { formatTypographie } from "./format-typographie.ts";
import { Sources } from "./sources.tsx";

interface Props {
  readonly refus: { readonly message: string; readonly code?: string; readonly sources: readonly Source[] };
  readonly titre?: string;
  /** « attente »: nothing was asked yet, a step must come first. */
  readonly ton?: "refus" | "attente";
  /** What one may do instead. */
  readonly children?: ReactNode;
}

/** A foreseen refusal: the sentence of the rule, its clause, and a way out. */
export function MessageRefus({ refus, titre = "Ce n’est pas possible", ton = "refus", children }: Props) {
  return (
    <Alert
      role="group"
      aria-label={titre}
      color={ton === "refus" ? "red" : "petrole"}
      title={titre}
      icon={ton === "refus" ? <IconHandStop aria-hidden /> : <IconClockPause aria-hidden />}
    >
      <p className="sans-marge">{formatTypographie(refus.message)}</p>
      <Sources sources={refus.sources} />
      {children}
    </Alert>
  );
}
