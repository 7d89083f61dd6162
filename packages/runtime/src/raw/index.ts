export { type Route, type Routes, rawFetch } from "./fetch.js";
