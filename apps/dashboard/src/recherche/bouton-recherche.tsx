import { Button } from "@mantine/core";
import { IconSearch } from "@tabler/icons-react";
import { lazy, Suspense, useEffect, useState } from "react";
import classes from "./palette.module.css";

const load = () => import("./palette.tsx");
const Palette = lazy(async () => ({ default: (await load()).Palette }));

const PREPARATION_MS = 1_500;

/** Opens the palette, by its button or by Ctrl-K anywhere but above another dialog. */
export function BoutonRecherche() {
  const [ouverte, setOuverte] = useState(false);

  useEffect(() => {
    function onKey(event: KeyboardEvent): void {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return;
      if (event.key.toLowerCase() !== "k") return;
      event.preventDefault();
      if (document.querySelector("dialog[open]") === null) setOuverte(true);
    }
    window.addEventListener("keydown", onKey);
    // Fetched while nothing happens: what is typed right after Ctrl-K must find its field.
    const repos = window.setTimeout(() => void load(), PREPARATION_MS);
    return () => {
      window.removeEventListener("keydown", onKey);
      window.clearTimeout(repos);
    };
  }, []);

  return (
    <>
      <Button
        variant="default"
        className="sans-impression"
        leftSection={<IconSearch size={18} aria-hidden />}
        aria-keyshortcuts="Control+K Meta+K"
        aria-haspopup="dialog"
        onClick={() => {
          setOuverte(true);
        }}
      >
        Recherche
        <kbd className={classes["touches"]} aria-hidden>
          Ctrl K
        </kbd>
      </Button>
      {ouverte && (
        <Suspense fallback={null}>
          <Palette
            onFermer={() => {
              setOuverte(false);
            }}
          />
        </Suspense>
      )}
    </>
  );
}
