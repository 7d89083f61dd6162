export { type BookLevel, type BookView, type LevelInput, OrderBook } from "./book.js";
export { type BookChange, type BookOptions, type BookSource, type MaintainedBook, maintainBook } from "./maintained.js";
export { type BookRule, type BookStep, bookClient, bookDecoding } from "./rule.js";
export type { TextLevel } from "./side.js";
