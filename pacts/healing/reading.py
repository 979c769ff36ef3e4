"""Reads records of elements in the field's usual shapes, whatever their keys are called."""

import re
from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache
from typing import Any, Final

from pacts.eyes.words import squeeze
from pacts.healing.features import Features

Element = Mapping[str, object]
"""A JSON-like record of one element."""

KEYS: Final[dict[str, str]] = {
    "tag": "tag tagname nodename element localname elementtag htmltag",
    "role": "role ariarole computedrole axrole",
    "type": "type inputtype typeattribute",
    "name": "accessiblename accname axname computedname arialabel rolename accessibilityname",
    "text": "text visibletext innertext textcontent content linktext owntext textvisible",
    "label": "label labeltext labels associatedlabel arialabelledby labelledby",
    "placeholder": "placeholder ariaplaceholder hint",
    "title": "title tooltip titleattribute",
    "alt": "alt alttext",
    "value": "value defaultvalue",
    "icon": "icon iconname iconclass glyph",
    "name_attribute": "nameattribute nameattr attrname htmlname formname fieldname",
    "element_id": "id elementid htmlid domid idattribute attrid",
    "test_id": "testid datatestid datatest datatestattribute datacy dataqa dataautomationid qaid testids",
    "classes": "class classes classname classlist cssclass cssclasses",
    "href": "href link linkurl targeturl hrefattribute",
    "src": "src source imagesource",
    "xpath": "xpath absolutexpath absxpath fullxpath xpathabsolute",
    "id_xpath": "idxpath idrelativexpath relativexpath xpathid xpathrelative relxpath idrelative",
    "css_path": "csspath cssselector selector css csssel",
    "before": "before textbefore precedingtext previoustext lefttext",
    "after": "after textafter followingtext nexttext",
    "neighbours": "neighbours neighbors neighbourtext neighbortext neighbourtexts neighbortexts nearbytext "
    "adjacenttext surroundingtext siblingtext",
    "heading": "heading nearestheading headingtext sectionheading",
    "section": "section sectiontext region landmark group fieldset legend form dialog scope",
    "row": "row rowtext card cardtext rowkey itemtext listitem rowcontent",
    "record": "record recordname",
    "row_texts": "rowtexts celltexts cells",
    "column": "column columnheader header columntext",
    "ancestors": "ancestors ancestry parents ancestorpath",
    "language": "language lang locale",
    "path": "path pagepath page url pageurl urlpath framepath",
    "left": "x left xlocation",
    "top": "y top ylocation",
    "width": "width w",
    "height": "height h",
    "area": "area",
    "shape": "shape aspect aspectratio ratio",
    "ordinal": "ordinal nth",
    "twins": "twins",
    "visible": "visible isvisible displayed isdisplayed shown",
    "enabled": "enabled isenabled",
    "disabled": "disabled isdisabled ariadisabled",
    "button": "isbutton button",
    "bare_name": "name",
    "box": "box boundingbox rect bounds boundingrect boundingclientrect location position size",
    "attributes": "attributes attrs properties props features",
    "look_alikes": "lookalikes rivals similarelements",
}
"""What each feature is called out there, without capitals, hyphens and underscores; the first of several wins."""
_BY_KEY: Final = {
    re.sub(r"[^a-z0-9]", "", said): (feature, rank)
    for feature, names in KEYS.items()
    for rank, said in enumerate(names.split())
}
_NUMBER = re.compile(r"-?\d+(?:\.\d+)?")
_MOST: Final = 1e12
"""Figures beyond it are none of a page."""
_TEXTS: Final = frozenset(
    {"tag", "role", "type", "name", "text", "label", "placeholder", "title", "alt", "value", "icon", "name_attribute"}
    | {"element_id", "href", "src", "xpath", "id_xpath", "css_path", "before", "after", "neighbours", "heading"}
    | {"section", "row", "record", "column", "language", "path"}
)
_FIGURES: Final = frozenset({"left", "top", "width", "height", "area", "shape"})
_FLAGS: Final = frozenset({"visible", "enabled", "button"})
_LISTS: Final = frozenset({"classes", "ancestors", "row_texts"})
_FORM_TAGS: Final = frozenset({"input", "select", "textarea", "form", "iframe", "meta", "object", "param", "map"})
_TEST_KEY = re.compile(r"data(?:test|cy|qa|automation)")
Plan = tuple[tuple[str, str], ...]
"""Feature → key of the record, the better name of a feature first."""


@lru_cache(maxsize=4096)
def plan(keys: tuple[str, ...]) -> Plan:
    """Which key of a record tells which feature; keys that tell none are `extra`."""
    found = []
    for key in keys:
        folded = re.sub(r"[^a-z0-9]", "", key.lower())
        feature, rank = _BY_KEY.get(folded, ("test_id", 9) if _TEST_KEY.match(folded) else ("extra", 99))
        found.append((rank, feature, key))
    return tuple((feature, key) for _, feature, key in sorted(found, key=lambda one: one[0]))


def flat(record: Element) -> Element:
    """The record with nested `attributes` laid out beside the rest, which wins."""
    nested = [key for feature, key in plan(tuple(record)) if feature == "attributes"]
    if not nested:
        return record
    laid: dict[str, object] = {}
    for key in nested:
        inner = record[key]
        laid.update(_as_set(inner) if isinstance(inner, Mapping) else {})
    return laid | {key: value for key, value in record.items() if key not in nested}


def _as_set(attributes: Mapping[str, object]) -> Mapping[str, object]:
    """Attributes of HTML: some hold by being there, whatever their value."""
    return {name: True if name in _FLAGGED and said == "" else said for name, said in attributes.items()}


_FLAGGED: Final = frozenset({"disabled", "hidden", "checked", "required", "readonly"})


def names_are_accessible(records: Iterable[Element]) -> bool:
    """Whether a plain `name` is what a person calls the element, not the HTML attribute `name`.

    It is where a record tells the attribute under a name of its own, and where records have roles but no texts, as
    those of accessibility trees do.
    """
    told = {feature for record in records for feature, _ in plan(tuple(record))}
    if "name_attribute" in told:
        return True
    return "role" in told and not told & {"name", "text", "xpath", "id_xpath"}


def roles_are_told(records: Iterable[Element]) -> bool:
    """Whether the source of the records tells what role an element has, where it has one."""
    return any(feature == "role" for record in records for feature, _ in plan(tuple(record)))


def read(record: Element, *, accessible: bool, untyped: bool = False) -> Features:
    """The record's features; what is unknown, empty or of a strange type is left out.

    Args:
        record: one element, its keys in any usual spelling.
        accessible: whether a plain `name` is the accessible name (`names_are_accessible`).
        untyped: whether the source of the record tells no roles (`roles_are_told`).
    """
    record = flat(record)
    fields: dict[str, Any] = {}
    extra: dict[str, str] = {}
    for feature, key in plan(tuple(record)):
        value = record[key]
        if value is None or value in ("", [], {}, ()):
            continue
        if feature == "extra":
            extra[key] = _text(value)
        elif feature == "look_alikes":
            fields[feature] = tuple(
                read(each, accessible=accessible, untyped=untyped) for each in _look_alikes(record, key)
            )
        elif feature == "disabled":
            fields.setdefault("enabled", not _flag(value))
        elif feature == "box":
            for name, figure in _box(key, value).items():
                fields.setdefault(name, figure)
        elif feature == "bare_name":
            fields.setdefault(_place_of_name(value, record, accessible=accessible), _text(value))
        else:
            fields.setdefault(feature, _value(feature, value))
    return Features(
        **{name: value for name, value in fields.items() if value is not None}, extra=extra, untyped=untyped
    )


def _look_alikes(record: Element, key: str) -> list[Element]:
    """The records of its look-alikes, of which each tells only what is not as in the element's own."""
    told = [each for each in _sequence(record[key]) if isinstance(each, Mapping)]
    return [_altered(record, key, each) for each in told]


def _altered(record: Element, key: str, told: Element) -> Element:
    other = {feature for feature, _ in plan(tuple(told))} - {"extra"}
    kept = {said for feature, said in plan(tuple(record)) if feature not in other and said != key}
    return {said: record[said] for said in kept} | dict(told)


def _place_of_name(value: object, record: Element, *, accessible: bool) -> str:
    if accessible:
        return "name"
    texts = [_text(record[key]) for feature, key in plan(tuple(record)) if feature == "text"]
    tags = [_text(record[key]).lower() for feature, key in plan(tuple(record)) if feature == "tag"]
    said = _text(value)
    return "name" if (said in texts or " " in said) and not set(tags) & _FORM_TAGS else "name_attribute"


def _value(feature: str, value: object) -> object:
    if feature in _TEXTS:
        said = _text(value)
        return said.lower() if feature in {"tag", "role", "type"} else said
    if feature in _FIGURES:
        return _figure(value)
    if feature in _FLAGS:
        return _flag(value)
    if feature in _LISTS:
        return tuple(value.split()) if isinstance(value, str) else tuple(_text(one) for one in _sequence(value))
    if feature == "test_id":
        return _text(next(iter(value.values()), "")) if isinstance(value, Mapping) else _text(value)
    figure = _figure(value)
    return None if figure is None else int(figure)


def _text(value: object) -> str:
    if isinstance(value, str):
        return squeeze(value)
    if isinstance(value, Mapping):
        return squeeze(" ".join(_text(one) for one in value.values()))
    return " ".join(_text(one) for one in value) if isinstance(value, list | tuple) else str(value)


def _sequence(value: object) -> Sequence[object]:
    return value if isinstance(value, list | tuple) else [value]


def _figure(value: object) -> float | None:
    if isinstance(value, bool):
        return None
    if isinstance(value, int | float):
        return float(value) if -_MOST < value < _MOST else None
    found = _NUMBER.search(value) if isinstance(value, str) else None
    return float(found[0]) if found else None


def _flag(value: object) -> bool:
    return value.strip().lower() not in {"false", "no", "0", ""} if isinstance(value, str) else bool(value)


def _box(key: str, value: object) -> dict[str, float]:
    """Figures of a rectangle, a point or a size: a record, a list, or a text such as "(10, 20)"."""
    if isinstance(value, Mapping):
        inner = {feature: _figure(value[name]) for feature, name in plan(tuple(value)) if feature in _FIGURES}
        return {name: figure for name, figure in inner.items() if figure is not None}
    figures = [float(found) for found in _NUMBER.findall(value)] if isinstance(value, str) else _figures(value)
    names: tuple[str, ...] = ("left", "top", "width", "height")
    if key.lower() == "size":
        names = names[2:]
    return dict(zip(names, figures, strict=False))


def _figures(value: object) -> list[float]:
    return [figure for one in _sequence(value) if (figure := _figure(one)) is not None]
