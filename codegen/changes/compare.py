"""The changes from one edition of the description to another."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Final

from attrs import field, frozen

from codegen import names
from codegen.changes import types
from codegen.changes.kinds import KINDS, Effect, effect_of
from codegen.changes.matching import (
    Matches,
    element_pairs,
    match,
    parameter_pairs,
    same_types,
)
from codegen.changes.surface import Class, Element, EventFilter, Operation, Surface
from codegen.changes.types import Relation, Type

#: An addition to spec/names.yaml: section, then the keys of the name, then the name.
Edit = tuple[str, ...]


@frozen
class Change:
    """One change.

    `place` is `module.function`, the name of a class or of an event filter, as it is on the side
    that has what changed; `name` is the member, argument or value there. `position` says where a
    class is used. `edit` is what spec/names.yaml needs so that the old name stays, `proposed` what
    may replace what is gone.
    """

    kind: str
    place: str
    name: str = ""
    position: str = ""
    before: str = ""
    after: str = ""
    edit: Edit = ()
    proposed: tuple[str, ...] = ()
    effect: Effect = field(init=False)

    @effect.default
    def _effect(self) -> Effect:
        return effect_of(self.kind, self.position)


@frozen
class Comparison:
    """What changed from `old` to `new`, in a stable order, and what was recognised as the same."""

    old: Surface = field(repr=False)
    new: Surface = field(repr=False)
    matches: Matches = field(repr=False)
    changes: tuple[Change, ...]

    def of(self, effect: Effect) -> list[Change]:
        """Return the changes that have an effect."""
        return [change for change in self.changes if change.effect is effect]


def compare(old: Surface, new: Surface) -> Comparison:
    """Return what changed from one edition to another; nothing if they are equal."""
    matches = match(old, new)
    found = [
        *_operations(old, new, matches),
        *_classes(old, new, matches),
        *_filters(old, new, matches),
    ]
    order = list(KINDS)
    effects = list(Effect)
    found.sort(key=lambda c: (effects.index(c.effect), order.index(c.kind), c.place, c.name))
    return Comparison(old, new, matches, tuple(found))


class _Types:
    """Compares types of two editions."""

    def __init__(self, old: Surface, new: Surface, matches: Matches) -> None:
        self._old, self._new, self._classes = old, new, matches.classes
        self.same = same_types(old, new, matches.classes)

    def relation(
        self, before: Type, after: Type
    ) -> tuple[Relation, frozenset[str], frozenset[str]]:
        """Return what `after` is to `before`, and the values removed and added."""
        if types.renamed(before, self._classes) == after:
            return Relation.SAME, frozenset(), frozenset()
        first = types.renamed(types.expanded(before, self._old.expand), self._classes)
        second = types.expanded(after, self._new.expand)
        one, two = types.listed_values(first), types.listed_values(second)
        return types.relation(first, second), one - two, two - one


#: The kind of a change of type, for what has one.
_RELATIONS: Final = {
    Relation.WIDER: "wider", Relation.NARROWER: "narrower", Relation.OTHER: "of other type",
}  # fmt: skip


def _of_types(
    what: str, place: str, name: str, position: str, pair: tuple[Type, Type], compared: _Types
) -> Iterator[Change]:
    found, gone, came = compared.relation(*pair)
    if found is Relation.VALUES:
        for values, kind in ((gone, "removed"), (came, "added")):
            for value in sorted(values):
                before, after = (value, "") if kind == "removed" else ("", value)
                yield Change(f"{what} value {kind}", place, name, position, before, after)
    elif found is not Relation.SAME:
        before, after = map(types.text, pair)
        yield Change(f"{what} {_RELATIONS[found]}", place, name, position, before, after)


# --- operations --------------------------------------------------------------------------------


def _operations(old: Surface, new: Surface, matches: Matches) -> Iterator[Change]:
    compared = _Types(old, new, matches)
    for identity, one in old.operations.items():
        other = matches.operations.get(identity)
        if other is None:
            replaced = matches.replaced.get(identity)
            edit = ("operations", replaced, one.python) if replaced else ()
            likely = [new.operations[found] for found in matches.proposed.get(identity, [])]
            shown = tuple(f"{found.python} ({found.identity})" for found in likely)
            place = f"{one.method} {one.path}"
            yield Change("operation removed", one.python, identity, "", place, "", edit, shown)
        else:
            yield from _operation(one, new.operations[other], compared)
    for identity in sorted(new.operations.keys() - set(matches.operations.values())):
        two = new.operations[identity]
        place = f"{two.method} {two.path}"
        yield Change("operation added", two.python, identity, after=place)


def _operation(one: Operation, two: Operation, compared: _Types) -> Iterator[Change]:
    place = two.python
    if one.python != two.python:
        edit = ("operations", two.identity, one.python)
        yield Change("operation renamed", place, two.identity, "", one.python, place, edit)
    if one.identity != two.identity:
        yield Change("operation id changed", place, "", "", one.identity, two.identity)
    if (one.method, one.path) != (two.method, two.path):
        paths = (f"{one.method} {one.path}", f"{two.method} {two.path}")
        yield Change("operation moved", place, "", "", *paths)
    yield from _flags("operation", place, "", "", one.deprecated, two.deprecated)
    yield from _arguments(one, two, compared)
    yield from _body(one, two, compared)
    yield from _results(one, two, compared)
    yield from _optional("pages", place, one.paging, two.paging)
    yield from _optional("several ids", place, one.bulk, two.bulk)
    if one.deletes_all != two.deletes_all:
        yield Change("all_ added" if two.deletes_all else "all_ removed", place)
    for fact in sorted(one.access.keys() | two.access.keys()):
        before, after = one.access.get(fact, ""), two.access.get(fact, "")
        if before != after:
            yield Change("access changed", place, fact, "", before, after)


def _flags(
    what: str, place: str, name: str, position: str, before: bool, after: bool
) -> Iterator[Change]:
    if before != after:
        kind = "deprecated" if after else "restored"
        yield Change(f"{what} {kind}", place, name, position)


def _optional(
    what: str, place: str, before: Mapping[str, object], after: Mapping[str, object]
) -> Iterator[Change]:
    if before != after:
        kind = "changed" if before and after else "removed" if before else "added"
        yield Change(f"{what} {kind}", place, "", "", _facts(before), _facts(after))


def _facts(found: Mapping[str, object]) -> str:
    return ", ".join(f"{key} {value}" for key, value in sorted(found.items()))


def _arguments(one: Operation, two: Operation, compared: _Types) -> Iterator[Change]:
    pairs = parameter_pairs(one, two, compared.same)
    pairs |= {key: key for key in one.parameters if key in two.parameters and key not in pairs}
    elements = _Elements("argument", "", compared)
    for key, before in one.parameters.items():
        if key not in pairs:
            text = types.text(before.type)
            yield Change("argument removed", one.python, before.python, "", text)
            continue
        after = two.parameters[pairs[key]]
        edit = ("arguments", two.identity, after.key, before.python)
        yield from elements.compare(two.python, before, after, edit)
    for key in sorted(two.parameters.keys() - set(pairs.values())):
        yield elements.added(two.python, two.parameters[key])


def _body(one: Operation, two: Operation, compared: _Types) -> Iterator[Change]:
    place = two.python
    before, after = types.text(one.body), types.text(two.body)
    if one.body and not two.body:
        yield Change("body removed", one.python, "", "", before, "")
    elif two.body and not one.body:
        kind = "required body added" if two.body_required else "body added"
        yield Change(kind, place, "", "", "", after)
    elif one.body:
        if one.body_required != two.body_required:
            yield Change("body required" if two.body_required else "body optional", place)
        found, *_ = compared.relation(one.body, two.body)
        found = Relation.OTHER if found is Relation.VALUES else found
        if found is not Relation.SAME:
            yield Change(f"body {_RELATIONS[found]}", place, "", "", before, after)
        if one.forms != two.forms:
            forms = (", ".join(one.forms), ", ".join(two.forms))
            yield Change("body form changed", place, "", "", *forms)
    if one.attachments != two.attachments:
        kind = "attachments added" if two.attachments else "attachments removed"
        yield Change(kind, place)


def _results(one: Operation, two: Operation, compared: _Types) -> Iterator[Change]:
    place = two.python
    nothing = frozenset({types.NONE})
    if (one.result == nothing) != (two.result == nothing):
        kind = "result added" if one.result == nothing else "result removed"
        yield Change(kind, place, "", "", types.text(one.result), types.text(two.result))
    else:
        yield from _of_types("result", place, "", "", (one.result, two.result), compared)
    if one.statuses != two.statuses:
        statuses = (", ".join(one.statuses), ", ".join(two.statuses))
        yield Change("statuses changed", place, "", "", *statuses)


@frozen
class _Elements:
    """Compares parameters of an operation, or members of a class."""

    what: str
    position: str
    types: _Types

    def added(self, place: str, element: Element) -> Change:
        """Return the change that an element is new."""
        kind = f"required {self.what} added" if element.required else f"{self.what} added"
        if self.what == "member" and element.required and element.read_only:
            kind = "member added"  # no body has it
        text = types.text(element.type)
        return Change(kind, place, element.python, self.position, "", text)

    def compare(self, place: str, one: Element, two: Element, edit: Edit) -> Iterator[Change]:
        """Yield what changed of an element."""
        what, name, position = self.what, two.python, self.position
        if one.python != two.python:
            yield Change(f"{what} renamed", place, name, position, one.python, name, edit)
        elif one.key != two.key:
            yield Change(f"{what} key changed", place, name, position, one.key, two.key)
        if one.required != two.required:
            kind = "required" if two.required else "optional"
            yield Change(f"{what} {kind}", place, name, position)
        if one.read_only != two.read_only:
            kind = "read-only" if two.read_only else "writable"
            yield Change(f"{what} {kind}", place, name, position)
        pair = (one.type, two.type)
        yield from _of_types(what, place, name, position, pair, self.types)
        yield from _flags(what, place, name, position, one.deprecated, two.deprecated)
        if one.limits != two.limits:
            before, after = _differing(one.limits, two.limits), _differing(two.limits, one.limits)
            yield Change(f"{what} limits changed", place, name, position, before, after)


def _differing(limits: Mapping[str, object], others: Mapping[str, object]) -> str:
    return _facts({key: value for key, value in limits.items() if others.get(key) != value})


# --- classes -----------------------------------------------------------------------------------


def _classes(old: Surface, new: Surface, matches: Matches) -> Iterator[Change]:
    compared = _Types(old, new, matches)
    owners = _owners(old, new, matches)
    for name, one in old.classes.items():
        other = matches.classes.get(name)
        if other is None:
            yield Change("class removed", name, "", old.position(name), one.kind)
            continue
        two = new.classes[other]
        position = _joined(old.position(name), new.position(other))
        if name != other:
            edit = (*two.pin, name) if two.pin and not _follows(name, other, owners) else ()
            yield Change("class renamed", other, "", position, name, other, edit)
        if one.kind != two.kind:
            yield Change("class of other kind", other, "", position, one.kind, two.kind)
        elif one.kind == "class":
            yield from _members(one, two, position, compared)
        else:
            yield from _options(one, two, position, matches.classes)
    for name in sorted(new.classes.keys() - set(matches.classes.values())):
        yield Change("class added", name, "", new.position(name), "", new.classes[name].kind)


def _owners(old: Surface, new: Surface, matches: Matches) -> list[tuple[str, str]]:
    """Return what names of parts begin with, before and after: renamed classes and functions."""
    functions = [
        (old.operations[one].python, new.operations[two].python)
        for one, two in matches.operations.items()
    ]
    bases = [(_base(one), _base(two)) for one, two in functions if one != two]
    return [*((one, two) for one, two in matches.classes.items() if one != two), *bases]


def _base(python: str) -> str:
    return names.class_of_function(python.partition(".")[2])


def _follows(name: str, other: str, owners: list[tuple[str, str]]) -> bool:
    """Tell whether a part has its name from a renamed owner, and keeps it if that does."""
    return any(
        name != one
        and name.startswith(one)
        and other.startswith(two)
        and name.removeprefix(one) == other.removeprefix(two)
        for one, two in owners
    )


def _joined(before: str, after: str) -> str:
    """Return the position of a class whose members are compared.

    What users have met counts: a class that requests newly take breaks no body that was sent.
    """
    return after if before == "nowhere" else before


def _members(one: Class, two: Class, position: str, compared: _Types) -> Iterator[Change]:
    gone = [member for key, member in one.members.items() if key not in two.members]
    came = [member for key, member in two.members.items() if key not in one.members]
    pairs = element_pairs(gone, came, compared.same)
    pairs |= {key: key for key in one.members if key in two.members}
    elements = _Elements("member", position, compared)
    for key, before in one.members.items():
        if key not in pairs:
            text = types.text(before.type)
            yield Change("member removed", one.name, before.python, position, text)
            continue
        after = two.members[pairs[key]]
        edit = ("members", two.name, after.key, before.python)
        yield from elements.compare(two.name, before, after, edit)
    for key in sorted(two.members.keys() - set(pairs.values())):
        yield elements.added(two.name, two.members[key])


def _options(one: Class, two: Class, position: str, classes: Mapping[str, str]) -> Iterator[Change]:
    what = "value" if one.kind == "enumeration" else "option"
    before, after = types.renamed(one.options, classes), two.options
    for atom in _sorted(before - after):
        yield Change(f"{what} removed", one.name, atom, position)
    for atom in _sorted(after - before):
        yield Change(f"{what} added", two.name, atom, position)
    mapping = {value: classes.get(name, name) for value, name in one.mapping.items()}
    if before == after and mapping != two.mapping:
        yield Change(
            "mapping changed", two.name, "", position, _facts(mapping), _facts(two.mapping)
        )


def _sorted(found: Type) -> list[str]:
    atoms = (
        atom.text if isinstance(atom, types.Value) else types.text(frozenset({atom}))
        for atom in found
    )
    return sorted(atoms)


# --- event filters -----------------------------------------------------------------------------


def _filters(old: Surface, new: Surface, matches: Matches) -> Iterator[Change]:
    for name, one in old.filters.items():
        if name not in new.filters:
            yield Change("event filter removed", name, "", "", one.path)
        else:
            yield from _filter(one, new.filters[name], matches.classes)
    for name in new.filters.keys() - old.filters.keys():
        yield Change("event filter added", name, "", "", "", new.filters[name].path)


def _filter(one: EventFilter, two: EventFilter, classes: Mapping[str, str]) -> Iterator[Change]:
    place = two.name
    if one.path != two.path:
        yield Change("event filter moved", place, "", "", one.path, two.path)
    if types.renamed(one.events, classes) != two.events:
        events = (types.text(one.events), types.text(two.events))
        yield Change("notification changed", place, "", "", *events)
    for name in sorted(one.query.keys() - two.query.keys()):
        yield Change("filter argument removed", place, name)
    for name in sorted(two.query.keys() - one.query.keys()):
        yield Change("filter argument added", place, name)
    if one.permission != two.permission:
        yield Change("filter permission changed", place, "", "", one.permission, two.permission)
