import "./theme/styles.ts";
import { MantineProvider } from "@mantine/core";
import { QueryClientProvider } from "@tanstack/react-query";
import { RouterProvider } from "@tanstack/react-router";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { queryClient } from "./api/trpc.ts";
import { routeur } from "./routeur.ts";
import { theme } from "./theme/theme.ts";

const racine = document.getElementById("racine");
if (racine === null) throw new Error("élément #racine absent de la page");

createRoot(racine).render(
  <StrictMode>
    {/* Variables and classes are in the built style sheet: no inline style element, so that the CSP stays strict. */}
    <MantineProvider
      theme={theme}
      forceColorScheme="light"
      withCssVariables={false}
      withGlobalClasses={false}
    >
      <QueryClientProvider client={queryClient}>
        <RouterProvider router={routeur} />
      </QueryClientProvider>
    </MantineProvider>
  </StrictMode>,
);
