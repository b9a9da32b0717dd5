"""`check_card`: finds what is wrong with a card, by the path of the element. Pure."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from difflib import get_close_matches
from math import isfinite
from typing import Any, Final, NamedTuple

from ringkit.cards._schema import (
    ACTIONS,
    CARD,
    ELEMENTS,
    ENUMERATIONS,
    PARTS,
    SINCE,
    VERSIONS,
    Property,
)

_MAX_DEPTH: Final = 40
#: How deep values may be in each other, in lists, objects and the data of buttons.
_MAX_LEVELS: Final = 100
#: Values that a card has at most: far more than the platform draws.
_MAX_VALUES: Final = 50_000
_MAX_NAME_LENGTH: Final = 200
_SHOWN_PROBLEMS: Final = 5
_PLAIN: Final[dict[str, tuple[type, ...]]] = {
    "text": (str,),
    "flag": (bool,),
    "number": (int, float),
    "object": (Mapping,),
}
_IN_WORDS: Final = {
    "text": "a text", "flag": "True or False", "number": "a number", "object": "an object",
}  # fmt: skip


class CardProblem(NamedTuple):
    """One thing that is wrong: the path of the element or property (`body[0].size`), and why."""

    path: str
    text: str

    def __str__(self) -> str:
        return f"{self.path}: {self.text}" if self.path else self.text


class CardError(ValueError):
    """A card that cannot be drawn; `problems` lists everything that is wrong with it."""

    def __init__(self, problems: tuple[CardProblem, ...]) -> None:
        shown = "; ".join(map(str, problems[:_SHOWN_PROBLEMS]))
        more = f"; and {len(problems) - _SHOWN_PROBLEMS} more" if problems[_SHOWN_PROBLEMS:] else ""
        super().__init__(f"not a card that RingCentral draws: {shown}{more}")
        self.problems = problems

    def __reduce__(self) -> tuple[type[CardError], tuple[tuple[CardProblem, ...]]]:
        return type(self), (self.problems,)


def check_card(card: Mapping[str, Any]) -> None:
    """Check a card against the schema of Adaptive Cards, in the version that it names.

    Raises CardError, which lists every element of an unknown type, every property that is unknown,
    missing or has a wrong value, what is newer than the card's `version`, ids that two elements
    have, and elements to be shown or hidden that do not exist. Raises TypeError for no mapping.
    """
    if not isinstance(card, Mapping):
        raise TypeError(f"a card is a dict, not {type(card).__name__}")
    problems = tuple(_json_problems(card)) or tuple(_card_problems(card, "", 0, None))
    if problems:
        raise CardError(problems)


def _json_problems(card: Mapping[str, Any]) -> Iterator[CardProblem]:
    """Yield the first thing that has no JSON form, or is more than a card can be.

    It takes no recursion, so that nothing after it meets a value without an end.
    """
    left: list[tuple[str, Any, int]] = [("", card, 0)]
    for _ in range(_MAX_VALUES):
        if not left:
            return
        path, value, depth = left.pop()
        problem = _json_problem(value, depth)
        if problem:
            yield CardProblem(path, problem)
            return
        if isinstance(value, Mapping):
            left.extend((_join(path, name), each, depth + 1) for name, each in value.items())
        elif isinstance(value, list | tuple):
            left.extend((f"{path}[{i}]", each, depth + 1) for i, each in enumerate(value))
    yield CardProblem("", f"has more than {_MAX_VALUES} values")


def _json_problem(value: Any, depth: int) -> str:
    """Return what is wrong with a value, whatever it holds; empty if nothing is."""
    if depth > _MAX_LEVELS:
        return "is nested too deeply"
    if isinstance(value, Mapping):
        wrong = next((name for name in value if not _is_name(name)), None)
        return "" if wrong is None else f"has the key {_shown(wrong)}, which is no name"
    if isinstance(value, str):
        return "" if _is_text(value) else "has half of a surrogate pair"
    if isinstance(value, float):
        return "" if isfinite(value) else f"is a number, not {value}"
    known = value is None or isinstance(value, int | list | tuple)
    return "" if known else f"is a JSON value, not {type(value).__name__}"


def _is_name(name: Any) -> bool:
    return isinstance(name, str) and len(name) <= _MAX_NAME_LENGTH and _is_text(name)


def _is_text(text: str) -> bool:
    return text.isascii() or not any("\ud800" <= character <= "\udfff" for character in text)


def _card_problems(
    card: Mapping[str, Any], path: str, depth: int, version: str | None
) -> Iterator[CardProblem]:
    """Yield the problems of a card; `version` is that of the card around it, if there is one."""
    if card.get("type") != "AdaptiveCard":
        yield CardProblem(_join(path, "type"), f"is AdaptiveCard, not {card.get('type')!r}")
    own = card.get("version", version)
    if own not in VERSIONS:
        known = f"one of {', '.join(VERSIONS)}"
        yield CardProblem(_join(path, "version"), f"is {known}, not {own!r}")
        own = VERSIONS[-1]
    checker = _Checker(own)
    inner = {**card, "version": own}
    yield from checker.object_problems(CARD, inner, path, depth)
    if version is None:
        yield from _id_problems(card)


class _Checker:
    """Finds the problems of the objects in a card of one version."""

    def __init__(self, version: str) -> None:
        self._version = version

    def object_problems(
        self, known: Mapping[str, Property], value: Mapping[str, Any], path: str, depth: int
    ) -> Iterator[CardProblem]:
        """Yield the problems of an object with the properties `known`."""
        if depth > _MAX_DEPTH:
            yield CardProblem(path, "is nested too deeply")
            return
        for name, required in known.items():
            if required.required and name not in value:
                yield CardProblem(_join(path, name), "is missing")
        for name, member in value.items():
            place = _join(path, name)
            if name == "type":
                continue
            if name not in known:
                yield CardProblem(place, f"is unknown{_similar(name, known)}")
                continue
            if known[name].since > self._version:
                yield self._newer(place, known[name].since)
            yield from self._value_problems(known[name].types, member, place, depth)

    def _value_problems(
        self, types: tuple[str, ...], value: Any, path: str, depth: int
    ) -> Iterator[CardProblem]:
        if types[0].startswith("["):
            if not isinstance(value, list | tuple):
                yield CardProblem(path, f"is a list, not {_shown(value)}")
                return
            inner = tuple(kind.strip("[]") for kind in types)
            for index, item in enumerate(value):
                yield from self._value_problems(inner, item, f"{path}[{index}]", depth + 1)
            return
        fitting = [kind for kind in types if _fits(kind, value)]
        if not fitting:
            yield CardProblem(path, f"is {_wanted(types)}, not {_shown(value)}")
            return
        if isinstance(value, Mapping) and fitting[0] != "object":
            yield from self._typed_problems(fitting[0], value, path, depth)

    def _typed_problems(
        self, kind: str, value: Mapping[str, Any], path: str, depth: int
    ) -> Iterator[CardProblem]:
        if kind == "AdaptiveCard":
            yield from _card_problems(value, path, depth + 1, self._version)
            return
        name = value.get("type")
        if kind in PARTS:
            properties = PARTS[kind]
        elif kind in ELEMENTS:  # a list of one type of element, whose `type` may be left out
            properties = ELEMENTS[kind]
        else:
            table = ACTIONS if kind == "Action" else ELEMENTS
            if not isinstance(name, str) or name not in table:
                yield CardProblem(path, _unknown_type(kind, name, table))
                return
            properties = table[name]
            if SINCE.get(name, "1.0") > self._version:
                yield self._newer(path, SINCE[name])
        yield from self.object_problems(properties, value, path, depth + 1)

    def _newer(self, path: str, since: str) -> CardProblem:
        return CardProblem(path, f"needs version {since}, the card has {self._version}")


def _unknown_type(kind: str, name: Any, table: Mapping[str, Any]) -> str:
    what = "action" if kind == "Action" else "element"
    if name is None:
        return f"has no type: it is an {what}"
    return f"there is no {what} of type {name!r}{_similar(str(name), table)}"


def _fits(kind: str, value: Any) -> bool:
    if kind == "any":
        return True
    if kind in ENUMERATIONS:
        # The schema's values are read without regard to case.
        return isinstance(value, str) and value.lower() in map(str.lower, ENUMERATIONS[kind])
    plain = _PLAIN.get(kind)
    if plain is None:
        return isinstance(value, Mapping)
    return isinstance(value, plain) and (kind == "flag" or not isinstance(value, bool))


def _wanted(types: tuple[str, ...]) -> str:
    words = [
        f"one of {', '.join(ENUMERATIONS[kind])}"
        if kind in ENUMERATIONS
        else _IN_WORDS.get(kind, f"an object ({kind})")
        for kind in types
    ]
    return " or ".join(words)


def _shown(value: Any) -> str:
    text = repr(value)
    return text if len(text) <= 40 else type(value).__name__


def _similar(name: str, known: Mapping[str, Any]) -> str:
    found = get_close_matches(name, known, n=1, cutoff=0.6)
    return f"; did you mean {found[0]}?" if found else ""


def _join(path: str, name: str) -> str:
    return f"{path}.{name}" if path else name


def _id_problems(card: Mapping[str, Any]) -> Iterator[CardProblem]:
    """Yield the ids that two elements have, and targets that no element is."""
    places: dict[str, str] = {}
    targets: list[tuple[str, str]] = []
    for path, value in _objects(card, "", 0):
        name = value.get("id")
        if isinstance(name, str) and not str(value.get("type", "")).startswith("Action."):
            if name in places:
                yield CardProblem(_join(path, "id"), f"{name!r} is the id of {places[name]} too")
            places.setdefault(name, path)
        if value.get("type") == "Action.ToggleVisibility":
            listed = value.get("targetElements")
            for index, target in enumerate(listed if isinstance(listed, list) else ()):
                wanted = target.get("elementId") if isinstance(target, Mapping) else target
                if isinstance(wanted, str):
                    targets.append((_join(path, f"targetElements[{index}]"), wanted))
    for path, wanted in targets:
        if wanted not in places:
            yield CardProblem(path, f"no element has the id {wanted!r}")


def _objects(value: Any, path: str, depth: int) -> Iterator[tuple[str, Mapping[str, Any]]]:
    """Yield all objects in a card with their paths; what a button sends is not part of the card."""
    if depth > 2 * _MAX_DEPTH:
        return
    if isinstance(value, Mapping):
        yield path, value
        for name, member in value.items():
            if name not in ("data", "requires"):
                yield from _objects(member, _join(path, name), depth + 1)
    elif isinstance(value, list | tuple):
        for index, item in enumerate(value):
            yield from _objects(item, f"{path}[{index}]", depth + 1)
