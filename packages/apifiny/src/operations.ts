export { orderBook } from "./book.js";
export * from "./generated/operations.js";
