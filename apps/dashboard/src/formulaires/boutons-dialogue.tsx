import { Button, Group } from "@mantine/core";

interface Props {
  /** What sending does: a verb and what it is about. */
  readonly action: string;
  readonly enCours: boolean;
  readonly dangereux?: boolean;
  readonly onRenoncer: () => void;
}

/** The end of a form in a dialog: give it up, or send it. */
export function BoutonsDialogue({ action, enCours, dangereux = false, onRenoncer }: Props) {
  return (
    <Group justify="flex-end">
      <Button variant="default" size="md" onClick={onRenoncer} disabled={enCours}>
        Renoncer
      </Button>
      <Button type="submit" size="md" loading={enCours} color={dangereux ? "red" : "petrole"}>
        {action}
      </Button>
    </Group>
  );
}
