import { Alert } from "@mantine/core";
import { IconAlertTriangle } from "@tabler/icons-react";
import type { ReactNode } from "react";
import { formatTypographie } from "./format-typographie.ts";

interface Props {
  readonly titre?: string;
  readonly message: string;
  readonly reference?: string | undefined;
  readonly children?: ReactNode;
}

/** Something went wrong: read at once by screen readers. */
export function MessageErreur({ titre, message, reference, children }: Props) {
  return (
    <Alert role="alert" color="red" variant="light" title={titre} icon={<IconAlertTriangle aria-hidden />}>
      <div>{formatTypographie(message)}</div>
      {reference !== undefined && <div>Référence à donner à votre support : {reference}</div>}
      {children}
    </Alert>
  );
}
