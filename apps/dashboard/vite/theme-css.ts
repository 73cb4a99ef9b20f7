import { convertCssVariables, mergeThemeOverrides, DEFAULT_THEME, mergeMantineTheme } from "@mantine/core";
import type { Plugin } from "vite";
import { theme } from "../src/theme/theme.ts";
import { resolveCssVariables } from "../src/theme/resolve-css-variables.ts";

const ID = "virtual:theme.css";

/**
 * Writes the theme's CSS variables at build time, so that Mantine needs no inline `<style>` at run time and the
 * server can send `style-src 'self'`.
 */
export function themeCss(): Plugin {
  return {
    name: "theme-css",
    resolveId: (id) => (id === ID ? `\0${ID}` : undefined),
    load: (id) => {
      if (id !== `\0${ID}`) return undefined;
      const complete = mergeMantineTheme(DEFAULT_THEME, mergeThemeOverrides(theme));
      return convertCssVariables(resolveCssVariables(complete));
    },
  };
}
