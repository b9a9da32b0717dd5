"""`Union`: a type alias for several models that can also choose the model of a JSON object."""

from __future__ import annotations

import sys
from collections.abc import Mapping
from functools import cached_property
from typing import Any

from ringkit._model.base import Model, model
from ringkit._model.class_plan import Maker, Plan
from ringkit._model.fields import plan_of
from ringkit._model.json_object import JsonObject


@model
class UnknownVariant(Model):
    """An object of a union that matches no known class; its members are in `extra`."""


class Union:
    """One of several models.

    `discriminator` is the JSON name of the member that names the class, `mapping` the class for
    each of its values. Without a discriminator the class is chosen by shape: one whose constants
    and required members match, and which declares most of the other members.
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
        package = sys.modules[sys.modules[self.__module__].__package__ or ""]
        module = sys.modules[self.__module__]
        return tuple(
            plan_of(getattr(module, name, None) or getattr(package, name)) for name in self.members
        )

    @cached_property
    def _by_value(self) -> dict[str, Plan]:
        by_name = dict(zip(self.members, self._plans, strict=True))
        return {value: by_name[name] for value, name in self.mapping.items() if name in by_name}

    def _maker(self) -> Maker:
        def make(raw: dict[str, Any], root: Any) -> JsonObject:
            return self._plan_for(raw).make(raw, root)

        return make

    def _plan_for(self, raw: dict[str, Any]) -> Plan:
        if self.discriminator:
            value = raw.get(self.discriminator)
            found = self._by_value.get(value) if isinstance(value, str) else None
            return found or plan_of(UnknownVariant)
        best = max(self._plans, key=lambda plan: _likeness(plan, raw))
        return best if best.wire_names & raw.keys() or not raw else plan_of(UnknownVariant)


def _likeness(plan: Plan, raw: dict[str, Any]) -> tuple[bool, bool, int, int]:
    """Return how well `raw` matches a class: constants, required, known and unused members."""
    constants = all(raw.get(wire, value) == value for wire, value in plan.constants.items())
    complete = all(field.wire in raw for field in plan.fields if field.required)
    known = len(plan.wire_names & raw.keys())
    return constants, complete, known, known - len(plan.wire_names)
