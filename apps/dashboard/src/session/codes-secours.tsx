import { Button, Group, Text, Title } from "@mantine/core";
import { download } from "../affichage/download.ts";
import classes from "./compte.module.css";

interface Props {
  readonly codes: readonly string[];
  readonly onGardes: () => void;
}

/** Recovery codes, shown once. */
export function CodesSecours({ codes, onGardes }: Props) {
  return (
    <section aria-labelledby="codes-secours">
      <Title order={3} id="codes-secours" mb="xs">
        Vos codes de secours
      </Title>
      <Text mb="sm">
        Gardez-les en lieu sûr : sans votre téléphone, chacun ouvre votre compte une fois. Ils ne seront plus
        affichés, et remplacent ceux que vous aviez.
      </Text>
      <ul className={classes["codes"]}>
        {codes.map((code) => (
          <li key={code}>{code}</li>
        ))}
      </ul>
      <Group mt="sm">
        <Button
          variant="default"
          onClick={() => {
            download("codes-de-secours.txt", "text/plain;charset=utf-8", `${codes.join("\n")}\n`);
          }}
        >
          Télécharger
        </Button>
        <Button onClick={onGardes}>Je les ai gardés</Button>
      </Group>
    </section>
  );
}
