import { Button, Group, Paper, TextInput, Title } from "@mantine/core";
import { IconSearch } from "@tabler/icons-react";
import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import classes from "./accueil.module.css";

/** Finds an organisme from the home page. */
export function RechercheRapide() {
  const [q, setQ] = useState("");
  const navigate = useNavigate();
  return (
    <Paper component="section" withBorder p="lg" aria-labelledby="recherche" className="sans-impression">
      <Title order={2} id="recherche" mb="sm">
        Trouver un organisme
      </Title>
      <form
        role="search"
        aria-label="Trouver un organisme"
        onSubmit={(event) => {
          event.preventDefault();
          void navigate({ to: "/organismes", search: q.trim() === "" ? {} : { q: q.trim() } });
        }}
      >
        <Group align="flex-end" className={classes["recherche"] ?? ""}>
          <TextInput
            label="Nom, SIREN, code INSEE ou code postal"
            type="search"
            autoComplete="off"
            className={classes["recherche-champ"] ?? ""}
            leftSection={<IconSearch size={18} aria-hidden />}
            value={q}
            onChange={(event) => {
              setQ(event.currentTarget.value);
            }}
          />
          <Button type="submit" size="md">
            Rechercher
          </Button>
        </Group>
      </form>
    </Paper>
  );
}
