"""Recognises what was renamed between two editions, the same in both directions."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence, Set
from difflib import SequenceMatcher
from itertools import product
from typing import Final

from attrs import frozen

from codegen import names
from codegen.changes.surface import Class, Element, Operation, Surface
from codegen.changes.types import (
    ANY,
    ListOf,
    MapOf,
    Named,
    Type,
    expanded,
    listed_values,
    names_in,
    renamed,
)

#: How alike names must be (0 to 1): those of one thing, and those of what may replace it.
_ONE_NAME: Final = 0.6
_LIKE: Final = 0.5
#: How alike classes must be: used in one place (content and name together, 0 to 2), found anywhere,
#: and found anywhere with like names.
_SAME_PLACE: Final = 0.8
_ANYWHERE: Final = 0.85
_LIKE_NAMED: Final = 0.6
#: Fewer members than these prove nothing by themselves.
_ENOUGH: Final = 3
#: How alike the letters of two spellings of one name are.
_MISSPELT: Final = 0.9
#: How many replacements are proposed.
_PROPOSED: Final = 3


@frozen
class Matches:
    """Names of the old edition with those that the new one has for the same things.

    `operations` are ids. `proposed` has the ids of new operations that may replace one that is
    gone, the likeliest first; `replaced` the likeliest of all, each once.
    """

    operations: Mapping[str, str]
    classes: Mapping[str, str]
    proposed: Mapping[str, list[str]]
    replaced: Mapping[str, str]


def match(old: Surface, new: Surface) -> Matches:
    """Return what is the same in two editions."""
    paired = _operations(old, new)
    proposals = _proposals(old, new, paired)
    return Matches(
        operations=paired,
        classes=_classes(old, new, paired),
        proposed=_likeliest(proposals),
        replaced=best_pairs(proposals),
    )


def likeness(one: str, other: str) -> float:
    """Return how alike two names are, from 0 to 1, by their words; by letters if few differ."""
    # The ratio of difflib depends on the order of its arguments.
    first, second = sorted((one.lower(), other.lower()))
    letters = SequenceMatcher(None, first, second, autojunk=False)
    alike = _overlap(names.words(one), names.words(other))
    if letters.real_quick_ratio() < _MISSPELT or letters.quick_ratio() < _MISSPELT:
        return alike
    ratio = letters.ratio()
    return max(alike, ratio if ratio >= _MISSPELT else 0.0)


def _overlap(one: Iterable[object], other: Iterable[object]) -> float:
    first, second = set(one), set(other)
    return 2 * len(first & second) / (len(first) + len(second)) if first or second else 0.0


def best_pairs(scores: Mapping[tuple[str, str], float]) -> dict[str, str]:
    """Return the pairs of the highest scores, each name in one of them."""
    ordered = sorted(scores, key=lambda pair: (-scores[pair], sorted(pair)))
    found: dict[str, str] = {}
    taken: set[str] = set()
    for one, other in ordered:
        if one not in found and other not in taken:
            found[one] = other
            taken.add(other)
    return found


# --- operations --------------------------------------------------------------------------------


def shape(path: str) -> str:
    """Return a path without the names of its parameters."""
    return re.sub(r"\{[^{}]*\}", "{}", path)


def _operations(old: Surface, new: Surface) -> dict[str, str]:
    found = {identity: identity for identity in old.operations if identity in new.operations}
    places = {
        (one.method, shape(one.path)): identity
        for identity, one in new.operations.items()
        if identity not in found
    }
    for identity, one in old.operations.items():
        place = (one.method, shape(one.path))
        if identity not in found and place in places:
            found[identity] = places[place]
    return found


def _proposals(
    old: Surface, new: Surface, paired: Mapping[str, str]
) -> dict[tuple[str, str], float]:
    """Return how likely new operations replace those that are gone, by their ids."""
    taken = set(paired.values())
    return {
        (identity, other.identity): score
        for identity, one in old.operations.items()
        if identity not in paired
        for other in new.operations.values()
        if other.identity not in taken and (score := _alike(one, other)) >= _ONE_NAME
    }


def _likeliest(scores: Mapping[tuple[str, str], float]) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for one, other in sorted(scores, key=lambda pair: (-scores[pair], pair)):
        found.setdefault(one, []).append(other)
    return {one: others[:_PROPOSED] for one, others in found.items()}


def _alike(one: Operation, other: Operation) -> float:
    if one.method != other.method:
        return 0.0
    ends = [[part for part in shape(path).split("/") if part] for path in (one.path, other.path)]
    parts = _overlap(*ends)
    tail = ends[0][-2:] == ends[1][-2:]
    name = likeness(one.identity, other.identity)
    return (parts + name) / 2 + (0.15 if tail else 0.0) if name >= _LIKE else 0.0


def parameter_pairs(
    old: Operation, new: Operation, same: Callable[[Type, Type], bool]
) -> dict[str, str]:
    """Return the new key of each parameter that was renamed: those of paths by their places."""
    found: dict[str, str] = {}
    if shape(old.path) == shape(new.path):
        placed = zip(_placeholders(old.path), _placeholders(new.path), strict=True)
        found = {f"path.{one}": f"path.{other}" for one, other in placed if one != other}
    gone = [
        p for key, p in old.parameters.items() if key not in new.parameters and key not in found
    ]
    came = {key: p for key, p in new.parameters.items() if key not in old.parameters}
    left = [p for key, p in came.items() if key not in found.values()]
    return found | element_pairs(gone, left, same)


def _placeholders(path: str) -> list[str]:
    return re.findall(r"\{([^{}]*)\}", path)


def element_pairs(
    gone: Iterable[Element], came: Iterable[Element], same: Callable[[Type, Type], bool]
) -> dict[str, str]:
    """Return the new key of each member or parameter that has the same type and a like name."""
    added = list(came)
    scores = {
        (one.key, other.key): score
        for one in gone
        for other in added
        if same(one.type, other.type)
        and (score := likeness(_bare(one.key), _bare(other.key))) > _ONE_NAME
    }
    return best_pairs(scores)


def _bare(key: str) -> str:
    return key.rpartition(".")[2]


# --- classes -----------------------------------------------------------------------------------


def _classes(old: Surface, new: Surface, paired: Mapping[str, str]) -> dict[str, str]:
    """Return the new name of each class: the same, or one that is used where it was, or like it."""
    found = {name: name for name in old.classes if name in new.classes}
    places = list(_places_of_operations(old, new, paired))
    found = _by_use(old, new, places, found)
    left = list(_left(old, new, found))
    if not left:
        return found
    moved = {
        pair
        for before, after in [*places, *_places_of_members(old, new, found)]
        for pair in product(names_in(before), names_in(after))
    }
    scores = {
        (one.name, other.name): score
        for one, other in left
        if not _contradicted(one.name, other.name, moved)
        and (score := _likely(one, other, found)) > 0
    }
    return _by_use(old, new, places, found | best_pairs(scores))


def _left(old: Surface, new: Surface, found: Mapping[str, str]) -> Iterator[tuple[Class, Class]]:
    """Yield pairs of schemas that may be one. What is anonymous is known by its use alone."""
    taken = set(found.values())
    added = [one for one in new.classes.values() if one.name not in taken and _is_schema(one)]
    for one in old.classes.values():
        if one.name not in found and _is_schema(one):
            yield from ((one, other) for other in added if other.kind == one.kind)


def _is_schema(one: Class) -> bool:
    return one.pin is not None and one.pin[0] == "schemas"


def _contradicted(one: str, other: str, moved: Set[tuple[str, str]]) -> bool:
    """Tell whether other names stand where one of the two stands in the other edition."""
    after = {new for old, new in moved if old == one}
    before = {old for old, new in moved if new == other}
    return (bool(after) and other not in after) or (bool(before) and one not in before)


def _by_use(
    old: Surface, new: Surface, places: Sequence[tuple[Type, Type]], known: Mapping[str, str]
) -> dict[str, str]:
    """Return `known` with the classes that stand in one place of what is the same already."""
    found = dict(known)
    while True:
        taken = frozenset(found.values())
        if old.classes.keys() <= found.keys() or new.classes.keys() <= taken:
            return found
        inner = _places_of_members(old, new, found)
        scores: dict[tuple[str, str], float] = {}
        for before, after in [*places, *inner]:
            for pair in _exchanged(before, after, found, taken):
                one, other = old.classes[pair[0]], new.classes[pair[1]]
                score = similarity(one, other, found) + likeness(*pair)
                if one.kind == other.kind and score >= _SAME_PLACE:
                    scores[pair] = score
        pairs = best_pairs(scores)
        if not pairs:
            return found
        found |= pairs


def _places_of_operations(
    old: Surface, new: Surface, paired: Mapping[str, str]
) -> Iterator[tuple[Type, Type]]:
    for identity, other in paired.items():
        one, two = old.operations[identity], new.operations[other]
        yield one.body, two.body
        yield one.result, two.result
        for key in one.parameters.keys() & two.parameters.keys():
            yield one.parameters[key].type, two.parameters[key].type


def _places_of_members(
    old: Surface, new: Surface, found: Mapping[str, str]
) -> Iterator[tuple[Type, Type]]:
    for name, other in found.items():
        one, two = old.classes[name], new.classes[other]
        yield one.options, two.options
        for key in one.members.keys() & two.members.keys():
            yield one.members[key].type, two.members[key].type
        for value in one.mapping.keys() & two.mapping.keys():
            pair = (Named(one.mapping[value]), Named(two.mapping[value]))
            yield frozenset({pair[0]}), frozenset({pair[1]})


def _exchanged(
    before: Type, after: Type, found: Mapping[str, str], taken: Set[str]
) -> Iterator[tuple[str, str]]:
    """Yield the pair of names that a place had and has, where there is one of each.

    `taken` has the new names in `found`.
    """
    gone = {name for name in names_in(before) if name not in found}
    came = {name for name in names_in(after) if name not in taken}
    if len(gone) == len(came) == 1 and _form(before) == _form(after):
        yield gone.pop(), came.pop()


def _form(found: Type) -> list[str]:
    """Return in what the names of a type are."""
    return sorted(
        f"list of {_form(atom.item)}"
        if isinstance(atom, ListOf)
        else f"map of {_form(atom.value)}"
        if isinstance(atom, MapOf)
        else "name"
        for atom in found
        if isinstance(atom, Named | ListOf | MapOf)
    )


def _likely(one: Class, other: Class, found: Mapping[str, str]) -> float:
    """Return how likely two classes that nothing else connects are one, 0 for not at all."""
    alike = similarity(one, other, found)
    name = likeness(one.name, other.name)
    size = min(len(one.members) or len(one.options), len(other.members) or len(other.options))
    if name >= _LIKE_NAMED and alike >= _LIKE_NAMED and size > 1:
        return alike + name
    return alike + name if alike >= _ANYWHERE and size >= _ENOUGH and name >= _LIKE else 0.0


def similarity(one: Class, other: Class, found: Mapping[str, str]) -> float:
    """Return how alike the content of two classes is, from 0 to 1."""
    if one.kind == "enumeration":
        return _overlap(listed_values(one.options), listed_values(other.options))
    if one.kind == "union":
        return _overlap(renamed(one.options, found), other.options)
    keys = one.members.keys() & other.members.keys()
    total = len(one.members) + len(other.members)
    if not total:
        return 1.0
    same = sum(
        1.0 if _one_type(one.members[key].type, other.members[key].type, found) else 0.7
        for key in keys
    )
    return 2 * same / total


def _one_type(before: Type, after: Type, found: Mapping[str, str]) -> bool:
    return renamed(before, found) == after


def same_types(
    old: Surface, new: Surface, classes: Mapping[str, str]
) -> Callable[[Type, Type], bool]:
    """Return a function that tells whether types of the editions are the same."""

    def same(before: Type, after: Type) -> bool:
        first = renamed(expanded(before, old.expand), classes)
        return first == expanded(after, new.expand) and first != frozenset({ANY})

    return same
