"""Unions of models: which class an object becomes.

Used by generated union aliases and by `ringkit._model`.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping
from functools import cached_property
from typing import TYPE_CHECKING, Any

from ringkit._model.base import Model, model

if TYPE_CHECKING:
    from ringkit._model.class_plan import Plan

Maker = Callable[[dict[str, Any], Any], Model]


@model
class UnknownVariant(Model):
    """An object of a union that this version has no class for: everything is in `extra`."""


class Union:
    """One of several models, as an alias at run time.

    `discriminator` is the JSON name of the member that tells which, `mapping` its values and the
    names of their classes. Without them the class is found by shape: the one that has the
    required members and the constants of the object, and knows most of the rest.
    """

    def __init__(
        self,
        name: str,
        *members: str,
        discriminator: str = "",
        mapping: Mapping[str, str] | None = None,
    ) -> None:
        self.name = name
        self.members = members
        self.discriminator = discriminator
        self.mapping = dict(mapping or {})
        self.__module__ = sys._getframe(1).f_globals["__name__"]

    def __instancecheck__(self, value: object) -> bool:
        return isinstance(value, tuple(plan.cls for plan in self._plans))

    def __repr__(self) -> str:
        return f"{self.__module__}.{self.name}"

    @cached_property
    def _plans(self) -> tuple[Plan, ...]:
        from ringkit._model.class_plan import plan_of

        package = sys.modules[sys.modules[self.__module__].__package__ or ""]
        module = sys.modules[self.__module__]
        return tuple(
            plan_of(getattr(module, name, None) or getattr(package, name)) for name in self.members
        )

    @cached_property
    def _by_value(self) -> dict[str, Plan]:
        by_name = dict(zip(self.members, self._plans, strict=True))
        return {value: by_name[name] for value, name in self.mapping.items() if name in by_name}

    @cached_property
    def make(self) -> Maker:
        """The function that wraps a JSON object in the model it is: (object, root) to model."""

        def make(raw: dict[str, Any], root: Any) -> Model:
            return self.choose(raw).make(raw, root)

        return make

    def choose(self, raw: dict[str, Any]) -> Plan:
        """Return the plan of the class that `raw` is an object of."""
        from ringkit._model.class_plan import plan_of

        if self.discriminator:
            value = raw.get(self.discriminator)
            found = self._by_value.get(value) if isinstance(value, str) else None
            return found or plan_of(UnknownVariant)
        best = max(self._plans, key=lambda plan: _likeness(plan, raw))
        return best if best.wire_names & raw.keys() or not raw else plan_of(UnknownVariant)


def _likeness(plan: Plan, raw: dict[str, Any]) -> tuple[bool, bool, int, int]:
    """Order classes by how well `raw` fits: constants, required members, known, unused."""
    constants = all(raw.get(wire, value) == value for wire, value in plan.constants.items())
    complete = all(field.wire in raw for field in plan.fields if field.required)
    known = len(plan.wire_names & raw.keys())
    return constants, complete, known, known - len(plan.wire_names)
