// A list of orders to try things with: demonstration bodies, invented orders, the prices of the illustrative BPU.
export { createListeExemple, type ListeExemple } from "./exemple/create-liste-exemple.ts";
