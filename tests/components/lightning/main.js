import { createElement } from "lwc";
import App from "x/app";

document.body.append(createElement("x-app", { is: App }));
