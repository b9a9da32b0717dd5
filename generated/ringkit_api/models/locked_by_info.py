# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class LockedByInfo(Model):
    """Person who holds a lock.

    Attributes:
        id: `id` of the person, as `rc.api.profile.read_person` takes it.
    """

    id: str | Unset = UNSET
    """`id` of the person, as `rc.api.profile.read_person` takes it."""
