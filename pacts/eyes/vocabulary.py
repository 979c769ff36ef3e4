"""What words of interfaces mean: synonyms, abbreviations and opposites, as data.

A phrase is written in plain lower-case words; `pacts.eyes.words` reduces it to word stems the way it reduces page text.
"""

SYNONYMS: tuple[tuple[str, ...], ...] = (
    ("log in", "login", "log on", "logon", "sign in", "signin", "sign on"),
    ("log out", "logout", "log off", "logoff", "sign out", "signout", "sign off"),
    ("sign up", "signup", "register", "registration", "create account", "create an account", "create your account"),
    ("user name", "username", "user id", "userid", "login name", "account name", "uname", "usr"),
    ("password", "passwd", "pwd", "pass word", "pw"),
    ("confirm password", "repeat password", "password again", "retype password", "re enter password", "verify password",
     "password confirmation", "confirmation password"),
    ("email", "e mail", "email address", "e mail address", "mail address", "mail"),
    ("search", "find", "look up", "lookup"),
    ("cart", "basket", "shopping cart", "shopping basket", "bag", "shopping bag", "trolley"),
    ("check out", "checkout", "proceed to checkout", "go to checkout"),
    ("delete", "remove", "trash", "discard", "erase", "bin", "destroy"),
    ("add", "new", "create", "plus"),
    ("edit", "change", "modify", "amend", "pencil"),
    ("close", "dismiss", "x"),
    ("menu", "hamburger", "hamburger menu", "burger menu", "navigation menu"),
    ("setting", "preference", "option", "configuration"),
    ("next", "continue", "proceed", "go on", "forward"),
    ("previous", "back", "go back", "prev"),
    ("first name", "given name", "forename", "firstname", "fname"),
    ("last name", "surname", "family name", "lastname", "lname"),
    ("zip", "zip code", "zipcode", "postal code", "postcode", "post code", "zip postal code", "postalcode"),
    ("phone", "telephone", "phone number", "telephone number", "tel", "mobile", "mobile number", "mobile phone", "cell phone"),
    ("date of birth", "birth date", "birthdate", "birthday", "dob"),
    ("quantity", "qty", "amount", "how many"),
    ("address", "addr", "street address"),
    ("message", "msg"),
    ("error", "err"),
    ("number", "num", "nr"),
    ("information", "info"),
    ("description", "desc", "descr"),
    ("category", "categ"),
    ("account", "acct"),
    ("image", "img", "picture", "photo"),
    ("organisation", "organization", "org"),
    ("company", "employer", "company name"),
    ("colour", "color"),
    ("catalogue", "catalog"),
    ("favourite", "favorite"),
    ("centre", "center"),
    ("cancel", "abort"),
    ("ok", "okay"),
    ("help", "support"),
    ("home", "home page", "homepage", "start page"),
    ("comment", "remark", "note"),
    ("download", "export"),
    ("refresh", "reload"),
    ("sort", "sort by", "order by", "sorting"),
    ("filter", "filter by", "refine"),
    ("remember me", "keep me logged in", "keep me signed in", "stay signed in", "stay logged in"),
    ("forgot password", "forgotten password", "forgot your password", "reset password", "lost password"),
    ("subject", "topic"),
    ("country", "nation"),
    ("city", "town"),
    ("state", "province"),
    ("total", "sum", "total amount", "grand total", "order total"),
    ("price", "cost"),
    ("article", "post"),
    ("view", "show", "display"),
    ("profile", "my profile", "user profile"),
    ("todo", "to do"),
)
"""Phrases that mean the same on an interface. A word stands in one group only."""

WEAK_SYNONYMS: tuple[tuple[str, ...], ...] = (
    ("save", "submit", "ok", "apply", "done", "send"),
    ("user name", "email", "log in", "account", "user"),
    ("next", "submit"),
    ("search", "go"),
    ("close", "cancel"),
    ("accept", "agree", "ok", "yes", "allow"),
    ("edit", "update"),
    ("add", "save"),
)
"""Phrases that may stand for each other where the page has nothing better; never over an opposite."""

OPPOSITES: tuple[tuple[tuple[str, ...], tuple[str, ...]], ...] = (
    (("delete", "clear", "reset"), ("save", "add", "keep", "restore", "undo", "edit", "submit", "update", "duplicate", "copy")),
    (("next",), ("previous", "cancel")),
    (("yes",), ("no",)),
    (("accept", "agree", "allow", "ok", "confirm", "approve", "yes"), ("decline", "reject", "cancel", "deny", "refuse", "no", "disagree")),
    (("save", "submit", "apply", "send", "done"), ("cancel", "discard", "reset", "close", "previous", "delete")),
    (("log in",), ("log out", "sign up")),
    (("log out",), ("sign up",)),
    (("open", "expand", "view"), ("close", "collapse", "hide")),
    (("enable", "activate", "on"), ("disable", "deactivate", "off")),
    (("enabled", "active"), ("disabled", "inactive")),
    (("increase", "increment", "raise", "add", "up"), ("decrease", "decrement", "lower", "minus", "down", "delete")),
    (("start", "begin", "play"), ("stop", "end", "finish", "pause")),
    (("first",), ("last",)),
    (("up", "top"), ("down", "bottom")),
    (("left",), ("right",)),
    (("buy",), ("sell",)),
    (("minimum", "min"), ("maximum", "max")),
    (("from",), ("to",)),
    (("old", "current"), ("new", "confirm")),
    (("import", "upload"), ("download", "export")),
    (("lock",), ("unlock",)),
    (("subscribe",), ("unsubscribe",)),
    (("follow",), ("unfollow",)),
    (("like",), ("dislike", "unlike")),
    (("select",), ("deselect", "unselect")),
    (("check",), ("uncheck",)),
    (("valid",), ("invalid",)),
    (("billing",), ("shipping", "delivery")),
    (("public",), ("private",)),
    (("male",), ("female",)),
    (("success",), ("error", "failure", "warning")),
    (("ascending", "asc"), ("descending", "desc")),
    (("credit",), ("debit",)),
    (("in",), ("out",)),
    (("publish",), ("unpublish", "draft")),
    (("archive",), ("restore", "unarchive")),
    (("connect",), ("disconnect",)),
    (("pin",), ("unpin",)),
    (("mute",), ("unmute",)),
    (("username",), ("password",)),
    (("email",), ("password",)),
    (("first name",), ("last name",)),
    (("open",), ("closed",)),
    (("paid",), ("unpaid",)),
    (("read",), ("unread",)),
    (("incoming",), ("outgoing",)),
    (("before",), ("after",)),
)
"""Pairs of sets: a hit from one side on the other is never anything but wrong."""

NEGATIONS: frozenset[str] = frozenset({"not", "dont", "do not", "never", "without", "no", "cannot", "cant", "wont"})

FILLER: frozenset[str] = frozenset(
    {"the", "a", "an", "your", "my", "our", "this", "that", "please", "of", "for", "to", "in", "on", "with", "and", "here"}
)
"""Words that carry no meaning of their own in a name."""

MARKS: frozenset[str] = frozenset({"required", "optional", "mandatory"})
"""What a form adds to a label: "Email (required)"."""

KIND_WORDS: frozenset[str] = frozenset(
    {
        "button", "btn", "link", "field", "input", "box", "textbox", "text", "area", "textarea", "checkbox", "radio", "toggle",
        "switch", "dropdown", "select", "selector", "list", "icon", "image", "tab", "form", "table", "dialog", "modal",
        "popup", "section", "panel", "page", "label", "menu", "element", "control", "container", "wrapper", "item",
    }
)
"""Words that name a kind of element: left over in the author's words ("search box") or in an id ("search-input")."""
