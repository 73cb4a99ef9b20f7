import { type ConvertCSSVariablesInput, defaultCssVariablesResolver, type MantineTheme } from "@mantine/core";

/**
 * Gives the CSS variables of the theme, with Mantine's too pale ones (dimmed text, placeholder, edges of fields,
 * disabled controls, errors) replaced by readable shades. The dark scheme is left out: the product has one look.
 *
 * @example
 * resolveCssVariables(complete).light["--mantine-color-dimmed"] // => "var(--mantine-color-gray-7)"
 */
export function resolveCssVariables(theme: MantineTheme): ConvertCSSVariablesInput {
  const { variables, light } = defaultCssVariablesResolver(theme);
  return {
    variables,
    dark: {},
    light: {
      ...light,
      "--mantine-color-dimmed": "var(--mantine-color-gray-7)",
      "--mantine-color-placeholder": "var(--mantine-color-gray-6)",
      "--mantine-color-error": "var(--mantine-color-red-8)",
      "--mantine-color-default-border": "var(--mantine-color-gray-5)",
      "--mantine-color-disabled": "var(--mantine-color-gray-1)",
      "--mantine-color-disabled-color": "var(--mantine-color-gray-7)",
      "--mantine-color-disabled-border": "var(--mantine-color-gray-4)",
    },
  };
}
