"""Whether a step could be done now: its element found, shown, free."""

from pacts.domain.element import ResolvedElement
from pacts.domain.note import Trouble
from pacts.domain.page import Snapshot
from pacts.domain.plan import Step
from pacts.eyes.resolve import Found, Resolution, resolve
from pacts.graph.context import RunContext
from pacts.graph.steps import meant, wanted
from pacts.ports import BrowserSession

LOOKING_VERBS = frozenset({"scroll", "hover", "copy", "select_text"})
"""What a person can do with a disabled thing, too."""
TYPING_VERBS = frozenset({"fill", "append", "clear", "type", "paste"})


async def resolved(context: RunContext, session: BrowserSession, step: Step) -> bool:
    """Whether the step's element is on the page now; it is in the book then."""
    found = _answer(context, step, await session.look())
    if not isinstance(found, Found):
        return False
    context.desk.book[(step.id, "target")] = found.element
    return True


async def hidden_element(
    context: RunContext, session: BrowserSession, step: Step, trouble: Trouble
) -> ResolvedElement | None:
    """The element that would be meant if everything on the page were shown; never for a check."""
    if trouble.kind != "absent" or meant(step).is_check:
        return None
    snapshot = context.desk.snapshot or await session.look()
    found = _answer(context, step, _as_if_shown(snapshot))
    return found.element if isinstance(found, Found) and not found.element.many else None


def _as_if_shown(snapshot: Snapshot) -> Snapshot:
    frames = [
        frame.model_copy(
            update={"candidates": tuple(one.model_copy(update={"visible": True}) for one in frame.candidates)}
        )
        for frame in snapshot.frames
    ]
    return snapshot.model_copy(update={"frames": tuple(frames)})


def _answer(context: RunContext, step: Step, snapshot: Snapshot) -> Resolution | None:
    settings, want = context.services.settings, wanted(step)
    if want is None:
        return None
    (found,) = resolve([want], snapshot, tier_order=settings.tier_order, test_id_attributes=settings.test_id_attributes)
    return found


async def is_usable(context: RunContext, session: BrowserSession, step: Step) -> bool:
    """Whether the element could be used now, as far as the page tells; the gate has the last word."""
    survey = await session.survey(context.element(step))
    subject = survey.subject
    if subject is None or not subject.shown or survey.covers or subject.moving:
        return False
    typed = step.verb in TYPING_VERBS and subject.readonly
    return step.verb in LOOKING_VERBS or (subject.enabled and not typed)
