"""Cause codes in groups: which class, outcome and status each stands for, and what a person can do about it."""

from pacts.domain.result import CauseClass, CauseCode, RunStatus, StepOutcome

BLOCKED: frozenset[CauseCode] = frozenset(
    {
        "unreachable",
        "refused",
        "certificate",
        "first_load_error",
        "redirect_loop",
        "login_wall",
        "captcha",
        "origin_not_allowed",
        "dialog_blocks",
        "missing_secret",
        "missing_file",
        "unsettled_step",
        "page_not_restored",
    }
)
INVALID: frozenset[CauseCode] = frozenset({"ambiguous_target", "unclear_step", "contradiction", "no_base_url"})
BROKEN: frozenset[CauseCode] = frozenset(
    {"browser_crashed", "browser_missing", "database_unavailable", "internal", "cancelled", "lease_lost", "not_resumed"}
)

RESUMABLE: frozenset[CauseCode] = frozenset({"cancelled", "database_unavailable", "approval_needed", "answer_needed"})
"""What halts a run without saying anything of the application: it can be taken up where it was."""


WAITING: frozenset[CauseCode] = frozenset({"approval_needed", "answer_needed"})
"""What a person is asked."""


def outcome_of(cause: CauseCode) -> StepOutcome:
    """The outcome of a step that ended with this cause."""
    if cause in BLOCKED:
        return "blocked"
    if cause in INVALID:
        return "invalid"
    return "error" if cause in BROKEN else "failed"


def class_of(cause: CauseCode) -> CauseClass:
    """The one class of cause that a verdict names."""
    if cause == "ok":
        return "none"
    return _CLASSES.get(cause, "product_defect")


def status_of(cause: CauseCode) -> RunStatus:
    """The status of a run that ended with this cause."""
    if cause == "ok":
        return "passed"
    if cause in WAITING:
        return "waiting"
    if cause in UNCLEAR:
        return "invalid"
    outcome = outcome_of(cause)
    return "failed" if outcome in {"passed", "healed", "skipped"} else _STATUS[outcome]


UNCLEAR: frozenset[CauseCode] = frozenset(
    {
        "empty_requirement",
        "not_text",
        "too_large",
        "syntax",
        "unclear_step",
        "unknown_parameter",
        "ambiguous_target",
        "low_confidence",
        "no_base_url",
        "contradiction",
    }
)
_STATUS: dict[str, RunStatus] = {"failed": "failed", "blocked": "blocked", "invalid": "invalid", "error": "error"}
_CLASSES: dict[CauseCode, CauseClass] = {
    "element_changed": "element_drift",
    "effect_differs": "element_drift",
    "approval_needed": "element_drift",
    "answer_needed": "test_data",
    "not_ready": "timing",
    "step_timeout": "timing",
    "missing_file": "test_data",
    "missing_secret": "test_data",
    **dict.fromkeys(UNCLEAR, "unclear_requirement"),
    **dict.fromkeys(BLOCKED - {"missing_file", "missing_secret"}, "environment"),
    **dict.fromkeys(BROKEN, "infrastructure"),
}
NEXT_MOVES: dict[CauseCode, str] = {
    "ok": "Keep the generated test.",
    "expectation_not_met": "Compare expected and actual below; if the requirement is right, the application is not.",
    "element_absent": "Look at the picture: if the thing has another name there, use that name; else it is missing.",
    "element_disabled": "See what the page demands before this control can be used, and add those steps.",
    "element_covered": "See in the picture what lies over the element; a person could not click it either.",
    "server_error": "Look into the server's log for the request named below.",
    "page_closed_itself": "The page closed its own window; if that is meant, end the requirement there.",
    "element_changed": "The element is not the one remembered; if it moved, say where it is now.",
    "effect_differs": "See in the picture what was used: either it is another thing, or the application changed.",
    "approval_needed": "Look at both locators, then `pacts approve RUN` or `pacts approve RUN --reject`.",
    "answer_needed": "Give what is asked for with `pacts answer RUN`.",
    "not_ready": "The page kept moving; set app_ready to an expression that is true when it is ready.",
    "step_timeout": "Raise step_timeout_s if the application is slow by design.",
    "unreachable": "Start the application, or mend base_url.",
    "refused": "Start the application, or mend the port in base_url.",
    "certificate": "Install the certificate, or set ignore_https_errors=true for a test environment.",
    "first_load_error": "Open the address by hand: the application answered its first page with an error.",
    "redirect_loop": "Open the address by hand: it redirects without end (often a missing log-in or cookie).",
    "login_wall": "Add the log-in steps to the requirement.",
    "captcha": "Switch the captcha off in the test environment.",
    "origin_not_allowed": "If the other origin belongs to the application, add it to allowed_origins.",
    "dialog_blocks": "Say in the requirement whether to accept or to dismiss the dialog.",
    "missing_secret": "Set the variable named above and run again.",
    "missing_file": "Put the file where the requirement says, or mend the path.",
    "unsettled_step": "Look in the application whether the step happened, and run the requirement again.",
    "page_not_restored": "Run the requirement again from its start.",
    "empty_requirement": "Write at least one step and one expectation.",
    "not_text": "Save the requirement as UTF-8 text.",
    "too_large": "Split the requirement.",
    "syntax": "Mend the line named above.",
    "unclear_step": "Rewrite the line in one of the forms named above, or set allow_partial.",
    "unknown_parameter": "Give the parameter a value, or mend its name.",
    "ambiguous_target": "Say which one: by its place (in the row of …, the second …) or by its exact name.",
    "low_confidence": "Put what the page shows in quotes, and see `pacts plan`.",
    "no_base_url": "Give base_url.",
    "contradiction": "Mend the lines named above.",
    "browser_crashed": "Run again; if it happens again, run `pacts doctor`.",
    "browser_missing": "Run `pacts setup`.",
    "database_unavailable": "Start the database, mend DATABASE_URL, or unset it to use the embedded one.",
    "internal": "Please report this with the run's id: it is a defect in PACTS.",
    "cancelled": "Go on with `pacts resume RUN`, or run again.",
    "not_resumed": "Do what is said above and resume again, or run the requirement again.",
    "lease_lost": "See `pacts show RUN`: the run goes on elsewhere.",
}
"""What a person can do, by cause."""
