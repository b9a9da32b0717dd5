"""Builds the views of `ringkit_api.dicts`: a TypedDict for each model that a request can hold.

They are in one file for each module of operations, in that of the first module that sends them.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from typing import Final

from attrs import frozen

from codegen.annotations import names_in
from codegen.document import Document, is_id, operations
from codegen.normalise.walk import reachable
from codegen.views import Classes, FieldView, ModelView, UnionView

_LIST: Final = re.compile(r"\blist\[")
_TEXT_OR_NUMBER: Final = re.compile(r"\b(str|int)\b")
#: The names in the annotation of a text or number, or a list of them.
_PLAIN: Final = frozenset({"str", "int", "list", "None", "Null"})


@frozen
class KeyView:
    """One key of a TypedDict."""

    name: str
    annotation: str
    required: bool
    words: str


@frozen
class DictView:
    """One TypedDict, or a union of them."""

    name: str
    model: str
    keys: list[KeyView]
    members: list[str]

    @property
    def used(self) -> set[str]:
        """Every name in the annotations."""
        return set(self.members).union(*(names_in(key.annotation) for key in self.keys))


@frozen
class DictModuleView:
    """One file of them."""

    name: str
    dicts: list[DictView]
    unions: list[DictView]
    imports: list[tuple[str, list[str]]]

    @property
    def used(self) -> set[str]:
        """Every name in the annotations of the file."""
        return set().union(*(view.used for view in [*self.dicts, *self.unions]))

    @property
    def typing(self) -> list[str]:
        """What the annotations need from `typing`."""
        return sorted({"Any", "Literal"} & self.used)

    @property
    def optional(self) -> bool:
        """Whether a key may be left out."""
        return any(not key.required for view in self.dicts for key in view.keys)

    def uses(self, name: str) -> bool:
        """Tell whether an annotation of the file uses `name`."""
        return name in self.used


class DictBuilder:
    """Knows which models have a TypedDict, and writes annotations that take either."""

    def __init__(self, document: Document, classes: Classes) -> None:
        self._schemas = document["components"]["schemas"]
        self._classes = classes
        self._homes = _homes(document)
        self.reachable = frozenset(self._homes)
        unions = {view.name for view in classes.unions}
        self.named = frozenset(
            name for name in self.reachable if "properties" in self._schemas[name] or name in unions
        )

    def views(self) -> list[DictModuleView]:
        """Return the view of every file."""
        dicts: dict[str, list[DictView]] = defaultdict(list)
        unions: dict[str, list[DictView]] = defaultdict(list)
        for model in self._classes.models:
            if model.name in self.named:
                dicts[self._homes[model.name]].append(_dict(model, self.accepting))
        for union in self._classes.unions:
            if union.name in self.named:
                unions[self._homes[union.name]].append(_union(union))
        places = {**self._classes.modules, **self.modules()}
        return [
            DictModuleView(
                module,
                dicts[module],
                unions[module],
                _imports([*dicts[module], *unions[module]], places, f"dicts.{module}"),
            )
            for module in sorted({*dicts, *unions})
        ]

    def accepting(self, annotation: str) -> str:
        """Return an annotation that takes dicts where `annotation` takes models only."""
        found = _LIST.sub("Sequence[", annotation)
        found = re.sub(r"\bNull\b", "None", found)
        for name in sorted(names_in(found) & self.named):
            found = re.sub(rf"\b{name}\b", f"{name} | {dict_name(name)}", found)
        return found

    def modules(self) -> dict[str, str]:
        """Return the module of every TypedDict by its name."""
        return {dict_name(name): f"dicts.{self._homes[name]}" for name in sorted(self.named)}


def _imports(
    views: Iterable[DictView], places: Mapping[str, str], own: str
) -> list[tuple[str, list[str]]]:
    found: dict[str, list[str]] = {}
    for name in sorted(set().union(*(view.used for view in views))):
        module = places.get(name)
        if module and module != own:
            found.setdefault(module, []).append(name)
    return sorted(found.items())


def _homes(document: Document) -> dict[str, str]:
    """Return for each component that requests send the first module whose operations send it."""
    schemas = document["components"]["schemas"]
    homes: dict[str, str] = {}
    by_module = sorted(
        ((one["x-module"], one) for *_, one in operations(document)), key=lambda pair: pair[0]
    )
    for module, operation in by_module:
        for name in reachable((body["schema"] for body in operation["x-bodies"]), schemas):
            homes.setdefault(name, module)
    return homes


def _dict(model: ModelView, accepting: Callable[[str], str]) -> DictView:
    keys = [
        KeyView(item.name, accepting(_taken(item)), item.required, item.words)
        for item in model.fields
        if not item.read_only
    ]
    return DictView(dict_name(model.name), model.name, keys, [])


def _taken(item: FieldView) -> str:
    """Return what is taken for a member: an id as an answer has it, which may be absent."""
    if is_id(item.name) and names_in(item.annotation) <= _PLAIN:
        return _TEXT_OR_NUMBER.sub("str | int | Unset", item.annotation)
    return item.annotation


def _union(union: UnionView) -> DictView:
    members = [dict_name(name) for name in union.members]
    return DictView(dict_name(union.name), union.name, [], members)


def dict_name(model: str) -> str:
    """Return the name of the TypedDict beside a model."""
    return f"{model}Dict"
