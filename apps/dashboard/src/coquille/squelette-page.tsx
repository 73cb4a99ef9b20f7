import { Skeleton, Stack } from "@mantine/core";

/** The outline of a page while its data come. */
export function SquelettePage() {
  return (
    <div role="status">
      <span className="visuellement-masque">Chargement de la page…</span>
      <Stack aria-hidden gap="lg">
        <Skeleton height={34} width="min(24rem, 100%)" />
        <Skeleton height={120} />
        <Skeleton height={220} />
      </Stack>
    </div>
  );
}
