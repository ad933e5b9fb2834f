// Who answers: the server that the page came from, or, in a page that was exported, the data beside it.
import { http } from "./http.js";
import { site } from "./site.js";

export const backend = () => site() ?? http;
