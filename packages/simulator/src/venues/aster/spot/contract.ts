import { contract } from "../../../generated/aster-spot.js";
import { ProductContract } from "../shared/index.js";

export const SPOT: ProductContract = new ProductContract("spot", contract);
