import { settle } from "./layout.js";

onmessage = (e) => postMessage(settle(e.data));
