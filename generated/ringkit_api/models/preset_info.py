# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class PresetInfo(Model):
    """Standard greeting.

    Attributes:
        uri: Address of this record on the platform. A URI.
        id: `id` of the greeting, from `rc.api.greetings.list_standard_greetings`.
        name: Name as people see it.
    """

    uri: str | Unset = UNSET
    """Address of this record on the platform."""
    id: str | Unset = UNSET
    """`id` of the greeting, from `rc.api.greetings.list_standard_greetings`."""
    name: str | Unset = UNSET
    """Name as people see it."""
