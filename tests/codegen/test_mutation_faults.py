"""Which faults there could be, from the plan, the results and the requests; and which are put in first."""

from collections import Counter

from workshop import Course, css, label, role

from pacts.domain.plan import Target
from pacts.mutation.choosing import in_turn
from pacts.mutation.deriving import faults_of
from pacts.mutation.fault import Exchange, Fault, path_pattern

URL = "http://shop.test"


def derived(course: Course, *exchanges: Exchange) -> tuple[Fault, ...]:
    executed = course.executed()
    return faults_of(executed.plan, executed.results, exchanges, seed=1)


def asked(method: str, path: str, sort: str = "document", status: int = 200, **more: object) -> Exchange:
    return Exchange(method, path, sort, URL, status, **more)  # type: ignore[arg-type]


def test_each_step_and_each_expectation_may_go_wrong_in_its_own_ways() -> None:
    course = Course(URL).add("open").add("fill", label("Name"), "Ann").add("click", role("button", "Send"))
    course.check("text", css("#out"), "Thank you").check("visible", role("heading", "Done"))
    course.check("enabled", role("button", "Pay"), negated=True).check("count", css("li"), "3")

    told = [(fault.kind, fault.group, fault.step_id, fault.to) for fault in derived(course)]

    assert told == [
        ("lost", "used", "s02", ""),
        ("dead", "used", "s03", ""),
        ("text", "checked", "s04", ""),
        ("gone", "checked", "s05", ""),
        ("state", "checked", "s06", "enabled"),
        ("count", "checked", "s07", "own"),
        ("twice", "checked", "s07", "own"),
        ("beside", "beside", None, ""),
    ]


def test_requests_of_the_application_itself_are_broken_emptied_swallowed_or_lead_nowhere() -> None:
    exchanges = (
        asked("GET", "/"),
        asked("POST", "/orders/17", status=303, replayable=True),
        asked("GET", "/orders/18", redirected=True),
        asked("GET", "/api/items", "fetch", json="[]"),
        Exchange("GET", "/pixel", "fetch", "https://elsewhere.test", 200),
    )

    found = [(fault.kind, fault.path) for fault in derived(Course(URL).add("open"), *exchanges) if fault.method]

    assert found == [
        ("broken", "^/$"),
        ("swallowed", "^/orders/[^/]+$"),
        ("broken", "^/orders/[^/]+$"),
        ("stays", "^/orders/[^/]+$"),
        ("broken", "^/api/items$"),
        ("empty", "^/api/items$"),
        ("value", "^/api/items$"),
    ]


def test_a_secret_is_in_no_fault_and_an_unknown_text_is_changed_where_it_stands() -> None:
    course = Course(URL).add("open").add("fill", label("Key"), "{{secret:key}}")
    course.check("text", css("#out"), "{{secret:key}}").check("text", css("#out"), "Order {{remembered:number}}")

    texts = [(fault.step_id, fault.text) for fault in derived(course) if fault.kind == "text"]

    assert texts == [("s04", "")]


def test_what_is_to_be_gone_stays_as_it_was_seen() -> None:
    badge = Target(words="badge", kind="text")
    course = Course(URL).add("open").check("text", css("#badge"), "2", target=badge)
    course.check("visible", None, target=badge, negated=True, url=f"{URL}/done")

    (left,) = [fault for fault in derived(course) if fault.kind == "left"]

    assert (left.locator, left.until) == (css("#badge"), "^/done$")


def test_nothing_that_could_lead_a_destructive_step_to_another_thing_is_put_in() -> None:
    course = Course(URL).add("open").add("fill", label("Name"), "Ann").check("text", css("#out"), "Ann")
    course.add("click", role("button", "Delete"), destructive=True).check("visible", role("heading", "Gone"))

    assert {fault.kind for fault in derived(course)} == {"dead", "gone", "beside"}


def test_a_steps_own_record_is_any_record() -> None:
    assert path_pattern("/orders/PX-100001/edit") == "^/orders/[^/]+/edit$"
    assert path_pattern("") == "^/$"


def test_the_draw_is_seeded_and_takes_all_groups_and_kinds_by_turns() -> None:
    groups = {"checked": 10, "used": 20, "beside": 20}
    faults = [
        Fault("text" if number % 2 else "gone", group, f"{group} {number}", f"s{number}")  # type: ignore[arg-type]
        for group, many in groups.items()
        for number in range(many)
    ]
    order = list(in_turn(faults, 5))

    assert order == list(in_turn(faults, 5))
    assert order != list(in_turn(faults, 6))
    assert Counter(fault.group for fault in order[:10]) == {"checked": 4, "used": 5, "beside": 1}
    assert {fault.kind for fault in order[:3]} == {"text", "gone"}
    assert Counter(fault.group for fault in order) == {"checked": 10, "used": 20, "beside": 3}
