import Quill from "quill";
import "quill/dist/quill.snow.css";
import { EditorView, basicSetup } from "codemirror";
import tinymce from "tinymce";
import "tinymce/icons/default";
import "tinymce/themes/silver";
import "tinymce/models/dom";
import "tinymce/skins/ui/oxide/skin.css";

document.getElementById("root").innerHTML = '<div id="quill">Hello <b>old</b> text</div><div id="code"></div><textarea id="story">Once</textarea>';
new Quill("#quill", { theme: "snow" });
new EditorView({ doc: "let a = 1;", extensions: [basicSetup], parent: document.getElementById("code") });
tinymce.init({ selector: "#story", license_key: "gpl", skin: false, content_css: false, promotion: false, branding: false, height: 240 }).then(() => { document.body.dataset.ready = "yes"; });
