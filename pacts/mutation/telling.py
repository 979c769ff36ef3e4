"""What is said of faults: where each was caught, what those that went by advise, and lines for a test's header."""

from pacts.domain.mutation import Gate, Mutant
from pacts.domain.plan import Plan
from pacts.language.quoting import quote

_COMMENT = "# line "


def explained(gate: Gate, plan: Plan, test: str) -> Gate:
    """The gate with the place where each fault was caught, and an advice for each that went by."""
    source = test.splitlines()
    return gate.model_copy(update={"mutants": tuple(_explained(mutant, plan, source) for mutant in gate.mutants)})


def _explained(mutant: Mutant, plan: Plan, source: list[str]) -> Mutant:
    if mutant.fate == "caught":
        return mutant.model_copy(update={"told": _place(source, mutant.line) or mutant.told})
    return mutant.model_copy(update={"advice": _advice(mutant, plan)}) if mutant.fate == "survived" else mutant


def _place(source: list[str], line: int) -> str:
    """The words of the requirement above a line of the test."""
    above = (one.strip() for one in reversed(source[:line]))
    return next((one.removeprefix("# ") for one in above if one.startswith(_COMMENT)), "")


def _advice(mutant: Mutant, plan: Plan) -> str:
    step = next((step for step in plan.steps if step.id == mutant.step_id), None)
    about = f'nobody checks what comes of "{step.source.text}"' if step else "nobody checks this"
    if mutant.missing:
        return f"{about}: add an expectation such as: The page shows {quote(mutant.missing)}."
    if mutant.extra:
        return f"{about}: add an expectation such as: {quote(mutant.extra)} is not visible."
    return f"{about}: add an expectation about what it changes."


def header_lines(gate: Gate) -> tuple[str, ...]:
    """The kill rate and each fault that counts, one a line."""
    marks = {"caught": "caught", "survived": "NOT caught"}
    return (f"Kill rate: {gate.line}.", *(f"- {marks[one.fate]}: {one.what}" for one in gate.counted))
