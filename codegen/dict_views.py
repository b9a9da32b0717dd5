"""Builds the views of `ringkit_api.dicts`: a TypedDict for each model that a request can hold."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import Final

from attrs import frozen

from codegen import names
from codegen.annotations import names_in
from codegen.document import Document
from codegen.views import Classes, ModelView, UnionView, sent_components

_LIST: Final = re.compile(r"\blist\[")


@frozen
class KeyView:
    """One key of a TypedDict."""

    name: str
    annotation: str
    required: bool
    words: str


@frozen
class DictView:
    """One TypedDict, or a union of them, and the module it is in."""

    name: str
    model: str
    module: str
    keys: list[KeyView]
    members: list[str]
    imports: list[tuple[str, list[str]]]
    typing: list[str]
    uses_sequence: bool
    uses_datetime: bool
    uses_file: bool


class DictBuilder:
    """Knows which models have a TypedDict, and writes annotations that take either."""

    def __init__(self, document: Document, classes: Classes) -> None:
        self._schemas = document["components"]["schemas"]
        self._classes = classes
        self.reachable = sent_components(document)
        unions = {view.name for view in classes.unions}
        self.named = frozenset(
            name for name in self.reachable if "properties" in self._schemas[name] or name in unions
        )

    def views(self) -> list[DictView]:
        """Return the view of every TypedDict, by name."""
        models = [self._dict(model) for model in self._classes.models if model.name in self.named]
        unions = [self._union(view) for view in self._classes.unions if view.name in self.named]
        return sorted([*models, *unions], key=lambda view: view.name)

    def accepting(self, annotation: str) -> str:
        """Return an annotation that takes dicts where `annotation` takes models only."""
        found = _LIST.sub("Sequence[", annotation)
        found = re.sub(r"\bNull\b", "None", found)
        for name in sorted(names_in(found) & self.named):
            found = re.sub(rf"\b{name}\b", f"{name} | {dict_name(name)}", found)
        return found

    def modules(self) -> dict[str, str]:
        """Return the module of every TypedDict by its name."""
        return {dict_name(name): f"dicts.{names.class_module(name)}" for name in sorted(self.named)}

    def _dict(self, model: ModelView) -> DictView:
        keys = [
            KeyView(item.name, self.accepting(item.annotation), item.required, item.words)
            for item in model.fields
            if not item.read_only
        ]
        used = set().union(*(names_in(key.annotation) for key in keys)) if keys else set()
        typing = {name for name in ("Any", "Literal") if name in used}
        return DictView(
            name=dict_name(model.name),
            model=model.name,
            module=names.class_module(model.name),
            keys=keys,
            members=[],
            imports=self._imports(used, model.name),
            typing=sorted(typing),
            uses_sequence="Sequence" in used,
            uses_datetime="datetime" in used,
            uses_file="File" in used,
        )

    def _union(self, union: UnionView) -> DictView:
        members = [dict_name(name) for name in union.members]
        return DictView(
            name=dict_name(union.name),
            model=union.name,
            module=names.class_module(union.name),
            keys=[],
            members=members,
            imports=self._imports(set(members), union.name),
            typing=[],
            uses_sequence=False,
            uses_datetime=False,
            uses_file=False,
        )

    def _imports(self, used: Iterable[str], own: str) -> list[tuple[str, list[str]]]:
        places: Mapping[str, str] = {**self._classes.modules, **self.modules()}
        found: dict[str, list[str]] = {}
        for name in sorted(used):
            module = places.get(name)
            if module and module != f"dicts.{names.class_module(own)}":
                found.setdefault(module, []).append(name)
        return sorted(found.items())


def dict_name(model: str) -> str:
    """Return the name of the TypedDict beside a model."""
    return f"{model}Dict"
