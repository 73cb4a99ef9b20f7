import type { MantineColorsTuple } from "@mantine/core";

/** Main colour of the product: a deep petrol blue-green, tied to no State or party brand. */
export const petrole: MantineColorsTuple = [
  "#eef6f7",
  "#dcebee",
  "#b8d6db",
  "#8bbcc4",
  "#5d9faa",
  "#3a8391",
  "#206c7a",
  "#155a67",
  "#0f4c58",
  "#093a44",
];

/** Neutral greys; from the sixth on they are readable as text on white, the fifth is enough for the edge of a field. */
export const gray: MantineColorsTuple = [
  "#f6f7f8",
  "#edeff1",
  "#e0e3e7",
  "#c9ced4",
  "#9aa2ab",
  "#7a828c",
  "#5f6771",
  "#4d555e",
  "#363d45",
  "#1d2329",
];

/** Errors and refusals. */
export const red: MantineColorsTuple = [
  "#fdf2f1",
  "#fbe3e1",
  "#f5c4c0",
  "#eb9b95",
  "#de6f67",
  "#cf4a41",
  "#bd3128",
  "#ad251d",
  "#9c1d16",
  "#7a130e",
];

/** Done, accepted. */
export const vert: MantineColorsTuple = [
  "#eff7f1",
  "#deefe2",
  "#bcdec5",
  "#91c7a0",
  "#62ac77",
  "#3f9057",
  "#2a7742",
  "#206536",
  "#18552c",
  "#0f4020",
];

/** To watch: warnings, documents that are missing. */
export const ambre: MantineColorsTuple = [
  "#fdf7ea",
  "#fbedcd",
  "#f6db9c",
  "#efc463",
  "#e2a832",
  "#bd8414",
  "#93640a",
  "#7e5406",
  "#6b4604",
  "#4f3302",
];
