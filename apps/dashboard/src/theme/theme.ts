import { createTheme } from "@mantine/core";
import { ambre, gray, petrole, red, vert } from "./palette.ts";

const systeme =
  'system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", Arial, sans-serif';

/** The look of the house: own palette, system fonts, fields and buttons large enough for a finger. */
export const theme = createTheme({
  colors: { petrole, gray, red, vert, ambre },
  primaryColor: "petrole",
  primaryShade: 8,
  white: "#ffffff",
  black: "#1d2329",
  fontFamily: systeme,
  fontFamilyMonospace: 'ui-monospace, "Cascadia Mono", "Liberation Mono", monospace',
  fontSizes: { xs: "0.8125rem", sm: "0.9375rem", md: "1rem", lg: "1.125rem", xl: "1.25rem" },
  headings: {
    fontFamily: systeme,
    fontWeight: "650",
    textWrap: "balance",
    sizes: {
      h1: { fontSize: "1.75rem", lineHeight: "1.25" },
      h2: { fontSize: "1.3125rem", lineHeight: "1.3" },
      h3: { fontSize: "1.0625rem", lineHeight: "1.4" },
    },
  },
  defaultRadius: "sm",
  respectReducedMotion: true,
  cursorType: "pointer",
  components: {
    // Required is the rule and « (facultatif) » is written; hints under the fields keep rows of fields level.
    InputWrapper: {
      defaultProps: { withAsterisk: false, inputWrapperOrder: ["label", "input", "description", "error"] },
    },
    TextInput: { defaultProps: { size: "md" } },
    PasswordInput: { defaultProps: { size: "md" } },
    Textarea: { defaultProps: { size: "md" } },
    NativeSelect: { defaultProps: { size: "md" } },
  },
});
