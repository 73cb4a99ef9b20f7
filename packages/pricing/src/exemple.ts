// The entry of the illustrative BPU: data of demonstration, apart from what computes.
export { createBpuIllustratif, listRowsBpuIllustratif } from "./exemples/create-bpu-illustratif.ts";
